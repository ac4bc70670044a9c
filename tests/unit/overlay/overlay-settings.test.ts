import { describe, expect, it, vi } from 'vitest';

import { browser } from '@/lib/browser';
import {
  loadOverlaySettings,
  saveNetworkEnabled,
  saveOverlaySettings,
  saveRecording,
  watchOverlaySettings,
} from '@/lib/settings/overlay-settings';

const KEY = 'overlay.settings';

describe('overlay settings', () => {
  it('are everything on, in the language of the browser, at first', async () => {
    expect(await loadOverlaySettings()).toEqual({ disabledNetworks: [], recordedAccounts: [], locale: null });
  });

  it.each([
    ['no object', 'damaged'],
    ['fields of other types', { disabledNetworks: 'x', recordedAccounts: 'x:a', locale: 7 }],
    [
      'unknown values',
      {
        disabledNetworks: ['myspace', 'constructor'],
        recordedAccounts: ['myspace:a', 'x:', 'x', 7, null],
        locale: 'tlh',
      },
    ],
  ])('fall back to that when the store holds %s', async (_what, stored) => {
    await browser.storage.local.set({ [KEY]: stored });
    expect(await loadOverlaySettings()).toEqual({ disabledNetworks: [], recordedAccounts: [], locale: null });
  });

  it('switch one network without touching the rest', async () => {
    await saveOverlaySettings({ disabledNetworks: ['vk'], recordedAccounts: [], locale: 'ro' });
    await saveNetworkEnabled('x', false);
    await saveNetworkEnabled('x', false);
    expect(await loadOverlaySettings()).toEqual({ disabledNetworks: ['vk', 'x'], recordedAccounts: [], locale: 'ro' });
    await saveNetworkEnabled('vk', true);
    expect(await loadOverlaySettings()).toEqual({ disabledNetworks: ['x'], recordedAccounts: [], locale: 'ro' });
  });

  it('record an account until told otherwise, without touching the rest', async () => {
    await saveOverlaySettings({ disabledNetworks: ['vk'], recordedAccounts: [], locale: 'ro' });
    await saveRecording('x:mara_test', true);
    await saveRecording('ok:group/53', true);
    await saveRecording('x:mara_test', true);
    const stored = await loadOverlaySettings();
    expect(stored).toEqual({
      disabledNetworks: ['vk'],
      recordedAccounts: ['ok:group/53', 'x:mara_test'],
      locale: 'ro',
    });
    await saveRecording('ok:group/53', false);
    expect((await loadOverlaySettings()).recordedAccounts).toEqual(['x:mara_test']);
  });

  it('tell those who watch, until they stop', async () => {
    const stop = new AbortController();
    const onChange = vi.fn();
    watchOverlaySettings(onChange, stop.signal);
    await saveNetworkEnabled('x', false);
    stop.abort();
    await saveNetworkEnabled('x', true);
    expect(onChange.mock.calls).toEqual([[{ disabledNetworks: ['x'], recordedAccounts: [], locale: null }]]);
  });
});
