import { type Reply, replySchema } from '@/lib/domain/reply';
import { type Template, templateSchema } from '@/lib/domain/template';
import type { ReplyKind } from '@/lib/domain/vocabulary';

import type { SampleMoment } from './build-clients';
import { SAMPLE_CLIENTS, SAMPLE_COMMENTS, SAMPLE_TEMPLATES } from './sample-ids';
import type { CommentSample, TemplateSample } from './sample-texts';

const MINUTE_MS = 60_000;
/** Nothing stands there; a comment of the queue must name a page. */
const PAGE = 'https://example.com/jackdaw-sample';

interface CommentShape {
  owner: keyof typeof SAMPLE_CLIENTS;
  kind: ReplyKind | null;
  tier: number;
  /** Minutes from now; negative: overdue, or answered in time. */
  due: number;
  queued: number;
  state: Reply['state'];
}

const SHAPES: Record<CommentSample, CommentShape> = {
  late: { owner: 'bakery', kind: 'complaint', tier: 2, due: -25, queued: -85, state: 'new' },
  price: { owner: 'bikes', kind: 'price', tier: 1, due: 40, queued: -200, state: 'new' },
  praise: { owner: 'bakery', kind: 'praise', tier: 1, due: 260, queued: -30, state: 'new' },
  complaint: { owner: 'bakery', kind: 'negative', tier: 3, due: 20, queued: -40, state: 'in-work' },
  asked: { owner: 'bikes', kind: 'question', tier: 1, due: 170, queued: -70, state: 'waiting' },
  answered: { owner: 'bakery', kind: 'question', tier: 1, due: -1200, queued: -1440, state: 'answered' },
};
const ANSWERED_AFTER = 52;

/** Comments that wait, one overdue, and one that was answered yesterday. */
export function buildSampleReplies(moment: SampleMoment): Reply[] {
  return (Object.keys(SHAPES) as CommentSample[]).map((key) => buildReply(key, moment));
}

function buildReply(key: CommentSample, { texts, now }: SampleMoment): Reply {
  const { owner, due, queued, ...shape } = SHAPES[key];
  const { author, text } = texts.comments[key];
  const at = (minutes: number): string => new Date(now.getTime() + minutes * MINUTE_MS).toISOString();
  const id = SAMPLE_COMMENTS[key];
  const network = id.slice(0, id.indexOf(':'));
  const isAnswered = shape.state === 'answered';
  const answeredAt = isAnswered ? at(queued + ANSWERED_AFTER) : null;
  return replySchema.parse({
    ...shape,
    id,
    network,
    nativeId: id.slice(network.length + 1),
    permalink: null,
    author: { name: author, handle: null, url: null, avatarUrl: null },
    text,
    truncated: false,
    publishedAt: at(queued - 10),
    publishedPrecision: 'minute',
    publishedSource: 'attribute',
    publishedRaw: null,
    parentId: null,
    likes: null,
    isByPostAuthor: false,
    post: { id: null, permalink: null, authorName: texts.clients[owner].name },
    pageUrl: PAGE,
    source: 'hand',
    evidence: null,
    queuedAt: at(queued),
    dueAt: at(due),
    isDueByHand: true,
    waitingSince: shape.state === 'waiting' ? at(-20) : null,
    response: answeredAt === null ? null : { at: answeredAt, text: texts.answer, templateId: null, insertionId: null },
    answeredAt,
    clientId: SAMPLE_CLIENTS[owner],
    note: '',
    updatedAt: at(0),
  });
}

const OF_TEMPLATES: Record<TemplateSample, { owner: keyof typeof SAMPLE_CLIENTS | null; kind: ReplyKind }> = {
  thanks: { owner: null, kind: 'thanks' },
  price: { owner: 'bikes', kind: 'price' },
  delivery: { owner: 'bakery', kind: 'delivery' },
  complaint: { owner: null, kind: 'complaint' },
};

/** Without shortcuts: those are the person's to give. */
export function buildSampleTemplates({ texts, language, now }: SampleMoment): Template[] {
  const at = now.toISOString();
  return (Object.keys(OF_TEMPLATES) as TemplateSample[]).map((key) => {
    const { owner, kind } = OF_TEMPLATES[key];
    return templateSchema.parse({
      ...texts.templates[key],
      id: SAMPLE_TEMPLATES[key],
      shortcut: null,
      toneVariants: [],
      folder: '',
      tags: [],
      networks: [],
      languages: [language],
      kind,
      clientId: owner === null ? null : SAMPLE_CLIENTS[owner],
      createdAt: at,
      updatedAt: at,
    });
  });
}
