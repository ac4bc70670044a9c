import { Dexie, type Table } from 'dexie';

import type { Account, AccountSnapshot } from '@/lib/domain/account';
import type { Capture, Thumbnail } from '@/lib/domain/capture';
import type { Comment } from '@/lib/domain/comment';
import type { Checklist, ChecklistRun, LimitOverride } from '@/lib/domain/checklist';
import type { Client } from '@/lib/domain/client';
import type { DayLogEntry } from '@/lib/domain/day-log';
import type { Notice } from '@/lib/domain/notice';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { PlanSeries } from '@/lib/domain/plan-series';
import type { PlanTemplate } from '@/lib/domain/plan-template';
import type { Post, PostSnapshot } from '@/lib/domain/post';
import type { ReadingPage } from '@/lib/domain/reading-page';
import type { Reply, ReplyPicture } from '@/lib/domain/reply';
import type { Insertion, Template, TemplateVersion } from '@/lib/domain/template';

import { createDatabaseState, type DatabaseState } from './database-state';
import type { LibraryCache, PostChange, Tag, UndoEntry, UndoRow } from './schema/rows';
import { SCHEMA_VERSIONS, type SchemaVersion } from './schema/versions';

export class JackdawDatabase extends Dexie {
  declare readonly posts: Table<Post, string>;
  declare readonly postSnapshots: Table<PostSnapshot, string>;
  declare readonly captures: Table<Capture, string>;
  declare readonly accounts: Table<Account, string>;
  declare readonly accountSnapshots: Table<AccountSnapshot, string>;
  declare readonly thumbnails: Table<Thumbnail, string>;
  declare readonly clients: Table<Client, string>;
  declare readonly tags: Table<Tag, string>;
  declare readonly replies: Table<Reply, string>;
  declare readonly comments: Table<Comment, string>;
  declare readonly templates: Table<Template, string>;
  declare readonly templateVersions: Table<TemplateVersion, string>;
  declare readonly insertions: Table<Insertion, string>;
  declare readonly replyPictures: Table<ReplyPicture, string>;
  declare readonly planItems: Table<PlanItem, string>;
  declare readonly planSeries: Table<PlanSeries, string>;
  declare readonly planTemplates: Table<PlanTemplate, string>;
  declare readonly dayLog: Table<DayLogEntry, string>;
  declare readonly readings: Table<ReadingPage, string>;
  declare readonly checklists: Table<Checklist, string>;
  declare readonly checklistRuns: Table<ChecklistRun, string>;
  declare readonly limitOverrides: Table<LimitOverride, string>;
  declare readonly notices: Table<Notice, string>;
  declare readonly undoLog: Table<UndoEntry, number>;
  declare readonly undoRows: Table<UndoRow, number>;
  declare readonly postChanges: Table<PostChange, number>;
  declare readonly libraryCache: Table<LibraryCache, string>;

  /** Whether the page may go on using the database; see `DatabaseState`. */
  readonly state: DatabaseState;

  constructor(name: string, versions: readonly SchemaVersion[]) {
    super(name);
    for (const { version, stores, upgrade } of versions) {
      const declared = this.version(version).stores(stores);
      if (upgrade !== undefined) declared.upgrade(upgrade);
    }
    this.state = createDatabaseState(this);
  }
}

/** A closed database; it opens at the first use. Tests give it a name and a shorter list of versions. */
export function createDatabase(name = 'jackdaw', versions = SCHEMA_VERSIONS): JackdawDatabase {
  return new JackdawDatabase(name, versions);
}

let shared: JackdawDatabase | null = null;

/** The database of this extension, made at the first call so that importing this module touches no global. */
export function db(): JackdawDatabase {
  shared ??= createDatabase();
  return shared;
}
