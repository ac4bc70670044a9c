import { browser } from '@/lib/browser';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { networkOfUrl, quietNetworkOfUrl } from '@/lib/networks/network-of-url';
import { pageShapeAnswerSchema } from '@/lib/page-shape/page-shape-schema';
import { writeReport } from '@/lib/page-shape/write-report';

import { loadTab } from './load-tab';

/** A page that hangs never answers; a large one takes its time. */
const TIMEOUT_MS = 10_000;

/**
 * `page:describe-shape`: a report on the post or page in view of a tab, of structure only. It goes nowhere but to the page of the
 * extension that asked.
 */
export async function describeShape({
  tabId,
}: PayloadOf<'page:describe-shape'>): Promise<ReplyOf<'page:describe-shape'>> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found' };
  const network = tab.url === null ? null : (quietNetworkOfUrl(tab.url) ?? networkOfUrl(tab.url));
  if (network === null) return { ok: false, code: 'page-not-readable' };
  const answer = pageShapeAnswerSchema.safeParse(await runScript(tabId));
  if (!answer.success) return { ok: false, code: 'reading-invalid' };
  if (!answer.data.ok) return answer.data;
  const { version } = browser.runtime.getManifest();
  return { ok: true, report: writeReport({ network, version, userAgent: navigator.userAgent }, answer.data) };
}

async function runScript(tabId: number): Promise<unknown> {
  try {
    const injection = browser.scripting.executeScript<[], unknown>({ target: { tabId }, files: ['/page-shape.js'] });
    const results = await Promise.race([injection, afterTimeout()]);
    return results?.[0]?.result;
  } catch {
    // "Cannot access contents of the page": the permission for this site was taken back, or the tab is gone.
    return { ok: false, code: 'page-not-readable' };
  }
}

function afterTimeout(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), TIMEOUT_MS));
}
