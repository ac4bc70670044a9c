import { browser } from '@/lib/browser';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { quietNetworkOfUrl } from '@/lib/networks/network-of-url';
import { SHAPE_ORDER } from '@/lib/page-shape/page-shape';
import { pageShapeAnswerSchema } from '@/lib/page-shape/page-shape-schema';
import { writeReport } from '@/lib/page-shape/write-report';
import { loadAllowedSites, networkOfPage } from '@/lib/sites/allowed-sites';

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
  const network = tab.url === null ? null : await findNetwork(tab.url);
  if (network === null) return { ok: false, code: 'page-not-readable' };
  const answer = pageShapeAnswerSchema.safeParse(await runScript(tabId, network));
  if (!answer.success) return { ok: false, code: 'reading-invalid' };
  if (!answer.data.ok) return answer.data;
  const { version } = browser.runtime.getManifest();
  return { ok: true, report: writeReport({ network, version, userAgent: navigator.userAgent }, answer.data) };
}

async function findNetwork(url: URL): Promise<NetworkId | null> {
  return quietNetworkOfUrl(url) ?? networkOfPage(url, await loadAllowedSites());
}

async function runScript(tabId: number, network: NetworkId): Promise<unknown> {
  try {
    return await Promise.race([inject(tabId, network), afterTimeout()]);
  } catch {
    // "Cannot access contents of the page": the permission for this site was taken back, or the tab is gone.
    return { ok: false, code: 'page-not-readable' };
  }
}

async function inject(tabId: number, network: NetworkId): Promise<unknown> {
  await browser.scripting.executeScript({ target: { tabId }, func: leaveOrder, args: [SHAPE_ORDER, network] });
  const [result] = await browser.scripting.executeScript<[], unknown>({ target: { tabId }, files: ['/page-shape.js'] });
  return result?.result;
}

/** Runs inside the page's isolated world, sent there as source: it can use nothing from outside itself. */
function leaveOrder(name: string, network: NetworkId): void {
  Reflect.set(globalThis, name, network);
}

function afterTimeout(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), TIMEOUT_MS));
}
