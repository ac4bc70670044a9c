import type { Reply } from '@/lib/domain/reply';
import type { Column } from '@/lib/export/column';
import type { LocalClock } from '@/lib/export/local-time';
import { workingTimeBetween } from '@/lib/schedule/working-time';

import { replyAddressOf } from './reply-address';
import type { NumbersOptions } from './response-numbers';
import { responseTimeOf } from './response-time';

const MS_PER_MINUTE = 60_000;
const text = (value: string | null): string | null => (value === '' ? null : value);
const instant = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

export interface ReplyLogOptions extends Pick<NumbersOptions, 'calendarOf'> {
  clock: LocalClock;
  /** By id. */
  clientNames: ReadonlyMap<string, string>;
}

/** Minutes of working time from queue to first answer; null as `responseTimeOf`. */
function workingMinutes(reply: Reply, { calendarOf }: ReplyLogOptions): number | null {
  const ms = responseTimeOf(reply);
  if (ms === null) return null;
  const queued = new Date(reply.queuedAt);
  return workingTimeBetween(queued, new Date(queued.getTime() + ms), calendarOf(reply.clientId)) / MS_PER_MINUTE;
}

/** One row per comment of the queue, with all the numbers are computed from. */
export function buildReplyLogColumns(options: ReplyLogOptions): Column<Reply>[] {
  const { clock, clientNames } = options;
  const clientOf = ({ clientId }: Reply): string | null =>
    clientId === null ? null : (clientNames.get(clientId) ?? null);
  return [
    { header: 'reply_id', width: 28, value: ({ id }) => id },
    { header: 'network', width: 12, value: ({ network }) => network },
    { header: 'link', width: 40, value: (reply) => (reply.network === 'practice' ? null : replyAddressOf(reply)) },
    { header: 'author_name', width: 24, value: ({ author }) => text(author.name) },
    { header: 'author_handle', width: 20, value: ({ author }) => text(author.handle) },
    { header: 'text', width: 60, value: (reply) => text(reply.text) },
    { header: 'text_when_queued', width: 60, value: ({ evidence }) => text(evidence?.text ?? null) },
    { header: 'kind', width: 12, value: ({ kind }) => kind },
    { header: 'tier', width: 6, value: ({ tier }) => tier },
    { header: 'state', width: 12, value: ({ state }) => state },
    { header: 'assignee', width: 20, value: ({ assignee }) => assignee },
    { header: 'client', width: 20, value: clientOf },
    { header: 'source', width: 8, value: ({ source }) => source },
    { header: 'likes', width: 8, value: ({ likes }) => likes },
    { header: 'published_at_utc', width: 20, value: ({ publishedAt }) => instant(publishedAt) },
    { header: 'published_precision', width: 10, value: ({ publishedPrecision }) => publishedPrecision },
    { header: 'queued_at_utc', width: 20, value: ({ queuedAt }) => instant(queuedAt) },
    { header: 'queued_local', width: 20, value: ({ queuedAt }) => clock.format(queuedAt) },
    { header: 'due_at_utc', width: 20, value: ({ dueAt }) => instant(dueAt) },
    { header: 'first_answer_at_utc', width: 20, value: ({ response }) => instant(response?.at ?? null) },
    { header: 'first_answer_text', width: 60, value: ({ response }) => response?.text ?? null },
    { header: 'template_id', width: 28, value: ({ response }) => response?.templateId ?? null },
    { header: 'settled_at_utc', width: 20, value: ({ answeredAt }) => instant(answeredAt) },
    { header: 'response_minutes', width: 12, value: (reply) => minutesOf(responseTimeOf(reply)) },
    { header: 'response_working_minutes', width: 12, value: (reply) => workingMinutes(reply, options) },
    { header: 'note', width: 40, value: ({ note }) => text(note) },
  ];
}

function minutesOf(ms: number | null): number | null {
  return ms === null ? null : ms / MS_PER_MINUTE;
}
