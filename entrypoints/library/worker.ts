/** The library's worker: what is known is read, laid out and searched here, so that the page never waits for it. */
import { parseDataset } from '../../dataset/check';
import { ownDatasets } from '../../dataset/own-data';
import seeds from '../../dataset/seeds.json';
import { createHoldings } from './holdings';
import type { Answer, Question } from './worker-talk';

const holdings = Promise.resolve().then(async () =>
  // Where the browser keeps nothing, what came with the extension is all there is.
  createHoldings([parseDataset(seeds), ...(await ownDatasets().catch(() => []))]),
);

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const answer = (reply: Answer) => postMessage(reply);
  holdings
    // One call, whichever it is: the question's name and what it is about were typed together where they were sent.
    .then((held) => Reflect.apply(held[data.question], undefined, data.about))
    .then((value) => answer({ number: data.number, value }))
    .catch((fault: unknown) => answer({ number: data.number, fault: String(fault) }));
});
