import { afterEach, describe, expect, it } from 'vitest';
import { painted, type Reading, readPage } from './reading';

const properties =
  'nodeType parentNode firstChild nextSibling isConnected localName children firstElementChild shadowRoot getAttribute ' +
  'getBoundingClientRect getRootNode scrollIntoView matches contains parentElement childNodes tagName';

describe('a page that calls its own things like the properties of its nodes', () => {
  let reading: Reading | undefined;
  afterEach(() => {
    reading?.stop();
    document.body.replaceChildren();
  });

  it.each(properties.split(' '))('%s is read to its end and followed', async (name) => {
    document.body.innerHTML =
      `<p>Chen Quanguo</p><form>Sun Jinlong<p>Peng Jiarui</p><output name="${name}"></output><fieldset name="${name}">` +
      `<p>Chen Mingguo</p></fieldset></form><p>Wang Junzheng</p>`;
    reading = readPage();
    await reading.settled();
    const names = ['Chen Quanguo', 'Sun Jinlong', 'Peng Jiarui', 'Chen Mingguo', 'Wang Junzheng'];
    expect(reading.texts()).toEqual(names);
    document.querySelector('form p')?.replaceChildren('Nobody');
    await reading.settled();
    expect(painted().sort()).toEqual(names.filter((one) => one !== 'Peng Jiarui').sort());
  });

  it.each(
    'documentElement readyState caretPositionFromPoint elementsFromPoint activeElement scrollingElement body'.split(
      ' ',
    ),
  )('document.%s is read and answers the pointer', async (name) => {
    document.body.innerHTML = `<img name="${name}" alt=""><form name="${name}"></form><p>Chen Quanguo</p>`;
    const { left, top, bottom } = document.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
    reading = readPage();
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo']);
    expect(reading.painter.at(left + 5, (top + bottom) / 2)?.text).toBe('Chen Quanguo');
    expect(reading.painter.at(left + 5, bottom + 100)).toBeUndefined();
    for (const element of document.querySelectorAll('img, form')) element.remove();
  });
});
