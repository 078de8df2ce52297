import { afterEach, describe, expect, it } from 'vitest';
import { ContainerReading } from '../../../page/container-reading';
import { readPage } from './reading';

const links = 40_000;
const main = (): HTMLElement => {
  const element = document.createElement('main');
  element.innerHTML = `<p>${'<a href="#x">some</a> <b>words</b> '.repeat(links / 2)}and <b>Chen</b> Quanguo</p>`;
  return element;
};

describe('one block of tens of thousands of links', () => {
  afterEach(() => document.body.replaceChildren());

  it('is read in many steps, each of them short', () => {
    const block = main();
    const [paragraph] = block.children;
    const reading = new ContainerReading(paragraph ?? block);
    let steps = 1;
    while (!reading.step()) steps++;
    expect(steps).toBeGreaterThan(50);
    expect(reading.flows).toHaveLength(1);
    expect(reading.flows[0]?.text).toMatch(/^some words .* and Chen Quanguo$/);
  });

  it('has its names found', async () => {
    document.body.replaceChildren(main());
    const reading = readPage();
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo']);
    reading.stop();
  });
});

describe('a block that changes while it is read', () => {
  const p = (html: string): HTMLElement => {
    const element = document.createElement('p');
    element.innerHTML = html;
    return element;
  };
  const all = (reading: ContainerReading): string[] => {
    while (!reading.step(2));
    return reading.flows.map(({ text }) => text);
  };

  it('is read to its end all the same, each word of it once', () => {
    const block = p('<i>Chen</i> <b>Quanguo <u>came</u></b> and <i>left</i>.');
    for (let nodes = 1; nodes < 12; nodes++) {
      const reading = new ContainerReading(block);
      reading.step(nodes);
      expect(all(reading)).toEqual(['Chen Quanguo came and left.']);
    }
  });

  it('is read anew, in one go, when that went at which the reading stood', () => {
    for (let nodes = 1; nodes < 8; nodes++) {
      const block = p('<i>Chen</i> <b>Quanguo <u>came</u></b> and <i>left</i>.');
      const reading = new ContainerReading(block);
      reading.step(nodes);
      block.innerHTML = 'Sun <b>Jinlong</b> stayed';
      expect(reading.step(1)).toBe(true);
      expect(reading.flows.map(({ text }) => text)).toEqual(['Sun Jinlong stayed']);
    }
  });

  it('is not followed to where a part of it was moved', () => {
    const block = p('Chen <b>Quan<u>guo</u></b> came');
    const reading = new ContainerReading(block);
    // Within the bold part.
    reading.step(3);
    document.createElement('p').append(block.querySelector('b') ?? '');
    expect(all(reading)).toEqual(['Chen  came']);
  });
});
