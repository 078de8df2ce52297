import { hydrate } from 'svelte';
import App from './App.svelte';

window.hydrate = () => hydrate(App, { target: document.getElementById('root') });
