import type { Browser } from '@/lib/browser';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';

import { askOverlay } from './ask-overlay';
import { tellFailure } from './tell-outcome';

/** The keyboard command `open-checklist`: at the composer the person is in. */
export async function openChecklistFromKeyboard(command: string, tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (command !== 'open-checklist' || tab?.id === undefined) return;
  const reply = await askOverlay(tab.id, 'overlay:open-checklist', {});
  if (reply.ok) return;
  // The page was open before Jackdaw was, the network is switched off, or nothing of ours may stand on the page (LinkedIn).
  if (reply.code === 'not-delivered') await tellFailure(tab.id, m.background_no_overlay);
  // The overlay told the person of anything else.
  else await report(new Error(reply.code), 'open-checklist');
}
