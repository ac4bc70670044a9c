import type { RowKeys } from '@/lib/db/schema/rows';

import {
  SAMPLE_ACCOUNTS,
  SAMPLE_CLIENTS,
  SAMPLE_COMMENTS,
  SAMPLE_ITEMS,
  SAMPLE_POSTS,
  SAMPLE_READING,
  SAMPLE_SNAPSHOTS,
  SAMPLE_TEMPLATES,
} from './sample/sample-ids';

/** Every row of the sample data, by table; light enough for the popup, which only asks whether they are there. */
export const SAMPLE_KEYS = {
  clients: Object.values(SAMPLE_CLIENTS),
  accounts: Object.values(SAMPLE_ACCOUNTS).map(({ id }) => id),
  planItems: Object.values(SAMPLE_ITEMS),
  posts: Object.values(SAMPLE_POSTS),
  postSnapshots: SAMPLE_SNAPSHOTS,
  replies: Object.values(SAMPLE_COMMENTS),
  templates: Object.values(SAMPLE_TEMPLATES),
  readings: [SAMPLE_READING],
} as const satisfies RowKeys;
