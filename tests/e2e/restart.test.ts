import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { ask } from '../../scripts/browsers/ask';
import { browsers, Stage, untilPainted } from './stage';

describe.each(browsers)('a new start of %s with the same profile', (browser) => {
  const stage = new Stage(browser, { '/': '<p>A note on Chen Mingguo.</p>' });
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'sanction-lens-'));
  });
  afterAll(async () => {
    await stage.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('keeps a site off that was switched off', async () => {
    await stage.open(profile);
    const before = await stage.visitUntil(['Chen Mingguo'], '/', 'news.test');
    await ask(stage.session, 'setSite', { host: 'news.test', on: false });
    await untilPainted(before, []);
    await stage.closeBrowser();

    await stage.open(profile);
    const after = await stage.visit('/', 'news.test');
    await stage.visitUntil(['Chen Mingguo'], '/', 'other.test');
    await untilPainted(after, []);
  });
});
