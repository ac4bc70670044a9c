import { RESERVED } from './reserved';

/** `/name`, `/name/`, `/profile.php?id=1` with or without the site before. */
const PLAIN_ACCOUNT =
  /^(?:https:\/\/(?:www|web|m)\.facebook\.com)?\/([\w.-]{1,120})(?:\/?(?:[?#]|$)(?:id=(\d{5,25})(?:[&#]|$))?)/;
/** `/groups/name/`, `/groups/name/user/1/`. */
const PLAIN_IN_GROUP =
  /^(?:https:\/\/(?:www|web|m)\.facebook\.com)?\/groups\/[\w.-]{1,120}(?:\/user\/\d{5,25})?\/?(?:[?#]|$)/;

/**
 * Whether a link as the page writes it names an account or a group by its name or number; null says nothing. Parsing an
 * address costs ten times as much.
 */
export function namesAccount(href: string): boolean | null {
  if (PLAIN_IN_GROUP.test(href)) return true;
  const [, first, id] = PLAIN_ACCOUNT.exec(href) ?? [];
  if (first === undefined) return null;
  return first === 'profile.php' ? id !== undefined || null : !RESERVED.has(first.toLowerCase());
}
