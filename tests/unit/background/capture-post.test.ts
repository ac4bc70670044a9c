import 'fake-indexeddb/auto';

import { beforeEach, describe, expect, it, vi } from 'vitest';

import { db } from '@/lib/db/database';
import type { RawPost } from '@/lib/domain/reading';
import { loadReports } from '@/lib/errors/report';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import { emptyRawAccount } from '@/lib/networks/shared/empty';
import { loadOverlaySettings, saveRecording } from '@/lib/settings/overlay-settings';

import { deliver, overlayAt, pageAt } from '../messaging/deliver';
import { buildCapture, buildReading } from '../messaging/readings';
import { startBackground } from './start-background';

const onX = overlayAt('https://x.com/home');

async function capture(payload: unknown = buildCapture(), sender = onX): Promise<CapturePostReply> {
  const reply = await deliver('posts:capture', payload, sender);
  expect(reply).toMatchObject({ ok: true });
  return reply as CapturePostReply;
}

async function compare(overrides: Partial<RawPost>): Promise<unknown> {
  const { network, page } = buildCapture();
  return deliver('posts:compare', { network, page, reading: buildReading(overrides) }, onX);
}

function withLikes(raw: string): Partial<RawPost> {
  return { metrics: { ...buildReading().value.metrics, likes: { raw, source: 'label' } } };
}

beforeEach(startBackground);

describe('posts:capture', () => {
  it('stores post, snapshot, author and provenance, and acknowledges with the way back', async () => {
    const reply = await capture();
    expect(reply).toMatchObject({ postId: 'x:1890000000000000001', outcome: 'new', quality: 'full', missing: [] });
    expect(await db().posts.toArray()).toMatchObject([
      {
        id: reply.postId,
        text: 'Sourdough day. Doors open at nine.',
        metrics: { likes: 1153, comments: 24, views: null },
      },
    ]);
    expect(await db().postSnapshots.count()).toBe(1);
    expect(await db().accounts.toCollection().primaryKeys()).toEqual(['x:mara_bakes']);
    expect(await db().captures.toArray()).toMatchObject([
      { pageUrl: 'https://x.com/home', method: 'badge', version: '9.8.7', rules: { author: 'testid' } },
    ]);
  });

  it('makes one post with two snapshots of two captures', async () => {
    await capture();
    const again = await capture();
    expect(again.outcome).toBe('again');
    expect(await db().posts.count()).toBe(1);
    expect(await db().postSnapshots.count()).toBe(2);
  });

  it('answers a retried click with the first answer and stores nothing more', async () => {
    const payload = buildCapture({ requestId: '0190a000-0000-7000-8000-000000000001' });
    const first = await capture(payload);
    expect(await capture(payload)).toEqual(first);
    expect(await db().postSnapshots.count()).toBe(1);
  });

  it('loses nothing when two tabs capture one post at once', async () => {
    const replies = await Promise.all(
      [7, 8, 9, 10].map((id) => capture(buildCapture(), overlayAt('https://x.com/home', { tab: { id } as never }))),
    );
    expect(replies.map(({ outcome }) => outcome).toSorted()).toEqual(['again', 'again', 'again', 'new']);
    expect(new Set(replies.map(({ undoId }) => undoId)).size).toBe(4);
    expect(await db().posts.count()).toBe(1);
    expect(await db().postSnapshots.count()).toBe(4);
  });

  it('keeps the header of an account page with its followers', async () => {
    const value = {
      handle: 'mara_bakes',
      name: 'Mara Bakes',
      url: 'https://x.com/mara_bakes',
      avatarUrl: null,
      bio: null,
      link: 'javascript:alert(1)',
      verified: false,
      followers: { raw: '12,480 Followers', source: 'label' as const },
      following: null,
      posts: null,
    };
    await capture(buildCapture({ account: { value, missing: [], rules: {} } }));
    expect(await db().accounts.get('x:mara_bakes')).toMatchObject({ followers: 12480, following: null, link: null });
    expect(await db().accountSnapshots.count()).toBe(1);
  });

  it('stores no address that is not http(s), and text as text', async () => {
    const text = '<img src=x onerror=alert(1)> ‮evil';
    const media = [
      {
        type: 'image' as const,
        url: 'data:text/html,x',
        posterUrl: null,
        alt: null,
        width: 1,
        height: 1,
        durationS: null,
      },
    ];
    const links = ['javascript:alert(1)', 'https://bakery.example/menu'];
    await capture(buildCapture({ reading: buildReading({ text, media, links, permalink: 'javascript:alert(1)' }) }));
    const [post] = await db().posts.toArray();
    expect(post).toMatchObject({ permalink: null, links: ['https://bakery.example/menu'] });
    expect(post?.text).toContain('<img src=x onerror=alert(1)>');
    expect(JSON.stringify(post)).not.toContain('javascript:');
    expect(JSON.stringify(post)).not.toContain('data:');
  });

  it('keeps a counter the page did not show unknown', async () => {
    await capture(buildCapture({ reading: buildReading({ metrics: {} }) }));
    const [post] = await db().posts.toArray();
    expect(post?.metrics.likes).toBeNull();
    expect(post?.exact.likes).toBeNull();
  });

  it('takes the practice page for what it is', async () => {
    const page = { ...buildCapture().page, url: pageAt('/practice.html').url ?? '' };
    const reading = buildReading({ permalink: 'https://practice.example/p/1' });
    await capture(buildCapture({ network: 'practice', page, reading }), pageAt('/practice.html'));
    expect(await db().captures.toArray()).toMatchObject([{ pageUrl: 'https://practice.example/p/1' }]);
  });

  it.each([
    ['another network than the frame is of', buildCapture({ network: 'vk' }), overlayAt('https://x.com/home')],
    ['a page on another host', buildCapture(), overlayAt('https://evil.example/x.com')],
    [
      'a page address on another host than the frame',
      buildCapture({ page: { ...buildCapture().page, url: 'https://bank.example/' } }),
      overlayAt('https://x.com/home'),
    ],
  ])('stores nothing for %s', async (_, payload, sender) => {
    expect(await deliver('posts:capture', payload, sender)).toEqual({ ok: false, code: 'sender-refused' });
    expect(await db().posts.count()).toBe(0);
  });

  it('says that the disk is full, and leaves no half of the capture behind', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await deliver('posts:capture', buildCapture(), onX)).toEqual({ ok: false, code: 'storage-full' });
    vi.restoreAllMocks();
    const counts = await Promise.all(db().tables.map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
    expect(await loadReports()).toEqual([]);
  });
});

