// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
// Every adapter comes with it: not while a test waits.
import '@/lib/plan/compose-target';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { browser } from '@/lib/browser';

import { expectAccessible, startWithEmptyLibrary } from './page-fixture';
import { openDay, plan, rowOf, storedItems } from './today-fixture';

startWithEmptyLibrary();

const LATE = '23:59';
const POST = 'https://vk.com/wall-1_23';

/** The browser around Today: what is copied, what is opened, what the tab in front shows. */
function surround(front: string) {
  vi.spyOn(browser.tabs, 'query').mockImplementation(() => Promise.resolve([{ id: 7, url: front }]) as never);
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 8 } as never);
  return create;
}

/** After `openDay`: user-event puts a clipboard of its own in the place of the browser's. */
const watchClipboard = () => vi.spyOn(navigator.clipboard, 'writeText');

async function start(front: string) {
  const create = surround(front);
  const { user } = openDay();
  const write = watchClipboard().mockResolvedValue();
  await user.click(within(await rowOf('Sale')).getByRole('button', { name: 'Open composer: VK' }));
  const form = await screen.findByRole('form', { name: 'Is “Sale” published?' });
  return { user, create, write, form };
}

describe('DP-3: do it from here', () => {
  it('copies the text of the network, marks the item as started, opens the composer; then takes the link from the tab', async () => {
    await plan({ title: 'Sale', networks: ['vk'], text: 'Sale!', texts: { vk: 'Скидки!' }, time: LATE });
    const { user, create, write, form } = await start(`${POST}?from=feed`);
    expect(write.mock.calls).toStrictEqual([['Скидки!']]);
    expect(create.mock.calls).toStrictEqual([[{ url: 'https://vk.com/feed' }]]);
    expect(await storedItems()).toMatchObject([{ status: 'ready', permalink: null }]);
    await waitFor(() => expect(within(form).getByRole<HTMLInputElement>('textbox').value).toBe(POST));
    expect(within(form).getByText(/Check that it is your post/)).toBeTruthy();
    await expectAccessible();
    await user.click(within(form).getByRole('button', { name: 'Published' }));
    await waitFor(async () =>
      expect(await storedItems()).toMatchObject([
        { status: 'published', permalink: POST, publishedAt: expect.any(String) },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('form', { name: /published/ })).toBeNull());
  });

  it('asks for the link where the tab shows no post of that network, and refuses what is none', async () => {
    await plan({ title: 'Sale', networks: ['vk'], text: 'Sale!', time: LATE });
    const { user, form } = await start('https://x.com/aurora_test/status/20');
    const field = within(form).getByRole<HTMLInputElement>('textbox');
    expect(field.value).toBe('');
    await user.type(field, 'nonsense{Enter}');
    expect((await within(form).findByRole('alert')).textContent).toMatch(/not a link/);
    await user.clear(field);
    await user.type(field, 'https://vk.com/wall-1_24{Enter}');
    await waitFor(async () =>
      expect(await storedItems()).toMatchObject([{ status: 'published', permalink: 'https://vk.com/wall-1_24' }]),
    );
  });

  it('asks no more once told "not yet", and can be taken back', async () => {
    await plan({ title: 'Sale', networks: ['vk'], text: 'Sale!', time: LATE });
    const { user, form } = await start('https://example.test/');
    await user.click(within(form).getByRole('button', { name: 'Not yet' }));
    await waitFor(() => expect(screen.queryByRole('form', { name: /published/ })).toBeNull());
    expect(await storedItems()).toMatchObject([{ status: 'ready' }]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await storedItems()).toMatchObject([{ status: 'draft' }]));
  });

  it('starts nothing where the text could not be copied', async () => {
    await plan({ title: 'Sale', networks: ['vk'], text: 'Sale!', time: LATE });
    const create = surround('https://example.test/');
    const { user } = openDay();
    watchClipboard().mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(within(await rowOf('Sale')).getByRole('button', { name: 'Open composer: VK' }));
    expect(await screen.findByText(/nothing was opened/)).toBeTruthy();
    expect(create).not.toHaveBeenCalled();
    expect(await storedItems()).toMatchObject([{ status: 'draft' }]);
  });
});
