// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { db } from '@/lib/db/database';
import { createClient } from '@/lib/db/repositories/clients';
import { changeReply } from '@/lib/db/repositories/replies';
import type { ReadComment } from '@/lib/domain/comment';

import { expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';
import { inHours, queueComment } from './replies-fixture';

startWithEmptyLibrary();

afterEach(() => {
  vi.useRealTimers();
});

/** The middle of today, so that an hour before and after it are today as well. */
function startAtNoon(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 4, 12, 0, 0) });
}

const rowOf = async (id: string) => db().replies.get(`x:${id}`);

/** Puts a comment into the queue, due so many hours from now. */
const queue = async (id: string, dueInHours: number, comment: Partial<ReadComment> = {}): Promise<string> =>
  queueComment(id, { dueInHours }, comment);

const threeComments = async (): Promise<void> => {
  await queue('1', 30, { text: 'Any vacancies?', author: { name: 'Ion', handle: 'ion', url: null, avatarUrl: null } });
  await queue('2', -2, { text: 'Where is my order?' });
  await queue('3', 3, { text: 'Сколько стоит доставка?', network: 'vk' });
};

const cards = (): HTMLElement[] => screen.queryAllByRole('article');
const texts = (): string[] => cards().map((card) => card.querySelector('p')?.textContent ?? '');

async function expectCards(words: readonly string[]): Promise<void> {
  await waitFor(() =>
    expect(texts().map((text, index) => (text.includes(words[index] ?? '\0') ? words[index] : text))).toEqual(words),
  );
}

describe('the queue', () => {
  it('explains itself while nothing was ever put into it', async () => {
    openWorkspace('#/replies');
    expect(await screen.findByText('No comment is waiting for you')).toBeTruthy();
    expect(screen.getByRole('link', { name: /practice page/ }).getAttribute('href')).toMatch(/^\/practice\.html/);
    await expectAccessible();
  });

  it('shows the most urgent first, and how urgent in words', async () => {
    startAtNoon();
    await threeComments();
    openWorkspace('#/replies');
    await expectCards(['order', 'доставка', 'vacancies']);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Overdue1',
      'Today1',
      'Later1',
    ]);
    const [overdue, today, later] = cards();
    expect(within(overdue!).getByRole('button', { name: /^Late by 2 hr of working time/ })).toBeTruthy();
    expect(within(today!).getByRole('button', { name: /^3 hr of working time left/ })).toBeTruthy();
    expect(within(later!).getByRole('button', { name: /^15 hr of working time left/ })).toBeTruthy();
    await expectAccessible();
  });

  it('lets texts be texts and only http(s) addresses be links', async () => {
    await queue('1', 3, { text: 'See https://shop.example/a_(b). or javascript:alert(1) <b>now</b>' });
    openWorkspace('#/replies');
    await expectCards(['See']);
    const links = within(cards()[0]!).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://x.com/ana_pop',
      'https://shop.example/a_(b)',
      'https://x.com/brutaria/status/1',
      'https://x.com/ana_pop/status/2030000000000000501',
    ]);
    expect(links.every((link) => link.getAttribute('rel') === 'noopener noreferrer')).toBe(true);
    expect(cards()[0]!.querySelector('b')).toBeNull();
  });

  it('counts in the navigation what waits and what is overdue', async () => {
    startAtNoon();
    await threeComments();
    openWorkspace('#/library');
    expect(await screen.findByRole('link', { name: /To answer: 3 \(1 overdue\)/ })).toBeTruthy();
  });
});

