import * as React from 'react';
import { renderToString } from 'react-dom/server';
import { appOf } from '../react/app.js';

export const html = renderToString(React.createElement(appOf(React)));
