import { h } from 'preact';
import { useState } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import { appOf } from '../react/app.js';

export const html = renderToString(h(appOf({ createElement: h, useState })));
