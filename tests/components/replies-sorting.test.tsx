// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { db } from '@/lib/db/database';
import { changeReplies, changeReply } from '@/lib/db/repositories/replies';
import { DEFAULT_SLA } from '@/lib/replies/sla-rules';
import { loadSlaSettings } from '@/lib/replies/sla-settings';

import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';
import { inHours, queueComment } from './replies-fixture';

startWithEmptyLibrary();

beforeEach(() => {
  fakeBrowser.reset();
  // The middle of a Wednesday.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 4, 12, 0, 0) });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

const rowOf = async (id: string) => db().replies.get(id);

async function choose(user: UserEvent, field: string, option: string | RegExp): Promise<void> {
  await user.click(await screen.findByRole('button', { name: new RegExp(`${field}$`) }));
  await user.click(await screen.findByRole('option', { name: option }));
}

/** One complaint, its details open. */
async function openComplaint(likes: number | null = 0): Promise<{ user: UserEvent; id: string }> {
  const id = await queueComment('1', { dueInHours: 3 }, { text: 'The cake came broken', likes });
  await changeReply(id, { kind: 'complaint' });
  const user = openWorkspace('#/replies');
  await user.click(await screen.findByRole('button', { name: 'More' }));
  return { user, id };
}

const text = () => screen.getByLabelText<HTMLTextAreaElement>('Your answer');
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('sorting a comment', () => {
  it('moves its due time by the rules, and back by Undo', async () => {
    const id = await queueComment('1', { dueInHours: 1, queuedInHours: -3 });
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await choose(user, 'Kind', 'Complaint');
    // Queued at 9:00, one hour for a complaint: 10:00, two hours ago.
    await waitFor(async () => expect(await rowOf(id)).toMatchObject({ kind: 'complaint', dueAt: inHours(-2) }));
    expect(await screen.findByRole('button', { name: /^Late by 2 hr of working time/ })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rowOf(id)).toMatchObject({ kind: null, dueAt: inHours(1) }));
    await expectAccessible();
  });

  it('suggests the manager for what five people liked, and leaves the choice', async () => {
    const { user, id } = await openComplaint(5);
    expect(await screen.findByText('Five people or more liked it.')).toBeTruthy();
    expect((await rowOf(id))?.tier).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Raise' }));
    await waitFor(async () => expect((await rowOf(id))?.tier).toBe(2));
    await waitFor(() => expect(screen.queryByText('Five people or more liked it.')).toBeNull());
    expect(screen.getByText(/Hand over within 30 min\. Solve within 4 hr\./)).toBeTruthy();
  });

  it('gives it to somebody, who is remembered', async () => {
    const { user, id } = await openComplaint();
    await user.type(await screen.findByLabelText('Assignee'), ' Ioana {Enter}');
    await waitFor(async () => expect((await rowOf(id))?.assignee).toBe('Ioana'));
    await waitFor(() => expect(document.querySelector('datalist option')?.textContent).toBe('Ioana'));
    await user.clear(screen.getByLabelText('Assignee'));
    await user.tab();
    await waitFor(async () => expect((await rowOf(id))?.assignee).toBeNull());
  });

  it('stops the clock while somebody else is waited for', async () => {
    const id = await queueComment('1', { dueInHours: 3 });
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'Waiting' }));
    expect(await screen.findByRole('button', { name: /^Clock stopped, 3 hr of working time left/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Waiting for somebody else/ })).toBeTruthy();
    vi.setSystemTime(new Date(2026, 2, 4, 14, 0, 0));
    await user.click(screen.getByRole('button', { name: 'Waiting' }));
    await waitFor(async () => expect(await rowOf(id)).toMatchObject({ state: 'new', dueAt: inHours(3) }));
  });

  it('shows what the comment said before it was changed', async () => {
    await queueComment('1', { dueInHours: 3 }, { text: 'You are thieves' });
    await queueComment('1', { dueInHours: 3 }, { text: 'Sorry, all is well' });
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    const evidence = within(await screen.findByRole('region', { name: 'Evidence' }));
    expect(evidence.getByText('You are thieves')).toBeTruthy();
  });
});

describe('answering something that hurts', () => {
  it('shows the structure, waits two minutes across a reload, and keeps the answer', async () => {
    const { user, id } = await openComplaint();
    const panel = within(await screen.findByRole('region', { name: 'Answer calmly' }));
    expect(panel.getAllByRole('listitem').map((item) => item.firstChild?.textContent)).toEqual([
      'Thank.',
      'Acknowledge.',
      'Solution.',
      'Private channel.',
      'Come back in public.',
    ]);
    expect(button('Done: wait two minutes').disabled).toBe(true);
    await user.type(text(), 'Thank you, we are checking.');
    await user.click(button('Done: wait two minutes'));
    expect((await screen.findByRole('timer')).textContent).toBe('2:00');
    expect(button('Copy').disabled).toBe(true);
    await expectAccessible();

    document.body.replaceChildren();
    vi.setSystemTime(Date.now() + 30_000);
    const again = openWorkspace('#/replies');
    await again.click(await screen.findByRole('button', { name: 'More' }));
    expect((await screen.findByRole('timer')).textContent).toBe('1:30');
    expect(text().value).toBe('Thank you, we are checking.');
    vi.setSystemTime(Date.now() + 90_000);
    await waitFor(() => expect(screen.queryByRole('timer')).toBeNull());
    await again.click(button('Copy'));
    expect(await navigator.clipboard.readText()).toBe('Thank you, we are checking.');
    await again.click(button('Answered with this text'));
    await waitFor(async () =>
      expect(await rowOf(id)).toMatchObject({
        state: 'answered',
        response: { text: 'Thank you, we are checking.', insertionId: null },
      }),
    );
    await waitFor(() => expect(localStorage.length).toBe(0));
  });

  it('lets the wait be ended', async () => {
    const { user } = await openComplaint();
    await user.type(await screen.findByLabelText('Your answer'), 'We check.');
    await user.click(button('Done: wait two minutes'));
    await user.click(await screen.findByRole('button', { name: 'End the wait' }));
    await waitFor(() => expect(button('Copy').disabled).toBe(false));
  });

  it('says what may hurt and stands in nobody’s way', async () => {
    const { user } = await openComplaint();
    await user.type(await screen.findByLabelText('Your answer'), 'Sorry, but you should have read it!!');
    const tone = within(await screen.findByRole('list', { name: 'Tone' }));
    await waitFor(() => expect(tone.getAllByRole('listitem')).toHaveLength(3));
    expect(tone.getByText('you should have')).toBeTruthy();
    expect(button('Done: wait two minutes').disabled).toBe(false);
  });

  it('is not there for what does not hurt', async () => {
    await queueComment('1', { dueInHours: 3 });
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await screen.findByLabelText('Note');
    expect(screen.queryByRole('region', { name: 'Answer calmly' })).toBeNull();
  });
});

