import type { JackdawDatabase } from '@/lib/db/database';
import { accountSchema } from '@/lib/domain/account';
import { checklistRunSchema, checklistSchema, limitOverrideSchema } from '@/lib/domain/checklist';
import { clientSchema } from '@/lib/domain/client';
import { dayLogEntrySchema } from '@/lib/domain/day-log';
import { planSeriesSchema } from '@/lib/domain/plan-series';
import { planTemplateSchema } from '@/lib/domain/plan-template';
import { postSchema, postSnapshotSchema } from '@/lib/domain/post';
import { readingPageSchema } from '@/lib/domain/reading-page';
import { replySchema } from '@/lib/domain/reply';
import { insertionSchema, templateSchema, templateVersionSchema } from '@/lib/domain/template';

import { makeCapturedPost, makeHeader } from '../../db/make-capture';
import { makePlanContent, makePlanItem } from '../../db/make-plan-item';
import { makeContent } from '../../db/make-template';
import { makeReply } from '../replies/make-reply';

/** How many rows of each kind a client has. */
export interface Mixture {
  posts: number;
  planItems: number;
  replies: number;
  templates: number;
  accounts: number;
  isMixed: boolean;
}

interface Filling {
  /** Stands in every id, name and text of the client. */
  mark: string;
  other: string;
  mixture: Mixture;
}

const AT = '2026-03-02T08:00:00.000Z';
const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Rows of one client in every table, its mark everywhere; answers the ids that its export must have, sorted. */
export async function fillClient(database: JackdawDatabase, filling: Filling) {
  const { mark } = filling;
  const clientId = `client-${mark}`;
  await database.clients.put(
    clientSchema.parse({
      id: clientId,
      name: `Name of ${mark}`,
      colour: '#30508f',
      wordsToUse: [`word-${mark}`],
      utm: { sources: [`source-${mark}`], mediums: [], campaigns: [] },
      variables: { link: `https://example.com/${mark}` },
      createdAt: AT,
      updatedAt: AT,
    }),
  );
  await fillLibrary(database, filling);
  await fillPlan(database, filling);
  await fillAnswers(database, filling);
  await fillChecklists(database, filling);
  const { mixture } = filling;
  const named = (name: string, count: number) => times(count).map((index) => `${name}-${mark}-${index}`);
  return {
    clients: [clientId],
    posts: named('x:post', mixture.posts),
    accounts: named('x:account', mixture.accounts),
    planItems: named('item', mixture.planItems),
    planSeries: named('series', 1),
    planTemplates: named('plan-template', 1),
    replies: named('x:reply', mixture.replies),
    templates: named('template', mixture.templates),
    dayLog: named('pause', 1),
    readings: named('reading', 1),
    checklists: named('checklist', 1),
    checklistRuns: named('run', 1),
    limitOverrides: times(Math.min(1, mixture.accounts)).map(() => `x:account-${mark}-0:post`),
  };
}

async function fillLibrary(database: JackdawDatabase, { mark, other, mixture }: Filling): Promise<void> {
  const clientId = `client-${mark}`;
  for (const index of times(mixture.accounts)) {
    const id = `x:account-${mark}-${index}`;
    const account = { ...makeHeader(), id, handle: `account-${mark}-${index}`, name: mark, url: null };
    const kept = { role: 'own', clientId, firstSeenAt: AT, lastSeenAt: AT, updatedAt: AT };
    await database.accounts.put(accountSchema.parse({ ...account, ...kept }));
    await database.accountSnapshots.put({
      id: `${id}@${AT}`,
      accountId: accountSchema.shape.id.parse(id),
      at: AT,
      followers: 1,
      following: null,
      posts: null,
      updatedAt: AT,
    });
  }
  for (const index of times(mixture.posts)) {
    const id = `x:post-${mark}-${index}`;
    const isByOther = mixture.isMixed && index === 0;
    const post = makeCapturedPost({ nativeId: `post-${mark}-${index}`, text: `Text of ${mark}` });
    await database.posts.put(
      postSchema.parse({
        ...post,
        id,
        // The account of another client, known by a name that says nothing of it.
        accountId: isByOther ? 'x:shared_author' : null,
        firstCapturedAt: AT,
        lastCapturedAt: AT,
        changedAt: null,
        textHistory: [],
        tags: [],
        note: `Note of ${mark}`,
        clientId,
        updatedAt: AT,
      }),
    );
    await database.postSnapshots.put(
      postSnapshotSchema.parse({
        id: `${id}@${AT}`,
        postId: id,
        at: AT,
        metrics: post.metrics,
        exact: post.exact,
        reactions: [],
        updatedAt: AT,
      }),
    );
  }
  const shared = { ...makeHeader(), id: 'x:shared_author', handle: 'shared_author', name: null, url: null };
  const owner = { role: 'own', clientId: `client-${other}`, firstSeenAt: AT, lastSeenAt: AT, updatedAt: AT };
  if (mixture.isMixed)
    await database.accounts.put(accountSchema.parse({ ...shared, ...owner, bio: `Bio of ${other}` }));
}

