import { renderToString } from 'react-dom18/server';
import * as React from 'react18';
import { appOf } from '../react/app.js';

export const html = renderToString(React.createElement(appOf(React)));
