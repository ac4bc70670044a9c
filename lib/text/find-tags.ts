export interface FoundTags {
  /** Without "#". */
  hashtags: string[];
  /** Without "@"; "user@server" on the Fediverse. */
  mentions: string[];
}

/**
 * Not directly after a letter, digit, "&" (character references), "/" or another sign: those are parts of addresses.
 * VK ties a tag to a community ("#tag@group"): the community is no mention.
 */
const HASHTAG = /(?<![\p{L}\p{M}\p{N}_&/#?=])[#＃]([\p{L}\p{M}\p{N}_]+)(?:@[\w.]+)?/gu;
const MENTION = /(?<![\p{L}\p{M}\p{N}_@/.#])@([a-z0-9_](?:[\w.-]*\w)?(?:@[a-z0-9-]+(?:\.[a-z0-9-]+)+)?)/giu;
const ELLIPSIS_END = /(?:…|\.\.\.)?\s*$/u;

/**
 * Hashtags and mentions of a text in any script, each once, in order of first use. "#5" alone is a number, not a tag.
 * @param isTruncated the page cuts the text: a tag at its very end may be half a word and is left out
 */
export function findTags(text: string, isTruncated = false): FoundTags {
  const end = isTruncated ? text.replace(ELLIPSIS_END, '').length : Number.POSITIVE_INFINITY;
  const isWhole = (match: RegExpExecArray): boolean => match.index + match[0].length < end;
  const hashtags: string[] = [];
  for (const match of text.matchAll(HASHTAG)) {
    const tag = match[1] ?? '';
    if (/\p{L}/u.test(tag) && isWhole(match)) hashtags.push(tag);
  }
  const mentions: string[] = [];
  for (const match of text.replace(HASHTAG, (tag) => ' '.repeat(tag.length)).matchAll(MENTION)) {
    if (isWhole(match)) mentions.push(match[1] ?? '');
  }
  return { hashtags: uniqueTags(hashtags), mentions: uniqueTags(mentions) };
}

/** Each tag once whatever its case, in order, as first written; leading "#" and "@" go. */
export function uniqueTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) {
    const plain = tag.trim().replace(/^[#＃@]+/u, '');
    const key = plain.toLowerCase();
    if (plain !== '' && !seen.has(key)) seen.set(key, plain);
  }
  return [...seen.values()];
}
