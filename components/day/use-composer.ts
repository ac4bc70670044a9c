import { useCallback } from 'react';

import { networkName } from '@/components/post-card/network-name';
import type { PlanActions } from '@/components/plan/use-plan-actions';
import { useToast } from '@/components/ui/toast';
import { browser } from '@/lib/browser';
import { getAccount } from '@/lib/db/repositories/accounts';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import { textFor } from '@/lib/plan/compose-text';
import { rememberStarted } from '@/lib/plan/started-posts';

export type OpenComposer = (item: PlanItem, network: NetworkId) => Promise<void>;

async function findAddress({ accountIds }: PlanItem, network: NetworkId): Promise<string | null> {
  const { composeAddressOf } = await import('@/lib/plan/compose-target');
  const accounts = await Promise.all(accountIds.map(async (id) => getAccount(id)));
  return composeAddressOf(
    network,
    accounts.filter((account) => account !== null),
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // NotAllowedError: the window lost the focus meanwhile. The person is told, and nothing is opened.
    return false;
  }
}

/**
 * Text onto the clipboard, item marked as started, composer in a tab, in this order: the popup closes with the tab that opens. Never
 * presses Post. Call it straight from a click: the clipboard asks for that.
 *
 * The pre-publish checklist and the wrong-account guard of domain.md DP-3 belong between the copy and `start`: a guard that finds
 * another account signed in than the planned one leaves the text on the clipboard and does not call `start`.
 */
export function useComposer({ start }: Pick<PlanActions, 'start'>): OpenComposer {
  const showToast = useToast();
  return useCallback<OpenComposer>(
    async (item, network) => {
      const text = textFor(item, network);
      if (text !== '' && !(await copy(text))) {
        showToast({ text: m.today_compose_not_copied(), tone: 'danger' });
        return;
      }
      try {
        const address = await findAddress(item, network);
        if (address === null) {
          showToast({ text: m.today_compose_nowhere(), tone: 'danger' });
          return;
        }
        const name = { network: networkName(network) };
        const said = text === '' ? m.today_compose_no_text(name) : m.today_compose_copied(name);
        await rememberStarted(item.id, network, new Date());
        await start(item, said);
        await browser.tabs.create({ url: address });
      } catch (error) {
        showToast({ text: m.errors_unexpected(), tone: 'danger' });
        await report(error, 'plan:compose');
      }
    },
    [showToast, start],
  );
}
