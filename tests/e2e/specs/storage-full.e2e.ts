import assert from 'node:assert/strict';

import { CAPTURE, CAPTURED, capturePost, expectBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { mountSmallDisk } from '../harness/small-disk.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const disk = mountSmallDisk();
const skip = disk === null ? 'needs a small file system, which only root on Linux can mount' : undefined;

scenario(
  'a full disk is said, nothing is lost, and pressing again works once there is space',
  { skip, profileDir: disk?.folder, timeoutMs: 90_000 },
  async (session) => {
    const page = await openPage(session, X_HOME, xPage(xPosts(2)));
    await capturePost(session, page);
    disk?.fill();
    const button = await until('a button', async () => (await session.findButtons(page, CAPTURE))[0]);
    await button.press();
    const refusal = await until('a refusal on the badge', async () => readRefusal());
    assert.match(refusal, /^Not captured: /);
    await expectBadges(session, page, 1, CAPTURED);
    disk?.empty();
    assert.equal((await readTable(session, 'posts')).length, 1, 'nothing is stored that the badge did not say');
    await until('"Captured" after pressing again', async () => {
      const name = await readRefusal();
      if (name === undefined) return (await session.findButtons(page, CAPTURED)).length === 2;
      await (await session.findButtons(page, name))[0]?.press();
      return false;
    });
    assert.equal((await readTable(session, 'posts')).length, 2);

    async function readRefusal(): Promise<string | undefined> {
      const overlay = await session.readOverlay(page);
      return overlay.find(({ tag, text }) => tag === 'button' && text.startsWith('Not captured'))?.text;
    }
  },
);

process.on('exit', () => disk?.remove());
