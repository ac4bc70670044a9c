import assert from 'node:assert/strict';

import { hasText, planItem, untilRows } from '../harness/plan-scene.ts';
import { pressButton } from '../harness/press-button.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';

const OPTIONS = { lang: 'en-US', viewport: { width: 360, height: 900 } } as const;

scenario(
  'Today beside the page keeps step with the popup, and is one tab away from the page',
  OPTIONS,
  async (session) => {
    await planItem(session, { title: 'Report', kind: 'task' });
    const panel = await session.openExtensionPage('sidepanel.html');
    const popup = await session.openExtensionPage('popup.html');
    await untilRows(panel, ['Report']);
    await untilRows(popup, ['Report']);

    await planItem(session, { title: 'Reel', networks: ['vk'], time: '23:59' });
    await untilRows(panel, ['Reel', 'Report']);
    await untilRows(popup, ['Reel', 'Report']);

    await pressButton(panel, 'Done: Report');
    await until('done in the popup too', () => hasText(popup, 'Done'));
    assert.equal((await readTable(session, 'planItems')).find(({ title }) => title === 'Report')?.status, 'checked');

    await pressButton(popup, 'Pause the day…');
    await until('what it holds', () => hasText(popup, '1 post will be held.'));
    await pressButton(popup, 'Pause');
    await until('the banner beside the page', () => hasText(panel, 'The day is paused'));

    await panel.bringToFront();
    await pressButton(panel, 'This page');
    await until('the page', async () => !(await hasText(panel, 'The day is paused')));
    assert.ok(await hasText(panel, 'Reply templates'));
    await panel.focus('#tab-page');
    await panel.keyboard.press('ArrowLeft');
    await until('the day again', () => hasText(panel, 'The day is paused'));
    await panel.keyboard.down('Control');
    await panel.keyboard.press('k');
    await panel.keyboard.up('Control');
    await until('the replies', () => hasText(panel, 'Reply templates'));
  },
);
