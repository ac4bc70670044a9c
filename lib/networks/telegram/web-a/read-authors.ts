import type { RawAuthor, RawPost } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';
import { readText } from '@/lib/networks/shared/read-text';
import { resolveSrc } from '@/lib/networks/shared/resolve-url';

import { readChat } from './read-chat';
import { chatHeader, forwarded, post as postSelector, run } from './selectors';

/**
 * Who wrote a message and, for a forwarded one, who passed it on. Channel posts carry no name: it is the chat's. In
 * groups only the first message of a run is named; the run's avatar names them all.
 * @param title the name shown in the message itself
 */
export function readAuthors(
  post: HTMLElement,
  page: PageContext,
  title: HTMLElement | null,
): Pick<RawPost, 'author' | 'repostedBy' | 'kind'> {
  const shown = buildPerson(readText(title), null);
  const isForwarded = post.querySelector(forwarded) !== null;
  if (isForwarded) return { author: shown, repostedBy: readSender(post, page), kind: 'repost' };
  return { author: shown.name === null ? readSender(post, page) : shown, repostedBy: null, kind: 'post' };
}

/** The sender as shown around the message: of the run in groups, of the chat in channels. */
function readSender(post: HTMLElement, page: PageContext): RawAuthor {
  const group = post.closest(run.group);
  // The person's own messages in a group stand without a name beside those of others.
  if (group === null) return post.matches('.own') ? UNKNOWN_AUTHOR : readChatAuthor(page);
  const avatar = group.querySelector(run.avatar);
  const titled = [...group.querySelectorAll(run.title)].find(
    (title) => title.closest(postSelector)?.querySelector(forwarded) === null,
  );
  const image = avatar?.querySelector('img');
  return buildPerson(
    avatar?.getAttribute('aria-label') || readText(titled ?? null) || image?.getAttribute('alt')?.trim() || '',
    resolveSrc(image, page.url)?.href ?? null,
  );
}

/** The open chat as an author. */
export function readChatAuthor(page: PageContext): RawAuthor {
  const header = page.document.querySelector(chatHeader.root);
  const author = buildPerson(
    readText(header?.querySelector(chatHeader.name) ?? null),
    resolveSrc(header?.querySelector(chatHeader.image), page.url)?.href ?? null,
  );
  const { handle } = readChat(page);
  return handle === null ? author : { ...author, handle, url: `https://t.me/${handle}` };
}

function buildPerson(name: string, avatarUrl: string | null): RawAuthor {
  return name === '' ? UNKNOWN_AUTHOR : { ...UNKNOWN_AUTHOR, name, avatarUrl };
}
