import type { NetworkId } from '@/lib/domain/network-id';
import type { IdeaAct, IdeaDone } from '@/lib/domain/idea-act';
import type { RawAccount, RawComment, RawPost, Reading } from '@/lib/domain/reading';
import type { CaptureMethod, CaptureQuality, PageKind } from '@/lib/domain/vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import type { OverlaySettings } from '@/lib/settings/overlay-settings';
import type { SiteKind } from '@/lib/sites/allowed-sites';

import type {
  CloseDayPayload,
  NudgeActPayload,
  PausePayload,
  PlanActPayload,
  PlanAddPayload,
  ReadingActPayload,
  ResumeDayPayload,
} from './plan-messages';
import type {
  FindTemplatesPayload,
  FoundTemplates,
  KnownShortcuts,
  OfferedTemplates,
  OfferTemplatesPayload,
  TemplateContext,
  TemplateContextPayload,
  TemplateInserted,
  TemplateInsertedPayload,
} from './template-messages';

/** Types only: this file compiles to nothing, so the always-on script may import it. Schemas: `protocol-schema.ts`. */

export interface PageInfo {
  url: string;
  /** `<html lang>`, else null; the background falls back to the browser's language for dates. */
  lang: string | null;
  kind: PageKind;
  /** Minutes east of UTC and zone name of the person's clock, for times the page shows as local text. */
  timeZone: string;
}

export interface CapturePostPayload {
  network: NetworkId;
  reading: Reading<RawPost>;
  /** Header of the account's page, when the capture happens on one. */
  account: Reading<RawAccount> | null;
  page: PageInfo;
  method: CaptureMethod;
  /** A small picture the page itself could read (same-origin or blob: image) as a data: URL, else null. */
  thumbnail: string | null;
  /**
   * UUID of this click, the same in every retry: a worker that stored the post and died before answering gives the first
   * answer again instead of a second snapshot. Without it every delivery counts as a capture of its own.
   */
  requestId?: string;
}

export interface CapturePostReply {
  ok: true;
  postId: string;
  undoId: string;
  /** `new`: first capture; `again`: one more snapshot of a known post. */
  outcome: 'new' | 'again';
  quality: CaptureQuality;
  missing: string[];
  tags: string[];
  note: string;
}

export interface CapturedStatus {
  postId: string;
  lastCapturedAt: string;
  tags: string[];
  note: string;
}

export interface PageDescription {
  ok: true;
  /** The network the page belongs to; null for every other page. */
  network: NetworkId | null;
  /** Nothing of ours may stand on this page (LinkedIn): its posts are listed here instead of carrying buttons. */
  isQuiet: boolean;
  /** false for pages no extension may keep anything of (browser pages, files). */
  canCapture: boolean;
  title: string | null;
  url: string | null;
}

/** A post of a quiet page, to choose from. */
export interface ListedPost {
  key: string;
  author: string | null;
  /** The first words; "" for a post of pictures only. */
  start: string;
  isSponsored: boolean;
  /** Is in the library. */
  isCaptured: boolean;
}

/** A comment of a quiet page, to choose from. */
export interface ListedComment {
  key: string;
  author: string | null;
  /** The first words; "" for a comment of pictures only. */
  start: string;
  /** Waits in the queue already. */
  isWaiting: boolean;
}

export interface QueueReplyPayload {
  network: NetworkId;
  reading: Reading<RawComment>;
  /** The post it stands under, as far as the page shows it. */
  post: { nativeId: string | null; permalink: string | null; authorName: string | null };
  page: PageInfo;
  /** As in `CapturePostPayload`. */
  requestId?: string;
}

/** One comment of a quiet page, with what it stands under. */
export interface ReadCommentReply {
  ok: true;
  comment: Pick<RawComment, 'nativeId' | 'permalink' | 'author' | 'text'>;
  post: QueueReplyPayload['post'];
}

export interface KeepDiscussionPayload {
  network: NetworkId;
  /** Of the captured post. */
  postId: string;
  /** What is visible of its discussion, in the order of the page. */
  comments: Reading<RawComment>[];
  page: PageInfo;
  /** As in `CapturePostPayload`. */
  requestId?: string;
}

/** A comment that waits for an answer. */
export interface WaitingReply {
  replyId: string;
  /** ISO 8601 UTC. */
  dueAt: string;
}

export type OverlayAccount = { ok: true; account: Reading<RawAccount>; page: PageInfo } | { ok: true; account: null };

/** Whether Jackdaw may be on the site of a page by itself, or could be. */
export interface SiteDescription {
  ok: true;
  /** `https://host` that can be allowed; null for networks, quiet networks and pages no script may enter. */
  origin: string | null;
  /** What its page looks like. */
  kind: SiteKind;
  /** As what it is allowed now, else null. */
  allowedAs: SiteKind | null;
}

