import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { NETWORK_IDS } from '@/lib/domain/network-id';
import { loadReplySettings, saveReplySettings, watchReplySettings } from '@/lib/settings/reply-settings';

const KEY = 'settings.replies';

describe('settings of replies', () => {
  it('begin with the button everywhere, and typed shortcuts where the site has no menu of its own for them', async () => {
    const settings = await loadReplySettings();
    expect(settings).toMatchObject({ managerName: '', managerGender: null, tone: null, memoryLength: 5 });
    expect(Object.keys(settings.palette)).toEqual([...NETWORK_IDS]);
    expect(Object.values(settings.palette).every(({ button }) => button)).toBe(true);
    expect(settings.palette.telegram.typedShortcut).toBe(false);
    expect(settings.palette.x.typedShortcut).toBe(true);
  });

  it('keep what was set', async () => {
    const settings = await loadReplySettings();
    const changed = {
      ...settings,
      managerName: 'Mara Ionescu',
      managerGender: 'female' as const,
      tone: 'formal' as const,
      memoryLength: 0,
      palette: { ...settings.palette, vk: { button: false, typedShortcut: true } },
    };
    await saveReplySettings(changed);
    expect(await loadReplySettings()).toEqual(changed);
  });

  it.each([
    ['nothing of use', 'on'],
    ['wrong types', { managerName: 7, managerGender: 'other', tone: 'rude', memoryLength: '5', palette: [] }],
    ['numbers out of range', { memoryLength: 101 }],
    ['a fraction', { memoryLength: 1.5 }],
    ['switches that are none', { palette: { vk: 'off', x: { button: 1 } } }],
  ])('fall back to the first ones where storage holds %s', async (_, stored) => {
    const first = await loadReplySettings();
    await fakeBrowser.storage.local.set({ [KEY]: stored });
    expect(await loadReplySettings()).toEqual(first);
  });

  it('lose only the part that is damaged, and names are cut', async () => {
    await fakeBrowser.storage.local.set({
      [KEY]: { managerName: ` ${'a'.repeat(200)}`, tone: 'informal', memoryLength: -1 },
    });
    expect(await loadReplySettings()).toMatchObject({
      managerName: 'a'.repeat(120),
      tone: 'informal',
      memoryLength: 5,
    });
  });

  it('tell every change until nobody listens', async () => {
    const seen = vi.fn<(settings: object) => void>();
    const end = new AbortController();
    watchReplySettings(seen, end.signal);
    const settings = { ...(await loadReplySettings()), managerName: 'Ion' };
    await saveReplySettings(settings);
    await fakeBrowser.storage.local.set({ other: 1 });
    end.abort();
    await saveReplySettings({ ...settings, managerName: 'Ana' });
    expect(seen.mock.calls).toEqual([[settings]]);
  });
});
