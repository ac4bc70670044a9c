import type { PageContext } from '@/lib/networks/contract';

import { selectors } from './selectors';
import { parseProfileUrl } from './urls';
import { resolveHref } from '../shared/resolve-url';

interface ServerState {
  /** The name accounts of this server carry, which may differ from the host of its pages. */
  domain: string | null;
  /** `user` of the person signed in. */
  me: string | null;
}

/** One parse per document: the state is written once by the server and holds some dozen kilobytes. */
const states = new WeakMap<Document, ServerState>();

/** What stands behind the "@" of this server's accounts: `art.example` also where the pages live on `social.art.example`. */
export function readServerName({ document, url }: PageContext): string {
  return stateOf(document).domain ?? url.host;
}

/** `user` or `user@server` → always `user@server`. */
export function fullHandle(acct: string, page: PageContext): string {
  return acct.includes('@') ? acct : `${acct}@${readServerName(page)}`;
}

/** As addresses on this server write an account: without its own name, which opened posts and public pages add. */
export function localAcct(acct: string, page: PageContext): string {
  const [user = acct, server] = acct.split('@');
  return server === readServerName(page) || server === page.url.host ? user : acct;
}

/** Handle of the person signed in, with the server. */
export function readSignedInAs(page: PageContext): string | null {
  const { document, url } = page;
  const told = stateOf(document).me;
  const shown = parseProfileUrl(resolveHref(document.querySelector(selectors.ownAccount), url), url);
  const acct = told ?? shown;
  return acct === null ? null : fullHandle(acct, page);
}

function stateOf(document: Document): ServerState {
  const known = states.get(document);
  if (known !== undefined) return known;
  const state = readState(document);
  // While the page is still on its way the state may yet come.
  if (state !== null) states.set(document, state);
  return state ?? { domain: null, me: null };
}

function readState(document: Document): ServerState | null {
  const script = document.querySelector(selectors.initialState);
  const json = script === null ? null : parseJson(script.textContent);
  if (json === null) return null;
  const meta = fieldOf(json, 'meta');
  const me = textOf(fieldOf(meta, 'me'));
  return {
    domain: serverOf(textOf(fieldOf(meta, 'domain'))),
    me: me === null ? null : accountOf(textOf(fieldOf(fieldOf(fieldOf(json, 'accounts'), me), 'acct'))),
  };
}

function serverOf(text: string | null): string | null {
  return text !== null && /^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(text) ? text : null;
}

function accountOf(text: string | null): string | null {
  return text !== null && /^[\w.-]+$/.test(text) ? text : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Half-written: the address still names the host.
  }
}
