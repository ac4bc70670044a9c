import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import {
  expectAnsweredAndUndone,
  findAnsweringBox,
  insertByPalette,
  openTalk,
  queueComment,
  standIn,
} from '../harness/answer-journey.ts';
import { askBoxes } from '../harness/real-boxes.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';

// What real-replies.e2e.ts shows on saved pages, on the networks of which no saved page has both a comment and the box that answers
// it: on our own made-up pages, in whose markup everything stands as on the network's.

const HEADER = /^\s*<!--\s*url:\s*(\S+)\s+lang:\s*([\w-]+)\s*-->/;

/** Pages with a box that answers a comment by its own place, one for each front end. */
const TALKS = [
  'vk/comments-react',
  'vk/comments-legacy',
  'ok/topic',
  'tiktok/video-2022-ru',
  'youtube/watch-en',
  'youtube/post-zh',
  'facebook/group-ru',
  'reddit/old-post-cs',
] as const;

/** Of each kind of box one: a plain one, a field, an editor. In Firefox that will do: it is slow to start. */
const TALKS_IN_FIREFOX: ReadonlySet<string> = new Set([
  'vk/comments-react',
  'youtube/post-zh',
  'facebook/group-ru',
  'reddit/old-post-cs',
]);

for (const talk of TALKS.filter((one) => browserOfRun() !== 'firefox' || TALKS_IN_FIREFOX.has(one))) {
  const [network, name] = talk.split('/') as [string, string];
  scenario(
    `made-up ${talk}: comment → queue → palette → in its box → answered → undone`,
    { timeoutMs: 120_000 },
    async (session) => {
      const [file] = globSync(`tests/networks/${network}/fixtures/${name}.html`, { cwd: PROJECT_DIR });
      const html = readFileSync(path.join(PROJECT_DIR, file!), 'utf8');
      const page = await openTalk(session, HEADER.exec(html)![1]!, html);
      const { box, index, place, nativeId, firstName } = await findAnsweringBox(page, network);
      const queued = await queueComment(session, page, place);
      assert.equal(queued.nativeId, nativeId);
      await standIn(page, index);
      const text = await askBoxes(page, 'text');
      await insertByPalette(session, page, { box, text, firstName }, /^Answering /);
      await expectAnsweredAndUndone(session, page, queued);
    },
  );
}
