import * as React from 'react';
import { hydrateRoot } from 'react-dom/client';
import { appOf } from '../react/app.js';

window.hydrate = () => {
  hydrateRoot(document.getElementById('root'), React.createElement(appOf(React)), {
    onRecoverableError: (error) => console.error('recovered from', String(error)),
  });
};
