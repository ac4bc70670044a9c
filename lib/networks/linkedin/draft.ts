import type { RawPost, Reading } from '@/lib/domain/reading';

import { emptyRawPost } from '../shared/empty';

/** A reading under way: what was found, by which rule, and what the page shows but could not be read. */
export interface Draft {
  value: RawPost;
  rules: Record<string, string>;
  missing: string[];
}

export function createDraft(): Draft {
  return { value: emptyRawPost(), rules: {}, missing: [] };
}

/** Notes which rule answered; nothing for a field that was not found. */
export function note({ rules }: Draft, field: string, rule: string | null | undefined): void {
  if (rule !== null && rule !== undefined) rules[field] = rule;
}

/** Kind follows from the parts; what every post of LinkedIn shows is listed where it was not found. */
export function finish({ value, rules, missing }: Draft): Reading<RawPost> {
  value.kind = kindOf(value);
  const isEmpty = value.text === '' && value.media.length === 0 && value.card === null && value.quoted === null;
  const absent: Record<string, boolean> = {
    nativeId: value.nativeId === null,
    permalink: value.permalink === null,
    'author.name': value.author.name === null,
    text: isEmpty && value.format === null,
    // Ads show none.
    time: value.time === null && !value.sponsored,
  };
  const lost = Object.keys(absent).filter((field) => absent[field] === true);
  return { value, missing: [...lost, ...missing], rules };
}

function kindOf({ sponsored, repostedBy, quoted }: RawPost): RawPost['kind'] {
  if (sponsored) return 'ad';
  if (repostedBy !== null) return 'repost';
  return quoted === null ? 'post' : 'quote';
}
