import type { Account } from '@/lib/domain/account';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { Reply } from '@/lib/domain/reply';

import { db, type JackdawDatabase } from '../database';
import { IMPORT_TABLES } from './import-rows';
import { loadPostRows, type PostRows } from './post-rows';

type Keys = ReadonlySet<string>;

/** What rows of a client may name: rows of the same file. */
interface Known {
  posts: Keys;
  accounts: Keys;
  series: Keys;
  items: Keys;
  pauses: Keys;
  /** Those for all clients included: insertions name them by an id that says nothing of anybody. */
  templates: Keys;
  replies: Keys;
}

const keysOf = (rows: readonly { id: string }[]): Keys => new Set(rows.map(({ id }) => id));

/**
 * Reads everything of one client at one instant, and nothing of any other: no shared rows (templates for all clients, pauses of
 * everybody), and where a row names one that is not read with it, the name is left out.
 */
export async function loadClientRows(clientId: string, database: JackdawDatabase = db()): Promise<PostRows> {
  return database.transaction('r', IMPORT_TABLES, async () => {
    const rows = await loadOwnRows(clientId, database);
    const known: Known = {
      posts: keysOf(rows.posts),
      accounts: keysOf(rows.accounts),
      series: keysOf(rows.planSeries),
      items: keysOf(rows.planItems),
      pauses: keysOf(rows.dayLog),
      templates: new Set([
        ...keysOf(rows.templates),
        ...(await database.templates.filter((template) => template.clientId === null).primaryKeys()),
      ]),
      replies: keysOf(rows.replies),
    };
    return {
      ...rows,
      planItems: rows.planItems.map((item) => onlyKnownOfItem(item, known)),
      planSeries: rows.planSeries.map((series) => ({ ...series, content: onlyKnownOfContent(series.content, known) })),
      planTemplates: rows.planTemplates.map((template) => ({
        ...template,
        items: template.items.map((item) => ({ ...item, content: onlyKnownOfContent(item.content, known) })),
      })),
      replies: rows.replies.map((reply) => onlyKnownOfReply(reply, known)),
      insertions: rows.insertions
        .filter(({ templateId }) => known.templates.has(templateId))
        .map((insertion) => ({ ...insertion, replyId: keep(insertion.replyId, known.replies) })),
      checklistRuns: rows.checklistRuns.map((run) => ({ ...run, itemId: keep(run.itemId, known.items) })),
      dayLog: rows.dayLog.map((entry) =>
        entry.kind === 'pause' ? { ...entry, itemIds: entry.itemIds.filter((id) => known.items.has(id)) } : entry,
      ),
    };
  });
}

/** Rows that belong to the client, with all they name. */
async function loadOwnRows(clientId: string, database: JackdawDatabase): Promise<PostRows> {
  const isOwn = (row: { clientId: string | null }): boolean => row.clientId === clientId;
  const postIds = await database.posts.where({ clientId }).primaryKeys();
  const ofPosts = await loadPostRows(postIds, database);
  const accounts = await findAccounts(clientId, { seen: ofPosts.accounts, database });
  const replies = await database.replies.where({ clientId }).toArray();
  const templates = await database.templates.where({ clientId }).toArray();
  const [templateIds, replyIds] = [keysOf(templates), keysOf(replies)];
  return {
    ...ofPosts,
    clients: await database.clients.where({ id: clientId }).toArray(),
    accounts,
    accountSnapshots: await database.accountSnapshots
      .filter((row) => accounts.some(({ id }) => id === row.accountId))
      .toArray(),
    replies,
    replyPictures: await database.replyPictures
      .where('replyId')
      .anyOf([...replyIds])
      .toArray(),
    templates,
    // What a template said while it belonged to somebody else is that client's.
    templateVersions: await database.templateVersions
      .filter(({ templateId, content }) => templateIds.has(templateId) && isOwn(content))
      .toArray(),
    insertions: await database.insertions.filter(isOwn).toArray(),
    planItems: await database.planItems.where({ clientId }).toArray(),
    planSeries: await database.planSeries.filter(({ content }) => isOwn(content)).toArray(),
    planTemplates: await database.planTemplates
      .filter(
        ({ items }) =>
          items.some(({ content }) => isOwn(content)) &&
          items.every(({ content }) => isOwn(content) || content.clientId === null),
      )
      .toArray(),
    dayLog: await database.dayLog.filter((entry) => entry.kind === 'pause' && isOwn(entry)).toArray(),
    readings: await database.readings.filter(isOwn).toArray(),
    ...(await loadChecklistRows(clientId, accounts, database)),
  };
}

async function loadChecklistRows(
  clientId: string,
  accounts: readonly Account[],
  database: JackdawDatabase,
): Promise<Pick<PostRows, 'checklists' | 'checklistRuns' | 'limitOverrides'>> {
  const isOfAccount = ({ network, handle }: { network: string; handle: string }): boolean =>
    accounts.some(({ id }) => id === `${network}:${handle}`);
  return {
    checklists: await database.checklists.where({ clientId }).toArray(),
    checklistRuns: await database.checklistRuns.where({ clientId }).toArray(),
    limitOverrides: await database.limitOverrides.filter(isOfAccount).toArray(),
  };
}

/** The client's accounts, and authors of its posts who are nobody else's. */
async function findAccounts(
  clientId: string,
  { seen, database }: { seen: readonly Account[]; database: JackdawDatabase },
): Promise<Account[]> {
  const own = await database.accounts.where({ clientId }).toArray();
  return [...own, ...seen.filter((account) => account.clientId === null)];
}

function keep<Id extends string>(id: Id | null, known: Keys): Id | null {
  return id !== null && known.has(id) ? id : null;
}

function onlyKnownOfContent<Content extends Pick<PlanItem, 'accountIds' | 'references' | 'occurrence'>>(
  content: Content,
  known: Known,
): Content {
  const { occurrence } = content;
  return {
    ...content,
    accountIds: content.accountIds.filter((id) => known.accounts.has(id)),
    references: content.references.filter((id) => known.posts.has(id)),
    occurrence: occurrence !== null && known.series.has(occurrence.seriesId) ? occurrence : null,
  };
}

function onlyKnownOfItem(item: PlanItem, known: Known): PlanItem {
  const hold = item.hold === null ? null : { ...item.hold, pauseId: keep(item.hold.pauseId, known.pauses) };
  return { ...onlyKnownOfContent(item, known), hold, postId: keep(item.postId, known.posts) };
}

function onlyKnownOfReply(reply: Reply, known: Known): Reply {
  const { post, response } = reply;
  const templateId = keep(response?.templateId ?? null, known.templates);
  return {
    ...reply,
    post: { ...post, id: keep(post.id, known.posts) },
    response: response === null ? null : { ...response, templateId },
  };
}
