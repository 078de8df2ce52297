import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { counted } from '../../components/plural';
import type { ReadPage } from '../../export/page';
import { ask as askBackground } from '../../protocol/ask';
import { siteOf } from '../../protocol/site';
import { FileButtons } from './FileButtons';
import type { AskHoldings } from './holdings';

/** The pages that are open now, with the names that are shown on them. */
async function readPages(): Promise<ReadPage[]> {
  const tabs = await browser.tabs.query({});
  const pages = await Promise.all(
    tabs.map(async ({ id, url, title }): Promise<ReadPage[]> => {
      if (id === undefined || !url || siteOf(url) === undefined) return [];
      const names = (await askBackground('summary', { tab: id }))?.lines ?? [];
      return names.length > 0 ? [{ title: title ?? url, address: url, names }] : [];
    }),
  );
  return pages.flat();
}

/** Saves the names on one of the open pages. */
export function OpenPages({ ask }: { ask: AskHoldings }) {
  const [pages, setPages] = useState<ReadPage[]>();
  const [chosen, setChosen] = useState(0);
  useEffect(() => void readPages().then(setPages), []);
  const page = pages?.[chosen];
  return (
    <section>
      <h2>{i18n.t('library.pages.title')}</h2>
      {page ? (
        <>
          <p class="choose-page">
            <label for="open-page">{i18n.t('library.pages.choose')}</label>
            <select id="open-page" value={chosen} onChange={({ currentTarget: { value } }) => setChosen(Number(value))}>
              {pages.map(({ title, address, names }, at) => (
                <option key={address} value={at}>
                  {counted('library.pages.option', names.length, [title, String(names.length)])}
                </option>
              ))}
            </select>
          </p>
          <FileButtons make={(format) => ask('pageFile', format, page)} />
          {page.names.some(({ possible }) => possible) && <p class="soft">{i18n.t('library.pages.possible')}</p>}
        </>
      ) : (
        <p class="soft">{pages && i18n.t('library.pages.none')}</p>
      )}
    </section>
  );
}
