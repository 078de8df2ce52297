import { createApp } from './app.js';

window.hydrate = () => createApp().mount('#root');
