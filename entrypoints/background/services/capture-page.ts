import { normaliseWebPage } from '@/lib/capture/normalise-web-page';
import type { RawWebPage } from '@/lib/domain/reading';
import type { CaptureMethod } from '@/lib/domain/vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import type { PayloadOf } from '@/lib/messaging/message-types';
import { sendToOverlay } from '@/lib/messaging/send-to-overlay';
import { networkOfUrl } from '@/lib/networks/network-of-url';

import { isPracticePage, loadTab, type TabPage } from './load-tab';
import { nullIfInvalid } from './null-if-invalid';
import { readPage } from './read-page';
import { type CaptureOrder, storeCapture } from './store-capture';

export type PageCaptureReply = (CapturePostReply | Failure) & {
  /** Who captured: an overlay has already told the person, on its page. */
  by: 'overlay' | 'reader';
};

/** `page:capture`: what a tab shows: its post where an overlay finds one, else the page itself, at least its address. */
export async function capturePage({ tabId, method, requestId }: PayloadOf<'page:capture'>): Promise<PageCaptureReply> {
  const tab = await loadTab(tabId);
  if (tab === null) return { ok: false, code: 'not-found', by: 'reader' };
  const fromOverlay = await askOverlay(tab, method);
  if (fromOverlay !== null) return { ...fromOverlay, by: 'overlay' };
  const page = await readPage(tab);
  if (page === null) return { ok: false, code: 'page-not-readable', by: 'reader' };
  return { ...(await captureWebPage(page, { pageUrl: page.url, method, requestId })), by: 'reader' };
}

/** Stores a page outside the networks; the same address again is one more capture of the same post. */
export async function captureWebPage(
  page: RawWebPage,
  how: Pick<CaptureOrder, 'pageUrl' | 'method' | 'requestId'>,
): Promise<CapturePostReply | Failure> {
  const post = nullIfInvalid(() => normaliseWebPage(page));
  if (post === null) return { ok: false, code: 'reading-invalid' };
  const order = { ...how, account: null, rules: {}, thumbnail: null };
  return storeCapture({ ...order, post, missing: listMissing(page), at: new Date() });
}

/** Null: this tab has no overlay, or it found no post; the page itself is what there is. */
async function askOverlay(tab: TabPage, method: CaptureMethod): Promise<CapturePostReply | Failure | null> {
  if (tab.url === null || (networkOfUrl(tab.url) === null && !isPracticePage(tab.url))) return null;
  const reply = await sendToOverlay(tab.id, 'overlay:capture-page', { method });
  return !reply.ok && (reply.code === 'not-delivered' || reply.code === 'no-post-here') ? null : reply;
}

const EXPECTED = ['title', 'author', 'publishedIso', 'text'] as const;

function listMissing(page: RawWebPage): string[] {
  return EXPECTED.filter((field) => page[field] === null && !(field === 'text' && page.selection !== null));
}
