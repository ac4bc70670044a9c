import { describe, expect, it } from 'vitest';

import { browser } from '@/lib/browser';
import {
  type AlertSettings,
  loadAlertSettings,
  saveAlertSettings,
  watchAlertSettings,
} from '@/lib/settings/alert-settings';

import { SETTINGS } from '../alerts/make-situation';

const KEY = 'settings.alerts';

describe('what calls the person', () => {
  it('is the badge alone until they choose: nothing is announced before', async () => {
    expect(await loadAlertSettings()).toStrictEqual({ ...SETTINGS, isNotifying: false });
  });

  it('is what they chose, and every page hears of it', async () => {
    const heard: AlertSettings[] = [];
    watchAlertSettings((settings) => heard.push(settings), new AbortController().signal);
    const chosen = { ...SETTINGS, quietHours: { from: 22, to: 7 }, hidesTexts: true };
    await saveAlertSettings(chosen);
    expect(await loadAlertSettings()).toStrictEqual(chosen);
    expect(heard).toStrictEqual([chosen]);
  });

  it.each([
    [{ quietHours: { from: 8, to: 8 } }],
    [{ quietHours: { from: -1, to: 24 } }],
    [{ quietHours: 'always', kinds: [] }],
    [{ isNotifying: 'yes', kinds: { soon: 1 } }],
    ['damaged'],
    [null],
  ])('falls back where storage holds %j', async (stored) => {
    await browser.storage.local.set({ [KEY]: stored });
    expect(await loadAlertSettings()).toStrictEqual({ ...SETTINGS, isNotifying: false });
  });
});
