import type { RawAuthor, RawCard, RawPost, RawQuoted, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { emptyRawPost } from '@/lib/networks/shared/empty';
import { ownAll, ownMatch } from '@/lib/networks/shared/own-match';
import { parseInstant } from '@/lib/networks/shared/parse-instant';
import { readBackground } from '@/lib/networks/shared/read-background';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveHref, resolveSrc } from '@/lib/networks/shared/resolve-url';

import { buildAuthor, buildNativeId, buildPermalink, parseTelegramAddress } from '../address';
import { buildReactions, readReactionCount } from '../read-reactions';
import { readLinks } from '../read-links';
import { readMedia } from './read-media';
import { readNativeId } from './read-native-id';
import { chains, foreign, location, paidReaction, pollOption, preview, reaction, unsupported } from './selectors';

/** One message of a t.me page. Number and time need no language: views are bare numbers, times are attributes. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const rules: Record<string, string> = {};
  const find = (field: keyof typeof chains): HTMLElement | null => {
    const match = ownMatch(post, chains[field], foreign);
    if (match !== null) rules[field] = match.rule;
    return match?.element ?? null;
  };
  const value = emptyRawPost();
  const id = readNativeId(post, page.url);
  if (id !== null) {
    value.nativeId = buildNativeId(id, id.messageId);
    value.permalink = buildPermalink(id, id.messageId);
  }
  readAuthors(value, find, page);
  const textElement = find('text');
  value.text = readText(textElement);
  value.links = readLinks(textElement, page.url);
  value.time = readTime(find('time'));
  value.media = readMedia(post, page.url);
  value.card = readCard(post, page.url);
  readPoll(value, post, find('pollQuestion'));
  value.quoted = readAnswered(post, page.url);
  if (value.quoted !== null && value.kind === 'post') value.kind = 'reply';
  readMetrics(value, post, find);
  return { value, missing: listMissing(value, post, rules['author.name'] === 'writer'), rules };
}

type Find = (field: keyof typeof chains) => HTMLElement | null;

/** A forwarded message is the source's post, passed on by the channel whose page it stands on. */
function readAuthors(value: RawPost, find: Find, page: PageContext): void {
  const avatarUrl = resolveSrc(find('avatar'), page.url)?.href ?? null;
  const owner = readName(find('author.name'), page.url, avatarUrl);
  const source = find('forwardedFrom');
  if (source === null) {
    value.author = owner;
    return;
  }
  // Without its own element the name cannot be told from the words "Forwarded from".
  value.author = readName(source.matches('.tgme_widget_message_forwarded_from') ? null : source, page.url, null);
  value.repostedBy = owner;
  value.kind = 'repost';
}

function readName(element: HTMLElement | null, base: URL, avatarUrl: string | null): RawAuthor {
  const name = readText(element);
  return buildAuthor(name === '' ? null : name, resolveHref(element, base), avatarUrl);
}

function readTime(element: HTMLElement | null): RawTime | null {
  const iso = parseInstant(element?.getAttribute('datetime'));
  if (element === null || iso === null) return null;
  return { iso, precision: 'second', source: 'attribute', raw: readText(element) || null };
}

function readCard(post: HTMLElement, base: URL): RawCard | null {
  const link = post.querySelector(preview.root);
  if (link !== null) {
    const title = readText(link.querySelector(preview.title)) || readText(link.querySelector(preview.siteName));
    return {
      url: resolveHref(link, base)?.href ?? null,
      title: title || null,
      imageUrl: readBackground(link.querySelector(preview.image), base),
    };
  }
  const place = post.querySelector(location.root);
  if (place === null) return null;
  const imageUrl = readBackground(place.querySelector(location.map), base);
  const title = readText(place.querySelector(location.title)) || null;
  return { url: resolveHref(place, base)?.href ?? null, title, imageUrl };
}

/** A poll has no text of its own: the question and, a line each, the answers. */
function readPoll(value: RawPost, post: HTMLElement, question: HTMLElement | null): void {
  if (question === null) return;
  const title = readText(question);
  value.format = 'poll';
  value.card ??= { url: value.permalink, title: title || null, imageUrl: null };
  if (value.text === '')
    value.text = [title, ...ownAll(post, pollOption, foreign).map((option) => readText(option))].join('\n').trim();
}

function readAnswered(post: HTMLElement, base: URL): RawQuoted | null {
  const reply = post.querySelector('.tgme_widget_message_reply');
  if (reply === null) return null;
  const url = resolveHref(reply, base);
  const address = parseTelegramAddress(url);
  const id = address?.postId ?? null;
  return {
    nativeId: address === null || id === null ? null : buildNativeId(address, id),
    permalink: address === null || id === null ? null : buildPermalink(address, id),
    author: buildAuthor(readText(reply.querySelector('.tgme_widget_message_author_name')) || null, null),
    text: readText(reply.querySelector('.js-message_reply_text, .tgme_widget_message_metatext')),
    truncated: true,
    time: null,
    media: [],
  };
}

function readMetrics(value: RawPost, post: HTMLElement, find: Find): void {
  for (const metric of ['views', 'votes', 'comments'] as const) {
    const raw = readText(find(`metrics.${metric}`));
    if (/\d/.test(raw)) value.metrics[metric] = { raw, source: 'text' };
  }
  const buttons = ownAll(post, reaction, foreign).map((button) => {
    const emoji = button.querySelector('b')?.textContent.trim() ?? '';
    const custom = button.matches(paidReaction) ? '⭐' : '';
    return { label: emoji || custom, raw: readReactionCount(button.textContent.replace(emoji, ' ')) };
  });
  const { reactions, likes } = buildReactions(buttons);
  value.reactions = reactions;
  if (likes) value.metrics.likes = likes;
}

/** @param isGroup messages of groups have no views */
function listMissing(value: RawPost, post: HTMLElement, isGroup: boolean): string[] {
  const isEmpty = value.text === '' && value.media.length === 0 && value.card === null;
  return [
    ...(value.nativeId === null ? ['nativeId', 'permalink'] : []),
    ...(value.author.name === null ? ['author.name'] : []),
    ...(value.time === null ? ['time'] : []),
    ...(value.metrics.views === undefined && !isGroup ? ['metrics.views'] : []),
    ...(isEmpty ? [post.querySelector(unsupported) === null ? 'text' : 'media'] : []),
  ];
}
