import type { RawAccount, Reading } from '@/lib/domain/reading';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { buildPageInfo } from '@/lib/overlay/build-page-info';
import { findPostInView, findPostOfLink, findPostOfPage } from '@/lib/overlay/find-requested-post';
import type { OverlayPage } from '@/lib/overlay/overlay-page';

import { listComments, readComment } from './answer-comments';
import { ORDER_NAME, type QuietAnswer, type QuietOrder, type QuietPost } from './order';
import { shorten } from './shorten';

/** More than anybody chooses from; a feed scrolled for hours may hold thousands. */
const MAX_LISTED = 200;

type QuietReader = Pick<NetworkAdapter, 'pageOf' | 'findPosts' | 'postOf' | 'postKey' | 'readPost' | 'readAccount'>;

/** Takes the order left in `world` and does it once. Reads only: the page has no way to learn of it. Never throws. */
export function answerOrder(adapter: NetworkAdapter, page: OverlayPage, world: object): QuietAnswer {
  const order: unknown = Reflect.get(world, ORDER_NAME);
  Reflect.deleteProperty(world, ORDER_NAME);
  if (!isOrder(order)) return { ok: false, code: 'unexpected' };
  try {
    return carryOut(order, adapter, page);
  } catch {
    // A page in a shape nobody foresaw. The script's result is the only way out; the background says so to the person.
    return { ok: false, code: 'reading-invalid' };
  }
}

/** Only the background leaves orders; this tells them from nothing. */
function isOrder(order: unknown): order is QuietOrder {
  return typeof order === 'object' && order !== null && 'do' in order;
}

function carryOut(order: QuietOrder, adapter: NetworkAdapter, page: OverlayPage): QuietAnswer {
  const url = new URL(page.document.URL);
  const context: PageContext = { url, kind: adapter.pageOf(url), document: page.document };
  if (order.do === 'list') {
    const lists = { posts: listPosts(adapter, context), comments: listComments(adapter, context) };
    return { ok: true, did: 'list', page: buildPageInfo(context), ...lists };
  }
  if (order.do === 'read-comment') return readComment(adapter, context, order.key);
  const post = findPost(order, adapter, { page, context });
  if (post === null) return { ok: false, code: 'no-post-here' };
  return {
    ok: true,
    did: 'read',
    page: buildPageInfo(context),
    reading: adapter.readPost(post, context),
    account: readAccount(adapter, context),
  };
}

function listPosts(adapter: QuietReader, context: PageContext): QuietPost[] {
  const listed = new Map<string, QuietPost>();
  for (const post of adapter.findPosts(context.document, context)) {
    const key = adapter.postKey(post, context);
    if (key === null || listed.has(key)) continue;
    const { value } = adapter.readPost(post, context);
    const start = value.text === '' ? (value.quoted?.text ?? '') : value.text;
    listed.set(key, {
      key,
      nativeId: value.nativeId,
      author: value.author.name ?? value.author.handle,
      start: shorten(start),
      isSponsored: value.sponsored,
    });
    if (listed.size >= MAX_LISTED) break;
  }
  return [...listed.values()];
}

interface Place {
  page: OverlayPage;
  context: PageContext;
}

function findPost(
  order: Exclude<QuietOrder, { do: 'list' | 'read-comment' }>,
  adapter: NetworkAdapter,
  { page, context }: Place,
): HTMLElement | null {
  if (order.do === 'read-in-view') return findPostInView(adapter, page, context);
  if (order.do === 'read-of-page') return findPostOfPage(adapter, page, context);
  if (order.do === 'read-link') return findPostOfLink(adapter, { page, context, url: order.url });
  const posts = [...adapter.findPosts(context.document, context)];
  return posts.find((post) => adapter.postKey(post, context) === order.key) ?? null;
}

function readAccount(adapter: QuietReader, context: PageContext): Reading<RawAccount> | null {
  if (context.kind !== 'profile') return null;
  try {
    return adapter.readAccount(context);
  } catch {
    // The post is what was asked for; it is not lost with the header.
    return null;
  }
}
