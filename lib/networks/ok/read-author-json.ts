import { ownMatch } from '@/lib/networks/shared/own-match';

import { authorJson } from './field-selectors';
import { foreign } from './selectors';

/** What the header of a topic says of its author as JSON; strings of the page, not yet checked any further. */
export interface AuthorJson {
  name: string | null;
  href: string | null;
  createTime: string | null;
}

/** null without such a header, and where its attribute is not what it was. */
export function readAuthorJson(root: Element): AuthorJson | null {
  const json = ownMatch(root, { authorJson }, foreign)?.element.getAttribute('data') ?? null;
  if (json === null) return null;
  try {
    const data: unknown = JSON.parse(json);
    return {
      name: readString(data, 'group', 'name'),
      href: readString(data, 'group', 'href'),
      createTime: readString(data, 'timeInfo', 'createTime'),
    };
  } catch {
    return null;
  }
}

function readString(data: unknown, part: string, key: string): string | null {
  const value = readKey(readKey(data, part), key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function readKey(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (Reflect.get(data, key) as unknown) : null;
}
