import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

import { OUTPUT_DIR } from '../../tools/setup/project.mjs';
import { launchWithExtension } from './launch.ts';
import type { BrowserKind, LaunchOptions, Session } from './session.ts';
import { borrowBrowser, giveBack } from './shared-browser.ts';

const TIMEOUT_MS = 60_000;
const ALL: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface ScenarioOptions extends Partial<LaunchOptions> {
  /** Where the scenario makes sense; both by default. */
  browsers?: readonly BrowserKind[];
  /** Why it cannot run here; then it is counted as skipped. */
  skip?: string | undefined;
  /** Exceptions of the extension's code fail a scenario unless it provokes them. */
  allowFaults?: boolean;
  timeoutMs?: number;
  /** A browser that no other scenario had: where it matters which window or tab was in front before. */
  ownBrowser?: boolean;
}

/** The browser of this run, chosen by tests/e2e/run.mjs. */
export function browserOfRun(): BrowserKind {
  return process.env['JACKDAW_E2E_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';
}

/**
 * One story told in a browser with the extension newly installed and no page open. Scenarios of one file that start theirs
 * alike take turns with one browser; after a failure the next has a new one. A failure leaves a screenshot of every open page
 * and names it. Nothing is retried: a scenario that fails sometimes is a bug of the product or of the scenario.
 */
export function scenario(title: string, options: ScenarioOptions, story: (session: Session) => Promise<void>): void {
  const kind = browserOfRun();
  const { browsers = ALL, skip, allowFaults = false, timeoutMs = TIMEOUT_MS, ownBrowser = false, ...launch } = options;
  const isOwn = ownBrowser || launch.profileDir !== undefined;
  if (!browsers.includes(kind)) return;
  void test(title, { skip: skip ?? false, timeout: timeoutMs }, async ({ signal }) => {
    const session = await (isOwn ? launchWithExtension(kind, launch) : borrowBrowser(kind, launch));
    try {
      await story(session);
      if (!allowFaults && session.faults.length > 0) {
        throw new Error(`the extension threw ${session.faults.length} times: ${session.faults[0]}`);
      }
    } catch (error) {
      const shots = await takeScreenshots(session, title);
      await session.close();
      throw new Error(`${messageOf(error)}\n  screenshots: ${shots.join(', ') || 'none could be taken'}`, {
        cause: error,
      });
    }
    // After its time nobody waits for the scenario any more: the next one has begun.
    await (isOwn || signal.aborted ? session.close() : giveBack(session, launch));
  });
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

async function takeScreenshots(session: Session, title: string): Promise<string[]> {
  const folder = path.join(OUTPUT_DIR, 'e2e', session.kind);
  mkdirSync(folder, { recursive: true });
  const slug = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const shots: string[] = [];
  for (const [index, page] of (await session.browser.pages()).entries()) {
    const file = path.join(folder, `${slug}-${index + 1}.png`) as `${string}.png`;
    try {
      await page.bringToFront();
      await page.screenshot({ path: file });
      shots.push(path.relative(process.cwd(), file));
    } catch {
      // A page that crashed or closed has no picture; the scenario's own error is what matters.
    }
  }
  return shots;
}