describe('a comment of the queue', () => {
  it('is answered, leaves with its response time, and comes back by Undo', async () => {
    startAtNoon();
    await queue('2', -2, { text: 'Where is my order?' });
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'Answered' }));
    expect(await screen.findByText('All answered')).toBeTruthy();
    expect(await rowOf('2')).toMatchObject({ state: 'answered', answeredAt: inHours(0) });
    await user.click(screen.getByRole('link', { name: 'Answered' }));
    expect(await screen.findByText('3 hr from queue to answer')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await rowOf('2')).toMatchObject({ state: 'new', answeredAt: null }));
    await expectAccessible();
  });

  it('goes into work, waits, and is as new when pressed again', async () => {
    await queue('1', 3);
    const user = openWorkspace('#/replies');
    const waiting = await screen.findByRole('button', { name: 'Waiting' });
    await user.click(screen.getByRole('button', { name: 'In work' }));
    await waitFor(async () => expect((await rowOf('1'))?.state).toBe('in-work'));
    await user.click(waiting);
    await waitFor(() => expect(waiting.getAttribute('aria-pressed')).toBe('true'));
    expect(screen.getByRole('button', { name: 'In work' }).getAttribute('aria-pressed')).toBe('false');
    await user.click(waiting);
    await waitFor(async () => expect((await rowOf('1'))?.state).toBe('new'));
  });

  it('is closed without an answer and opened again', async () => {
    await queue('1', 3);
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    await screen.findByText('All answered');
    await user.click(screen.getByRole('link', { name: 'Closed' }));
    await expectCards(['Closed without an answer']);
    await user.click(await screen.findByRole('button', { name: 'Reopen' }));
    await waitFor(async () => expect(await rowOf('1')).toMatchObject({ state: 'new', answeredAt: null }));
  });

  it('gets another due time by one press', async () => {
    startAtNoon();
    await queue('1', 3);
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: /^3 hr of working time left/ }));
    await user.click(await screen.findByRole('button', { name: /^Tomorrow, 09:00/ }));
    await waitFor(async () => expect((await rowOf('1'))?.dueAt).toBe(inHours(21)));
    expect(await screen.findByRole('heading', { name: /Later/ })).toBeTruthy();
    expect(await screen.findByText(/^Due time: Mar 5/)).toBeTruthy();
  });

  it('takes a note and a client', async () => {
    await createClient({ name: 'Bakery', colour: '#112233' });
    await queue('1', 3);
    const user = openWorkspace('#/replies');
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.type(await screen.findByLabelText('Note'), 'Ask Mihai');
    await user.tab();
    await waitFor(async () => expect((await rowOf('1'))?.note).toBe('Ask Mihai'));
    expect(await screen.findByText('Note saved')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Assign client' }));
    await user.click(await screen.findByRole('option', { name: 'Bakery' }));
    await waitFor(async () => expect((await rowOf('1'))?.clientId).not.toBeNull());
    await expectAccessible();
  });
});

describe('finding in the queue', () => {
  it('searches as one types, and keeps it in the address', async () => {
    await threeComments();
    const user = openWorkspace('#/replies');
    await screen.findByText('Any vacancies?');
    await user.type(screen.getByRole('searchbox'), 'доставк');
    await expectCards(['доставка']);
    expect(window.location.hash).toBe(`#/replies?q=${encodeURIComponent('доставк')}`);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), '@ion');
    await expectCards(['vacancies']);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(await screen.findByText('No comment matches')).toBeTruthy();
  });

  it('filters by network, state and client', async () => {
    await threeComments();
    const client = await createClient({ name: 'Bakery', colour: '#112233' });
    await changeReply('x:1', { state: 'waiting', clientId: client.id });
    openWorkspace('#/replies?network=vk');
    await expectCards(['доставка']);
    window.location.hash = '#/replies?state=waiting';
    await expectCards(['vacancies']);
    window.location.hash = '#/replies?client=none';
    await expectCards(['order', 'доставка']);
    window.location.hash = `#/replies?client=${client.id}`;
    await expectCards(['vacancies']);
  });

  it('drops filters of a damaged address', async () => {
    await threeComments();
    openWorkspace('#/replies?tab=nowhere&network=myspace&state=closed');
    await waitFor(() => expect(cards()).toHaveLength(3));
  });
});

describe('the keyboard', () => {
  it('walks, expands, opens and answers', async () => {
    await threeComments();
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const user = openWorkspace('#/replies');
    await expectCards(['order', 'доставка', 'vacancies']);
    await user.keyboard('j');
    await waitFor(() => expect(document.activeElement).toBe(cards()[0]));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(document.activeElement).toBe(cards()[1]));
    await user.keyboard('{Enter}');
    expect(await screen.findByLabelText('Note')).toBeTruthy();
    await user.keyboard('k');
    await waitFor(() => expect(document.activeElement).toBe(cards()[0]));
    await user.keyboard('o');
    expect(open).toHaveBeenCalledWith(expect.stringContaining('https://x.com/'), '_blank', 'noopener,noreferrer');
    await user.keyboard('a');
    await expectCards(['доставка', 'vacancies']);
    // The one that came into its place has the focus.
    await waitFor(() => expect(document.activeElement).toBe(cards()[0]));
    await user.keyboard('{Control>}z{/Control}');
    await expectCards(['order', 'доставка', 'vacancies']);
    await user.keyboard('/a');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('a');
    expect((await rowOf('2'))?.state).toBe('new');
  });
});
