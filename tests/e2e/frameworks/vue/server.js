import { renderToString } from 'vue/server-renderer';
import { createApp } from './app.js';

export const html = await renderToString(createApp());
