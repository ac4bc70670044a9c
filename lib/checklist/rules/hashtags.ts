import { fold } from '@/lib/text/fold';

import type { CheckContext, Fault, Finding } from '../check';

/** A hashtag ends at the first sign that is no letter, digit or underscore. */
const TAG = /(?<![\p{L}\p{N}_&/])#([\p{L}\p{M}\p{N}_]+)(-[\p{L}\p{N}]+)?/gu;
/**
 * One word behind "# ", and then the end, a stop or the next hashtag: several words are a remark in code or a list. At the start of a
 * line "# " makes a heading where Markdown is read.
 */
const BLANK = /(?<=\S )#[ \u00a0]+(?=\p{L}[\p{L}\p{N}_]*[ \u00a0]*(?:[#.!?,]|$))/gmu;

type HashtagRule = Extract<Fault['rule'], `hashtag-${string}`>;

/** How hashtags are written; how many a network likes is a limit of its own. */
export function findHashtagFaults({ text, network }: CheckContext): Finding[] {
  const seen = new Set<string>();
  const found = [...text.matchAll(TAG)].flatMap(({ 0: tag, 1: name = '', 2: tail, index }): Finding[] => {
    const where = { from: index, to: index + tag.length };
    const key = fold(name);
    const isDoubled = seen.has(key);
    seen.add(key);
    if (tail !== undefined) return [build('hashtag-hyphen', where, null)];
    // Mastodon makes no tag of digits alone (its documentation, 2026-07).
    if (network === 'mastodon' && /^\p{N}+$/u.test(name)) return [build('hashtag-digits', where, null)];
    return isDoubled ? [build('hashtag-doubled', where, null)] : [];
  });
  const blanks = [...text.matchAll(BLANK)].map(({ 0: sign, index }) => {
    const where = { from: index, to: index + sign.length };
    return build('hashtag-blank', where, { edits: [{ ...where, insert: '#' }] });
  });
  return [...found, ...blanks];
}

function build(rule: HashtagRule, where: Finding['where'], fix: Finding['fix']): Finding {
  return { rule, severity: rule === 'hashtag-doubled' ? 'hint' : 'warn', where, fix };
}
