import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ReadPage } from '../../export/page';
import { ask } from '../../protocol/ask';
import { siteOf } from '../../protocol/site';

export type OpenPage = ReadPage & { tab: number };

/** The pages that are open now, with the names that are shown on them. */
async function readPages(): Promise<OpenPage[]> {
  const tabs = await browser.tabs.query({});
  const pages = await Promise.all(
    tabs.map(async ({ id: tab, url, title }): Promise<OpenPage[]> => {
      if (tab === undefined || !url || siteOf(url) === undefined) return [];
      const names = (await ask('summary', { tab }))?.lines ?? [];
      return names.length > 0 ? [{ tab, title: title ?? url, address: url, names }] : [];
    }),
  );
  return pages.flat();
}

/** The page with the places of its names, as they stand there now. */
export const withPlaces = async (page: OpenPage): Promise<OpenPage> => ({
  ...page,
  mentions: (await ask('mentions', { tab: page.tab })) ?? [],
});

export function useOpenPages(): OpenPage[] | undefined {
  const [pages, setPages] = useState<OpenPage[]>();
  useEffect(() => void readPages().then(setPages), []);
  return pages;
}
