import type { Account, AccountRole, AccountSnapshot, ReadAccount } from '@/lib/domain/account';
import type { Capture, Thumbnail } from '@/lib/domain/capture';
import type { Checklist, ChecklistRun, LimitOverride } from '@/lib/domain/checklist';
import type { Client } from '@/lib/domain/client';
import type { Comment } from '@/lib/domain/comment';
import type { DayLogEntry } from '@/lib/domain/day-log';
import type { ClientId } from '@/lib/domain/ids';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import type { PlanSeries } from '@/lib/domain/plan-series';
import type { PlanTemplate } from '@/lib/domain/plan-template';
import type { CapturedPost, Post, PostSnapshot } from '@/lib/domain/post';
import type { ReadingPage } from '@/lib/domain/reading-page';
import type { Reply, ReplyChange, ReplyPicture } from '@/lib/domain/reply';
import type { Insertion, Template, TemplateContent, TemplateVersion } from '@/lib/domain/template';

/** A row of `tags`: the person's vocabulary, for suggestions. */
export interface Tag {
  /** The name in lower case, so that "Reels" and "reels" are one tag. */
  key: string;
  /** As first written. */
  name: string;
  /** ISO 8601 UTC. */
  lastUsedAt: string;
  updatedAt: string;
}

/** Tables whose every write goes through `perform` and can therefore be undone. All have one string key. */
export interface UndoableRows {
  posts: Post;
  postSnapshots: PostSnapshot;
  captures: Capture;
  accounts: Account;
  accountSnapshots: AccountSnapshot;
  thumbnails: Thumbnail;
  tags: Tag;
  replies: Reply;
  comments: Comment;
  templates: Template;
  templateVersions: TemplateVersion;
  insertions: Insertion;
  replyPictures: ReplyPicture;
  planItems: PlanItem;
  clients: Client;
  planSeries: PlanSeries;
  planTemplates: PlanTemplate;
  dayLog: DayLogEntry;
  readings: ReadingPage;
  checklists: Checklist;
  checklistRuns: ChecklistRun;
  limitOverrides: LimitOverride;
}
export type UndoableTable = keyof UndoableRows;

/** Tables whose rows are simply replaced, by `save-rows` or beside a change of plan items. */
export const PLAIN_TABLES = [
  'clients',
  'planSeries',
  'planTemplates',
  'dayLog',
  'readings',
  'checklists',
  'checklistRuns',
  'limitOverrides',
] as const;
export type PlainTable = (typeof PLAIN_TABLES)[number];

/** Rows to be put, by table and key; null deletes. */
export type PlainRows = { readonly [T in PlainTable]?: Readonly<Record<string, UndoableRows[T] | null>> };

/** Rows of any undoable table by key. */
export type RowSet = { readonly [T in UndoableTable]?: Readonly<Record<string, UndoableRows[T]>> };
export type RowKeys = { readonly [T in UndoableTable]?: readonly string[] };

/** What is done to each of several templates at once. A list that becomes empty fits everything. */
export interface TemplatesChange {
  tags?: ListChange<string>;
  networks?: ListChange<NetworkId>;
  /** Two-letter codes. */
  languages?: ListChange<string>;
  set?: Partial<Pick<TemplateContent, 'folder' | 'kind' | 'clientId'>>;
  /** What lies in the folder `from` or below it goes to `to`, and below that. "" is no folder. */
  moveFolder?: { from: string; to: string };
}

export interface ListChange<T> {
  add?: readonly T[];
  remove?: readonly T[];
}

/**
 * What the person did, with everything needed to do it again: undoing an older operation repeats the later ones on the
 * state before it. The rows it touched are in `undoRows`.
 */
