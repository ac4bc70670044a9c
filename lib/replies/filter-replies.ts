import type { NetworkId } from '@/lib/domain/network-id';
import type { Reply } from '@/lib/domain/reply';
import type { ReplyState } from '@/lib/domain/vocabulary';
import { fold } from '@/lib/text/fold';

/** An empty list or text lets everything pass. */
export interface ReplyFilter {
  text: string;
  states: readonly ReplyState[];
  networks: readonly NetworkId[];
  /** `none`: filed under no client. */
  clientId: string | null;
}

/** A reply with what a search looks through, made ready once. */
export interface SearchableReply {
  reply: Reply;
  folded: string;
}

/** `clientNames` by id. Words of comment, its author, the post's author, note and client are searched. */
export function buildSearchable(
  replies: readonly Reply[],
  clientNames: ReadonlyMap<string, string>,
): SearchableReply[] {
  return replies.map((reply) => {
    const { author, text, note, post, clientId } = reply;
    const client = clientId === null ? null : clientNames.get(clientId);
    const handle = author.handle === null ? null : `@${author.handle}`;
    const parts = [text, author.name, handle, post.authorName, note, client];
    return { reply, folded: fold(parts.filter((part) => typeof part === 'string').join('\n')) };
  });
}

/** Those that pass, in the order given. Every word must be found, anywhere and however far it is typed. */
export function filterReplies(replies: readonly SearchableReply[], filter: ReplyFilter): Reply[] {
  const words = fold(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return replies
    .filter(({ reply, folded }) => passes(reply, filter) && words.every((word) => folded.includes(word)))
    .map(({ reply }) => reply);
}

function passes(reply: Reply, { states, networks, clientId }: ReplyFilter): boolean {
  if (states.length > 0 && !states.includes(reply.state)) return false;
  if (networks.length > 0 && !networks.includes(reply.network)) return false;
  return clientId === null || (reply.clientId ?? 'none') === clientId;
}
