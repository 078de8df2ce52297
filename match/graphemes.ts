import { CharClass, classOf } from './fold';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
let segments = segmenter.segment('');
let segmented = '';

/** Below U+0300 every character is one by itself, but for CR LF, which is in no name. */
const isPlain = (text: string, at: number): boolean => at < 0 || at >= text.length || text.charCodeAt(at) < 0x300;

const isBorder = (text: string, at: number): boolean => {
  if (at <= 0 || at >= text.length || (isPlain(text, at - 1) && isPlain(text, at))) return true;
  if (text !== segmented) {
    segments = segmenter.segment(text);
    segmented = text;
  }
  return segments.containing(at)?.index === at;
};

/** Where what shows nothing ends: joiners and their like are one character with the letter before them, which is whole without. */
function pastUnseen(text: string, from: number): number {
  let at = from;
  for (let code = text.codePointAt(at); code && classOf(code) === CharClass.ignorable; code = text.codePointAt(at)) {
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

/** Whether `start` and `end` lie between characters as a reader sees them. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  isBorder(text, start) && (isBorder(text, end) || isBorder(text, pastUnseen(text, end)));
