import type { RowSet } from '@/lib/db/schema/rows';
import { readingPageSchema } from '@/lib/domain/reading-page';
import type { Locale } from '@/lib/i18n/locale';

import { buildSampleAccounts, buildSampleClients } from './sample/build-clients';
import { buildSampleItems } from './sample/build-plan';
import { buildSamplePosts, buildSampleSnapshots } from './sample/build-posts';
import { buildSampleReplies, buildSampleTemplates } from './sample/build-replies';
import { SAMPLE_EN } from './sample/en';
import { SAMPLE_RO } from './sample/ro';
import { SAMPLE_RU } from './sample/ru';
import { SAMPLE_CLIENTS, SAMPLE_READING } from './sample/sample-ids';

const TEXTS = { en: SAMPLE_EN, ro: SAMPLE_RO, ru: SAMPLE_RU } as const;

const byId = <Row extends { id: string }>(rows: readonly Row[]): Record<string, Row> =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

/**
 * Two made-up clients with what a working day has: plan items around today, captured posts of competitors, comments that wait,
 * templates. Always the same ids (sample-keys.ts), texts in the given language.
 * @param place of the first client in the list
 */
export function buildSampleRows(language: Locale, now: Date, place: number): RowSet {
  const moment = { texts: TEXTS[language], language, now };
  const at = now.toISOString();
  const reading = readingPageSchema.parse({
    id: SAMPLE_READING,
    url: 'https://example.com/jackdaw-sample-article',
    title: moment.texts.reading,
    clientId: SAMPLE_CLIENTS.bakery,
    savedAt: at,
    readAt: null,
    note: '',
    updatedAt: at,
  });
  return {
    clients: byId(buildSampleClients(moment, place)),
    accounts: byId(buildSampleAccounts(moment)),
    planItems: byId(buildSampleItems(moment)),
    posts: byId(buildSamplePosts(moment)),
    postSnapshots: byId(buildSampleSnapshots(moment)),
    replies: byId(buildSampleReplies(moment)),
    templates: byId(buildSampleTemplates(moment)),
    readings: byId([reading]),
  };
}
