import { createElement as h, useState } from 'react';

const officials = ['Chen Mingguo', 'Wang Junzheng', 'Sun Jinlong'];

/** A page as many are built today: text in pieces, a list that grows and shrinks, words exchanged in place. */
export function App() {
  const [edition, setEdition] = useState(0);
  const shown = officials.slice(edition % 2, (edition % 2) + 2);
  return h(
    'main',
    null,
    h('h1', null, 'Edition ', edition),
    h('button', { type: 'button', onClick: () => setEdition(edition + 1) }, 'Next edition'),
    h('p', { id: 'lead' }, 'This is about ', h('b', null, shown[0]), ' and nobody else but ', shown[1], '.'),
    h('ul', null, ...shown.map((name) => h('li', { key: name }, `${name}, on the list`))),
    edition > 1 && h('p', { id: 'late' }, 'Late news on Peng Jiarui.'),
  );
}
