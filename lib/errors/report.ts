import { browser } from '@/lib/browser';

/** One kind of unexpected error, as kept on this computer. Holds no page data: no addresses, texts or payloads. */
export interface ErrorReport {
  /** When it was seen last, ISO 8601 UTC. */
  at: string;
  /** Which of our jobs failed, e.g. a message type. */
  where: string;
  name: string;
  stack: string;
  /** How often since it was first seen. */
  times: number;
}

const KEY = 'errors.reports';
const MAX_REPORTS = 100;
const MAX_STACK_CHARS = 2000;

let writing: Promise<void> = Promise.resolve();

/**
 * Keeps an unexpected error in a ring of the last {@link MAX_REPORTS}, on this computer only; the same stack counts up
 * instead of filling the ring. Never throws: it is called where something already failed.
 */
export function report(error: unknown, where: string): Promise<void> {
  writing = keepAfter(writing, describe(error, where));
  return writing;
}

async function keepAfter(earlier: Promise<void>, entry: ErrorReport): Promise<void> {
  await earlier;
  try {
    await keep(entry);
  } catch (failure) {
    // Storage itself failed; the console of the worker is the last place left.
    // oxlint-disable-next-line no-console
    console.error('Jackdaw could not keep an error report', failure);
  }
}

/** The kept reports, newest last. */
export async function loadReports(): Promise<ErrorReport[]> {
  const stored = await browser.storage.local.get(KEY);
  const reports = stored[KEY];
  return Array.isArray(reports) ? reports.filter(isReport) : [];
}

export function clearReports(): Promise<void> {
  return browser.storage.local.remove(KEY);
}

async function keep(entry: ErrorReport): Promise<void> {
  const reports = await loadReports();
  const known = reports.findIndex(
    ({ name, stack, where }) => name === entry.name && stack === entry.stack && where === entry.where,
  );
  const times = (reports[known]?.times ?? 0) + 1;
  const others = reports.filter((_, index) => index !== known);
  await browser.storage.local.set({ [KEY]: [...others, { ...entry, times }].slice(-MAX_REPORTS) });
}

/**
 * The message of an error can quote page data ("Unexpected token in …"), so only its name and the places in our code are
 * kept; the first line of a V8 stack repeats the message and is dropped.
 */
function describe(error: unknown, where: string): ErrorReport {
  const at = new Date().toISOString();
  if (!(error instanceof Error)) return { at, where, name: typeof error, stack: '', times: 1 };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/.test(line));
  return {
    at,
    where,
    name: error.name,
    stack: places.map(shortenPlace).join('\n').slice(0, MAX_STACK_CHARS),
    times: 1,
  };
}

/** "at read (chrome-extension://<id>/background.js:1:2)" → "at read (/background.js:1:2)"; a page's own address goes whole. */
function shortenPlace(line: string): string {
  return line
    .trim()
    .replace(/(?:chrome|moz)-extension:\/\/[^/\s)]+/g, '')
    .replace(/https?:\/\/[^\s)]+/g, '(page)');
}

function isReport(value: unknown): value is ErrorReport {
  return typeof value === 'object' && value !== null && 'stack' in value && 'where' in value && 'times' in value;
}
