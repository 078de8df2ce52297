/** The content script of the peer: mark.js with the same names, as its manual says. */
import Mark from 'mark.js';

declare const __NAMES__: string[];

new Mark(document.body).mark(__NAMES__, { separateWordSearch: false, accuracy: 'partially' });
