import type { Account, AccountSnapshot } from '@/lib/domain/account';
import type { Capture, Thumbnail } from '@/lib/domain/capture';
import type { Checklist, ChecklistRun, LimitOverride } from '@/lib/domain/checklist';
import type { Client } from '@/lib/domain/client';
import type { Comment } from '@/lib/domain/comment';
import type { DayLogEntry } from '@/lib/domain/day-log';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { PlanSeries } from '@/lib/domain/plan-series';
import type { PlanTemplate } from '@/lib/domain/plan-template';
import type { Post, PostSnapshot } from '@/lib/domain/post';
import type { ReadingPage } from '@/lib/domain/reading-page';
import type { Reply, ReplyPicture } from '@/lib/domain/reply';
import type { Insertion, Template, TemplateVersion } from '@/lib/domain/template';

import { db, type JackdawDatabase } from '../database';
import type { Tag } from '../schema/rows';
import { tagKey } from '../tag-names';
import { IMPORT_TABLES } from './import-rows';

/** All rows that belong to some posts, by table. */
export interface PostRows {
  /** In the order asked for; ids that are gone are left out. */
  posts: Post[];
  /** Oldest first within a post. */
  postSnapshots: PostSnapshot[];
  captures: Capture[];
  thumbnails: Thumbnail[];
  accounts: Account[];
  accountSnapshots: AccountSnapshot[];
  clients: Client[];
  tags: Tag[];
  comments: Comment[];
  /** Waiting for an answer or answered; they belong to no post of the library, so a selection of posts has none. */
  replies: Reply[];
  /** As with replies: a selection of posts has none. */
  templates: Template[];
  templateVersions: TemplateVersion[];
  insertions: Insertion[];
  replyPictures: ReplyPicture[];
  planItems: PlanItem[];
  planSeries: PlanSeries[];
  planTemplates: PlanTemplate[];
  dayLog: DayLogEntry[];
  readings: ReadingPage[];
  checklists: Checklist[];
  checklistRuns: ChecklistRun[];
  limitOverrides: LimitOverride[];
}

const isPresent = <Row>(row: Row | undefined): row is Row => row !== undefined;
const unique = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Bounds of one owner's rows in an index `[owner+at]`. */
function rangesOf(owners: readonly string[]): [[string, string], [string, string]][] {
  return owners.toSorted().map((owner) => [
    [owner, ''],
    [owner, '\uFFFF'],
  ]);
}

/** Bounds of the posts' rows in the index `[postId+order]`. */
function discussionsOf(postIds: readonly string[]): [[string, number], [string, number]][] {
  return postIds.toSorted().map((postId) => [
    [postId, 0],
    [postId, Infinity],
  ]);
}

/** Reads posts with everything that hangs on them, at one instant. */
export async function loadPostRows(postIds: readonly string[], database: JackdawDatabase = db()): Promise<PostRows> {
  const { posts, postSnapshots, captures, thumbnails, accounts, accountSnapshots, clients, tags, comments } = database;
  const tables = [posts, postSnapshots, captures, thumbnails, accounts, accountSnapshots, clients, tags, comments];
  return database.transaction('r', tables, async () => {
    const found = (await posts.bulkGet([...new Set(postIds)])).filter(isPresent);
    const ids = found.map(({ id }) => id);
    const accountIds = unique(found.map(({ accountId }) => accountId));
    return {
      posts: found,
      postSnapshots: await postSnapshots.where('[postId+at]').inAnyRange(rangesOf(ids)).toArray(),
      captures: await captures.where('[postId+at]').inAnyRange(rangesOf(ids)).toArray(),
      thumbnails: (await thumbnails.bulkGet(ids)).filter(isPresent),
      accounts: (await accounts.bulkGet(accountIds)).filter(isPresent),
      accountSnapshots: await accountSnapshots.where('[accountId+at]').inAnyRange(rangesOf(accountIds)).toArray(),
      clients: (await clients.bulkGet(unique(found.map(({ clientId }) => clientId)))).filter(isPresent),
      tags: (await tags.bulkGet(unique(found.flatMap((post) => post.tags.map(tagKey))))).filter(isPresent),
      comments: await comments.where('[postId+order]').inAnyRange(discussionsOf(ids)).toArray(),
      replies: [],
      templates: [],
      templateVersions: [],
      insertions: [],
      replyPictures: [],
      planItems: [],
      planSeries: [],
      planTemplates: [],
      dayLog: [],
      readings: [],
      checklists: [],
      checklistRuns: [],
      limitOverrides: [],
    };
  });
}

/** Reads every row there is, at one instant. */
export async function loadAllRows(database: JackdawDatabase = db()): Promise<PostRows> {
  return database.transaction('r', IMPORT_TABLES, async () => ({
    posts: await database.posts.toArray(),
    postSnapshots: await database.postSnapshots.toArray(),
    captures: await database.captures.toArray(),
    thumbnails: await database.thumbnails.toArray(),
    accounts: await database.accounts.toArray(),
    accountSnapshots: await database.accountSnapshots.toArray(),
    clients: await database.clients.toArray(),
    tags: await database.tags.toArray(),
    comments: await database.comments.toArray(),
    replies: await database.replies.toArray(),
    templates: await database.templates.toArray(),
    templateVersions: await database.templateVersions.toArray(),
    insertions: await database.insertions.toArray(),
    replyPictures: await database.replyPictures.toArray(),
    planItems: await database.planItems.toArray(),
    planSeries: await database.planSeries.toArray(),
    planTemplates: await database.planTemplates.toArray(),
    dayLog: await database.dayLog.toArray(),
    readings: await database.readings.toArray(),
    checklists: await database.checklists.toArray(),
    checklistRuns: await database.checklistRuns.toArray(),
    limitOverrides: await database.limitOverrides.toArray(),
  }));
}
