import { after } from 'node:test';

import { launchWithExtension } from './launch.ts';
import type { BrowserKind, LaunchOptions, Session } from './session.ts';

/** The browser of the last scenario while no scenario has it, and how it was started. */
let resting: { session: Session; started: string } | null = null;

after(() => resting?.session.close());

/**
 * A browser with the extension newly installed. To install it anew in the browser of the scenario before takes a tenth of
 * the time that Firefox needs to start (0.5 s, 5 s), and leaves nothing of that scenario either.
 */
export async function borrowBrowser(kind: BrowserKind, options: Partial<LaunchOptions>): Promise<Session> {
  const found = resting;
  resting = null;
  if (found !== null) {
    if (found.started === describeStart(kind, options) && (await isRenewed(found.session))) return found.session;
    await found.session.close();
  }
  return launchWithExtension(kind, options);
}

/** To be called when a scenario went well: what a failed one did to its browser nobody knows. */
export async function giveBack(session: Session, options: Partial<LaunchOptions>): Promise<void> {
  // One is enough: after its time a scenario may end while the next is at work.
  if (resting !== null) await session.close();
  else resting = { session, started: describeStart(session.kind, options) };
}

/** A browser that does not let itself be renewed says nothing of the next scenario: that one gets a new browser. */
async function isRenewed(session: Session): Promise<boolean> {
  try {
    await session.reinstall();
    return true;
  } catch {
    return false;
  }
}

function describeStart(kind: BrowserKind, options: Partial<LaunchOptions>): string {
  return JSON.stringify([kind, options]);
}
