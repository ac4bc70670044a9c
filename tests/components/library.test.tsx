// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { db } from '@/lib/db/database';

import { capturePosts, expectAccessible, expectRows, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const NO_NUMBERS = { likes: null, comments: null, shares: null, views: null, saves: null, votes: null };

const threePosts = () =>
  capturePosts([
    { network: 'vk', text: 'Скидка на ёлки', likes: 5 },
    { network: 'x', text: 'Atelier în București', likes: 700 },
    { network: 'telegram', text: 'Quiet morning', likes: 30 },
  ]);

describe('the list', () => {
  it('marks unknown and rounded numbers, and gives every digit in the title', async () => {
    await capturePosts([
      {
        text: 'Numbers',
        metrics: { ...NO_NUMBERS, likes: 12_345, comments: 0 },
        exact: { ...NO_NUMBERS, likes: false, comments: true },
      },
    ]);
    openWorkspace('#/library');
    await expectRows(['Numbers']);
    const [, , , likes, comments, shares] = screen.getAllByRole('gridcell');
    expect(likes?.textContent).toBe('≈12.3K');
    expect(within(likes!).getByText('≈12.3K').title).toContain('≈12,345');
    expect(comments?.textContent).toBe('0');
    expect(shares?.textContent).toBe('—');
  });

  it('is sorted by a column, and the other way round on a second press', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.click(screen.getByRole('button', { name: 'Likes' }));
    await expectRows(['Atelier', 'Quiet', 'ёлки']);
    expect(screen.getByRole('columnheader', { name: 'Likes' }).getAttribute('aria-sort')).toBe('descending');
    await user.click(screen.getByRole('button', { name: 'Likes' }));
    await expectRows(['ёлки', 'Quiet', 'Atelier']);
    expect(window.location.hash).toBe('#/library?sort=likes&order=asc');
  });

  it('shows tiles as well', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await user.click(await screen.findByRole('button', { name: 'Grid' }));
    await waitFor(() => expect(screen.getAllByRole('gridcell')).toHaveLength(3));
    expect(window.location.hash).toBe('#/library?layout=grid');
    await expectAccessible();
  });

  it('is accessible', async () => {
    await threePosts();
    openWorkspace('#/library?network=vk');
    await expectRows(['ёлки']);
    await expectAccessible();
  });
});

describe('search', () => {
  it('narrows with each letter, whatever accents and case, and stays in the address', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.keyboard('/');
    await user.keyboard('bucu');
    await expectRows(['Atelier']);
    expect(window.location.hash).toBe('#/library?q=bucu');
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'ЕЛКИ');
    await expectRows(['ёлки']);
  });

  it('helps when nothing matches', async () => {
    await threePosts();
    const user = openWorkspace('#/library?q=nowhere');
    expect(await screen.findByText('No post matches')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
  });

  it('sends a person with no posts to the practice page', async () => {
    openWorkspace('#/library');
    const link = await screen.findByRole('link', { name: 'Try it on the practice page' });
    expect(link.getAttribute('href')).toBe('/practice.html');
    await expectAccessible();
  });
});

describe('filters', () => {
  it('are chosen from menus, shown as chips, and removed one by one', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.click(screen.getByRole('button', { name: 'Network' }));
    await user.click(await screen.findByRole('option', { name: 'VK' }));
    await user.click(screen.getByRole('option', { name: 'X' }));
    await user.keyboard('{Escape}');
    await expectRows(['ёлки', 'Atelier']);
    await user.click(screen.getByRole('button', { name: 'Remove filter: VK' }));
    await expectRows(['Atelier']);
    expect(window.location.hash).toBe('#/library?network=x');
  });

  it('come back with the address', async () => {
    await threePosts();
    openWorkspace('#/library?network=vk&network=telegram&sort=likes');
    await expectRows(['Quiet', 'ёлки']);
    window.history.pushState(null, '', '#/library?network=telegram');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await expectRows(['Quiet']);
  });
});

