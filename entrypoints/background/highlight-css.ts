import type { Look } from '../../protocol/habits';
import type { HighlightNames } from '../../protocol/messages';
import { underline } from '../../protocol/underline';

/**
 * Chromium paints a solid band there: the line must lie on it to be seen. Firefox leaves our colours, which were chosen for the
 * page's, and would cut a line on the letters' feet to dots.
 */
const inOwnColours = import.meta.env.FIREFOX
  ? 'background-color:transparent;text-decoration-color:CanvasText;text-decoration-thickness:2px'
  : 'text-underline-offset:0;text-decoration-thickness:2px';

/**
 * In Chromium each element takes its highlights from the one around it. Rules for all of them would give every element of a page
 * a style of its own: three quarters of a kilobyte each, and twice the time to work them out.
 */
const everywhere = import.meta.env.FIREFOX ? '' : ':root';

/** The rules for one document: its highlights, and the marks a reader may choose instead. */
export function highlightCss(names: HighlightNames, look: Look): string {
  const rules: string[] = [];
  for (const style of ['sanctioned', 'linked', 'possible'] as const) {
    for (const ground of ['onLight', 'onDark'] as const) {
      const mark = `mark[data-sanction-lens="${style}${ground === 'onDark' ? '-on-dark' : ''}"]`;
      const highlight = `${everywhere}::highlight(${names[style][ground]})`;
      rules.push(`${highlight}{${underline(style, ground, look)}}`);
      rules.push(`@media (forced-colors:active){${highlight}{${inOwnColours}}}`);
      rules.push(
        `${mark}{color:inherit!important;${underline(style, ground, look).replaceAll(';', '!important;')}!important}`,
      );
    }
  }
  // A mark's forced colours would take the text with them, since its own colour is the page's.
  rules.push(
    '@media (forced-colors:active){mark[data-sanction-lens]{forced-color-adjust:none!important;' +
      'background-color:Canvas!important;color:CanvasText!important;text-decoration-color:CanvasText!important}}',
  );
  return rules.join('\n');
}
