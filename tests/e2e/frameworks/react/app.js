import { edition } from '../edition.js';

/** The page, made with that version of React. Text in pieces: each of them is a text node React knows and writes into. */
export const appOf = ({ createElement: h, useState }) =>
  function App() {
    const [n, setN] = useState(0);
    const { number, lead, other, listed, late } = edition(n);
    return h(
      'main',
      null,
      h('h1', null, 'Edition ', number),
      h('button', { type: 'button', onClick: () => setN(n + 1) }, 'Next edition'),
      h('p', null, 'This is about ', h('b', null, lead), ' and nobody else but ', other, '.'),
      h('p', null, `By ${lead} today`),
      h('ul', null, ...listed.map((name) => h('li', { key: name }, name, ', on the list'))),
      late ? h('p', null, 'Late news on Chen Quanguo.') : h('section', null, 'No late news but on ', lead, '.'),
      n > 4 && h('aside', null, other, ' again'),
      h('input', { 'aria-label': 'Comment' }),
    );
  };