describe('keyboard', () => {
  it('moves, opens and closes', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.keyboard('jj{Enter}');
    expect(await screen.findByRole('complementary', { name: 'Post details' })).toBeTruthy();
    expect(window.location.hash).toBe('#/library?post=x%3A2');
    await user.keyboard('k');
    expect(window.location.hash).toBe('#/library?post=vk%3A1');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary', { name: 'Post details' })).toBeNull();
  });

  it('works on a layout without Latin letters', async () => {
    await threePosts();
    openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    for (const [key, code] of [
      ['о', 'KeyJ'],
      ['ч', 'KeyX'],
    ] as const) {
      act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true })));
    }
    expect(await screen.findByText('1 selected')).toBeTruthy();
  });

  it('is left to the field while the person types', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.type(screen.getByRole('searchbox'), 'xjt');
    expect(screen.queryByText('1 selected')).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('xjt');
  });
});

describe('selection', () => {
  it('is deleted and brought back by the toast', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.keyboard('jxjx{Delete}');
    await expectRows(['Quiet']);
    const toast = screen.getByRole('region', { name: 'Notifications' });
    expect(within(toast).getByText('2 posts deleted')).toBeTruthy();
    await user.click(within(toast).getByRole('button', { name: 'Undo' }));
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
  });

  it('is all that was found on Ctrl+A, and Ctrl+Z takes the last deed back', async () => {
    await threePosts();
    const user = openWorkspace('#/library?network=vk&network=x');
    await expectRows(['ёлки', 'Atelier']);
    await user.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText('2 selected')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect(await db().posts.count()).toBe(1));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await db().posts.count()).toBe(3));
  });

  it('leaves alone what a filter hides', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.keyboard('{Control>}a{/Control}');
    await user.type(screen.getByRole('searchbox'), 'quiet');
    await expectRows(['Quiet']);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect(await db().posts.toCollection().primaryKeys()).toEqual(['vk:1', 'x:2']));
  });

  it('is tagged with t', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.keyboard('jxjxt');
    const dialog = await screen.findByRole('dialog', { name: 'Tag 2 posts' });
    await user.type(within(dialog).getByLabelText('Tags'), 'ideas,autumn sale');
    await user.click(within(dialog).getByRole('button', { name: 'Tag' }));
    await waitFor(async () => expect((await db().posts.get('x:2'))?.tags).toEqual(['ideas', 'autumn sale']));
    expect((await db().posts.get('telegram:3'))?.tags).toEqual([]);
  });

  it('is filed under a client made on the spot', async () => {
    await threePosts();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.keyboard('jx');
    await user.click(await screen.findByRole('button', { name: 'Assign client' }));
    await user.type(await screen.findByLabelText('New client'), 'Café Aurora');
    await user.click(screen.getByRole('button', { name: 'Create' }));
    await waitFor(async () => expect(await db().clients.count()).toBe(1));
    const [client] = await db().clients.toArray();
    await waitFor(async () => expect((await db().posts.get('vk:1'))?.clientId).toBe(client?.id));
    expect(client?.name).toBe('Café Aurora');
  });

  it('is exported, and nothing else is', async () => {
    await threePosts();
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob);
      return 'blob:file';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const user = openWorkspace('#/library');
    await expectRows(['ёлки', 'Atelier', 'Quiet']);
    await user.keyboard('jxjjx');
    const bar = await screen.findByRole('toolbar', { name: 'Selected posts' });
    await user.click(within(bar).getByRole('button', { name: 'Export' }));
    const [csv] = await screen.findAllByRole('menuitem', { name: 'CSV' });
    await user.click(csv!);
    expect(await screen.findByText('2 posts exported')).toBeTruthy();
    const text = await files[0]!.text();
    expect(text).toContain('Скидка на ёлки');
    expect(text).toContain('Quiet morning');
    expect(text).not.toContain('Atelier');
  });
});
