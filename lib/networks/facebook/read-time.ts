import type { RawTime } from '@/lib/domain/reading';

import { resolveHref } from '../shared/resolve-url';
import type { EmbeddedStory } from './embedded-story';
import { findDescribed, findOwn, isBefore, isWithin, type Scope } from './find-parts';
import { findLinesBelow } from './read-author';
import { readShownLabel } from './read-shown-label';
import { selectors } from './selectors';
import { isTimeLink } from './track-links';
import { parsePostUrl } from './urls';

/** Time of publishing: the page's own data has the second; what is shown ("6h", "August 30") goes with it. */
export function readTime(scope: Scope, story: EmbeddedStory | null): RawTime | null {
  const link = findTimeLink(scope);
  const shown = link === null ? null : readShownLabel(link);
  const createdAt = story?.createdAt ?? null;
  if (createdAt !== null) {
    const iso = new Date(createdAt * 1000).toISOString();
    return { iso, precision: 'second', source: 'json', raw: shown?.text ?? null };
  }
  return shown === null ? null : { iso: null, precision: 'unknown', source: shown.source, raw: shown.text };
}

/** By what its tracking says; without one, the link to the post, or the scrambled one, in the line below the name. */
function findTimeLink(scope: Scope): Element | null {
  const links = findOwn(scope, selectors.link);
  const tracked = links.find((link) => isTimeLink(link.getAttribute('href')));
  if (tracked !== undefined) return tracked;
  const subtitle = findDescribed(scope, 'subtitle');
  const candidates = links.filter((link) => {
    if (subtitle !== null) return subtitle.contains(link);
    const isBelow = scope.heading !== null && isBefore(scope.heading, link);
    return isBelow && !isWithin(link, selectors.message, scope.root) && link.querySelector('img, video, svg') === null;
  });
  const named = candidates.find((link) => parsePostUrl(resolveHref(link, scope.base)) !== null);
  return named ?? findLinesBelow(scope).find((line) => line.querySelector(selectors.labelled) !== null) ?? null;
}
