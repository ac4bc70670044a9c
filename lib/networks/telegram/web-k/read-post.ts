import type { RawCard, RawPost, RawQuoted, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawPost, UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';
import { ownAll, ownMatch } from '@/lib/networks/shared/own-match';
import { parseUnixSeconds } from '@/lib/networks/shared/parse-instant';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc } from '@/lib/networks/shared/resolve-url';

import { buildNativeId, buildPermalink } from '../address';
import { buildReactions, readReactionCount } from '../read-reactions';
import { readLinks } from '../read-links';
import { readAuthors } from './read-authors';
import { readChat, readMessageId } from './read-chat';
import { readMedia } from './read-media';
import { answered, chains, emojiAttribute, foreign, notText, pollOption, reaction, webPage } from './selectors';

/** One message of the open chat in Web K. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const rules: Record<string, string> = {};
  const find: Find = (field) => {
    const match = ownMatch(post, chains[field], foreign);
    if (match !== null) rules[field] = match.rule;
    return match?.element ?? null;
  };
  const value = emptyRawPost();
  const chat = readChat(post, page);
  const messageId = readMessageId(post);
  if (messageId !== null) {
    value.nativeId = buildNativeId(chat, messageId);
    value.permalink = buildPermalink(chat, messageId);
  }
  const { rule, ...authors } = readAuthors(post, page);
  Object.assign(value, authors);
  if (rule !== null) rules['author.name'] = rule;
  const textElement = find('text');
  value.text = readText(textElement, notText, emojiAttribute);
  value.links = readLinks(textElement, page.url);
  value.time = readTime(post, find('time'));
  value.media = readMedia(post, page.url);
  value.card = readCard(post, page.url);
  readPoll(value, post, find);
  value.quoted = readAnswered(post);
  if (value.quoted !== null && value.kind === 'post') value.kind = 'reply';
  value.pinned = post.matches('.is-pinned');
  value.sponsored = post.matches('.is-sponsored');
  if (value.sponsored) value.kind = 'ad';
  readMetrics(value, post, find);
  return { value, missing: listMissing(value), rules };
}

type Find = (field: keyof typeof chains) => HTMLElement | null;

/** `data-timestamp` is the message's own moment; the title ("2 July 2026, 15:51:42", then the source's time) is local. */
function readTime(post: HTMLElement, element: HTMLElement | null): RawTime | null {
  const iso = parseUnixSeconds(post.dataset['timestamp']);
  const title = element?.getAttribute('title')?.split('\n')[0]?.trim();
  const raw = title || readText(element) || null;
  if (iso !== null) return { iso, precision: 'second', source: 'attribute', raw };
  return title ? { iso: null, precision: 'unknown', source: 'text', raw: title } : null;
}

function readCard(post: HTMLElement, base: URL): RawCard | null {
  const box = post.querySelector(webPage.root);
  if (box === null) return null;
  const title = readText(post.querySelector(webPage.title)) || readText(post.querySelector(webPage.siteName));
  const link = box.matches('a[href]') ? box : box.querySelector('a[href]');
  return {
    url: resolveHref(link, base)?.href ?? null,
    title: title || null,
    imageUrl: resolveSrc(post.querySelector(webPage.image), base)?.href ?? null,
  };
}

function readPoll(value: RawPost, post: HTMLElement, find: Find): void {
  const title = readText(find('pollQuestion'));
  if (title === '') return;
  value.format = 'poll';
  value.card ??= { url: value.permalink, title, imageUrl: null };
  value.text = [title, ...ownAll(post, pollOption, foreign).map((option) => readText(option))].join('\n').trim();
}

function readAnswered(post: HTMLElement): RawQuoted | null {
  const box = post.querySelector(answered.root);
  const text = readText(box?.querySelector(answered.text) ?? null);
  const name = readText(box?.querySelector(answered.sender) ?? null);
  if (box === null || (text === '' && name === '')) return null;
  const author = { ...UNKNOWN_AUTHOR, name: name || null };
  return { nativeId: null, permalink: null, author, text, truncated: true, time: null, media: [] };
}

function readMetrics(value: RawPost, post: HTMLElement, find: Find): void {
  for (const field of ['views', 'comments', 'votes'] as const) {
    const raw = readText(find(`metrics.${field}`));
    if (/\p{Nd}/u.test(raw)) value.metrics[field] = { raw, source: 'text' };
  }
  const buttons = ownAll(post, reaction.button, foreign).map((button) => ({
    label: button.querySelector('img[alt]')?.getAttribute('alt') ?? '',
    raw: readReactionCount(button.querySelector(reaction.counter)?.textContent ?? ''),
  }));
  const { reactions, likes } = buildReactions(buttons);
  value.reactions = reactions;
  if (likes) value.metrics.likes = likes;
}

function listMissing(value: RawPost): string[] {
  const isEmpty = value.text === '' && value.media.length === 0 && value.card === null;
  return [
    ...(value.nativeId === null ? ['nativeId'] : []),
    ...(value.permalink === null ? ['permalink'] : []),
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.time === null ? ['time'] : []),
    ...(isEmpty ? ['text'] : []),
  ];
}
