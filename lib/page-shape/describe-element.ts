import { describeText, describeUrl, describeValue } from './describe-value';
import { type Handles, nameValue } from './handles';
import { ATTRIBUTES, CLOSED_VALUES, isPlainName, MARKS, ROLES, TAGS } from './vocabulary';

export interface Wording {
  handles: Handles;
  /** Address of the page. */
  base: URL;
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'action', 'xlink:href']);
/** Long and of no use: that they are there is enough. */
const ONLY_NAMED: ReadonlySet<string> = new Set(['style', 'd', 'srcset', 'sizes', 'fill', 'viewbox']);
/** Words in the interface's language, or a person's. */
const TEXTS: ReadonlySet<string> = new Set(['aria-label', 'alt', 'title', 'placeholder', 'value', 'aria-placeholder']);

/** One element without what is in it: `button[role=button aria-label=text(24, digits 3)]`. */
export function describeElement(element: Element, wording: Wording): string {
  const told: string[] = [];
  let untold = 0;
  for (const { name, value } of element.attributes) {
    const attribute = name.toLowerCase();
    if (isKnownAttribute(attribute, wording.handles)) told.push(describeAttribute(attribute, value, wording));
    else untold += 1;
  }
  if (untold > 0) told.push(`+${untold} other`);
  const tag = describeTag(element.localName.toLowerCase(), wording.handles);
  return told.length === 0 ? tag : `${tag}[${told.join(' ')}]`;
}

function describeTag(tag: string, { tags, tagPrefixes }: Handles): string {
  if (TAGS.has(tag) || tags.has(tag)) return tag;
  const [prefix = '', ...words] = tag.split('-');
  if (words.length === 0) return 'element';
  return isPlainName(words.join('-')) && (tagPrefixes.has(prefix) || isPlainName(prefix)) ? tag : 'custom-element';
}

function isKnownAttribute(name: string, { attributes }: Handles): boolean {
  return ATTRIBUTES.has(name) || attributes.has(name) || MARKS.has(name) || isPlainName(name);
}

function describeAttribute(name: string, value: string, { handles, base }: Wording): string {
  if (name === 'class') return describeClasses(value, handles);
  if (ONLY_NAMED.has(name)) return name;
  const known = CLOSED_VALUES.get(name)?.has(value) === true ? value : nameValue(handles, name, value);
  if (name === 'id') return handles.ids.has(value) ? `id=${value}` : `id${known === null ? '' : `=${known}`}`;
  if (ADDRESSES.has(name)) return `${name}=${describeUrl(value, base, handles)}`;
  if (known !== null) return `${name}=${known}`;
  if (name === 'role') return `role=${value.split(/\s+/).map(roleOr).join(' ')}`;
  if (MARKS.has(name) && isPlainName(value)) return `${name}=${value}`;
  return `${name}=${TEXTS.has(name) ? describeText(value) : describeValue(value)}`;
}

function roleOr(role: string): string {
  return ROLES.has(role) ? role : '?';
}

/** Class names are hashes on most networks: how many there are, and which of them our selectors name. */
function describeClasses(value: string, handles: Handles): string {
  const classes = value.split(/\s+/).filter((name) => name !== '');
  const known = classes.map((name) => (handles.classes.has(name) ? name : nameValue(handles, 'class', name)));
  const told = [...new Set(known.filter((name) => name !== null))];
  return `class(${[String(classes.length), ...told].join(' ')})`;
}
