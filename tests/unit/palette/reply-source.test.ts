// @vitest-environment happy-dom

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { EditorSpot } from '@/lib/networks/contract';
import { createShadowHosts } from '@/lib/overlay/shadow-hosts';
import { createReplySource, type Offer } from '@/lib/palette/reply-source';

import { makeAdapter, makePost, makeReading, makeSend } from '../overlay/feed-page';
import { makeContext, makeTemplate } from './found-templates';

let stop = new AbortController();
beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A background whose answers are numbered; the numbers in `failing` fail, those after `asleepFrom` take a second. */
function makeSource({ failing = [], asleepFrom = Infinity }: { failing?: number[]; asleepFrom?: number } = {}) {
  let asked = 0;
  const { send, sentOf } = makeSend(async () => {
    asked += 1;
    const number = asked;
    if (number > asleepFrom) await new Promise((resolve) => setTimeout(resolve, 1000));
    if (failing.includes(number)) return { ok: false, code: 'not-delivered' };
    const templates = [makeTemplate({ title: `answer ${number}` })];
    return { ok: true, context: makeContext(), found: { ok: true, templates, total: 1, repeatedToday: [] } };
  });
  const page = { document, window };
  let text = 'Do you deliver abroad?';
  const core = {
    page,
    send,
    hosts: createShadowHosts(page, stop.signal),
    context: () => ({ url: new URL('https://x.com/home'), kind: 'feed' as const, document }),
    onFault: (error: unknown) => {
      throw error;
    },
    signal: stop.signal,
  };
  const detect = vi.fn(async () => 'en');
  const reader = makeAdapter({ readPost: () => makeReading({ nativeId: '1', text }) });
  const source = createReplySource({ core, reader }, detect);
  const spot: EditorSpot = { element: document.createElement('textarea'), purpose: 'comment', answers: makePost('1') };
  return {
    source,
    spot,
    asked: () => sentOf('templates:offer').length,
    detect,
    change: (other: string) => (text = other),
  };
}

const titleOf = ({ found }: Offer): string | undefined => (found.ok ? found.templates[0]?.title : found.code);

/** The offer, and how long it took. */
async function timeOffer(offered: Promise<Offer>): Promise<[title: string | undefined, ms: number]> {
  const from = performance.now();
  const ended = offered.then((offer): [string | undefined, number] => [titleOf(offer), performance.now() - from]);
  await vi.advanceTimersByTimeAsync(1500);
  return ended;
}

it('knows language and context from the one question', async () => {
  const { source, spot, asked } = makeSource();
  const { facts } = await source.offer(source.read(spot), '');
  expect(facts).toMatchObject({ language: 'en', context: { memoryLength: 5 } });
  expect(asked()).toBe(1);
});

it('has the browser guess the language of a text once', async () => {
  const { source, spot, detect, change } = makeSource();
  await source.offer(source.read(spot), '');
  await source.offer(source.read(spot), 'price');
  expect(detect).toHaveBeenCalledTimes(1);
  change('How much is it?');
  await source.offer(source.read(spot), '');
  expect(detect).toHaveBeenCalledTimes(2);
});

it('gives the newer answer while the background is awake', async () => {
  const { source, spot } = makeSource();
  source.prepare(source.read(spot));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await timeOffer(source.offer(source.read(spot), ''))).toEqual(['answer 2', 0]);
});

it('gives what was prepared when the background has to be started first', async () => {
  const { source, spot } = makeSource({ asleepFrom: 1 });
  source.prepare(source.read(spot));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await timeOffer(source.offer(source.read(spot), ''))).toEqual(['answer 1', 20]);
});

it('waits for the background where nothing was prepared, or something else', async () => {
  const { source, spot, change } = makeSource({ asleepFrom: 1 });
  source.prepare(source.read(spot));
  await vi.advanceTimersByTimeAsync(3000);
  change('How much is it?');
  expect(await timeOffer(source.offer(source.read(spot), ''))).toEqual(['answer 2', 1000]);
});

it('waits for the background where what was prepared is old, or of before an insertion', async () => {
  const { source, spot } = makeSource({ asleepFrom: 1 });
  source.prepare(source.read(spot));
  await vi.advanceTimersByTimeAsync(6 * 60_000);
  expect(await timeOffer(source.offer(source.read(spot), ''))).toEqual(['answer 2', 1000]);
  source.forget();
  expect(await timeOffer(source.offer(source.read(spot), ''))).toEqual(['answer 3', 1000]);
});

it('asks for what is typed already, prepared or not', async () => {
  const { source, spot } = makeSource();
  source.prepare(source.read(spot));
  await vi.advanceTimersByTimeAsync(0);
  expect(titleOf(await source.offer(source.read(spot), 'price'))).toBe('answer 2');
});

it('asks once for a person who comes and goes, and opens at once', async () => {
  const { source, spot, asked } = makeSource();
  for (let time = 0; time < 5; time += 1) source.prepare(source.read(spot));
  expect(titleOf(await source.offer(source.read(spot), ''))).toBe('answer 1');
  expect(asked()).toBe(1);
});

it('does not let a failure of before stand in the way, nor one of now', async () => {
  const first = makeSource({ failing: [1] });
  first.source.prepare(first.source.read(first.spot));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await timeOffer(first.source.offer(first.source.read(first.spot), ''))).toEqual(['answer 2', 0]);
  const later = makeSource({ failing: [2] });
  later.source.prepare(later.source.read(later.spot));
  await vi.advanceTimersByTimeAsync(3000);
  expect(await timeOffer(later.source.offer(later.source.read(later.spot), ''))).toEqual(['answer 1', 0]);
});
