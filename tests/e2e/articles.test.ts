import { describe, expect, it } from 'vitest';
import { ask } from '../../scripts/browsers/ask';
import { painted } from '../../scripts/browsers/painted';
import { until } from '../../scripts/browsers/until';
import { browsers, stageFor } from './stage';

const march2021 = '/000_f1ab6b9cd4ab454a';
const july2020 = '/004_3207e3e8371db36c';
const neverNames = ['Axios', 'Reuters', 'Bytedance', 'TikTok', 'Twitter', 'Uyghur'];

describe.each(browsers)('the two seed articles in %s', (browser) => {
  const stage = stageFor(browser);
  const paintedOn = async (path: string) => {
    const page = await stage.visit(path);
    const names = await until('names are underlined', async () => {
      const now = await painted(page);
      return now.length > 5 ? now : undefined;
    });
    return { page, names };
  };

  it('underlines in the article of 2021 the sanctioned and those they are linked with', async () => {
    const { names } = await paintedOn(march2021);
    for (const name of ['Wang Junzheng', 'Chen Mingguo', 'XPCC', 'XPSB', 'Antony Blinken', 'Yang Jiechi']) {
      expect(names).toContain(name);
    }
    expect(names).toContain('Xinjiang Production and Construction Corps');
    expect(names).toContain('Xinjiang Public Security Bureau');
    expect(names.filter((name) => name === 'Chen')).toHaveLength(1);
    expect(names.filter((name) => name === 'Wang')).toHaveLength(1);
    for (const name of neverNames) expect(names.join('|')).not.toContain(name);
  });

  it('underlines in the article of 2020 “Chen” only after Chen Quanguo was introduced', async () => {
    const { page, names } = await paintedOn(july2020);
    for (const name of ['Sun Jinlong', 'Peng Jiarui', 'Chen Quanguo', 'XPCC']) expect(names).toContain(name);
    expect(names.filter((name) => name === 'Chen')).toHaveLength(3);
    expect(names.indexOf('Chen')).toBeGreaterThan(names.indexOf('Chen Quanguo'));
    for (const name of neverNames) expect(names.join('|')).not.toContain(name);
    const card = await stage.hoverCard(page, 'Chen');
    expect(await card.text()).toContain('Chen Quanguo');
  });

  it('says in the card since when and by whom, in the words of the article', async () => {
    const { page } = await paintedOn(march2021);
    const card = await stage.hoverCard(page, 'Chen Mingguo');
    const text = await card.text();
    expect(text).toContain('Chen Mingguo');
    expect(text).toMatch(/sanctioned\s+since 22 March 2021 by/i);
    expect(text).toContain('Treasury');
    expect(text).toContain('These designations include');
    expect(text).toMatch(/Director/);
    expect(text).toMatch(/library/i);
  });

  it('does not call a body sanctioned whose director alone is', async () => {
    const { page } = await paintedOn(march2021);
    const card = await stage.hoverCard(page, 'XPSB');
    const text = await card.text();
    expect(text).toContain('Not sanctioned in these sources');
    expect(text).toContain('Chen Mingguo');
  });

  it('gives the corps its sanction of 2020, with that of its party secretary as related', async () => {
    const { page } = await paintedOn(march2021);
    const text = await (await stage.hoverCard(page, 'XPCC')).text();
    expect(text).toMatch(/31 July 2020/);
    expect(text).toContain('Wang Junzheng');
  });

  it('counts the names on the badge and lists them in the popup, the sanctioned first', async () => {
    const { page } = await paintedOn(july2020);
    const tab = await stage.session.tabIdOf(page);
    const summary = await until('the popup is told of names', async () => {
      const told = await ask(stage.session, 'summary', { tab });
      return told && told.lines.length > 0 ? told : undefined;
    });
    const statuses = summary.lines.map((line) => line.status);
    expect(statuses).toEqual([...statuses].sort((a, b) => Number(b === 'sanctioned') - Number(a === 'sanctioned')));
    expect(statuses.filter((status) => status === 'sanctioned')).toHaveLength(4);
    const count = String(summary.lines.length);
    await until('the badge counts them', async () => (await stage.session.badgeText(tab)) === count);

    const popup = await stage.popupFor(page);
    const text = await until('the popup lists Chen Quanguo', async () => {
      const now = await popup.text();
      if (!now.includes('Chen Quanguo')) throw new Error(`the popup says: ${now}`);
      return now;
    });
    expect(text).toMatch(/9 Jul(y)? 2020/);
    expect(text).toMatch(/31 Jul(y)? 2020/);
    expect(text.indexOf('Sun Jinlong')).toBeGreaterThan(0);
  });
});
