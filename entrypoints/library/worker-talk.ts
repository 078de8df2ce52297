import type { AskHoldings, Holdings } from './holdings';

export type Question = { number: number; question: keyof Holdings; about: unknown[] };
export type Answer = { number: number; value: unknown } | { number: number; fault: string };

/** Asks a worker that answers as `worker.ts` does, however many questions are open. */
export function askWorker(worker: Worker): AskHoldings {
  const open = new Map<number, { answer(value: unknown): void; fail(fault: Error): void }>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const waiting = open.get(data.number);
    open.delete(data.number);
    if ('fault' in data) waiting?.fail(new Error(data.fault));
    else waiting?.answer(data.value);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { fail } of open.values()) fail(new Error(message));
    open.clear();
  });
  return (question, ...about) =>
    new Promise((answer, fail) => {
      number++;
      open.set(number, { answer, fail });
      const asked: Question = { number, question, about };
      worker.postMessage(asked);
    });
}
