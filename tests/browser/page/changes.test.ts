import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { painted, type Reading, readPage } from './reading';

describe('a page that changes is followed', () => {
  let reading: Reading;
  let main: HTMLElement;

  beforeEach(async () => {
    main = document.createElement('main');
    main.innerHTML = '<p>Chen Quanguo came.</p>';
    document.body.replaceChildren(main);
    reading = readPage();
    await reading.settled();
  });
  afterEach(() => reading.stop());

  it('paints nothing over letters changed within a name, though the live range stays open over them', async () => {
    const text = main.querySelector('p')?.firstChild;
    if (text instanceof Text) text.replaceData(2, 4, 'x Qa');
    await Promise.resolve();
    expect(painted()).toEqual([]);
    await reading.settled();
    expect(reading.texts()).toEqual([]);
  });

  it('keeps a name painted while only the text beside it changes, and lets go of it when it becomes part of another', async () => {
    const text = main.querySelector('p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    for (let second = 0; second < 3; second++) {
      text.data = `Chen Quanguo came ${second} s ago.`;
      await Promise.resolve();
      expect(painted()).toEqual(['Chen Quanguo']);
      await reading.settled();
      expect(painted()).toEqual(['Chen Quanguo']);
    }
    text.data = 'Chen Quanguowski came.';
    await Promise.resolve();
    expect(painted()).toEqual([]);
    text.data = 'Then Chen Quanguo came.';
    await Promise.resolve();
    expect(painted()).toEqual([]);
    await reading.settled();
    expect(painted()).toEqual(['Chen Quanguo']);
  });

  it('finds names in text that is added', async () => {
    main.insertAdjacentHTML('beforeend', '<section><p>Then Sun Jinlong.</p></section>');
    await reading.settled();
    expect(painted()).toEqual(['Chen Quanguo', 'Sun Jinlong']);
  });

  it('follows the hidden attribute of a part of a name', async () => {
    main.innerHTML = '<p>It was <span hidden>Sun </span>Jinlong.</p>';
    await reading.settled();
    expect(reading.texts()).toEqual([]);
    main.querySelector('span')?.removeAttribute('hidden');
    await reading.settled();
    expect(reading.texts()).toEqual(['Sun Jinlong']);
    main.querySelector('span')?.setAttribute('hidden', '');
    await reading.settled();
    expect(reading.texts()).toEqual([]);
  });

  it('takes back a name that a style sheet hides a half of when it arrives', async () => {
    main.innerHTML = '<p>It was Sun <b class="late">Jinlong</b>.</p>';
    await reading.settled();
    expect(reading.texts()).toEqual(['Sun Jinlong']);
    const rules = '.late { visibility: hidden }';
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `data:text/css,${rules}` });
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    // Added is not arrived: what is read until then has the styles of before.
    await Promise.all([reading.settled(), loaded]);
    await reading.settled();
    link.remove();
    expect(reading.texts()).toEqual([]);
  });

  it('takes back a name that a style element hides a half of', async () => {
    main.innerHTML = '<p>It was Sun <b class="later">Jinlong</b>.</p>';
    await reading.settled();
    const style = Object.assign(document.createElement('style'), { textContent: '.later { visibility: hidden }' });
    document.head.append(style);
    await reading.settled();
    style.remove();
    expect(reading.texts()).toEqual([]);
  });

  it('finds two blocks that were appended at once', async () => {
    main.append(
      Object.assign(document.createElement('p'), { textContent: 'Sun Jinlong' }),
      Object.assign(document.createElement('p'), { textContent: 'Peng Jiarui' }),
    );
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo', 'Sun Jinlong', 'Peng Jiarui']);
  });

  it('finds a name that is typed letter by letter into the page', async () => {
    const text = document.createTextNode('');
    main.append(text);
    for (const letter of 'Peng Jiarui') text.data += letter;
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo', 'Peng Jiarui']);
  });

  it('parts a name again when a block is put into it', async () => {
    const p = main.querySelector('p');
    const text = p?.firstChild;
    if (text instanceof Text) text.splitText(4);
    p?.insertBefore(document.createElement('div'), p.lastChild);
    await reading.settled();
    expect(painted()).toEqual([]);
  });

  it('joins a name when the block in it goes', async () => {
    main.innerHTML = 'Chen <div>x</div>Quanguo';
    await reading.settled();
    expect(reading.texts()).toEqual([]);
    main.querySelector('div')?.remove();
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo']);
  });

  it('forgets what is removed', async () => {
    main.replaceChildren();
    await reading.settled();
    expect(reading.texts()).toEqual([]);
    expect(painted()).toEqual([]);
  });

  it('withdraws a surname when the full name before it goes', async () => {
    main.insertAdjacentHTML('beforeend', '<p>Chen left.</p>');
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo', 'Chen']);
    main.querySelector('p')?.remove();
    await reading.settled();
    expect(painted()).toEqual([]);
  });

  it('gives a surname to the one who is now named nearest before it', async () => {
    main.insertAdjacentHTML('beforeend', '<p id="x">Chen left.</p>');
    await reading.settled();
    main.querySelector('#x')?.insertAdjacentHTML('beforebegin', '<p>Chen Mingguo stayed.</p>');
    await reading.settled();
    expect(reading.mentions().at(-1)?.introducedBy).toBe('Chen Mingguo');
  });

  it('lets go of text that becomes an editor, and finds it again afterwards', async () => {
    main.setAttribute('contenteditable', 'true');
    await reading.settled();
    expect(painted()).toEqual([]);
    main.removeAttribute('contenteditable');
    await reading.settled();
    expect(painted()).toEqual(['Chen Quanguo']);
  });

  it('lets go of a document that becomes an editor as a whole, and finds it again afterwards', async () => {
    document.designMode = 'on';
    main.append('.');
    await reading.settled();
    expect(painted()).toEqual([]);
    document.designMode = 'off';
    main.append('.');
    await reading.settled();
    expect(painted()).toEqual(['Chen Quanguo']);
  });

  it('lets go of it as soon as a caret is put into it, before anything is typed', async () => {
    document.designMode = 'on';
    getSelection()?.collapse(main.querySelector('p')?.firstChild ?? main, 1);
    await vi.waitFor(() => expect(painted()).toEqual([]));
    document.designMode = 'off';
    getSelection()?.collapse(main.querySelector('p')?.firstChild ?? main, 2);
    await vi.waitFor(() => expect(painted()).toEqual(['Chen Quanguo']));
  });

  it('reads what is nested deeper than calls can be, and all that comes after it', async () => {
    const root = document.createElement('b');
    let deepest = root;
    for (let depth = 0; depth < 4000; depth++) deepest = deepest.appendChild(document.createElement('b'));
    deepest.append('Sun Jinlong');
    main.append(root);
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo', 'Sun Jinlong']);
    root.remove();
    main.append('Peng Jiarui');
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo', 'Peng Jiarui']);
  });

  it('parts a name again when an element in it gets a tree of its own', async () => {
    main.innerHTML = '<p>Then Chen <late-part>Quanguo</late-part>, and Sun Jinlong.</p>';
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Quanguo', 'Sun Jinlong']);
    const root = main.querySelector('late-part')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<b>Peng Jiarui</b>';
    await vi.waitFor(() => expect(reading.texts()).toEqual(['Peng Jiarui', 'Sun Jinlong']), { timeout: 3000 });
  });

  it('finds no name any more when what was hidden in it is shown', async () => {
    main.innerHTML = '<style>.gone { display: none }</style><p>Chen <i class="gone">Wei</i> Quanguo came.</p>';
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen  Quanguo']);
    main.querySelector('i')?.removeAttribute('class');
    main.append('Sun Jinlong');
    await reading.settled();
    expect(reading.texts()).toEqual(['Sun Jinlong']);
  });

  it('lets go of a name in which an inline element becomes an editor', async () => {
    main.innerHTML = '<p>Chen <i>Quanguo</i></p>';
    await reading.settled();
    main.querySelector('i')?.setAttribute('contenteditable', 'true');
    await reading.settled();
    expect(painted()).toEqual([]);
  });

  it('finds the names of a shadow tree again when what it stands in is no editor any more', async () => {
    main.innerHTML = '<section><div></div></section>';
    main.querySelector('div')?.attachShadow({ mode: 'open' }).append('Sun Jinlong');
    main.append(main.firstElementChild ?? '');
    await reading.settled();
    main.setAttribute('contenteditable', 'true');
    await reading.settled();
    main.removeAttribute('contenteditable');
    await reading.settled();
    expect(painted()).toEqual(['Sun Jinlong']);
  });

  it('reads a shadow root that a custom element attaches late', async () => {
    const name = `late-card-${Math.random().toString(36).slice(2)}`;
    main.append(document.createElement(name));
    await reading.settled();
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = '<p>Sun Jinlong</p>';
        }
      },
    );
    await expect.poll(() => reading.texts()).toContain('Sun Jinlong');
    main.querySelector(name)?.shadowRoot?.querySelector('p')?.replaceChildren('Peng Jiarui');
    await expect.poll(() => reading.texts()).toContain('Peng Jiarui');
  });

  it('paints again what the page has cleared from the registry it shares with us, once something changes', async () => {
    CSS.highlights.clear();
    main.append('.');
    await reading.settled();
    expect(painted()).toEqual(['Chen Quanguo']);
  });

  it('leaves highlights of the page alone', async () => {
    const own = new Highlight();
    CSS.highlights.set('page-own', own);
    reading.stop();
    expect([...CSS.highlights.keys()]).toEqual(['page-own']);
    CSS.highlights.delete('page-own');
  });

  it('changes no node of the page in all this', async () => {
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const again = readPage();
    await again.settled();
    again.stop();
    expect(seen).toEqual([]);
    observer.disconnect();
  });

  it('leaves nothing behind when it is stopped in the middle', async () => {
    main.insertAdjacentHTML('beforeend', '<p>Sun Jinlong</p>'.repeat(3000));
    await Promise.resolve();
    reading.stop();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(CSS.highlights.size).toBe(0);
  });

  it('paints at most a thousand ranges, nearest the window first', async () => {
    main.innerHTML = '<p>Sun Jinlong</p>'.repeat(1500);
    await reading.settled();
    expect(reading.mentions()).toHaveLength(1500);
    expect(painted()).toHaveLength(1000);
    scrollTo(0, document.documentElement.scrollHeight);
    reading.repaint();
    const boxes = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => (range instanceof Range ? range.getBoundingClientRect().top : Number.NaN)),
    );
    expect(boxes.filter((top) => top >= 0 && top < innerHeight).length).toBeGreaterThan(5);
  });

  it('keeps the order of reading over changes in the middle', async () => {
    main.innerHTML = '<p>Sun Jinlong</p><p id="x">x</p><p>Peng Jiarui</p>';
    await reading.settled();
    main.querySelector('#x')?.replaceChildren('Wang Junzheng');
    main.prepend(Object.assign(document.createElement('p'), { textContent: 'Chen Mingguo' }));
    await reading.settled();
    expect(reading.texts()).toEqual(['Chen Mingguo', 'Sun Jinlong', 'Wang Junzheng', 'Peng Jiarui']);
  });
});
