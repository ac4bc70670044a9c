// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { expectAccessible, startWithEmptyLibrary } from './page-fixture';
import { queueComment } from './replies-fixture';
import { onDay, openDay, plan, rowOf, storedLog } from './today-fixture';

startWithEmptyLibrary();

describe('DP-13: close the day', () => {
  it('shows the day, copies it as plain text, and logs its counts; the last close counts', async () => {
    await plan({ title: 'Reel', kind: 'task' });
    await plan({ title: 'Late', date: onDay(-1), kind: 'task' });
    await plan({ title: 'Contest', date: onDay(1), networks: ['vk'] });
    await queueComment('9', { dueInHours: 2 });
    const { user } = openDay();
    // After it: user-event puts a clipboard of its own in the place of the browser's.
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    (await rowOf('Reel')).focus();
    await user.keyboard(' ');
    (await rowOf('Late')).focus();
    await user.keyboard('m');
    await user.click(await screen.findByRole('button', { name: 'Tomorrow' }));
    await user.click(await screen.findByRole('button', { name: 'Close the day' }));
    const dialog = await screen.findByRole('dialog', { name: 'Close the day' });
    const terms = within(dialog)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(terms).toStrictEqual(['Done1', 'Moved1', 'Missed0', 'Answers owed', 'Tomorrow lacks']);
    expect(within(dialog).getByText('no text, no visual, no approval')).toBeTruthy();
    await expectAccessible();
    await user.click(within(dialog).getByRole('button', { name: 'Copy the stand-up' }));
    expect(await screen.findByText('The stand-up is on the clipboard')).toBeTruthy();
    expect(write.mock.lastCall?.[0]).toMatch(/^Stand-up, .*\n\nDone \(1\):\n- Reel\n\nMoved \(1\):\n- Late/);
    await user.click(within(dialog).getByRole('button', { name: 'Close the day' }));
    expect(await screen.findByText(/Closed at/)).toBeTruthy();
    expect(await storedLog()).toMatchObject([{ kind: 'close', date: onDay(0), done: 1, moved: 1, missed: 0 }]);
    await user.click(screen.getByRole('button', { name: 'Close the day again' }));
    const again = await screen.findByRole('dialog', { name: 'Close the day' });
    await user.click(within(again).getByRole('button', { name: 'Close the day' }));
    await waitFor(async () => expect(await storedLog()).toHaveLength(2));
  });

  it('leaves the text to be copied by hand where the clipboard refuses', async () => {
    const { user } = openDay();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(await screen.findByRole('button', { name: 'Close the day' }));
    await user.click(await screen.findByRole('button', { name: 'Copy the stand-up' }));
    expect(await screen.findByText(/could not be copied/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Stand-up text').value).toMatch(/^Stand-up, /);
  });
});
