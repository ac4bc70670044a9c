// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { db } from '@/lib/db/database';

import { stubCodec } from '../unit/thumbnails/fake-canvas';
import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';
import { queueComment } from './replies-fixture';

startWithEmptyLibrary();

beforeEach(() => {
  // What is stored comes back from the fake database as a plain object, of which no address can be made.
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:picture');
  stubCodec({ picture: { width: 3200, height: 1800 } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const png = (name = 'comment.png'): File => new File(['pixels'], name, { type: 'image/png' });
const rows = () => db().replyPictures.toArray();

async function openDetails() {
  await queueComment('1', { dueInHours: 3 });
  const user = openWorkspace('#/replies');
  const [more] = await screen.findAllByRole('button', { name: 'More' });
  if (more === undefined) throw new Error('no comment');
  await user.click(more);
  const section = await screen.findByRole('region', { name: 'Screenshots' });
  const choose = () => within(section).getByLabelText('Add screenshot', { selector: 'input' });
  return { user, section, choose };
}

const shown = () => screen.findByRole('img', { name: /^Screenshot of the comment by Ana Pop, kept / });

/** Answers whether the page took it. */
const paste = (types: string[]): boolean => {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { types, files: [png()] } });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
};

describe('screenshots of a comment', () => {
  it('are chosen, shown, opened large, removed and brought back', async () => {
    const { user, choose } = await openDetails();
    await user.upload(choose(), png());
    const small = await shown();
    expect(await rows()).toMatchObject([{ replyId: 'x:1', width: 1600, height: 900 }]);
    await expectAccessible();
    await user.click(small);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('img').getAttribute('width')).toBe('1600');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Remove screenshot' }));
    await waitFor(async () => expect(await rows()).toEqual([]));
    await screen.findByText('Screenshot removed');
    // The newest of the messages that are shown.
    await user.click((await screen.findAllByRole('button', { name: 'Undo' })).at(-1)!);
    expect(await shown()).toBeTruthy();
  });

  it('are pasted anywhere, but never instead of words', async () => {
    await openDetails();
    expect(paste(['text/plain', 'Files'])).toBe(false);
    expect(paste(['Files'])).toBe(true);
    expect(await shown()).toBeTruthy();
    expect(await rows()).toHaveLength(1);
  });

  it('are pasted to the comment the person is in, and to none where nobody knows which is meant', async () => {
    await queueComment('2', { dueInHours: 5 });
    const { user } = await openDetails();
    await user.click(screen.getByRole('button', { name: 'More' }));
    await waitFor(() => expect(screen.getAllByRole('region', { name: 'Screenshots' })).toHaveLength(2));
    const [, second] = document.querySelectorAll<HTMLElement>('[data-reply]');
    second?.focus();
    expect(paste(['Files'])).toBe(true);
    await waitFor(async () => expect(await rows()).toMatchObject([{ replyId: 'x:2' }]));
    second?.blur();
    expect(paste(['Files'])).toBe(false);
    expect(await rows()).toHaveLength(1);
  });

  it('are dropped', async () => {
    const { section } = await openDetails();
    fireEvent.drop(section, { dataTransfer: { types: ['Files'], files: [png('one.png'), png('two.png')] } });
    await waitFor(async () => expect(await rows()).toHaveLength(2));
  });

  it('say what is wrong with a file, and keep nothing of it', async () => {
    const { section } = await openDetails();
    const svg = new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' });
    fireEvent.drop(section, { dataTransfer: { types: ['Files'], files: [svg] } });
    expect((await within(section).findByRole('alert')).textContent).toMatch(/^Not kept: only pictures/);
    expect(await rows()).toEqual([]);
  });
});
