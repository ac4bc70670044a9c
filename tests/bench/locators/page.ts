import type { PageContext, PostLocator } from '@/lib/networks/contract';
import { blueskyLocator } from '@/lib/networks/bluesky/locator';
import { facebookLocator } from '@/lib/networks/facebook/locator';
import { instagramLocator } from '@/lib/networks/instagram/locator';
import { mastodonLocator } from '@/lib/networks/mastodon/locator';
import { okLocator } from '@/lib/networks/ok/locator';
import { pinterestLocator } from '@/lib/networks/pinterest/locator';
import { redditLocator } from '@/lib/networks/reddit/locator';
import { telegramPreviewLocator } from '@/lib/networks/telegram/preview-locator';
import { telegramWebLocator } from '@/lib/networks/telegram/web-locator';
import { threadsLocator } from '@/lib/networks/threads/locator';
import { tiktokLocator } from '@/lib/networks/tiktok/locator';
import { vkLocator } from '@/lib/networks/vk/locator';
import { xLocator } from '@/lib/networks/x/locator';
import { youtubeLocator } from '@/lib/networks/youtube/locator';

import { buildModels, type Model, withNewId } from './post-models';

/** Runs inside a fixture's page at its real address; `run.mjs` calls these through `globalThis.bench`. Times are microseconds. */

const locators: Readonly<Record<string, PostLocator>> = {
  bluesky: blueskyLocator,
  facebook: facebookLocator,
  instagram: instagramLocator,
  mastodon: mastodonLocator,
  ok: okLocator,
  pinterest: pinterestLocator,
  reddit: redditLocator,
  telegram: location.hostname === 'web.telegram.org' ? telegramWebLocator : telegramPreviewLocator,
  threads: threadsLocator,
  tiktok: tiktokLocator,
  vk: vkLocator,
  x: xLocator,
  youtube: youtubeLocator,
};

/** Nodes a feed adds at once. */
const BATCH = 10;

export interface BatchTimes {
  find: number;
  key: number;
  anchor: number;
  postOf: number;
  /** The baseline: what finding an article and its first link costs in the same nodes. */
  plain: number;
}

/** What one network's locator made of `count` posts streamed into its feed. */
export interface StreamTimes {
  /** Microseconds per post, one entry a batch. */
  batches: BatchTimes[];
  added: number;
  /** Posts the locator found in what was added, and how many of them it could tell apart. */
  found: number;
  keys: number;
}

/** Streams copies of the page's own posts into its list; each copy has an id of its own where ids stand in attributes. */
function stream(network: string, count: number): StreamTimes | null {
  const locator = locators[network];
  if (locator === undefined) throw new Error(`no locator of ${network}`);
  const url = new URL(location.href);
  const page: PageContext = { url, kind: locator.pageOf(url), document };
  const models = buildModels(locator, page);
  if (models.length === 0) return null;
  const keys = new Set<string | null>();
  const times: StreamTimes = { batches: [], added: 0, found: 0, keys: 0 };
  for (let done = 0; done < count; done += BATCH) {
    const roots = Array.from({ length: BATCH }, (_, index) => addCopy(models, done + index));
    const plain = timePlain(roots);
    const { posts, ...batch } = timeBatch(locator, page, roots);
    // The page of one post is no list: copies of that post are none.
    if (posts.length === 0) return null;
    times.batches.push({ ...batch, plain });
    times.added += roots.length;
    times.found += posts.length;
    for (const post of posts) keys.add(locator.postKey(post, page));
  }
  times.keys = keys.size;
  return times;
}

function addCopy(models: readonly Model[], serial: number): HTMLElement {
  const model = models[serial % models.length]!;
  const copy = withNewId(model, serial);
  model.list.append(copy);
  return copy;
}

/** In the order the overlay asks: what the first question learned may be remembered by the later ones. */
function timeBatch(
  locator: PostLocator,
  page: PageContext,
  roots: readonly HTMLElement[],
): Omit<BatchTimes, 'plain'> & { posts: HTMLElement[] } {
  const start = performance.now();
  const posts = roots.flatMap((root) => [...locator.findPosts(root, page)]);
  const found = performance.now();
  for (const post of posts) locator.postKey(post, page);
  const known = performance.now();
  for (const post of posts) locator.badgeAnchor(post, page);
  const placed = performance.now();
  for (const post of posts) locator.postOf(post, page);
  const end = performance.now();
  const each = (ms: number): number => (ms * 1000) / Math.max(roots.length, posts.length);
  return {
    posts,
    find: each(found - start),
    key: each(known - found),
    anchor: each(placed - known),
    postOf: each(end - placed),
  };
}

function timePlain(roots: readonly HTMLElement[]): number {
  const start = performance.now();
  for (const root of roots) {
    const [first = root] = root.querySelectorAll('article');
    first.querySelector('a[href]')?.getAttribute('href');
  }
  return ((performance.now() - start) * 1000) / roots.length;
}

Object.assign(globalThis, { bench: { stream } });
