import { describe, expect, it, vi } from 'vitest';

import { browser } from '@/lib/browser';
import {
  loadOverlaySettings,
  saveNetworkEnabled,
  saveOverlaySettings,
  watchOverlaySettings,
} from '@/lib/settings/overlay-settings';

const KEY = 'overlay.settings';

describe('overlay settings', () => {
  it('are everything on, in the language of the browser, at first', async () => {
    expect(await loadOverlaySettings()).toEqual({ disabledNetworks: [], locale: null });
  });

  it.each([
    ['no object', 'damaged'],
    ['fields of other types', { disabledNetworks: 'x', locale: 7 }],
    ['unknown values', { disabledNetworks: ['myspace', 'constructor'], locale: 'tlh' }],
  ])('fall back to that when the store holds %s', async (_what, stored) => {
    await browser.storage.local.set({ [KEY]: stored });
    expect(await loadOverlaySettings()).toEqual({ disabledNetworks: [], locale: null });
  });

  it('switch one network without touching the rest', async () => {
    await saveOverlaySettings({ disabledNetworks: ['vk'], locale: 'ro' });
    await saveNetworkEnabled('x', false);
    await saveNetworkEnabled('x', false);
    expect(await loadOverlaySettings()).toEqual({ disabledNetworks: ['vk', 'x'], locale: 'ro' });
    await saveNetworkEnabled('vk', true);
    expect(await loadOverlaySettings()).toEqual({ disabledNetworks: ['x'], locale: 'ro' });
  });

  it('tell those who watch, until they stop', async () => {
    const stop = new AbortController();
    const onChange = vi.fn();
    watchOverlaySettings(onChange, stop.signal);
    await saveNetworkEnabled('x', false);
    stop.abort();
    await saveNetworkEnabled('x', true);
    expect(onChange.mock.calls).toEqual([[{ disabledNetworks: ['x'], locale: null }]]);
  });
});