async function fillPlan(database: JackdawDatabase, { mark, other, mixture }: Filling): Promise<void> {
  const clientId = `client-${mark}`;
  const foreign = mixture.isMixed
    ? { accountIds: [`x:account-${other}-0`], references: [`x:post-${other}-0`] }
    : { accountIds: [], references: [] };
  const content = { ...makePlanContent({ clientId, title: `Item of ${mark}` }), ...foreign };
  for (const index of times(mixture.planItems)) {
    await database.planItems.put(
      makePlanItem({
        ...content,
        id: `item-${mark}-${index}`,
        postId: mixture.isMixed ? `x:post-${other}-0` : null,
        status: 'held',
        hold: {
          reason: mark,
          since: AT,
          status: 'draft',
          pauseId: mixture.isMixed ? `pause-${other}-0` : `pause-${mark}-0`,
        },
        occurrence: { seriesId: mixture.isMixed ? `series-${other}-0` : `series-${mark}-0`, date: '2026-03-04' },
      }),
    );
  }
  await database.planSeries.put(
    planSeriesSchema.parse({
      id: `series-${mark}-0`,
      rule: 'FREQ=DAILY',
      content,
      except: [],
      madeUntil: null,
      createdAt: AT,
      updatedAt: AT,
    }),
  );
  const template = { kind: 'day', createdAt: AT, updatedAt: AT };
  const items = [{ day: 0, content: { ...content, date: null } }];
  const foreignItem = {
    day: 1,
    content: { ...content, date: null, clientId: `client-${other}`, title: `Of ${other}` },
  };
  await database.planTemplates.bulkPut([
    planTemplateSchema.parse({ ...template, id: `plan-template-${mark}-0`, name: `Day of ${mark}`, items }),
    planTemplateSchema.parse({
      ...template,
      id: `plan-template-shared-${mark}`,
      name: `Of both, ${mark} and ${other}`,
      items: [...items, foreignItem],
    }),
  ]);
  const entry = { kind: 'pause', date: '2026-03-02', at: AT, resumedAt: null, updatedAt: AT };
  const itemIds = [`item-${mark}-0`, `item-${other}-0`];
  await database.dayLog.bulkPut([
    dayLogEntrySchema.parse({ ...entry, id: `pause-${mark}-0`, clientId, reason: mark, itemIds }),
    dayLogEntrySchema.parse({ ...entry, id: 'pause-everybody', clientId: null, reason: 'everybody', itemIds }),
  ]);
  await database.readings.put(
    readingPageSchema.parse({
      id: `reading-${mark}-0`,
      url: `https://example.com/${mark}`,
      title: mark,
      clientId,
      savedAt: AT,
      readAt: null,
      note: '',
      updatedAt: AT,
    }),
  );
}

async function fillChecklists(database: JackdawDatabase, { mark, other, mixture }: Filling): Promise<void> {
  const clientId = `client-${mark}`;
  const id = `checklist-${mark}-0`;
  const row = { id: 'row', kind: 'ask', text: `Ask of ${mark}`, isOn: true, mistake: null };
  const list = { id, clientId, network: null, format: null, name: `List of ${mark}`, rows: [row] };
  await database.checklists.put(checklistSchema.parse({ ...list, createdAt: AT, updatedAt: AT }));
  const itemId = mixture.isMixed ? `item-${other}-0` : `item-${mark}-0`;
  const run = { id: `run-${mark}-0`, itemId, clientId, network: 'x', signedInAs: mark, textHash: '', at: AT };
  const rows = [{ id: 'row', text: `Ask of ${mark}`, outcome: 'ticked', reason: null }];
  await database.checklistRuns.put(checklistRunSchema.parse({ ...run, rows, updatedAt: AT }));
  if (mixture.accounts === 0) return;
  const handle = `account-${mark}-0`;
  const limit = { id: `x:${handle}:post`, network: 'x', handle, field: 'post', max: 200, at: AT, updatedAt: AT };
  await database.limitOverrides.put(limitOverrideSchema.parse(limit));
}

async function fillAnswers(database: JackdawDatabase, { mark, other, mixture }: Filling): Promise<void> {
  const clientId = `client-${mark}`;
  for (const index of times(mixture.replies)) {
    await database.replies.put(
      replySchema.parse({
        ...makeReply(),
        id: `x:reply-${mark}-${index}`,
        nativeId: `reply-${mark}-${index}`,
        text: `Comment for ${mark}`,
        clientId,
        post: { id: mixture.isMixed ? `x:post-${other}-0` : null, permalink: null, authorName: null },
        response: {
          at: AT,
          text: `Answer of ${mark}`,
          templateId: mixture.isMixed ? `template-${other}-0` : null,
          insertionId: null,
        },
      }),
    );
  }
  for (const index of times(mixture.templates)) {
    const id = `template-${mark}-${index}`;
    const content = { ...makeContent({ title: `Template of ${mark}` }), clientId };
    await database.templates.put(templateSchema.parse({ ...content, id, createdAt: AT, updatedAt: AT }));
    const version = (of: string) =>
      templateVersionSchema.parse({
        id: `${id}:${of}`,
        templateId: id,
        content: { ...content, title: `Was of ${of}`, clientId: `client-${of}` },
        at: AT,
        updatedAt: AT,
      });
    await database.templateVersions.put(version(mark));
    if (mixture.isMixed) await database.templateVersions.put(version(other));
  }
  const insertion = {
    id: `insertion-${mark}`,
    templateId: mixture.isMixed ? `template-${other}-0` : `template-${mark}-0`,
    variantKey: '',
    textHash: '',
    network: 'x',
    threadKey: null,
    replyId: mixture.isMixed ? `x:reply-${other}-0` : null,
    clientId,
    at: AT,
    updatedAt: AT,
  };
  await database.insertions.put(insertionSchema.parse(insertion));
}
