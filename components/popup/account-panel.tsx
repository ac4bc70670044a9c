import { Check, UserRoundPlus } from 'lucide-react';
import { useId, useState } from 'react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { useOverlaySettings } from '@/components/settings/use-overlay-settings';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Toggle } from '@/components/ui/toggle';
import { errorCodeOf } from '@/lib/db/errors';
import { useAccount } from '@/lib/db/use-accounts';
import { saveRole } from '@/lib/db/repositories/accounts';
import type { AccountRole, ReadAccount } from '@/lib/domain/account';
import type { NetworkId } from '@/lib/domain/network-id';
import { describeError } from '@/lib/errors/describe-error';
import type { ErrorCode } from '@/lib/errors/error-code';
import { report } from '@/lib/errors/report';
import { formatCount } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { useFrontAccount } from './use-front-account';

function AccountLine({ account }: { account: ReadAccount }) {
  const { name, handle, followers, exact, network } = account;
  const count = formatCount(followers, exact.followers);
  return (
    <div className="min-w-0 flex-1">
      <p className="flex items-center gap-1.5">
        <NetworkMark network={network} isDecorative />
        <strong className="truncate font-semibold" dir="auto">
          {name ?? handle}
        </strong>
      </p>
      <p className="flex gap-2 text-xs text-ink-soft">
        {handle.includes('/') ? null : <span className="truncate">@{handle}</span>}
        {followers !== null && (
          <span className="shrink-0 tabular" title={count.full ?? undefined}>
            {m.popup_account_followers({ count: followers, shown: count.short })}
          </span>
        )}
      </p>
    </div>
  );
}

function TrackButton({ role, onChange }: { role: AccountRole; onChange: (role: AccountRole) => void }) {
  if (role === 'own') return <span className="shrink-0 text-xs text-ink-soft">{m.popup_account_own()}</span>;
  const isTracked = role === 'competitor';
  const icon = isTracked ? <Check aria-hidden size={15} /> : <UserRoundPlus aria-hidden size={15} />;
  return (
    <Button
      variant={isTracked ? 'secondary' : 'primary'}
      icon={icon}
      onClick={() => onChange(isTracked ? 'other' : 'competitor')}
    >
      {isTracked ? m.popup_account_tracked() : m.popup_account_track()}
    </Button>
  );
}

/** The account whose page is in front: whether it is tracked as a competitor, and recorded as its page is scrolled. */
export function AccountPanel({ tabId, network }: { tabId: number; network: NetworkId }) {
  const account = useFrontAccount(tabId, network);
  return account === null ? null : <KnownAccount account={account} />;
}

function KnownAccount({ account }: { account: ReadAccount }) {
  const titleId = useId();
  const stored = useAccount(account.id);
  const { settings, setRecorded } = useOverlaySettings();
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  if (stored === undefined || settings === null) return null;
  const role = stored?.role ?? 'other';
  const isRecorded = settings.recordedAccounts.includes(account.id);
  const changeRole = (changed: AccountRole): void => {
    // Nobody is recorded who is not tracked.
    if (changed !== 'competitor' && isRecorded) setRecorded(account.id, false);
    saveRole(account, changed).then(
      () => setFailure(null),
      (error: unknown) => {
        const code = errorCodeOf(error);
        setFailure(code);
        if (code === 'unexpected') void report(error, 'popup:track');
      },
    );
  };
  return (
    <section aria-labelledby={titleId} className="space-y-2.5 rounded-lg bg-sunken px-3 py-2">
      <h2 id={titleId} className="sr-only">
        {m.popup_account_title()}
      </h2>
      <div className="flex items-center gap-3">
        <AccountLine account={account} />
        <TrackButton role={role} onChange={changeRole} />
      </div>
      {role === 'competitor' && (
        <Toggle
          isOn={isRecorded}
          onChange={(isOn) => setRecorded(account.id, isOn)}
          description={m.popup_account_record_hint()}
        >
          {m.popup_account_record()}
        </Toggle>
      )}
      {failure !== null && <Notice tone="danger">{describeError(failure)}</Notice>}
    </section>
  );
}
