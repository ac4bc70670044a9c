import type { Alert } from '@/lib/alerts/alert';
import { badgeCount, badgeText } from '@/lib/alerts/badge-count';
import { badgeWords } from '@/lib/alerts/digest-words';
import { browser } from '@/lib/browser';

/** White on it has a contrast of 6.5. */
export const BADGE_COLOUR = '#b91c1c';
const BADGE_TEXT_COLOUR = '#ffffff';

/** Shows at the toolbar button how much is overdue, and says it in its title. Needs the interface language. */
export async function showBadge(alerts: readonly Alert[]): Promise<void> {
  const count = badgeCount(alerts);
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(count) }),
    browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR }),
    browser.action.setBadgeTextColor({ color: BADGE_TEXT_COLOUR }),
    browser.action.setTitle({ title: badgeWords(count) }),
  ]);
}
