// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { db } from '@/lib/db/database';
import { changeReply } from '@/lib/db/repositories/replies';

import { openWorkspace, startWithEmptyLibrary } from './page-fixture';
import { queueComment } from './replies-fixture';

startWithEmptyLibrary();

afterEach(() => localStorage.clear());

const rowOf = async (id: string) => db().replies.get(id);
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

/** One complaint, its details open. */
async function openComplaint() {
  const id = await queueComment('1', { dueInHours: 3 }, { text: 'The cake came broken' });
  await changeReply(id, { kind: 'complaint' });
  const user = openWorkspace('#/replies');
  await user.click(await screen.findByRole('button', { name: 'More' }));
  return { user, id };
}

describe('an answer written calmly', () => {
  it('copies and opens the comment in one press, in the tab where it stands, and marks nothing', async () => {
    const { user, id } = await openComplaint();
    const address = (await rowOf(id))?.permalink ?? '';
    const tab = await fakeBrowser.tabs.create({ url: `${address}#comments`, active: false });
    await user.type(await screen.findByLabelText('Your answer'), 'We check.');
    expect(button('Copy and open the comment').disabled).toBe(true);
    await user.click(button('Done: wait two minutes'));
    await user.click(await screen.findByRole('button', { name: 'End the wait' }));
    await waitFor(() => expect(button('Copy and open the comment').disabled).toBe(false));
    await user.click(button('Copy and open the comment'));
    expect(await screen.findByText(/Paste it under the comment and send it/)).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('We check.');
    await waitFor(async () => expect((await fakeBrowser.tabs.get(tab.id!))?.active).toBe(true));
    expect((await fakeBrowser.tabs.query({})).filter(({ url }) => url?.startsWith(address))).toHaveLength(1);
    expect((await rowOf(id))?.state).toBe('new');
  });

  it('opens a tab where none stands on it, and nothing when the browser refuses to copy', async () => {
    const { user, id } = await openComplaint();
    const address = (await rowOf(id))?.permalink ?? '';
    const opened = async () => (await fakeBrowser.tabs.query({})).filter(({ url }) => url === address);
    await user.type(await screen.findByLabelText('Your answer'), 'We check.');
    await user.click(button('Done: wait two minutes'));
    await user.click(await screen.findByRole('button', { name: 'End the wait' }));
    const refuse = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    await waitFor(() => expect(button('Copy and open the comment').disabled).toBe(false));
    await user.click(button('Copy and open the comment'));
    expect(await screen.findByText(/did not let it be copied/)).toBeTruthy();
    expect(await opened()).toEqual([]);
    refuse.mockRestore();
    await user.click(button('Copy and open the comment'));
    await waitFor(async () => expect(await opened()).toHaveLength(1));
  });
});
