import type { Reply } from '@/lib/domain/reply';

/** Rookery's posts have no address outside this extension. */
function practiceAddress({ network, post }: Reply): string | null {
  const nativeId = network === 'practice' ? post.id?.slice('practice:'.length) : undefined;
  return nativeId === undefined ? null : `/practice.html#/post/${nativeId}`;
}

/** Where the post stands that was commented on; null where the page did not say. */
export function postAddressOf(reply: Reply): string | null {
  return reply.post.permalink ?? practiceAddress(reply);
}

/** Where to answer: the comment itself, else its post, else the page on which it was seen. */
export function replyAddressOf(reply: Reply): string {
  return reply.permalink ?? postAddressOf(reply) ?? reply.pageUrl;
}
