import assert from 'node:assert/strict';

import { CAPTURE, CAPTURED, capturePost, expectBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

scenario(
  'a full disk is said, loses nothing, and pressing again later works',
  { browsers: ['chromium'] },
  async (session) => {
    const page = await openPage(session, X_HOME, xPage(xPosts(3)));
    await capturePost(session, page);
    const own = await session.openExtensionPage('icon/16.png');
    const devtools = await own.createCDPSession();
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: session.origin, quotaSize: 1 });
    const button = await until('a button', async () => (await session.findButtons(page, CAPTURE))[0]);
    await button.press();
    const retry = 'Not captured: no space left on this computer. Press to try again.';
    const failed = await until(`"${retry}"`, async () => (await session.findButtons(page, retry))[0]);
    await expectBadges(session, page, 1, CAPTURED);
    assert.equal((await readTable(session, 'posts')).length, 1, 'nothing is stored that the badge did not say');
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: session.origin });
    await failed.press();
    await expectBadges(session, page, 2, CAPTURED);
    assert.equal((await readTable(session, 'posts')).length, 2);
  },
);
