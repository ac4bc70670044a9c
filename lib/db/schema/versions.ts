import type { Transaction } from 'dexie';

import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';
import { v6 } from './v6';
import { v7 } from './v7';
import { v8 } from './v8';

export interface SchemaVersion {
  version: number;
  /** Only the tables this version adds or changes, in Dexie's schema syntax. */
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Append only. A shipped version is never edited: tests/db/schema-versions.test.ts holds a hash of each and asks for a
 * frozen sample (tests/db/samples/vN.json) that is upgraded to the newest version and compared exactly.
 */
export const SCHEMA_VERSIONS: readonly SchemaVersion[] = [v1, v2, v3, v4, v5, v6, v7, v8];
