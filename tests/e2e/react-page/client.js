import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

/** Called when the names of the server's page are underlined already: the worst moment for the page to come to life. */
window.hydrate = () => {
  hydrateRoot(document.getElementById('root'), createElement(App), {
    onRecoverableError: (error) => console.error('recovered from', error),
  });
};
