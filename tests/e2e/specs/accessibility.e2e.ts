import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import { capturePost } from '../harness/capture-posts.ts';
import { setColorScheme } from '../harness/color-scheme.ts';
import { openPage } from '../harness/open-page.ts';
import { onDay, planItem } from '../harness/plan-scene.ts';
import { queuePracticeComment } from '../harness/queue-comment.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { pause } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const AXE = readFileSync(path.join(PROJECT_DIR, 'node_modules/axe-core/axe.min.js'), 'utf8');
const PAGES = [
  'popup.html',
  'sidepanel.html',
  'practice.html',
  'welcome.html',
  'workspace.html#/library',
  'workspace.html#/replies',
  'workspace.html#/replies/templates?template=new',
  'workspace.html#/settings',
  'workspace.html#/plan',
  'workspace.html#/plan?view=week',
  'workspace.html#/plan?view=list',
  'workspace.html#/plan?view=board',
  'workspace.html#/plan?item=new',
  'workspace.html#/clients',
  'workspace.html#/reading',
];
/** Entrance animations: axe measures colours as they are. */
const SETTLE_MS = 600;

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary?: string }[];
}

/** Something in every state that a day shows. */
async function planDay(session: Session): Promise<void> {
  await planItem(session, { title: 'Осенняя коллекция', date: onDay(-1), time: '09:30', networks: ['vk', 'telegram'] });
  await planItem(session, {
    title: 'Reducere',
    time: '23:59',
    networks: ['instagram'],
    format: 'reel',
    tags: ['promo'],
  });
  await planItem(session, { title: 'Answer reviews', kind: 'task', assignee: 'Ana' });
  await planItem(session, { title: 'An idea', date: null, reasons: ['hook'] });
}

for (const name of PAGES) {
  scenario(`axe finds nothing on ${name}, light and dark`, { browsers: ['chromium'] }, async (session) => {
    const network = await openPage(session, X_HOME, xPage(xPosts(3)));
    await capturePost(session, network);
    await queuePracticeComment(session);
    await planDay(session);
    const page = await session.openExtensionPage(name);
    await page.bringToFront();
    for (const scheme of ['light', 'dark'] as const) {
      await setColorScheme(session, page, scheme);
      await pause(SETTLE_MS);
      await page.evaluate(AXE);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
        return (await axe.run()).violations;
      });
      const found = violations.map(
        ({ id, nodes }) => `${scheme} ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
      );
      assert.deepEqual(found, []);
    }
  });
}
