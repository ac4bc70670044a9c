import { describe, expect, it } from 'vitest';

import { type NetworkHealth, judgeNetworks } from '@/lib/health/network-health';
import type { Observation } from '@/lib/health/observation';

const dayOf = (at: string): string => at.slice(0, 10);

/** Made-up captures, one a day from 1 November on unless told otherwise. */
function observe(count: number, from: number, change: Partial<Observation> = {}): Observation[] {
  return Array.from({ length: count }, (_, index) => {
    const day = String(from + index).padStart(2, '0');
    return {
      network: 'instagram',
      postId: `instagram:${from + index}`,
      at: `2026-11-${day}T10:00:00.000Z`,
      place: 'feed',
      missing: [],
      rules: { text: 'heading' },
      version: '0.1.0',
      ...change,
    };
  });
}

const at = (hour: number) => ({ at: `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z` });

const lost = { missing: ['text'], rules: {} };

function judge(...observations: Observation[][]): NetworkHealth {
  const [first, ...more] = judgeNetworks(observations.flat(), dayOf);
  expect(more).toEqual([]);
  return first!;
}

describe('a field that went missing', () => {
  it('is told with its posts since the day it did', () => {
    const health = judge(observe(13, 1), observe(5, 14, lost), observe(1, 19), observe(6, 20, lost));
    expect(health).toMatchObject({ network: 'instagram', state: 'lost', posts: 25 });
    expect(health.fields[0]).toMatchObject({
      field: 'text',
      state: 'lost',
      posts: 25,
      missing: 11,
      lost: { since: '2026-11-14T10:00:00.000Z', posts: 12, missing: 11 },
      rules: [{ rule: 'heading', posts: 14 }],
    });
  });

  it('may have gone within a day', () => {
    const series = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16].flatMap((hour) =>
      observe(1, hour, hour < 11 ? at(hour) : { ...lost, ...at(hour) }),
    );
    expect(judge(series).fields[0]?.lost).toEqual({ since: '2026-11-23T11:00:00.000Z', posts: 6, missing: 6 });
  });

  it('is fine again once it is found again', () => {
    expect(judge(observe(10, 1), observe(6, 11, lost), observe(5, 17)).state).toBe('fine');
  });

  it('is not told for a post that is captured again and again', () => {
    const [odd] = observe(1, 14, lost);
    const again = Array.from({ length: 9 }, (_, hour) => ({ ...odd!, at: `2026-11-14T1${hour}:00:00.000Z` }));
    const health = judge(observe(13, 1), again);
    expect(health.state).toBe('fine');
    expect(health.fields[0]).toMatchObject({ posts: 14, missing: 1 });
  });

  it('counts a post once, as it was read last', () => {
    const again = observe(10, 12, lost).map((one, index) => ({ ...one, postId: `instagram:p${index % 5}` }));
    expect(judge(observe(11, 1), again).fields[0]?.lost).toMatchObject({ posts: 5, missing: 5 });
  });

  it('is judged apart on each kind of page: tiles show less than a feed', () => {
    const tiles = observe(8, 14, { ...lost, place: 'profile' });
    const health = judge(observe(13, 1), tiles);
    expect(health.state).toBe('fine');
    expect(health.fields.map(({ place, state }) => [place, state])).toEqual([
      ['profile', 'never-seen'],
      ['feed', 'fine'],
    ]);
  });

  it('needs something to compare with: never seen is not lost', () => {
    const health = judge(observe(20, 1, lost));
    expect(health.state).toBe('fine');
    expect(health.fields[0]).toMatchObject({ state: 'never-seen', posts: 20, missing: 20, lost: null });
  });
});

describe('a rule that took over', () => {
  const fallback = { rules: { text: 'author-link' } };

  it('is told with the day', () => {
    const health = judge(observe(13, 1), observe(6, 14, fallback));
    expect(health.state).toBe('fallback');
    expect(health.fields[0]?.takeover).toEqual({
      from: 'heading',
      to: 'author-link',
      since: '2026-11-14T10:00:00.000Z',
      withVersion: null,
    });
  });

  it('with an update of the extension is no cause for concern', () => {
    const health = judge(observe(13, 1), observe(6, 14, { ...fallback, version: '0.2.0' }));
    expect(health.state).toBe('fine');
    expect(health.versions).toEqual(['0.1.0', '0.2.0']);
    expect(health.fields[0]?.takeover?.withVersion).toBe('0.2.0');
  });

  it('is not seen in rules that take turns', () => {
    const turns = Array.from({ length: 20 }, (_, index) => observe(1, index + 1, index % 3 === 0 ? fallback : {}));
    expect(judge(...turns).fields[0]).toMatchObject({ state: 'fine', takeover: null });
  });

  it('gives way to the one before it', () => {
    expect(judge(observe(10, 1), observe(6, 11, fallback), observe(6, 17)).state).toBe('fine');
  });
});

describe('networks', () => {
  it('with very few posts are not called fine', () => {
    expect(judge(observe(2, 1)).state).toBe('few');
    expect(judge(observe(3, 1)).state).toBe('fine');
  });

  it('without captures are not in the list', () => {
    expect(judgeNetworks([], dayOf)).toEqual([]);
  });

  it('do not disturb each other, in whatever order captures come', () => {
    const all = [...observe(13, 1), ...observe(6, 14, lost), ...observe(6, 14, { network: 'x' })];
    const health = judgeNetworks(all, dayOf);
    expect(health.map(({ network, state }) => [network, state])).toEqual([
      ['instagram', 'lost'],
      ['x', 'fine'],
    ]);
    const shuffled = judgeNetworks(all.toReversed(), dayOf);
    expect(shuffled.toSorted((one, other) => one.network.localeCompare(other.network))).toEqual(health);
  });

  it('list what needs attention first', () => {
    const usual = observe(13, 1, { missing: ['views'], rules: { text: 'heading', time: 'attribute' } });
    const now = observe(6, 14, { missing: ['views', 'time'], rules: { text: 'author-link' } });
    expect(judge(usual, now).fields.map(({ field, state }) => `${field} ${state}`)).toEqual([
      'time lost',
      'text fallback',
      'views never-seen',
    ]);
  });
});
