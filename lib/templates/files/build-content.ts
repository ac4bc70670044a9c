import { shortcutSchema, templateContentSchema, type TemplateContent } from '@/lib/domain/template';
import type { Tone } from '@/lib/domain/vocabulary';
import { parseTemplate } from '@/lib/templates/language/parse-template';

import type {
  FilePlace,
  ImportProblem,
  ImportProblemCode,
  ReadTemplate,
  SkippedEntry,
  SkipReason,
} from './read-templates';
import { parseKind, parseLanguage, parseNetwork } from './value-names';

const MAX_TITLE = 120;
const MAX_BODY = 10_000;
const MAX_FOLDER = 200;
const MAX_TAG = 60;
const MAX_TAGS = 30;
const MAX_SHORTCUT = 32;
const MAX_LANGUAGES = 20;
const MAX_CLIENT = 64;
/** Characters that other programs begin a shortcut with (":hello", "/hello"). */
const SIGIL = /^[^\p{L}\p{N}_-]+/u;
const NOT_IN_SHORTCUT = /[^\p{L}\p{N}_-]+/gu;

/** An entry of a file as it stands there, already in our template language. */
export interface RawTemplate {
  place: FilePlace;
  /** For `SkippedEntry.raw`. */
  raw: string;
  title?: string;
  shortcut?: string;
  body: string;
  toneVariants?: { tone: Tone; body: string }[];
  folder?: string;
  tags?: readonly string[];
  networks?: readonly string[];
  languages?: readonly string[];
  kind?: string;
  clientId?: string;
  /** What was already seen when the entry was translated. */
  problems?: readonly ImportProblem[];
}

export type BuiltContent = { ok: true; template: ReadTemplate } | { ok: false; skipped: SkippedEntry };

/** A template that keeps the schema, with everything said that had to be changed for it; or why there can be none. */
export function buildContent(raw: RawTemplate): BuiltContent {
  const variants = raw.toneVariants ?? [];
  const reason = findSkipReason([raw.body, ...variants.map(({ body }) => body)]);
  if (reason !== null) return { ok: false, skipped: { place: raw.place, reason, raw: raw.raw } };
  const problems: ImportProblem[] = [...(raw.problems ?? [])];
  const say: Say = (code, found) => problems.push({ code, found });
  const content: TemplateContent = {
    title: buildTitle(raw, say),
    shortcut: buildShortcut(raw.shortcut ?? '', say),
    body: raw.body,
    toneVariants: variants,
    folder: cut(raw.folder ?? '', MAX_FOLDER, (found) => say('folder-cut', found)),
    tags: buildTags(raw.tags ?? [], say),
    networks: buildValues(raw.networks ?? [], parseNetwork, (found) => say('unknown-network', found)),
    languages: buildLanguages(raw.languages ?? [], say),
    kind: buildKind(raw.kind ?? '', say),
    clientId: null,
  };
  const parsed = templateContentSchema.safeParse({ ...content, clientId: buildClient(raw.clientId ?? '', say) });
  if (!parsed.success) return { ok: false, skipped: { place: raw.place, reason: 'invalid', raw: raw.raw } };
  return {
    ok: true,
    template: { place: raw.place, content: parsed.data, problems: [...problems, ...findUnreadable(parsed.data)] },
  };
}

/** What the template language can't read in the template's texts. */
export function findUnreadable({ body, toneVariants }: TemplateContent): ImportProblem[] {
  const texts = [body, ...toneVariants.map((variant) => variant.body)];
  const found = texts.flatMap((text) => parseTemplate(text).problems.map((problem) => problem.found));
  return found.map((part) => ({ code: 'unreadable-part', found: part }));
}

type Say = (code: ImportProblemCode, found: string) => void;

function findSkipReason([body = '', ...variants]: readonly string[]): SkipReason | null {
  if (body === '' || variants.includes('')) return 'no-body';
  return [body, ...variants].some((text) => text.length > MAX_BODY) ? 'body-too-long' : null;
}

function buildTitle({ title = '', body, shortcut = '' }: RawTemplate, say: Say): string {
  const given = title.trim();
  if (given !== '') return cut(given, MAX_TITLE, (found) => say('title-cut', found)).trim();
  const made =
    body
      .trim()
      .split(/[\r\n]/, 1)[0]
      ?.trim() ?? '';
  const named = cut(made, MAX_TITLE / 2, () => undefined).trim() || shortcut.trim() || '?';
  say('title-made', named);
  return cut(named, MAX_TITLE, () => undefined);
}

/** Spaces and signs become "-"; nobody is told of a sign in front, which is how other programs write shortcuts. */
function buildShortcut(written: string, say: Say): string | null {
  const given = written.trim();
  if (given === '') return null;
  const bare = given.replace(SIGIL, '');
  const cleaned = bare.normalize('NFC').replaceAll(NOT_IN_SHORTCUT, '-');
  const shortcut = Array.from(cleaned).slice(0, MAX_SHORTCUT).join('');
  if (!shortcutSchema.safeParse(shortcut).success) {
    say('shortcut-dropped', given);
    return null;
  }
  if (shortcut !== bare) say('shortcut-changed', given);
  return shortcut;
}

function buildTags(tags: readonly string[], say: Say): string[] {
  const unique = [...new Set(tags)];
  const fitting = unique.filter((tag) => tag !== '' && tag.length <= MAX_TAG).slice(0, MAX_TAGS);
  const dropped = unique.filter((tag) => tag !== '' && !fitting.includes(tag));
  if (dropped.length > 0) say('tags-dropped', dropped.join(', '));
  return fitting;
}

function buildValues<Value>(
  names: readonly string[],
  parse: (name: string) => Value | null,
  miss: (name: string) => void,
): Value[] {
  const values = new Set<Value>();
  for (const name of names) {
    const value = parse(name);
    if (value === null) miss(name);
    else values.add(value);
  }
  return [...values];
}

function buildLanguages(names: readonly string[], say: Say): string[] {
  const languages = buildValues(names, parseLanguage, (found) => say('unknown-language', found));
  for (const extra of languages.slice(MAX_LANGUAGES)) say('unknown-language', extra);
  return languages.slice(0, MAX_LANGUAGES);
}

function buildKind(name: string, say: Say): TemplateContent['kind'] {
  const kind = parseKind(name);
  if (kind === null && name.trim() !== '') say('unknown-kind', name);
  return kind;
}

/** An id, or a name that the plan looks up; longer ones can be neither. */
function buildClient(client: string, say: Say): string | null {
  if (client.length > MAX_CLIENT) say('unknown-client', client);
  return client === '' || client.length > MAX_CLIENT ? null : client;
}

/** At most `length` UTF-16 units, without half a character at the end. */
function cut(text: string, length: number, tell: (whole: string) => void): string {
  if (text.length <= length) return text;
  tell(text);
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