export type Operation =
  | {
      kind: 'capture';
      post: CapturedPost;
      /** What the post says of its author, and what the page's header says of the account, when there is one. */
      accounts: ReadAccount[];
      header: ReadAccount | null;
      capture: Capture;
      snapshotId: string;
    }
  | { kind: 'keep-thumbnail'; thumbnail: Thumbnail }
  | { kind: 'annotate'; tags: string[] | null; note: string | null }
  | { kind: 'add-tags'; tags: string[] }
  | { kind: 'remove-tags'; tags: string[] }
  | { kind: 'assign-client'; clientId: Post['clientId'] }
  /** A visit on which the person said what the account is to them. */
  | { kind: 'change-role'; account: ReadAccount; role: AccountRole }
  | { kind: 'delete' }
  | { kind: 'queue-reply'; reply: Reply }
  | { kind: 'change-reply'; change: ReplyChange }
  /** By the comment's id. */
  | { kind: 'change-replies'; changes: Record<string, ReplyChange> }
  | { kind: 'keep-picture'; picture: ReplyPicture }
  | { kind: 'remove-picture' }
  | { kind: 'keep-comments'; comments: Comment[] }
  /** `contents` by the template's id; `created`: the ids that are new. */
  | { kind: 'save-templates'; contents: Record<string, TemplateContent>; created: string[] }
  | { kind: 'change-templates'; change: TemplatesChange }
  | { kind: 'delete-templates' }
  /** A template went into a box; the queued comment among the targets, if any, is answered by it. */
  | { kind: 'insert-template'; insertion: Insertion }
  /** `rows`: what changes beside the items, and is undone with them. */
  | { kind: 'add-plan-items'; items: PlanItem[]; rows?: PlainRows }
  /** By the item's id. */
  | { kind: 'change-plan-items'; changes: Record<string, PlanItemChange>; rows?: PlainRows }
  | { kind: 'delete-plan-items'; rows?: PlainRows }
  | { kind: 'save-rows'; rows: PlainRows }
  /** Rows that stand already stay as they are. */
  | { kind: 'add-rows'; rows: RowSet }
  /** `clientIds`: clients among them; what else belonged to those belongs to nobody then. */
  | { kind: 'remove-rows'; keys: RowKeys; clientIds: string[] }
  /** `role` null: as it is. `added`: accounts nobody has seen yet. */
  | { kind: 'assign-accounts'; clientId: ClientId | null; role: AccountRole | null; added: Account[] };
export type OperationKind = Operation['kind'];

/** A row of `undoLog`: one operation that can be undone. */
export interface UndoEntry {
  /** Order of the operations; given by the database. */
  seq?: number;
  id: string;
  /** The operation this one belongs to (a thumbnail to its capture); it is undone together with it. */
  parentId: string | null;
  at: string;
  operation: Operation;
  updatedAt: string;
}

/** A row of `undoRows`: one row as it was before an operation; null where there was none. */
export interface UndoRow<T extends UndoableTable = UndoableTable> {
  /** Given by the database. */
  id?: number;
  undoId: string;
  /** `seq` of the operation in `undoLog`. */
  order: number;
  table: T;
  key: string;
  before: UndoableRows[T] | null;
}

/** A row of `postChanges`: journal by which open pages keep their search index up to date. Derived, never exported. */
export interface PostChange {
  seq?: number;
  postId: string;
}

/** The only row of `libraryCache`: the Library's index as a page last saved it. Derived, never exported. */
export interface LibraryCache {
  key: 'index';
  /** Differs from the code's own when words are cut or rows are packed another way; the cache is then useless. */
  format: number;
  /** The last entry of `postChanges` it knows. */
  seq: number;
  index: PackedLibrary;
}

/** Columns by ordinal, as long as `ids`. */
export interface PackedColumns {
  ids: string[];
  tags: (readonly number[])[];
  /** Values by code, from 1. */
  values: string[];
  tagValues: string[];
  bytes: Record<'alive' | 'sponsored', Uint8Array<ArrayBuffer>>;
  codes: Record<'network' | 'format' | 'account' | 'client', Uint32Array<ArrayBuffer>>;
  numbers: Record<string, Float64Array<ArrayBuffer>>;
}

/** The ordinals of the n-th word are `postings` from `ends[n - 1]` (0 for the first) to `ends[n]`. */
export interface PackedWords {
  /** Joined by line feeds. */
  words: string;
  ends: Uint32Array<ArrayBuffer>;
  postings: Uint32Array<ArrayBuffer>;
}

export interface PackedLibrary {
  columns: PackedColumns;
  words: PackedWords;
}
