import { browser } from '@/lib/browser';
import { describeError } from '@/lib/errors/describe-error';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import { buildEnvelope } from '@/lib/messaging/envelope';
import { NOTICE_MESSAGE, type NoticeContent } from '@/lib/messaging/notice';
import type { CapturePostReply } from '@/lib/messaging/protocol';

import { applyInterfaceLanguage } from './apply-interface-language';
import { quietNetworkOf } from './ask-quiet-page';
import { BADGE_COLOUR } from './badge';
import type { PageCaptureReply } from './capture-page';
import { loadTab } from './load-tab';

const BADGE_STAYS_MS = 3000;
const TITLE_STAYS_MS = 15_000;
const BADGES = {
  done: { text: '✓', color: '#15803d' },
  failed: { text: '!', color: '#b91c1c' },
} as const;

/**
 * Says how a capture from the menu or the keyboard went, where no overlay already did: a mark on the toolbar icon, which works
 * on every page, and a notice with Undo in the page, where a script may enter. On pages of quiet networks the icon's title says
 * it in words instead; nothing is put into them.
 */
export async function tellOutcome(tabId: number, reply: PageCaptureReply, subject: 'page' | 'link'): Promise<void> {
  if (reply.by === 'overlay') return;
  await applyInterfaceLanguage();
  const content = buildNotice(reply, subject);
  const tab = await loadTab(tabId);
  const isQuiet = reply.by === 'quiet' || (tab !== null && quietNetworkOf(tab) !== null);
  const words = isQuiet ? showTitle(tabId, content.text) : showNotice(tabId, content);
  await Promise.all([flashBadge(tabId, reply.ok ? 'done' : 'failed'), words]);
}

/** The same for anything else that was done and can be taken back, in words of the interface language. */
export async function tellDone(tabId: number, describe: () => string, undoId: string): Promise<void> {
  await applyInterfaceLanguage();
  const common = { lang: currentLocale(), closeLabel: m.background_notice_close() };
  const content = { ...common, tone: 'done', text: describe(), undo: undoOf(undoId) } as const;
  const tab = await loadTab(tabId);
  const isQuiet = tab !== null && quietNetworkOf(tab) !== null;
  const words = isQuiet ? showTitle(tabId, content.text) : showNotice(tabId, content);
  await Promise.all([flashBadge(tabId, 'done'), words]);
}

/** The same for anything else that did not work out, in words of the interface language. */
export async function tellFailure(tabId: number, describe: () => string): Promise<void> {
  await applyInterfaceLanguage();
  const text = describe();
  const content = {
    lang: currentLocale(),
    closeLabel: m.background_notice_close(),
    tone: 'failed',
    text,
    undo: null,
  } as const;
  await Promise.all([flashBadge(tabId, 'failed'), showNotice(tabId, content)]);
}

/** The mark goes by itself when the tab navigates; the timer only makes it go sooner. */
async function flashBadge(tabId: number, tone: keyof typeof BADGES): Promise<void> {
  const { text, color } = BADGES[tone];
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // "No tab with id": closed meanwhile, nobody to tell.
    return;
  }
  setTimeout(() => void clearBadge(tabId), BADGE_STAYS_MS);
}

/** Back to what the button shows on every tab: how much is overdue. */
async function clearBadge(tabId: number): Promise<void> {
  try {
    // No text at all, not "": the tab shows again what every tab shows. Its type does not know that browsers take null for it.
    const inherited: object = { tabId, text: null };
    await browser.action.setBadgeText(inherited);
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  } catch {
    // The tab was closed with its badge.
  }
}

/** Goes by itself when the tab navigates, too. Stays longer than the mark, which makes people look. */
async function showTitle(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title: `${m.common_app_name()}: ${text}` });
  } catch {
    // "No tab with id": closed meanwhile, nobody to tell.
    return;
  }
  setTimeout(() => void resetTitle(tabId), TITLE_STAYS_MS);
}

async function resetTitle(tabId: number): Promise<void> {
  try {
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  } catch {
    // The tab was closed with its title.
  }
}

async function showNotice(tabId: number, content: NoticeContent): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/page-notice.js'] });
    await browser.tabs.sendMessage(tabId, buildEnvelope(NOTICE_MESSAGE, content), { frameId: 0 });
  } catch {
    // A page no script may enter (stores, PDF viewers): the badge has already told.
  }
}

function buildNotice(reply: PageCaptureReply, subject: 'page' | 'link'): NoticeContent {
  const common = { lang: currentLocale(), closeLabel: m.background_notice_close() };
  if (!reply.ok) return { ...common, tone: 'failed', text: describeError(reply.code), undo: null };
  return { ...common, tone: 'done', text: describeCapture(reply, subject), undo: undoOf(reply.undoId) };
}

function undoOf(undoId: string): NonNullable<NoticeContent['undo']> {
  return { undoId, label: m.common_undo(), doneText: m.common_undone(), failedText: describeError('not-found') };
}

function describeCapture(reply: CapturePostReply & PageCaptureReply, subject: 'page' | 'link'): string {
  const { outcome, quality, by } = reply;
  if (by === 'quiet') return outcome === 'again' ? m.background_notice_post_again() : m.background_notice_post();
  if (subject === 'link') return m.background_notice_link();
  if (quality === 'link') return m.background_notice_link_only();
  return outcome === 'again' ? m.background_notice_page_again() : m.background_notice_page();
}
