// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createOverlapCheck } from '@/lib/overlay/overlap-check';
import type { PostEntry } from '@/lib/overlay/post-entry';

const box = (y: number, height: number, x = 0) => ({
  getBoundingClientRect: () => new DOMRect(x, y, x < 0 ? 28 : 600, height),
});

/** A post from `top` to `bottom`, its badge's button at `badgeTop`; happy-dom lays nothing out, so the boxes are given. */
function makeEntry(top: number, bottom: number, badgeTop: number, badgeLeft = 0): PostEntry {
  return {
    post: box(top, bottom - top),
    badge: { button: box(badgeTop, 24, badgeLeft) },
    isRaised: false,
  } as unknown as PostEntry;
}

function check(entries: PostEntry[], signal = new AbortController().signal): PostEntry[] {
  const covered: PostEntry[] = [];
  const overlaps = createOverlapCheck({ document, window }, { onCovered: (entry) => covered.push(entry), signal });
  for (const entry of entries) overlaps.add(entry);
  vi.advanceTimersByTime(500);
  return covered;
}

describe('overlap check', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('finds the badge that the next post lies over, and no other', () => {
    const tall = makeEntry(0, 500, 470);
    expect(check([tall, makeEntry(300, 700, 670), makeEntry(700, 900, 870)])).toEqual([tall]);
  });

  it('finds the badge beyond the side at which the page begins, unless the page is read from there', () => {
    const lost = makeEntry(0, 300, 270, -90);
    expect(check([lost, makeEntry(300, 600, 570)])).toEqual([lost]);
    document.documentElement.dir = 'rtl';
    expect(check([lost, makeEntry(300, 600, 570)])).toEqual([]);
    document.documentElement.dir = '';
  });

  it('leaves badges alone where posts follow one another', () => {
    expect(check([makeEntry(0, 300, 270), makeEntry(300, 600, 570)])).toEqual([]);
  });

  it('takes no earlier post for a cover: it is painted below', () => {
    expect(check([makeEntry(0, 500, 10), makeEntry(300, 700, 320)])).toEqual([]);
  });

  it('stops measuring once twelve badges in a row were free', () => {
    const covered: PostEntry[] = [];
    const { signal } = new AbortController();
    const overlaps = createOverlapCheck({ document, window }, { onCovered: (entry) => covered.push(entry), signal });
    for (let index = 0; index < 12; index += 1) overlaps.add(makeEntry(index * 100, index * 100 + 100, index * 100));
    vi.advanceTimersByTime(500);
    overlaps.add(makeEntry(5000, 5500, 5470));
    overlaps.add(makeEntry(5300, 5700, 5670));
    vi.advanceTimersByTime(500);
    expect(covered).toEqual([]);
  });

  it('does nothing after the overlay was stopped', () => {
    const stop = new AbortController();
    stop.abort();
    expect(check([makeEntry(0, 500, 470), makeEntry(300, 700, 670)], stop.signal)).toEqual([]);
  });
});
