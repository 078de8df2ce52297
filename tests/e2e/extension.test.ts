import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch';
import type { Session } from '../../scripts/browsers/session';

describe.each(['chromium', 'firefox'] as const)('the built extension in %s', (browser) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch({ browser });
  });
  afterAll(() => session?.close());

  it('loads, and opens its popup and its library', async () => {
    for (const path of ['popup.html', 'library.html']) {
      const view = await session.openExtensionPage(path);
      expect(await view.inside((root) => root.querySelector('title')?.textContent)).toContain('Sanction Lens');
      await view.page.close();
    }
  });

  it('has a background that can be stopped and starts again', async () => {
    const before = await session.bootStamp();
    await session.stopBackground();
    expect(await session.bootStamp()).toBeGreaterThan(before);
  });
});
