// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { db } from '@/lib/db/database';
import { keepComments } from '@/lib/db/repositories/comments';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import type { ReadComment } from '@/lib/domain/comment';
import { postIdSchema } from '@/lib/domain/ids';
import type { Media, Metrics } from '@/lib/domain/post';

import { makeCapture } from '../db/make-capture';
import { makeComment } from '../db/make-comment';
import { capturePosts, expectAccessible, openWorkspace, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const IMAGE: Media = {
  type: 'image',
  url: 'https://pictures.example/full.jpg',
  posterUrl: null,
  alt: 'Two cups on a table',
  width: 1080,
  height: 1350,
  durationS: null,
};

const ALL_KNOWN: Metrics = { likes: 1, comments: 1, shares: 1, views: 1, saves: 1, votes: 1 };

const at = (hour: number) => ({ at: `2026-03-02T0${hour}:00:00.000Z` });

const comment = (id: string, text: string, change: Partial<ReadComment> = {}) =>
  makeComment({ id: `x:${id}`, nativeId: id, text, ...change });

const details = () => screen.findByRole('complementary', { name: 'Post details' });

describe('the details of a post', () => {
  it('keep line breaks, and the words of a quoted post apart', async () => {
    await capturePosts([
      {
        text: 'First line\nSecond line',
        quoted: {
          nativeId: null,
          permalink: null,
          author: { name: 'Old Harbour', handle: null, url: null, avatarUrl: null },
          text: 'Quoted words',
          truncated: false,
          publishedAt: null,
          media: [],
        },
      },
    ]);
    openWorkspace('#/library?post=x%3A1');
    const pane = await details();
    const text = await within(pane).findByText(/First line/);
    expect(text.textContent).toBe('First line\nSecond line');
    expect(text.className).toContain('whitespace-pre-wrap');
    expect(within(pane).getByText('Quoted words').closest('blockquote')?.textContent).toContain('Old Harbour');
  });

  it('load nothing from the network until asked, and then without telling where from', async () => {
    await capturePosts([{ text: 'With a picture', media: [IMAGE], format: 'photo' }]);
    const user = openWorkspace('#/library?post=x%3A1');
    const show = await screen.findByRole('button', { name: 'Show from X' });
    expect(document.querySelectorAll('img[src^="http"]')).toHaveLength(0);
    await user.click(show);
    const [image] = document.querySelectorAll<HTMLImageElement>('img[src^="http"]');
    expect(image?.src).toBe(IMAGE.url);
    expect(image?.referrerPolicy).toBe('no-referrer');
  });

  it('lead back to the post without giving away the page', async () => {
    await capturePosts([{ text: 'Linked' }]);
    openWorkspace('#/library?post=x%3A1');
    const link = await screen.findByRole('link', { name: 'Open on X' });
    expect(link.getAttribute('href')).toBe('https://x.com/mara_test/status/1');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('show numbers over time, and a change only between exact numbers', async () => {
    const exact = { likes: true, comments: false, shares: null, views: null, saves: null, votes: null };
    await saveCapture(makeCapture({ nativeId: '1', metrics: { ...ALL_KNOWN, likes: 10 }, exact }, at(1)));
    await saveCapture(makeCapture({ nativeId: '1', metrics: { ...ALL_KNOWN, likes: 25, comments: 9 }, exact }, at(5)));
    const user = openWorkspace('#/library?post=x%3A1');
    const pane = await details();
    const likes = await within(pane).findByRole('row', { name: /^Likes 25 \+15/ });
    expect(within(likes).getByRole('img', { name: 'Likes over the captures' })).toBeTruthy();
    expect(within(pane).getByRole('row', { name: /^Comments ≈9/ }).textContent).not.toContain('+8');
    await user.click(within(pane).getByText('All captures’ numbers'));
    const history = within(pane).getByRole('region', { name: 'All captures’ numbers' });
    expect(within(history).getAllByRole('row')).toHaveLength(3);
  });

  it('say what a partial capture lacks', async () => {
    const input = makeCapture({ nativeId: '1', quality: 'partial' }, { at: '2026-03-02T08:00:00.000Z' });
    await saveCapture({ ...input, capture: { ...input.capture, missing: ['metrics.shares', 'time'] } });
    openWorkspace('#/library?post=x%3A1');
    expect(await screen.findByText('Not found on the page: Shares, time of publishing')).toBeTruthy();
  });

  it('keep tags and note', async () => {
    await capturePosts([{ text: 'Noted' }]);
    const user = openWorkspace('#/library?post=x%3A1');
    const pane = await details();
    await user.type(await within(pane).findByLabelText('Tags'), 'ideas{Enter}');
    await waitFor(async () => expect((await db().posts.get('x:1'))?.tags).toEqual(['ideas']));
    await user.type(within(pane).getByLabelText('Note'), 'For the spring');
    await user.tab();
    await waitFor(async () => expect((await db().posts.get('x:1'))?.note).toBe('For the spring'));
    await user.click(within(pane).getByRole('button', { name: 'Remove tag ideas' }));
    await waitFor(async () => expect((await db().posts.get('x:1'))?.tags).toEqual([]));
  });

  it('show the kept discussion: answers under what they answer, unknown likes as a dash', async () => {
    await capturePosts([{ text: 'Discussed' }]);
    await keepComments({
      postId: postIdSchema.parse('x:1'),
      comments: [
        comment('11', 'How much?', { likes: null }),
        comment('12', 'Lovely'),
        comment('13', 'Ten lei', { parentId: '11', isByPostAuthor: true }),
      ],
      at: '2026-03-02T08:00:00.000Z',
    });
    openWorkspace('#/library?post=x%3A1');
    const section = await screen.findByRole('region', { name: 'Discussion' });
    const items = within(section).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('p')?.textContent)).toEqual(['How much?', 'Ten lei', 'Lovely']);
    expect(items[0]?.textContent).toContain('Likes:—');
    expect(items[1]?.style.marginInlineStart).not.toBe(items[0]?.style.marginInlineStart);
    expect(items[1]?.textContent).toContain('Author of the post');
    expect(section.textContent).toMatch(/3 comments kept · Mar 2/);
    await expectAccessible();
  });

  it('say so when the post is gone', async () => {
    await capturePosts([{ text: 'Another' }]);
    openWorkspace('#/library?post=x%3A99');
    expect(await screen.findByText('This post is no longer in the library.')).toBeTruthy();
  });

  it('are accessible', async () => {
    await capturePosts([{ text: 'A post', media: [IMAGE], links: ['https://shop.example/autumn'], hashtags: ['one'] }]);
    openWorkspace('#/library?post=x%3A1');
    await within(await details()).findByLabelText('Note');
    await expectAccessible();
  });
});
