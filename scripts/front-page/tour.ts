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
    return {
      name: line.caption,
      status: line.status,
      date: sanction?.startDate ?? '',
      authority: sanction?.authority ?? '',
      excerpt: quote?.text ?? '',
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

/** Reads both articles by itself, says what was found, and takes pictures. */
export async function tour(session: Session, paper: Paper, say: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const picture = (name: string): `${string}.png` => `${folder}/${session.browser}-${name}.png`;
  const page = await session.newPage();
  for (const article of paper.articles) {
    await page.goto(paper.url(article.path));
    const rows = await rowsOf(session, await session.tabIdOf(page));
    say(`\nArticle of ${article.date} (${article.id})\n\n${table(rows)}`);
  }
  await page.screenshot({ path: picture('page'), fullPage: true });

  const [first] = await until('a name is underlined', async () => {
    const names = await painted(page);
    return names.length > 0 ? names : undefined;
  });
  if (!first) return;
  await hover(page, first);
  const card = await until('the card is open', () => session.card(page));
  await until('the card has its text', async () => (await card.text()).length > 0);
  await card.screenshot(picture('card'), 24);

  const popup = await openPopup(session, page, await session.tabIdOf(page));
  await popup.screenshot(picture('popup'));
  say(`\nPictures: ${['page', 'card', 'popup'].map(picture).join(', ')}`);
}
