import type { NetworkId } from '@/lib/domain/network-id';
import type { RawAccount, RawComment, RawPost, Reading } from '@/lib/domain/reading';
import type { PageKind } from '@/lib/domain/vocabulary';

/** The page a reader works on. Readers touch no global: everything they may look at is in here or in the element. */
export interface PageContext {
  readonly url: URL;
  readonly kind: PageKind;
  readonly document: Document;
}

export interface BadgeAnchor {
  readonly element: Element;
  readonly where: 'append' | 'prepend' | 'before' | 'after';
  /** `inline`: sits in a row of buttons. `corner`: a zero-height host, the badge hangs at the inline end of the post's top. */
  readonly layout: 'inline' | 'corner';
  /** Name of a slot in the shadow root of `element` (`append`, `prepend`) or of its parent, where children are drawn in slots. */
  readonly slot?: string;
}

/** What a box on the page is for. */
export type EditorPurpose = 'comment' | 'composer' | 'message';

/** A box to write in, as the person sees it: the editable element itself, never a hidden mirror of it. */
export interface EditorSpot {
  readonly element: HTMLElement;
  readonly purpose: EditorPurpose;
  /** The comment or post that would be answered; null for composer, messages, and where the page does not say. */
  readonly answers: HTMLElement | null;
}

/** The comments of a page; comes with the capture kit, as the readers do. */
export interface CommentReader {
  /** Comments in `root`, `root` itself included, in DOM order; answers to comments are comments too. */
  findComments(root: ParentNode, page: PageContext): Iterable<HTMLElement>;
  /** The innermost comment that holds `element`, or null. */
  commentOf(element: Element, page: PageContext): HTMLElement | null;
  /** Cheap identity of the comment now in this node (native id where there is one); null while it has none. */
  commentKey(comment: HTMLElement, page: PageContext): string | null;
  commentAnchor(comment: HTMLElement, page: PageContext): BadgeAnchor | null;
  readComment(comment: HTMLElement, page: PageContext): Reading<RawComment>;
  /** The post the comment stands under, as `findPosts` gives it; null when the page does not show that post. */
  postOfComment(comment: HTMLElement, page: PageContext): HTMLElement | null;
}

/**
 * One network. Every function is pure over the DOM it is given, throws nothing, relies on no interface language and
 * imports only this contract, the shared readers (`lib/networks/shared`), `lib/domain` and `lib/text`.
 */
export interface NetworkAdapter {
  readonly id: NetworkId;
  /** The network's own name, the same in every language. */
  readonly name: string;
  /** Whole hosts as match patterns, https only: the one source for manifest, sender checks and tests. */
  readonly matches: readonly string[];
  /** Attributes whose change can mean that a feed recycled the node for another post. Keep short. */
  readonly identityAttributes: readonly string[];

  /**
   * Matches at least one element when, and only when, the page shows comments; the always-on script asks for nothing else of
   * them. null: no comments on this network.
   */
  readonly commentsSelector: string | null;
  /** Only where no selector can tell (`commentsSelector` is null then): whether the page shows comments. Cheap, as above. */
  hasComments?(page: PageContext): boolean;

  pageOf(url: URL): PageKind;
  /**
   * Posts in `root`, `root` itself included when it is one, in DOM order. Nested quotes, comments, stories, suggestion
   * blocks and cells without content are not posts. Called with small subtrees while a feed streams: keep it to one query.
   */
  findPosts(root: ParentNode, page: PageContext): Iterable<HTMLElement>;
  /** The post that holds `element` (a mutated node, the thing under the pointer), or null. */
  postOf(element: Element, page: PageContext): HTMLElement | null;
  /**
   * Cheap identity of the post now in this node (native id where there is one); null while it has none. Two different
   * posts shown in one recycled node must give two keys. At most a couple of queries: runs once per post per mutation batch.
   */
  postKey(post: HTMLElement, page: PageContext): string | null;
  badgeAnchor(post: HTMLElement, page: PageContext): BadgeAnchor | null;
  readPost(post: HTMLElement, page: PageContext): Reading<RawPost>;
  /** null on networks that show none to the web. */
  readonly comments: CommentReader | null;
  /** Boxes to write in that are on the page now: comment, composer and message boxes, no search or settings fields. */
  findEditors(root: ParentNode, page: PageContext): Iterable<EditorSpot>;
  /** The account whose page this is; null on pages that show none. */
  readAccount(page: PageContext): Reading<RawAccount> | null;
  /** Handle (without "@") of the person signed in, for the wrong-account guard; null when not shown. */
  readSignedInAs(page: PageContext): string | null;
  /**
   * What the readers look for: modules of selectors, at any depth. Reports on a page's shape (`lib/page-shape`) may name what
   * stands in them, and say which of them match.
   */
  readonly selectorModules?: readonly object[];
  /** `handle` without "@". null where the network has no such address. */
  profileUrl(handle: string): string | null;
  searchUrl(query: string): string | null;
  composeUrl(): string | null;
}

/**
 * The part of an adapter that the always-on script carries (`lib/networks/<id>/locator.ts`): enough to find posts, tell them
 * apart and place a badge. The readers come with the capture kit, on the first click.
 */
export type PostLocator = Pick<
  NetworkAdapter,
  | 'id'
  | 'name'
  | 'matches'
  | 'identityAttributes'
  | 'commentsSelector'
  | 'hasComments'
  | 'pageOf'
  | 'findPosts'
  | 'postOf'
  | 'postKey'
  | 'badgeAnchor'
>;
