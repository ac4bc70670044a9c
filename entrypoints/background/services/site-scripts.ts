import type { Browser } from '@/lib/browser';
import { browser } from '@/lib/browser';
import { buildEnvelope } from '@/lib/messaging/envelope';
import type { AllowedSite, SiteKind } from '@/lib/sites/allowed-sites';
import { SITE_END_MESSAGE } from '@/lib/sites/site-end';
import { siteHostOf, sitePatternOf } from '@/lib/sites/site-origin';

type RegisteredScript = Browser.scripting.RegisteredContentScript;

/** `entrypoints/overlay-<name>.content.ts`, as the build names them. */
const FILES = {
  mastodon: '/content-scripts/overlay-mastodon.js',
  site: '/content-scripts/overlay-site.js',
} as const satisfies Record<SiteKind, string>;

const ID_START = 'site-';

/** One more page-by-page script; the browser keeps it over restarts, but Chrome not over updates of the extension. */
export async function registerSiteScript(site: AllowedSite): Promise<void> {
  await unregisterSiteScript(site.origin);
  await browser.scripting.registerContentScripts([buildScript(site)]);
}

export async function unregisterSiteScript(origin: string): Promise<void> {
  const ids = [idOf(origin)];
  // To unregister an unknown id is an error.
  const known = await browser.scripting.getRegisteredContentScripts({ ids });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids });
}

/** Makes what is registered what it should be, and touches nothing that is right. */
export async function registerExactly(sites: readonly AllowedSite[]): Promise<void> {
  const wanted = sites.map(buildScript);
  const known = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(ID_START));
  const stale = known.filter((script) => !wanted.some((other) => isSame(script, other))).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = wanted.filter((script) => !known.some((other) => isSame(script, other)));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

/** Into the pages that are open, so that nobody has to load them anew. */
export async function injectIntoOpenTabs({ origin, kind }: AllowedSite): Promise<void> {
  const tabs = await browser.tabs.query({ url: sitePatternOf(origin) });
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  // A tab that was closed meanwhile, or sleeps, gets the script with its next page.
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [FILES[kind]] })),
  );
}

/**
 * Ends the scripts of a site in the pages that are open. All tabs are told, and the scripts look whom it concerns: without the
 * permission the browser no longer says which tab shows what.
 */
export async function endSiteScripts(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const message = buildEnvelope(SITE_END_MESSAGE, { origin });
  const ids = tabs.map(({ id }) => id).filter((id) => id !== undefined);
  // A tab without a script of ours rejects, and that is its answer.
  await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage(id, message)));
}

function buildScript({ origin, kind }: AllowedSite): RegisteredScript {
  return {
    id: idOf(origin),
    matches: [sitePatternOf(origin)],
    js: [FILES[kind].slice(1)],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

function idOf(origin: string): string {
  return `${ID_START}${siteHostOf(origin)}`;
}

function isSame(one: RegisteredScript, other: RegisteredScript): boolean {
  return one.id === other.id && filesOf(one) === filesOf(other) && one.matches?.join() === other.matches?.join();
}

/** Firefox gives whole addresses of files, Chrome their paths as they were told. */
function filesOf({ js = [] }: RegisteredScript): string {
  return js.map((file) => new URL(file, 'https://extension.invalid/').pathname).join();
}
