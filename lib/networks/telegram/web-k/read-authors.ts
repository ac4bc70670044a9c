import type { RawAuthor, RawPost } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';
import { ownMatch } from '@/lib/networks/shared/own-match';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveSrc } from '@/lib/networks/shared/resolve-url';

import { isOpenChat, readHashName, readPeerId } from './read-chat';
import { chains, chatHeader, foreign, group, history, shownName } from './selectors';

/** Who wrote a message and, for a forwarded one, who passed it on. */
export function readAuthors(
  post: HTMLElement,
  page: PageContext,
): Pick<RawPost, 'author' | 'repostedBy' | 'kind'> & { rule: string | null } {
  const source = ownMatch(post, chains.forwardedFrom, foreign);
  if (source !== null || post.matches('.forwarded')) {
    // The bare line mixes the words "Forwarded from" with the name: without its own element the name stays unknown.
    const author = source?.rule === 'peer' ? buildPerson(readName(source.element)) : UNKNOWN_AUTHOR;
    return { author, repostedBy: readSender(post, page), kind: 'repost', rule: source?.rule ?? null };
  }
  const sender = ownMatch(post, chains.sender, foreign);
  const author = sender === null ? readSender(post, page) : buildPerson(readName(sender.element));
  return { author, repostedBy: null, kind: 'post', rule: sender?.rule ?? 'group' };
}

/**
 * The sender as shown around the message: in groups the one whose picture stands beside the run, named in it or, when the
 * run is pictures only, elsewhere in the chat; in channels the chat itself.
 */
function readSender(post: HTMLElement, page: PageContext): RawAuthor {
  const run = post.closest(group.root);
  const avatar = run?.querySelector<HTMLElement>(group.avatar) ?? null;
  if (run !== null && avatar !== null) {
    const names = [...(run.closest(history) ?? run).querySelectorAll<HTMLElement>(shownName)];
    const named = names.find((title) => title.dataset['peerId'] === avatar.dataset['peerId']);
    return buildPerson(named === undefined ? '' : readName(named), resolveSrc(avatar.querySelector('img'), page.url));
  }
  return post.matches('.is-out') ? UNKNOWN_AUTHOR : readChatAuthor(readPeerId(post), page);
}

/** The chat in the header as an author, when it is the one with id `peer`. */
export function readChatAuthor(peer: string | null, page: PageContext): RawAuthor {
  if (!isOpenChat(peer, page)) return UNKNOWN_AUTHOR;
  const photo = resolveSrc(page.document.querySelector(chatHeader.photo), page.url);
  const title = page.document.querySelector<HTMLElement>(chatHeader.title);
  const author = buildPerson(title === null ? '' : readName(title), photo);
  const handle = readHashName(page.url);
  return handle === null ? author : { ...author, handle, url: `https://t.me/${handle}` };
}

/** Status emoji and badges stand beside the inner name. */
function readName(title: HTMLElement): string {
  return readText(title.querySelector('.peer-title-inner') ?? title);
}

function buildPerson(name: string, avatar: URL | null = null): RawAuthor {
  return name === '' ? UNKNOWN_AUTHOR : { ...UNKNOWN_AUTHOR, name, avatarUrl: avatar?.href ?? null };
}
