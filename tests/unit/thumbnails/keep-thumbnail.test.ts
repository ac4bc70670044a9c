import 'fake-indexeddb/auto';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { db } from '@/lib/db/database';
import type { RawMedia, RawPost } from '@/lib/domain/reading';
import { loadReports } from '@/lib/errors/report';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import { loadRequestLog, logRequest } from '@/lib/requests/request-log';

import { startBackground } from '../background/start-background';
import { deliver, overlayAt } from '../messaging/deliver';
import { buildCapture, buildReading } from '../messaging/readings';
import { stubCodec } from './fake-canvas';

const onX = overlayAt('https://x.com/home');
const picture: RawMedia = {
  type: 'image',
  url: 'https://pbs.example/media/a.jpg?name=orig',
  posterUrl: 'https://pbs.example/media/a.jpg?name=small',
  alt: null,
  width: null,
  height: null,
  durationS: null,
};

let requested: string[];

function respond(response: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', async (address: URL) => {
    requested.push(address.href);
    return response();
  });
}

async function capture(overrides: Partial<RawPost>, thumbnail: string | null = null): Promise<CapturePostReply> {
  const payload = buildCapture({ reading: buildReading(overrides), thumbnail });
  const reply = await deliver('posts:capture', payload, onX);
  expect(reply).toMatchObject({ ok: true });
  return reply as CapturePostReply;
}

/** The picture is worked on after the reply; the fake database answers in turns of its own. */
async function untilQuiet(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

beforeEach(async () => {
  await startBackground();
  requested = [];
  stubCodec();
  respond(() => new Response('bytes', { headers: { 'content-type': 'image/jpeg' } }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('browser', fakeBrowser);
  vi.stubGlobal('chrome', fakeBrowser);
});

describe('the thumbnail of a captured post', () => {
  it('is fetched once from the address the page shows, after the reply, and logged', async () => {
    const { postId } = await capture({ media: [picture] });
    expect(requested).toEqual([]);
    await vi.waitFor(async () => expect(await db().thumbnails.count()).toBe(1));
    expect(requested).toEqual(['https://pbs.example/media/a.jpg?name=small']);
    expect(await db().thumbnails.toArray()).toMatchObject([
      { postId, width: 320, height: 180, sourceUrl: 'https://pbs.example/media/a.jpg?name=small' },
    ]);
    expect(await loadRequestLog()).toMatchObject([{ host: 'pbs.example', purpose: 'thumbnail', outcome: 'done' }]);
  });

  it('is not fetched when the page handed one over', async () => {
    await capture({ media: [picture] }, 'data:image/jpeg;base64,/9j/4AAQ');
    await vi.waitFor(async () => expect(await db().thumbnails.count()).toBe(1));
    expect(requested).toEqual([]);
    expect(await loadRequestLog()).toEqual([]);
  });

  it('is not fetched again for a post that has one', async () => {
    await capture({ media: [picture] });
    await vi.waitFor(async () => expect(await db().thumbnails.count()).toBe(1));
    await capture({ media: [picture] });
    await untilQuiet();
    expect(requested).toHaveLength(1);
  });

  it('goes with the capture when that is taken back', async () => {
    const { undoId } = await capture({ media: [picture] });
    await vi.waitFor(async () => expect(await db().thumbnails.count()).toBe(1));
    await deliver('posts:undo', { undoId }, onX);
    expect(await db().thumbnails.count()).toBe(0);
  });

  it('is not kept when the capture was taken back while it was fetched', async () => {
    const held = Promise.withResolvers<Response>();
    respond(() => held.promise);
    const { undoId } = await capture({ media: [picture] });
    await vi.waitFor(() => expect(requested).toHaveLength(1));
    await deliver('posts:undo', { undoId }, onX);
    held.resolve(new Response('bytes', { headers: { 'content-type': 'image/jpeg' } }));
    await untilQuiet();
    expect(await db().thumbnails.count()).toBe(0);
    expect(await loadReports()).toEqual([]);
  });

  it('stands for the first medium that has a still; faces are not kept', async () => {
    const video = { ...picture, type: 'video' as const, url: 'https://v.example/a.mp4', posterUrl: null };
    const author = { ...buildReading().value.author, avatarUrl: 'https://pbs.example/face.jpg' };
    await capture({ media: [video], author });
    await untilQuiet();
    expect(requested).toEqual([]);
    await capture({ media: [video], card: { url: null, title: null, imageUrl: 'https://c.example/card.jpg' } });
    await vi.waitFor(() => expect(requested).toEqual(['https://c.example/card.jpg']));
  });

  it.each([
    ['the server refuses', () => new Response('no', { status: 403 }), 'status-403'],
    ['the network fails', () => Promise.reject(new TypeError('Failed to fetch')), 'failed'],
  ])('is missing without any fuss when %s', async (_, response, outcome) => {
    respond(response);
    const reply = await capture({ media: [picture] });
    await vi.waitFor(async () => expect(await loadRequestLog()).toMatchObject([{ outcome }]));
    expect(await db().posts.get(reply.postId)).toBeDefined();
    expect(await db().thumbnails.count()).toBe(0);
    expect(await loadReports()).toEqual([]);
  });

  it('makes no request into the person’s own network', async () => {
    await capture({ media: [{ ...picture, posterUrl: 'http://192.168.1.1/cam.jpg' }] });
    await untilQuiet();
    expect(requested).toEqual([]);
    expect(await loadRequestLog()).toEqual([]);
  });
});

describe('the request log', () => {
  it('keeps the last two hundred, also when many are written at once', async () => {
    const entry = { at: '2025-01-01T00:00:00.000Z', purpose: 'thumbnail' as const, outcome: 'done' };
    await Promise.all(Array.from({ length: 230 }, (_, index) => logRequest({ ...entry, host: `h${index}.example` })));
    const log = await loadRequestLog();
    expect(log).toHaveLength(200);
    expect(log.at(-1)?.host).toBe('h229.example');
  });
});
