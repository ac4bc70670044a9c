import { browser } from '@/lib/browser';

/** One request the extension made of its own accord. The product promises the person a list of every one of them. */
export interface RequestLogEntry {
  /** ISO 8601 UTC. */
  at: string;
  host: string;
  purpose: 'thumbnail';
  /** `done`, or why there was no result. */
  outcome: string;
}

const KEY = 'requests.log';
/** Older entries are forgotten. */
export const MAX_ENTRIES = 200;

let writing: Promise<void> = Promise.resolve();

/** Adds an entry; the log holds the last {@link MAX_ENTRIES}. Rejects when storage fails. */
export function logRequest(entry: RequestLogEntry): Promise<void> {
  const result = appendAfter(writing, entry);
  // The next entry must not fail because this one did; whoever wrote this one is told by `result`.
  writing = result.catch(() => undefined);
  return result;
}

async function appendAfter(earlier: Promise<void>, entry: RequestLogEntry): Promise<void> {
  await earlier;
  const entries = await loadRequestLog();
  await browser.storage.local.set({ [KEY]: [...entries, entry].slice(-MAX_ENTRIES) });
}

/** Oldest first. */
export async function loadRequestLog(): Promise<RequestLogEntry[]> {
  const stored = await browser.storage.local.get(KEY);
  const entries = stored[KEY];
  return Array.isArray(entries) ? entries.filter(isEntry) : [];
}

function isEntry(value: unknown): value is RequestLogEntry {
  return typeof value === 'object' && value !== null && 'at' in value && 'host' in value && 'purpose' in value;
}
