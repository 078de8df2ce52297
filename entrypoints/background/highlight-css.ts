import type { HighlightNames, PaintStyle } from '../../protocol/messages';

/** The line says what a name is; the tint behind it only helps the eye. */
const styles: Record<PaintStyle, { line: string; onLight: string; onDark: string; tint: string }> = {
  sanctioned: { line: 'solid', onLight: '#b3261e', onDark: '#ff8f80', tint: 'rgb(214 69 52 / 12%)' },
  linked: { line: 'dotted', onLight: '#3b5b8c', onDark: '#9dbbec', tint: 'transparent' },
  possible: { line: 'dashed', onLight: '#7f6419', onDark: '#dcbc66', tint: 'transparent' },
};

/** Literal values: a custom property inside `::highlight()` would be the page's. */
function declarations(style: PaintStyle, ground: 'onLight' | 'onDark'): string {
  const { line, tint } = styles[style];
  return (
    `text-decoration-line:underline;text-decoration-style:${line};text-decoration-color:${styles[style][ground]};` +
    `text-decoration-thickness:max(2px,.1em);text-underline-offset:.18em;background-color:${tint}`
  );
}

/** The rules for one document: its highlights, and the marks a reader may choose instead. */
export function highlightCss(names: HighlightNames): string {
  const rules: string[] = [];
  for (const style of ['sanctioned', 'linked', 'possible'] as const) {
    for (const ground of ['onLight', 'onDark'] as const) {
      const mark = `mark[data-sanction-lens="${style}${ground === 'onDark' ? '-on-dark' : ''}"]`;
      const highlight = `::highlight(${names[style][ground]})`;
      rules.push(`${highlight}{${declarations(style, ground)}}`);
      // Chromium paints a solid band there: the line must lie on it to be seen.
      rules.push(`@media (forced-colors:active){${highlight}{text-underline-offset:0;text-decoration-thickness:2px}}`);
      rules.push(
        `${mark}{color:inherit!important;${declarations(style, ground).replaceAll(';', '!important;')}!important}`,
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
