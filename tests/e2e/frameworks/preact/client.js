import { h, hydrate } from 'preact';
import { useState } from 'preact/hooks';
import { appOf } from '../react/app.js';

window.hydrate = () => hydrate(h(appOf({ createElement: h, useState })), document.getElementById('root'));
