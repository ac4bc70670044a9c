import type { RawAuthor } from '@/lib/domain/reading';

import { resolveHref, resolveSrc } from '../shared/resolve-url';
import { findLines, findOwn, readLine, type Scope } from './find-own';
import { selectors } from './selectors';
import { buildActorUrl, parseHandle, parseProfileUrl } from './urls';

export interface AuthorReading {
  author: RawAuthor;
  /** Which rule gave the name. */
  rule: string | null;
}

/** Author of a post or of a quoted one (which has no links). `actor` is who the post's address names. */
export function readAuthor(scope: Scope, actor: string | null): AuthorReading {
  const named = readName(scope, actor);
  const handle = readTestIdHandle(scope) ?? parseHandle(actor) ?? named.handle;
  const at = handle ?? actor;
  return {
    author: {
      name: named.name,
      handle,
      url: at === null ? null : buildActorUrl(at),
      avatarUrl: resolveSrc(findOwn(scope, selectors.avatar)[0], scope.base)?.href ?? null,
    },
    rule: named.rule,
  };
}

function readTestIdHandle({ root }: Scope): string | null {
  if (!root.matches(selectors.named)) return null;
  return parseHandle(/-by-(.+)$/.exec(root.getAttribute('data-testid') ?? '')?.[1]);
}

interface NameReading {
  name: string | null;
  handle: string | null;
  rule: string | null;
}

/** The handle is the first line that is nothing but "@…"; the name is the line before it (2024–2026), or around it (2023). */
function readName(scope: Scope, actor: string | null): NameReading {
  const lines = findLines(scope);
  const at = lines.findIndex((line) => isHandle(line) && line.closest(selectors.anyText) === null);
  const handleLine = lines[at];
  const handle = parseHandle(readLine(handleLine));
  const nameLine = lines[at - 1];
  if (handleLine !== undefined && nameLine !== undefined) {
    const text = readLine(nameLine);
    const name = nameLine.contains(handleLine) ? (text?.replace(/\s*@\S+$/, '') ?? null) : text;
    if (name) return { name, handle, rule: 'handle-line' };
  }
  const linked = findOwn(scope, selectors.profileLink).find(
    (link) =>
      link.matches(selectors.line) &&
      actor !== null &&
      parseProfileUrl(resolveHref(link, scope.base), scope.base) === actor,
  );
  const name = readLine(linked);
  return { name, handle, rule: name === null ? null : 'profile-link' };
}

function isHandle(line: Element): boolean {
  const text = readLine(line);
  return text !== null && text.startsWith('@') && parseHandle(text) !== null;
}
