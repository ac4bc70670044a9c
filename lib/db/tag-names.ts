const MAX_TAG_LENGTH = 64;

/** Tags differing only in case are one tag. */
export function tagKey(name: string): string {
  return name.toLocaleLowerCase('en');
}

/** Trimmed, inner whitespace single, no leading "#", no empty ones, each once; the first spelling of a tag stays. */
export function cleanTags(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const raw of names) {
    const name = raw
      .replaceAll(/\s+/gu, ' ')
      .trim()
      .replace(/^#+\s*/u, '')
      .slice(0, MAX_TAG_LENGTH)
      .trim();
    const key = tagKey(name);
    if (name !== '' && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

/** `tags` with `added` behind them, each once. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  return cleanTags([...tags, ...added]);
}

/** `tags` without `removed`, whatever their case. */
export function withoutTags(tags: readonly string[], removed: readonly string[]): string[] {
  const keys = new Set(removed.map(tagKey));
  return tags.filter((tag) => !keys.has(tagKey(tag)));
}