describe('several comments at once', () => {
  it('are sorted, given to somebody and closed, each step with its Undo', async () => {
    const ids = [
      await queueComment('1', { dueInHours: 1 }),
      await queueComment('2', { dueInHours: 2 }),
      await queueComment('3', { dueInHours: 3 }),
    ];
    const user = openWorkspace('#/replies');
    const [first, second] = await screen.findAllByRole('checkbox', { name: 'Select' });
    await user.click(first!);
    await user.click(second!);
    const bar = within(screen.getByRole('toolbar', { name: 'Selected comments' }));
    await user.click(bar.getByRole('button', { name: 'Assignee' }));
    await user.type(await screen.findByLabelText('Another name'), 'Mihai{Enter}');
    await waitFor(async () => {
      const rows = await db().replies.bulkGet(ids);
      expect(rows.map((row) => row?.assignee)).toEqual(['Mihai', 'Mihai', null]);
    });
    await user.click(bar.getByRole('button', { name: 'Kind' }));
    await user.click(await screen.findByRole('option', { name: /^Troll/ }));
    await waitFor(async () => expect((await rowOf(ids[1]!))?.kind).toBe('troll'));
    await expectAccessible();
    await user.click(bar.getByRole('button', { name: 'Close' }));
    expect(await screen.findByText('Closed without an answer: 2 comments')).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(1));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(3));
  });
});

describe('a comment added by hand', () => {
  it('knows its network by its link, and is refused without a link', async () => {
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'Add by hand' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add by hand' }));
    await user.type(dialog.getByLabelText('What it says'), 'Unde e comanda?');
    await user.click(dialog.getByRole('button', { name: 'Put into the queue' }));
    expect(dialog.getByRole('alert').textContent).toMatch(/^This is no web address/);
    await user.type(dialog.getByLabelText('Link to the comment or its post'), 'ok.ru/group/1/topic/2');
    expect(dialog.getByRole('status').textContent).toMatch(/OK$/);
    await user.type(dialog.getByLabelText('Author'), 'Ana Pop');
    await expectAccessible();
    await user.click(dialog.getByRole('button', { name: 'Put into the queue' }));
    await waitFor(async () =>
      expect(await db().replies.toArray()).toMatchObject([
        {
          network: 'ok',
          source: 'hand',
          text: 'Unde e comanda?',
          author: { name: 'Ana Pop' },
          permalink: 'https://ok.ru/group/1/topic/2',
          // Noon and four hours.
          dueAt: inHours(4),
        },
      ]),
    );
  });
});

describe('questions asked again and again', () => {
  it('lead to a template that begins with the question', async () => {
    const asked = ['How much is delivery?', 'Hello! how much is the delivery', 'Delivery: how much??'];
    for (const [index, question] of asked.entries()) {
      await queueComment(String(index), { dueInHours: 3, queuedInHours: -3 - index }, { text: question });
    }
    await changeReplies(['x:1'], () => ({ kind: 'delivery' }));
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: /^Repeated questions/ }));
    expect(await screen.findByText('Asked 3 times in 30 days')).toBeTruthy();
    const href = screen.getByRole('link', { name: 'Make a template' }).getAttribute('href') ?? '';
    const params = new URLSearchParams(href.split('?')[1]);
    expect(href.split('?')[0]).toBe('#/replies/templates');
    expect(Object.fromEntries(params)).toEqual({
      template: 'new',
      'new-title': 'How much is delivery?',
      'new-kind': 'question',
    });
  });
});

describe('answer times', () => {
  it('are set for everybody and kept', async () => {
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'Answer times' }));
    await screen.findByRole('dialog', { name: 'Answer times' });
    await choose(user, 'Question', '2 hr');
    await waitFor(async () =>
      expect((await loadSlaSettings()).targets).toEqual({ ...DEFAULT_SLA.targets, question: 120 }),
    );
    await user.click(screen.getByRole('checkbox', { name: 'Sat' }));
    await waitFor(async () => expect((await loadSlaSettings()).hours.days).toEqual([1, 2, 3, 4, 5, 6]));
    await user.type(screen.getByLabelText(/^Time zone/), 'Mars/Olympus');
    expect(screen.getByText(/does not know this zone/)).toBeTruthy();
    await expectAccessible();
  });
});