describe('posts:undo', () => {
  it('takes a capture back without a trace, once', async () => {
    const { undoId } = await capture();
    expect(await deliver('posts:undo', { undoId }, onX)).toEqual({ ok: true });
    expect(await db().posts.count()).toBe(0);
    expect(await db().accounts.count()).toBe(0);
    expect(await deliver('posts:undo', { undoId }, onX)).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('posts:annotate', () => {
  it('changes the given fields only, and suggests the tags afterwards', async () => {
    const { postId } = await capture();
    await deliver('posts:annotate', { postId, note: 'hook: doors at nine' }, onX);
    const reply = await deliver('posts:annotate', { postId, tags: ['Reels', 'offer'] }, onX);
    expect(reply).toMatchObject({ ok: true });
    expect(await db().posts.get(postId)).toMatchObject({ note: 'hook: doors at nine', tags: ['Reels', 'offer'] });
    const recent = await deliver('tags:recent', {}, onX);
    expect(recent).toMatchObject({ ok: true, tags: expect.arrayContaining(['Reels', 'offer']) });
  });

  it('answers "not-found" for a post that is gone', async () => {
    const reply = await deliver('posts:annotate', { postId: 'x:404', note: '' }, onX);
    expect(reply).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('posts:status', () => {
  it('names the captured ones and leaves out the rest', async () => {
    await capture();
    const nativeIds = ['1890000000000000001', '404', '__proto__', 'toString'];
    const reply = await deliver('posts:status', { network: 'x', nativeIds }, onX);
    expect(Object.keys((reply as { captured: object }).captured)).toEqual(['1890000000000000001']);
  });
});

describe('what is recorded by itself', () => {
  const header = { value: { ...emptyRawAccount(), handle: 'Mara_Bakes' }, missing: [], rules: {} };

  it('is kept only while the person wants that account recorded', async () => {
    await saveRecording('x:mara_bakes', true);
    await capture(buildCapture({ method: 'scroll', account: header }));
    await saveRecording('x:mara_bakes', false);
    expect(await deliver('posts:capture', buildCapture({ method: 'scroll', account: header }), onX)).toEqual({
      ok: false,
      code: 'sender-refused',
    });
    expect(await db().captures.toArray()).toMatchObject([{ method: 'scroll' }]);
  });

  it.each([
    ['another account', { value: { ...header.value, handle: 'somebody' }, missing: [], rules: {} }],
    ['no account', null],
  ])('is not kept of a page of %s', async (_what, account) => {
    await saveRecording('x:mara_bakes', true);
    expect(await deliver('posts:capture', buildCapture({ method: 'scroll', account }), onX)).toEqual({
      ok: false,
      code: 'sender-refused',
    });
    expect(await db().posts.count()).toBe(0);
  });

  it('is switched off from the page, by its own network only', async () => {
    await saveRecording('x:mara_bakes', true);
    const payload = { accountId: 'x:mara_bakes' };
    const onVk = overlayAt('https://vk.com/feed');
    expect(await deliver('accounts:stop-recording', payload, onVk)).toEqual({ ok: false, code: 'sender-refused' });
    expect((await loadOverlaySettings()).recordedAccounts).toEqual(['x:mara_bakes']);
    expect(await deliver('accounts:stop-recording', payload, onX)).toEqual({ ok: true });
    expect((await loadOverlaySettings()).recordedAccounts).toEqual([]);
  });
});

describe('posts:undo-many', () => {
  it('takes several captures back', async () => {
    const undoIds = [(await capture()).undoId, (await capture()).undoId];
    expect(await deliver('posts:undo-many', { undoIds }, onX)).toEqual({ ok: true, undone: 2 });
    expect(await db().posts.count()).toBe(0);
    expect(await deliver('posts:undo-many', { undoIds }, onX)).toEqual({ ok: false, code: 'not-found' });
  });
});

describe('posts:compare', () => {
  it('finds no change in the same reading', async () => {
    await capture();
    expect(await compare({})).toEqual({ ok: true, changed: false, likesDelta: 0 });
  });

  it('finds moved numbers and edited text, and stores nothing', async () => {
    await capture();
    expect(await compare(withLikes('1160 Likes. Like'))).toEqual({ ok: true, changed: true, likesDelta: 7 });
    expect(await compare({ text: 'Rye day.' })).toMatchObject({ ok: true, changed: true });
    expect(await db().postSnapshots.count()).toBe(1);
  });

  it('makes no exact difference of a rounded number', async () => {
    await capture();
    expect(await compare(withLikes('1.3K'))).toEqual({ ok: true, changed: true, likesDelta: null });
  });

  it('answers "not-found" for a post never captured', async () => {
    expect(await compare({})).toEqual({ ok: false, code: 'not-found' });
  });
});
