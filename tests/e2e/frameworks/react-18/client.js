import { hydrateRoot } from 'react-dom18/client';
import * as React from 'react18';
import { appOf } from '../react/app.js';

window.hydrate = () => {
  hydrateRoot(document.getElementById('root'), React.createElement(appOf(React)), {
    onRecoverableError: (error) => console.error('recovered from', String(error)),
  });
};