/** Requests to the background. */
export interface Protocol {
  'posts:capture': (payload: CapturePostPayload) => CapturePostReply | Failure;
  'posts:undo': (payload: { undoId: string }) => { ok: true } | Failure;
  /** Takes several captures back, all or (after a failure) none; those undone before are passed over. */
  'posts:undo-many': (payload: { undoIds: string[] }) => { ok: true; undone: number } | Failure;
  /** Ends "record what I scroll past" for one account (`network:handle`), also for pages to come. */
  'accounts:stop-recording': (payload: { accountId: string }) => { ok: true } | Failure;
  /** Only the given fields change. */
  'posts:annotate': (payload: {
    postId: string;
    tags?: string[];
    note?: string;
  }) => { ok: true; undoId: string } | Failure;
  /** Which of these posts are in the library; unknown ones are left out. */
  'posts:status': (payload: {
    network: NetworkId;
    nativeIds: string[];
  }) => { ok: true; captured: Record<string, CapturedStatus> } | Failure;
  /** Whether the post on the page differs from what is stored (text edited, media changed, numbers moved). */
  'posts:compare': (payload: {
    network: NetworkId;
    reading: Reading<RawPost>;
    page: PageInfo;
  }) => { ok: true; changed: boolean; likesDelta: number | null } | Failure;
  /** Puts a comment into the queue of those that want an answer. */
  'replies:queue': (payload: QueueReplyPayload) => ({ ok: true; undoId: string } & WaitingReply) | Failure;
  /** Which of these comments wait in the queue; the others are left out. */
  'replies:status': (payload: {
    network: NetworkId;
    nativeIds: string[];
  }) => { ok: true; waiting: Record<string, WaitingReply> } | Failure;
  /** Templates that match what was typed, the most fitting first. */
  'templates:find': (payload: FindTemplatesPayload) => FoundTemplates | Failure;
  /** The words that call for a template when Tab is pressed behind them. */
  'templates:shortcuts': (payload: { network: NetworkId }) => KnownShortcuts | Failure;
  /** Who answers for whom, and when: what templates are filled from besides the page. */
  'templates:context': (payload: TemplateContextPayload) => TemplateContext | Failure;
  /** Both for one comment, in one round trip: what an opening of the palette waits for. */
  'templates:offer': (payload: OfferTemplatesPayload) => OfferedTemplates | Failure;
  /** A template's text stands in the box: counts it, and where the comment waited in the queue it is answered now. */
  'templates:inserted': (payload: TemplateInsertedPayload) => TemplateInserted | Failure;
  /** Keeps what is visible of a captured post's discussion. */
  'posts:discussion': (payload: KeepDiscussionPayload) => { ok: true; undoId: string; kept: number } | Failure;
  /** Puts an item into the plan. From extension pages only: a window that closes at once has said it all the same. */
  'plan:add': (payload: PlanAddPayload) => { ok: true; undoId: string } | Failure;
  /** Changes items of the plan. From extension pages only. */
  'plan:act': (payload: PlanActPayload) => { ok: true; undoId: string; changed: number } | Failure;
  /** Reading list and reading timer. `isNew` false: what was saved or started was there before. From extension pages only. */
  'readings:act': (payload: ReadingActPayload) => { ok: true; undoId: string; isNew: boolean } | Failure;
  /** What the person does about a competitor's nudge. From extension pages only. */
  'nudges:act': (payload: NudgeActPayload) => { ok: true; undoId: string } | Failure;
  /**
   * Holds what should still go out today (domain.md DP-6) and logs it; the same scope again holds what came since. `held`: how many
   * items. From extension pages only.
   */
  'plan:pause': (payload: PausePayload) => { ok: true; undoId: string; held: number } | Failure;
  /** Ends a pause: each of its items is kept, moved or dropped. `not-found`: it has ended already. From extension pages only. */
  'plan:resume-day': (payload: ResumeDayPayload) => { ok: true; undoId: string } | Failure;
  /** Logs that the day was closed, and with what counts; the last one counts. From extension pages only. */
  'plan:close-day': (payload: CloseDayPayload) => { ok: true; undoId: string } | Failure;
  /** Makes ideas, or models of items, of captured posts. From extension pages only. */
  'ideas:act': (payload: { act: IdeaAct; requestId: string }) => IdeaDone | Failure;
  /** Tags used lately, most recent first, for suggestions. */
  'tags:recent': (payload: Record<string, never>) => { ok: true; tags: string[] } | Failure;
  /** Injects the readers and tools of the network into the frame that asks (`capture-<network>.js`). */
  'overlay:load-kit': (payload: Record<string, never>) => { ok: true } | Failure;
  /** Injects the palette of reply templates into the frame that asks (`palette.js`). */
  'overlay:load-palette': (payload: Record<string, never>) => { ok: true } | Failure;
  /** Injects the post checklist into the frame that asks (`checklist.js`). */
  'overlay:load-checklist': (payload: Record<string, never>) => { ok: true } | Failure;
  /** Shows the Templates screen in a tab of its own. */
  'overlay:open-templates': (payload: Record<string, never>) => { ok: true } | Failure;
  /** Captures what the tab shows: its post where an overlay finds one, else the page itself. From extension pages only. */
  'page:capture': (payload: {
    tabId: number;
    method: CaptureMethod;
    /** As in `CapturePostPayload`. */
    requestId?: string;
  }) => CapturePostReply | Failure;
  /** What "capture this page" would work on. From extension pages only. */
  'page:describe': (payload: { tabId: number }) => PageDescription | Failure;
  /** A report on the shape of the post in view, without anything that stands on the page. From extension pages only. */
  'page:describe-shape': (payload: { tabId: number }) => { ok: true; report: string } | Failure;
  /** The posts and comments a quiet page shows now; reads it, on the person's own action. From extension pages only. */
  'page:list-posts': (payload: {
    tabId: number;
  }) => { ok: true; posts: ListedPost[]; comments: ListedComment[] } | Failure;
  /** Puts one of the listed comments into the queue. From extension pages only. */
  'page:queue-comment': (payload: {
    tabId: number;
    key: string;
    /** As in `CapturePostPayload`. */
    requestId?: string;
  }) => ({ ok: true; undoId: string } & WaitingReply) | Failure;
  /** Reads one of the listed comments, to answer it. `not-found`: the page shows it no more. From extension pages only. */
  'page:read-comment': (payload: { tabId: number; key: string }) => ReadCommentReply | Failure;
  /** Captures one of the listed posts. `no-post-here`: the page shows it no more. From extension pages only. */
  'page:capture-post': (payload: {
    tabId: number;
    key: string;
    method: CaptureMethod;
    /** As in `CapturePostPayload`. */
    requestId?: string;
  }) => CapturePostReply | Failure;
  /** Looks what kind of site a page belongs to, on the person's own action. From extension pages only. */
  'sites:describe': (payload: { tabId: number }) => SiteDescription | Failure;
  /** Puts Jackdaw on a site whose permission the person has just given. From extension pages only. */
  'sites:allow': (payload: { origin: string; kind: SiteKind }) => { ok: true } | Failure;
  /** Takes Jackdaw off a site and gives the permission back. From extension pages only. */
  'sites:remove': (payload: { origin: string }) => { ok: true } | Failure;
  /** Whether this page is in the library. From the page button of an allowed site only. */
  'site:status': (payload: {
    url: string;
    canonicalUrl: string | null;
  }) => { ok: true; captured: CapturedStatus | null } | Failure;
  /** Captures the page that asks. From the page button of an allowed site only. */
  'site:capture': (payload: {
    /** As in `CapturePostPayload`. */
    requestId: string;
  }) => CapturePostReply | Failure;
}

