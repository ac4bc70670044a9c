import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { DEFAULT_SLA } from '@/lib/replies/sla-rules';
import { loadSlaSettings, saveSlaSettings, watchSlaSettings } from '@/lib/replies/sla-settings';

const KEY = 'replies.sla';
beforeEach(() => fakeBrowser.reset());

describe('the settings of answering times', () => {
  it('are the presets until something is set', async () => {
    expect(await loadSlaSettings()).toEqual(DEFAULT_SLA);
  });

  it('come back as they were saved, and tell other pages', async () => {
    const seen: unknown[] = [];
    watchSlaSettings((settings) => seen.push(settings), new AbortController().signal);
    const settings = {
      ...DEFAULT_SLA,
      targets: { ...DEFAULT_SLA.targets, question: 90 },
      clients: { c1: { targets: { praise: 30 as const }, hours: null, timeZone: 'Europe/Moscow' } },
    };
    await saveSlaSettings(settings);
    expect(await loadSlaSettings()).toEqual(settings);
    expect(seen).toEqual([settings]);
  });

  it('lose only what is damaged', async () => {
    await fakeBrowser.storage.local.set({
      [KEY]: {
        targets: { question: 90, complaint: -3, praise: 'soon' },
        hours: { days: [9], from: 20, to: 8 },
        timeZone: 'Mars/Olympus',
        clients: { c1: { targets: { price: 15, fake: null }, hours: 'never', timeZone: 7 } },
      },
    });
    expect(await loadSlaSettings()).toEqual({
      ...DEFAULT_SLA,
      targets: { ...DEFAULT_SLA.targets, question: 90 },
      clients: { c1: { targets: { price: 15 }, hours: null, timeZone: null } },
    });
  });

  it.each([['text'], [null], [[]], [{ clients: 3 }]])('are the presets where %j is stored', async (stored) => {
    await fakeBrowser.storage.local.set({ [KEY]: stored });
    expect(await loadSlaSettings()).toEqual(DEFAULT_SLA);
  });
});
