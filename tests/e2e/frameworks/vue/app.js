import { createSSRApp, h, ref } from 'vue';
import { edition } from '../edition.js';

export const createApp = () =>
  createSSRApp({
    setup() {
      const n = ref(0);
      return () => {
        const { number, lead, other, listed, late } = edition(n.value);
        return h('main', [
          h('h1', `Edition ${number}`),
          h('button', { type: 'button', onClick: () => n.value++ }, 'Next edition'),
          h('p', ['This is about ', h('b', lead), ` and nobody else but ${other}.`]),
          h('p', `By ${lead} today`),
          h(
            'ul',
            listed.map((name) => h('li', { key: name }, `${name}, on the list`)),
          ),
          late ? h('p', 'Late news on Chen Quanguo.') : h('section', `No late news but on ${lead}.`),
          n.value > 4 ? h('aside', `${other} again`) : null,
          h('input', { 'aria-label': 'Comment' }),
        ]);
      };
    },
  });
