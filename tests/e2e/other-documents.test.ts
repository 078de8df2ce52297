import { describe, expect, it } from 'vitest';
import { painted } from '../../scripts/browsers/painted';
import { browsers, stageFor, untilPainted } from './stage';

const xhtml = `<?xml version="1.0" encoding="UTF-8"?><?xml-stylesheet type="text/css" href="data:text/css,"?>
<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Note on Peng Jiarui</title></head>
<body><p>On Chen <b>Mingguo</b>.</p><p><![CDATA[And on Sun Jinlong.]]></p><p>Wang</p><p>Junzheng</p></body></html>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 60"><title>A chart of Peng Jiarui</title>
<style>text { fill: black }</style><text x="10" y="20">On Chen <tspan font-weight="bold">Mingguo</tspan></text>
<text x="10" y="50">Sun Jinlong</text></svg>`;

describe.each(browsers)('documents other than HTML in %s', (browser) => {
  const stage = stageFor(browser, {
    '/xhtml': { body: xhtml, type: 'application/xhtml+xml' },
    '/svg': { body: svg, type: 'image/svg+xml' },
    '/print': '<p>On Chen Mingguo.</p>',
  });
  const names = ['Chen Mingguo', 'Sun Jinlong'];

  it.each(['/xhtml', '/svg'])('have their names underlined and nothing thrown: %s', async (path) => {
    const errors: unknown[] = [];
    const page = await stage.session.newPage();
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(stage.url(path));
    await untilPainted(page, names);
    expect(errors).toEqual([]);
  });

  it('prints a page whole, and shows the same names as before when that is done', async () => {
    const page = await stage.visitUntil(['Chen Mingguo'], '/print');
    const paper = await page.pdf();
    expect(new TextDecoder('latin1').decode(paper.slice(0, 5))).toBe('%PDF-');
    expect(await painted(page)).toEqual(['Chen Mingguo']);
  });
});
