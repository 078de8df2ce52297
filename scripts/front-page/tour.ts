import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ask } from '../browsers/ask';
import { hover, painted } from '../browsers/painted';
import type { Session } from '../browsers/session';
import { until } from '../browsers/until';
import type { View } from '../browsers/view';
import type { Paper } from './paper';
import { type Row, table } from './table';

const folder = '.output/demo';

/** What the extension knows of the names on this page, in the order of its popup. */
async function rowsOf(session: Session, tab: number): Promise<Row[]> {
  const { lines } = await until('the extension has found names', async () => {
    const summary = await ask(session, 'summary', { tab });
    return summary && summary.lines.length > 0 ? summary : undefined;
  });
  const dossiers = (await ask(session, 'dossiers', { entities: lines.map((line) => line.id) })) ?? [];
  return lines.map((line) => {
    const dossier = dossiers.find((each) => each.id === line.id);
    const sanction = dossier?.sanctions[0];
    const quote = sanction?.quotes[0] ?? dossier?.namedIn[0];
    const [mark] = quote?.marks ?? [];
    return {
      name: line.caption,
      status: line.status,
      date: sanction?.startDate ?? '',
      authority: sanction?.authority ?? '',
      excerpt: quote?.text ?? '',
      named: mark ?? [0, 0],
    };
  });
}

async function openPopup(session: Session, page: Page, tab: number): Promise<View> {
  const popup =
    session.browser === 'chromium'
      ? await session.openRealPopup(page)
      : await session.openExtensionPage(`popup.html?tab=${tab}`);
  await until('the popup has its list', async () => (await popup.text()).length > 40);
  return popup;
}

/** Reads the articles by itself, says what was found, and takes pictures. */
export async function tour(session: Session, paper: Paper, say: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const pictures: string[] = [];
  const picture = (name: string): `${string}.png` => {
    const path: `${string}.png` = `${folder}/${session.browser}-${name}.png`;
    pictures.push(path);
    return path;
  };
  const page = await session.newPage();
  let rows: Row[] = [];
  for (const article of paper.articles) {
    await page.goto(paper.url(article.path));
    rows = await rowsOf(session, await session.tabIdOf(page));
    say(`\nArticle of ${article.date} (${article.id})\n\n${table(rows)}`);
  }
  const first = await until('a name of the list is underlined', async () => {
    const underlined = await painted(page);
    return rows.find(({ name }) => underlined.includes(name))?.name;
  });
  await page.screenshot({ path: picture('page'), fullPage: true });

  await hover(page, first);
  const card = await until('the card is open', () => session.card(page));
  await until('the card has its text', async () => (await card.text()).length > 0);
  await card.screenshot(picture('card'), 24);
  await page.screenshot({ path: picture('page-and-card') });

  const popup = await openPopup(session, page, await session.tabIdOf(page));
  await popup.screenshot(picture('popup'));
  say(`\nPictures: ${pictures.join(', ')}`);
}
