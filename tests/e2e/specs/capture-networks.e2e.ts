import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import { captureEveryPost, countBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';

const HEADER = /^\s*<!--\s*url:\s*(\S+)\s+lang:\s*([\w-]+)\s*-->/;
const NETWORKS = ['x', 'instagram', 'telegram', 'vk'];

interface Golden {
  posts: { key: string | null; badge: string | null; post: { nativeId?: string } }[];
}

/** The adapters' own fixtures, served at their real addresses: what unit tests read, a person captures. */
for (const network of NETWORKS) {
  const files = globSync(`tests/networks/${network}/fixtures/*.html`, { cwd: PROJECT_DIR }).toSorted();
  // Firefox runs the same adapters; one page per network proves that the way through the browser is the same.
  for (const file of browserOfRun() === 'firefox' ? files.slice(0, 1) : files) {
    scenario(`${network}: every post of ${path.basename(file)} gets one button and is stored`, {}, async (session) => {
      const html = readFileSync(path.join(PROJECT_DIR, file), 'utf8');
      const golden = JSON.parse(
        readFileSync(
          path.join(PROJECT_DIR, file.replace('/fixtures/', '/expected/').replace('.html', '.json')),
          'utf8',
        ),
      ) as Golden;
      const expected = golden.posts.filter((post) => post.badge !== null);
      const page = await openPage(session, HEADER.exec(html)![1]!, html);
      assert.equal(await countBadges(session, page), expected.length);
      assert.deepEqual(await captureEveryPost(session, page, 'keyboard'), []);
      const stored = await readTable(session, 'posts');
      const ids = new Set(expected.map(({ post }) => post.nativeId).filter((id) => id !== undefined));
      assert.deepEqual(new Set(stored.map((post) => post.nativeId).filter((id) => id !== null)), ids);
      assert.ok(stored.every((post) => post.network === network));
      assert.equal(stored.length, new Set(expected.map(({ key }) => key)).size);
    });
  }
}
