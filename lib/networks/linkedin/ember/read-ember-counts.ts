import type { RawMetric, RawPost } from '@/lib/domain/reading';

import type { Scope } from '../scope';
import { ember } from '../selectors';
import { readBareCount, readReactionCount, usesWordOf } from '../words';

export interface Counts {
  metrics: RawPost['metrics'];
  /** Counters that the page shows (their icons are there) and that could not be read. */
  missing: string[];
}

/** Reactions, comments and reposts under a card. A counter that is not there is not zero: LinkedIn leaves zeros out. */
export function readEmberCounts(scope: Scope): Counts {
  const metrics: RawPost['metrics'] = {};
  const reactions = scope.one(ember.reactions);
  const likes = readLikes(scope, reactions);
  if (likes !== null) metrics.likes = likes;
  const comments = readNumber(scope.one(ember.commentCount));
  if (comments !== null) metrics.comments = comments;
  const shares = readNumber(findShares(scope));
  if (shares !== null) metrics.shares = shares;
  const views = readNumber(scope.one(ember.viewCount));
  if (views !== null) metrics.views = views;
  return { metrics, missing: reactions !== null && likes === null ? ['metrics.likes'] : [] };
}

function readLikes(scope: Scope, reactions: HTMLElement | null): RawMetric | null {
  const bare = readBareCount(scope.one(ember.reactionCount)?.textContent ?? '');
  if (bare !== null) return { raw: bare, source: 'text' };
  const worded = reactions === null ? null : readReactionCount(reactions.textContent);
  return worded === null ? null : { raw: worded, source: 'text' };
}

/** The item that is neither reactions nor comments nor views. With several left the repost button's word decides. */
function findShares(scope: Scope): HTMLElement | null {
  const known = `${ember.reactions}, ${ember.commentCount}, ${ember.viewCount}`;
  const rest = scope
    .all(`${ember.counts} ${ember.countItem}`)
    .filter((item) => !item.matches(known) && item.querySelector(known) === null && /\p{Nd}/u.test(item.textContent));
  if (rest.length <= 1) return rest[0] ?? null;
  const button = scope.one(ember.repostIcon)?.closest('button')?.textContent ?? null;
  return rest.find((item) => usesWordOf(button, item.textContent)) ?? null;
}

function readNumber(item: HTMLElement | null): RawMetric | null {
  const shown = item?.querySelector(ember.shown) ?? item;
  const raw = shown?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  return /\p{Nd}/u.test(raw) ? { raw, source: 'text' } : null;
}
