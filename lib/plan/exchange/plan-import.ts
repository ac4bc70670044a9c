import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { AccountId, ClientId } from '@/lib/domain/ids';
import type { PlanContent, PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import type { PlanKind } from '@/lib/domain/plan-vocabulary';
import { fold } from '@/lib/text/fold';

import { emptyContent } from '../plan-content';
import type { FileRow, RowNote } from './file-row';

/** What the plan holds already, and whom names may mean. */
export interface KnownPlan {
  items: readonly PlanItem[];
  /** Ids of recurring items. */
  seriesIds: ReadonlySet<string>;
  clients: readonly Client[];
  accounts: readonly Account[];
}

export interface ImportDefaults {
  /** IANA: of items that name none and have no client with one. */
  timeZone: string;
  /** Of items that do not say. */
  kind: PlanKind;
  /** Of items that name no client. */
  clientId: ClientId | null;
}

/**
 * `new`: not in the plan. `changed`: there by its id, and the file says otherwise. `same`: there, as the file says. `twin`: something
 * of this title, day and client is there, or stands earlier in the file.
 */
export type ImportStatus = 'new' | 'changed' | 'same' | 'twin';
export const IMPORT_CHOICES = ['add', 'merge', 'skip'] as const;
export type ImportChoice = (typeof IMPORT_CHOICES)[number];

export interface ImportEntry {
  row: FileRow;
  status: ImportStatus;
  /** What it would become, added. */
  content: PlanContent;
  notes: readonly RowNote[];
  existing: PlanItem | null;
  /** What merging changes. */
  change: PlanItemChange;
  choices: readonly ImportChoice[];
  choice: ImportChoice;
}

/** Longer ids of other programs are no key here: they are told by title and day. */
const LONGEST_KEY = 64;

export const importKey = ({ key }: Pick<FileRow, 'key'>): string | null =>
  key !== null && key.length <= LONGEST_KEY ? key : null;

/** What a file would do to the plan; nothing is written. */
export function planImport(rows: readonly FileRow[], known: KnownPlan, defaults: ImportDefaults): ImportEntry[] {
  const byId = new Map<string, PlanItem>(known.items.map((item) => [item.id, item]));
  const twins = new Set(known.items.filter(({ status }) => status !== 'dropped').map((item) => twinKey(item)));
  const keys = new Set<string>();
  return rows.map((row) => {
    const { content, notes } = buildContent(row, known, defaults);
    const key = importKey(row);
    const existing = key === null ? null : (byId.get(key) ?? null);
    const isRepeated = key !== null && (keys.has(key) || known.seriesIds.has(key));
    const twin = twinKey(content);
    const isTwin = existing === null && (isRepeated || twins.has(twin));
    twins.add(twin);
    if (key !== null) keys.add(key);
    if (isRepeated && existing !== null) return buildEntry({ row, content, notes, existing: null }, 'twin');
    if (existing === null) return buildEntry({ row, content, notes, existing }, isTwin ? 'twin' : 'new');
    const change = differences(row, content, existing);
    return {
      ...buildEntry({ row, content, notes, existing }, Object.keys(change).length === 0 ? 'same' : 'changed'),
      change,
    };
  });
}

const CHOICES: Readonly<Record<ImportStatus, readonly ImportChoice[]>> = {
  new: ['add', 'skip'],
  changed: ['merge', 'skip'],
  same: ['skip'],
  twin: ['skip', 'add'],
};

function buildEntry(
  parts: Pick<ImportEntry, 'row' | 'content' | 'notes' | 'existing'>,
  status: ImportStatus,
): ImportEntry {
  const choices = CHOICES[status];
  return { ...parts, status, change: {}, choices, choice: choices[0] ?? 'skip' };
}

const twinKey = ({ title, date, time, clientId }: Pick<PlanContent, 'title' | 'date' | 'time' | 'clientId'>): string =>
  [fold(title).trim(), date ?? '', date === null ? '' : (time ?? ''), clientId ?? ''].join('\u0000');

function buildContent(
  row: FileRow,
  known: KnownPlan,
  defaults: ImportDefaults,
): { content: PlanContent; notes: RowNote[] } {
  const { status: _status, permalink: _permalink, publishedAt: _publishedAt, ...fields } = row.fields;
  const client = row.client === null ? null : findClient(row.client, known.clients);
  const { ids, unknown } = findAccounts(row.accounts, known.accounts);
  const lost: RowNote[] = [
    ...(row.client !== null && client === null ? [{ code: 'client' as const, found: row.client }] : []),
    ...unknown.map((found) => ({ code: 'account' as const, found })),
  ];
  const clientId = row.client === null ? defaults.clientId : (client?.id ?? null);
  const zone = known.clients.find(({ id }) => id === clientId)?.timeZone ?? defaults.timeZone;
  const content: PlanContent = {
    ...emptyContent(zone),
    kind: defaults.kind,
    ...fields,
    title: row.title,
    clientId,
    accountIds: ids,
  };
  const notes = [content.notes, ...lost.map(({ code, found }) => `${code}: ${found}`)].filter((line) => line !== '');
  return { content: { ...content, notes: notes.join('\n').slice(0, 70_000) }, notes: [...row.notes, ...lost] };
}

function findClient(name: string, clients: readonly Client[]): Client | null {
  return clients.find(({ id, name: known }) => id === name || fold(known.trim()) === fold(name.trim())) ?? null;
}

function findAccounts(names: readonly string[], accounts: readonly Account[]): { ids: AccountId[]; unknown: string[] } {
  const found = names.map((name) => {
    const plain = fold(name.replace(/^@/u, ''));
    const account = accounts.find(
      ({ id, handle, name: shown }) => id === name || fold(handle) === plain || fold(shown ?? '') === plain,
    );
    return { name, id: account?.id ?? null };
  });
  return {
    ids: [...new Set(found.flatMap(({ id }) => id ?? []))].slice(0, 30),
    unknown: found.filter(({ id }) => id === null).map(({ name }) => name),
  };
}

/** The fields in which the file says otherwise than the plan; what it leaves out stays. */
function differences(row: FileRow, content: PlanContent, existing: PlanItem): PlanItemChange {
  const said = { ...row.fields, title: row.title };
  const change: PlanItemChange = {};
  for (const key of Object.keys(said) as (keyof typeof said)[]) {
    const value = key in content ? content[key as keyof PlanContent] : said[key];
    if (JSON.stringify(value) !== JSON.stringify(existing[key])) Object.assign(change, { [key]: value });
  }
  if (row.client !== null && content.clientId !== existing.clientId) change.clientId = content.clientId;
  return change;
}

/** The entries with other choices; what one cannot become stays as it was. */
export function chooseEntries(
  entries: readonly ImportEntry[],
  choose: (entry: ImportEntry) => ImportChoice,
): ImportEntry[] {
  return entries.map((entry) => {
    const choice = choose(entry);
    return entry.choices.includes(choice) ? { ...entry, choice } : entry;
  });
}
