import { deriveDataset } from '../../derive';

export const derived = (text: string) => deriveDataset([{ id: 'a', title: 'A', date: '2023-02-03', text }]);

/** Each office of Ivan Petrov, with the body it is in; nothing when he is not known. */
export function post(text: string): [title: string, body: string | undefined][] | undefined {
  const { entities } = derived(text);
  const holder = entities.find(({ caption }) => caption === 'Ivan Petrov');
  return holder?.positions.map(({ title, organization }) => [
    title,
    entities.find(({ id }) => id === organization)?.caption,
  ]);
}
