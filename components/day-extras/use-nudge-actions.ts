import { useMemo } from 'react';

import { openAddress } from '@/components/app/open-address';
import { useUndoable } from '@/components/app/use-undoable';
import type { Account } from '@/lib/domain/account';
import type { NudgeAct } from '@/lib/domain/nudge-act';
import { report } from '@/lib/errors/report';
import { formatNearDay } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { send } from '@/lib/messaging/send';
import { snoozeUntil } from '@/lib/nudges/snooze-until';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { withUndoId } from './with-undo-id';

/** What can be done about a nudge; all but the opened tab can be taken back. */
export interface NudgeActions {
  /** Shows the account or a post of it in a tab. Reads nothing there: numbers come when the person captures. */
  open: (account: Account, address: string) => void;
  snooze: (account: Account, days: number) => Promise<void>;
  dismiss: (account: Account) => Promise<void>;
}

/** Asks the background: a tab that comes to the front closes the popup, and an unfinished transaction with it. */
async function ask(account: Account, act: NudgeAct) {
  return withUndoId(await send('nudges:act', { accountId: account.id, act, requestId: crypto.randomUUID() }));
}

export function useNudgeActions(): NudgeActions {
  const { act } = useUndoable('nudges:action');
  return useMemo(
    () => ({
      open: (account, address) => {
        void act(async () => ask(account, { act: 'open' }), null);
        openAddress(address).catch((error: unknown) => report(error, 'nudges:open'));
      },
      snooze: async (account, days) => {
        const until = snoozeUntil(new Date(), days, localTimeZone());
        await act(
          async () => ask(account, { act: 'snooze', until }),
          () => m.extras_look_snoozed({ day: formatNearDay(until) }),
        );
      },
      dismiss: async (account) =>
        act(
          async () => ask(account, { act: 'dismiss' }),
          () => m.extras_look_dismissed(),
        ),
    }),
    [act],
  );
}
