import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PageMention } from '../../dataset/page-mention';
import type { Muted } from '../../protocol/messages';
import { siteOf } from '../../protocol/site';
import { ordersFor } from './site-switch';

/** What the script in a document answers. A page's process may be anybody's. */
const Answer = v.array(PageMention);

/** Where names stand on the page of a tab, all its frames, but for those that are muted there. */
export async function mentionsOn(tab: number): Promise<PageMention[]> {
  const { url = '' } = await browser.tabs.get(tab);
  const { orders } = await ordersFor(url);
  if (!orders.on) return [];
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.executeScript({
    target,
    func: (muted: Muted[]) => {
      globalThis.sanctionLensMuted = muted;
    },
    args: [orders.muted],
  });
  const answers = await browser.scripting.executeScript({ target, files: ['/page-mentions.js'] });
  return answers
    .sort((a, b) => a.frameId - b.frameId)
    .flatMap(({ frameId, result }) => {
      const read = v.safeParse(Answer, result);
      return read.success ? read.output.map((one) => (frameId === 0 ? one : inFrame(one, url))) : [];
    });
}

/** A frame without an address of its own counts as the page, in whose text its words do not stand. */
function inFrame({ start, end, ...mention }: PageMention, page: string): PageMention {
  const own = siteOf(mention.address) !== undefined && mention.address !== page;
  return own ? { ...mention, start, end } : { ...mention, address: page };
}
