import { parseJson } from '@/lib/networks/shared/json-fields';
import { ownMatch } from '@/lib/networks/shared/own-match';

import { authorJson, videoAuthorJson } from './field-selectors';
import { foreign } from './selectors';

/** What the header of a topic or a video says of its author as JSON; strings of the page, not yet checked any further. */
export interface AuthorJson {
  name: string | null;
  href: string | null;
  createTime: string | null;
}

/** null without such a header, and where its attribute is not what it was. */
export function readAuthorJson(root: Element): AuthorJson | null {
  return readTopicAuthor(root) ?? readVideoAuthor(root);
}

function readTopicAuthor(root: Element): AuthorJson | null {
  const data = parseAttribute(ownMatch(root, { authorJson }, foreign)?.element.getAttribute('data'));
  if (data === null) return null;
  return {
    name: readString(data, 'group', 'name'),
    href: readString(data, 'group', 'href'),
    createTime: readString(data, 'timeInfo', 'createTime'),
  };
}

function readVideoAuthor(root: Element): AuthorJson | null {
  const data = parseAttribute(ownMatch(root, { videoAuthorJson }, foreign)?.element.getAttribute('data-props'));
  if (data === null) return null;
  const props = { props: data };
  const id = readString(props, 'props', 'id');
  const isNumberedGroup = readString(props, 'props', 'type') === 'GROUP' && id !== null && /^\d+$/.test(id);
  const href = readString(props, 'props', 'url') ?? (isNumberedGroup ? `/group/${id}` : null);
  return { name: readString(props, 'props', 'name'), href, createTime: null };
}

function parseAttribute(json: string | null | undefined): unknown {
  return json === null || json === undefined ? null : parseJson(json);
}

function readString(data: unknown, part: string, key: string): string | null {
  const value = readKey(readKey(data, part), key);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function readKey(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (Reflect.get(data, key) as unknown) : null;
}
