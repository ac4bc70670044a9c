import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import { askBackground } from '../harness/extension-calls.ts';
import { copyBuildWithHost } from '../harness/granted-host.ts';
import { readTable } from '../harness/read-tables.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import { expectUntouched, openWatched } from '../harness/untouched-page.ts';

/**
 * LinkedIn in Firefox, where no test can press the toolbar button: a copy of the build holds the host that the press would grant
 * (`activeTab`), and the popup's own requests are sent from a page of the extension. Reading, storing and leaving no trace are
 * the real ones.
 */
const FEED = 'https://www.linkedin.com/feed/';
const FIXTURES = path.join(PROJECT_DIR, 'tests/networks/linkedin/fixtures');

const FIREFOX = {
  browsers: ['firefox'],
  ...(browserOfRun() === 'firefox' && { extensionDir: copyBuildWithHost('firefox', 'https://www.linkedin.com/*') }),
} as const;

scenario(
  'LinkedIn is read and stored by Firefox as by Chromium, and the page none the wiser',
  FIREFOX,
  async (session) => {
    const html = readFileSync(path.join(FIXTURES, 'ember-feed-en.html'), 'utf8');
    const { page, before } = await openWatched(session, html, FEED);
    const listed = (await askBackground(session, page, 'page:list-posts')) as {
      posts: { key: string; author: string }[];
    };
    const mara = listed.posts.find(({ author }) => author === 'Mara Quill');
    assert.ok(mara);
    const captured = await askBackground(session, page, 'page:capture-post', { key: mara.key, method: 'popup' });
    assert.equal((captured as { ok: boolean }).ok, true);
    const [row, ...more] = await readTable(session, 'posts');
    assert.ok(row);
    assert.deepEqual(more, []);
    assert.equal(row.id, 'linkedin:7434149372624900096');
    assert.equal(row.author.handle, 'mara-quill-demo');
    assert.match(row.text, /^Morning loaves are out\.[\s\S]*#Bread #SlowFood$/);
    assert.equal(row.publishedAt, '2026-03-02T08:15:30.250Z');
    assert.deepEqual([row.metrics.likes, row.metrics.comments, row.metrics.shares], [1107, 29, 112]);
    assert.equal(row.media.length, 2);
    await expectUntouched(page, before);
  },
);
