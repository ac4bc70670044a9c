/**
 * What our own selectors name. A page's value that matches one of them may be told, because it is our own word that is printed,
 * never the page's.
 */
export interface Handles {
  tags: ReadonlySet<string>;
  /** How the site's own elements begin (`ytd` of `ytd-video-renderer`). */
  tagPrefixes: ReadonlySet<string>;
  attributes: ReadonlySet<string>;
  classes: ReadonlySet<string>;
  ids: ReadonlySet<string>;
  /** Values by attribute. */
  values: ReadonlyMap<string, readonly ValuePattern[]>;
  /** Words of addresses (`status` of `a[href*="/status/"]`). */
  pathWords: ReadonlySet<string>;
  /** Every selector by where it stands in its module: `text.testid`. */
  selectors: readonly (readonly [name: string, selector: string])[];
}

export interface ValuePattern {
  /** As in CSS: `=` and `~=` whole, `^=` beginning, `$=` end, `*=` anywhere. */
  operator: string;
  text: string;
}

const ATTRIBUTE = /\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*(?:"([^"]*)"|'([^']*)'|([\w-]+)))?\s*[is]?\s*\]/g;
const CLASS = /\.([A-Za-z_-][\w-]*)/g;
const ID = /#([A-Za-z_-][\w-]*)/g;
const TAG = /(?:^|[\s>+~,(])([a-z][a-z0-9-]*)/g;

/** @param modules objects whose strings, at any depth, are selectors; other strings do no harm */
export function collectHandles(modules: readonly object[]): Handles {
  const selectors = modules.flatMap((module) => listStrings(module, ''));
  const values = new Map<string, ValuePattern[]>();
  const found = {
    tags: new Set<string>(),
    attributes: new Set<string>(),
    classes: new Set<string>(),
    ids: new Set<string>(),
  };
  for (const [, selector] of selectors) {
    for (const [, name = '', operator, quoted, single, bare] of selector.matchAll(ATTRIBUTE)) {
      found.attributes.add(name);
      const text = quoted ?? single ?? bare ?? '';
      if (operator !== undefined && text !== '') values.set(name, [...(values.get(name) ?? []), { operator, text }]);
    }
    const rest = selector.replaceAll(ATTRIBUTE, '');
    addAll(found.classes, rest, CLASS);
    addAll(found.ids, rest, ID);
    addAll(found.tags, rest, TAG);
  }
  const tagPrefixes = new Set([...found.tags].filter((tag) => tag.includes('-')).map((tag) => tag.split('-')[0] ?? ''));
  return { ...found, tagPrefixes, values, pathWords: wordsOfPaths(values.get('href') ?? []), selectors };
}

function listStrings(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listStrings(inner, path === '' ? key : `${path}.${key}`));
}

function addAll(words: Set<string>, selector: string, pattern: RegExp): void {
  for (const [, word = ''] of selector.matchAll(pattern)) words.add(word);
}

function wordsOfPaths(patterns: readonly ValuePattern[]): Set<string> {
  // A whole part between slashes; the words of a host name stand in no path.
  return new Set(patterns.flatMap(({ text }) => text.split(/[/?&=#]/)).filter((word) => /^[a-z][\w-]*$/i.test(word)));
}

/** How our selectors name this value (`UserAvatar-Container-*`), null where they do not. */
export function nameValue(handles: Handles, attribute: string, value: string): string | null {
  for (const { operator, text } of handles.values.get(attribute) ?? []) {
    if (value === text) return text;
    if (operator === '~=' && value.split(/\s+/).includes(text)) return `*${text}*`;
    if ((operator === '^=' || operator === '|=') && value.startsWith(text)) return `${text}*`;
    if (operator === '$=' && value.endsWith(text)) return `*${text}`;
    if (operator === '*=' && value.includes(text)) return `*${text}*`;
  }
  return null;
}