/** Requests from background, popup or side panel to the overlay of one tab. */
export interface OverlayProtocol {
  /** The post under the pointer, else the one with focus, else the one nearest the middle of the view. */
  'overlay:capture-in-view': (payload: { method: CaptureMethod }) => CapturePostReply | Failure;
  /** The post whose page this is, else the one in view; for "capture this page". */
  'overlay:capture-page': (payload: { method: CaptureMethod }) => CapturePostReply | Failure;
  /** The post that holds the link the person opened a context menu on. */
  'overlay:capture-link': (payload: { url: string }) => CapturePostReply | Failure;
  /** Lets the person select several posts of the page and capture them at once. `posts`: how many are on the page now. */
  'overlay:select-posts': (payload: Record<string, never>) => { ok: true; posts: number } | Failure;
  /** Opens the palette at the comment box the person is in. `isOpen` false: there is none, and the person was told. */
  'overlay:insert-reply': (payload: Record<string, never>) => { ok: true; isOpen: boolean } | Failure;
  /** Opens the checklist at the composer the person is in, or turns to it. `isOpen` false: there is none, and the person was told. */
  'overlay:open-checklist': (payload: Record<string, never>) => { ok: true; isOpen: boolean } | Failure;
  /** The account whose page this is; null on every other page. */
  'overlay:read-account': (payload: Record<string, never>) => OverlayAccount | Failure;
  /** The person changed a switch or the language: every overlay follows at once. */
  'overlay:settings': (payload: OverlaySettings) => { ok: true };
}
