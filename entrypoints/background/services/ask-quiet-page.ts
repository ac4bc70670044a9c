import { browser } from '@/lib/browser';
import type { Failure } from '@/lib/errors/error-code';
import { type QuietNetworkId, quietNetworkOfUrl } from '@/lib/networks/network-of-url';
import { quietAnswerSchema } from '@/lib/quiet-page/answer-schema';
import { ORDER_NAME, type QuietAnswer, type QuietOrder } from '@/lib/quiet-page/order';

import type { TabPage } from './load-tab';

/** One script per quiet network; `entrypoints/capture-<network>.ts`. */
const scripts = { linkedin: '/capture-linkedin.js' } as const satisfies Record<QuietNetworkId, string>;

/** A page that hangs never answers. */
const TIMEOUT_MS = 5000;

/** Orders wait for each other: two left at once in one page would be mixed up. */
let last: Promise<unknown> = Promise.resolve();

/** The quiet network a tab shows, as the browser says; null for other pages and where the browser does not tell. */
export function quietNetworkOf({ url }: TabPage): QuietNetworkId | null {
  return url === null ? null : quietNetworkOfUrl(url);
}

/**
 * Has a page of a quiet network read, on the person's own action: two injections into the isolated world, of which nothing
 * stays. `page-not-readable`: no permission for this tab now, or it showed another page by then. Never rejects.
 */
export function askQuietPage(tab: TabPage, order: QuietOrder): Promise<QuietAnswer> {
  const answer = last.then(() => ask(tab, order));
  last = answer;
  return answer;
}

async function ask(tab: TabPage, order: QuietOrder): Promise<QuietAnswer> {
  const network = quietNetworkOf(tab);
  if (network === null) return refused;
  try {
    const injection = inject(tab.id, scripts[network], order);
    const answer = quietAnswerSchema.safeParse(await Promise.race([injection, afterTimeout()]));
    if (!answer.success) return { ok: false, code: 'reading-invalid' };
    return isOfNetwork(answer.data, network) ? answer.data : refused;
  } catch {
    // "Cannot access contents of the page": the person has not asked on this page, or it is gone.
    return refused;
  }
}

const refused: Failure = { ok: false, code: 'page-not-readable' };

async function inject(tabId: number, file: (typeof scripts)[QuietNetworkId], order: QuietOrder): Promise<unknown> {
  await browser.scripting.executeScript({ target: { tabId }, func: leaveOrder, args: [ORDER_NAME, order] });
  const [result] = await browser.scripting.executeScript<[], unknown>({ target: { tabId }, files: [file] });
  return result?.result;
}

/** Runs inside the page's isolated world, sent there as source: it can use nothing from outside itself. */
function leaveOrder(name: string, order: QuietOrder): void {
  Reflect.set(globalThis, name, order);
}

/** The tab may have gone elsewhere between the person's action and the reading. */
function isOfNetwork(answer: QuietAnswer, network: QuietNetworkId): boolean {
  if (!answer.ok) return true;
  const url = URL.parse(answer.page.url);
  return url !== null && quietNetworkOfUrl(url) === network;
}

function afterTimeout(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), TIMEOUT_MS));
}
