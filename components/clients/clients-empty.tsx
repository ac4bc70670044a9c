import { UsersRound } from 'lucide-react';

import type { Act, Attempt } from '@/components/app/use-undoable';
import { SampleOffer } from '@/components/onboarding/sample-offer';
import { EmptyState } from '@/components/ui/empty-state';
import { m } from '@/lib/i18n/messages';

import { NewClient } from './new-client';
import { useClientsAddress } from './use-clients-address';

/** No client yet: why there should be one, and the two ways to begin. */
export function ClientsEmpty({ attempt, act }: { attempt: Attempt; act: Act }) {
  const { open } = useClientsAddress();
  return (
    <EmptyState
      illustration={<UsersRound aria-hidden size={40} className="text-ink-faint" />}
      title={m.clients_empty_title()}
      action={
        <div className="w-full space-y-6 text-start">
          <NewClient attempt={attempt} onCreated={({ id }) => open(id)} />
          <SampleOffer act={act} />
        </div>
      }
    >
      <p>{m.clients_empty_text()}</p>
    </EmptyState>
  );
}
