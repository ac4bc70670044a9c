import { useMemo } from 'react';

import { useHashRoute } from '@/components/app/use-hash-route';
import { useMinute } from '@/components/app/use-minute';
import { networkName } from '@/components/post-card/network-name';
import { EmptyState } from '@/components/ui/empty-state';
import { pageColumnClass } from '@/components/ui/page-column';
import { useClients } from '@/lib/db/use-clients';
import { useRepliesSince } from '@/lib/db/use-replies';
import type { Client } from '@/lib/domain/client';
import type { Reply } from '@/lib/domain/reply';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { kindName } from '@/lib/palette/kind-name';
import { periodStart } from '@/lib/replies/period-start';
import { buildResponseNumbers, FEW_DATA_BELOW, groupReplies } from '@/lib/replies/response-numbers';
import type { NumbersOptions } from '@/lib/replies/response-numbers';
import { calendarOf } from '@/lib/replies/sla-rules';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { buildNumbersParams, NUMBERS_PATH, parseNumbersAddress } from './numbers-address';
import type { Grouping } from './numbers-address';
import { NumbersTable } from './numbers-table';
import type { NumbersRow } from './numbers-table';
import { groupingName, NumbersToolbar } from './numbers-toolbar';
import { RepliesFrame } from './replies-frame';
import { useReplyLogExport } from './use-reply-log-export';
import { useSlaSettings } from './use-sla-settings';

const NONE = '';

/** What a reply is counted under, and the name of that. */
function grouperOf(by: Grouping, clients: readonly Client[]) {
  const keys: Record<Grouping, (reply: Reply) => string> = {
    kind: ({ kind }) => kind ?? NONE,
    network: ({ network }) => network,
    client: ({ clientId }) => clientId ?? NONE,
    assignee: ({ assignee }) => assignee ?? NONE,
  };
  const names: Record<Grouping, (reply: Reply) => string> = {
    kind: ({ kind }) => (kind === null ? m.replies_kind_unsorted() : kindName(kind)),
    network: ({ network }) => networkName(network),
    client: ({ clientId }) => clients.find(({ id }) => id === clientId)?.name ?? m.library_client_none(),
    assignee: ({ assignee }) => assignee ?? m.replies_assignee_none(),
  };
  return { keyOf: keys[by], nameOf: names[by] };
}

function buildRows(replies: readonly Reply[], grouper: ReturnType<typeof grouperOf>, options: NumbersOptions) {
  return groupReplies(replies, grouper.keyOf).map(({ key, replies: members }): NumbersRow => {
    const [first] = members;
    return {
      key,
      name: first === undefined ? key : grouper.nameOf(first),
      numbers: buildResponseNumbers(members, options),
    };
  });
}

function Formulas({ untimed }: { untimed: number }) {
  return (
    <section aria-label={m.replies_formulas()} className="space-y-1 text-xs text-ink-soft">
      <p>{m.replies_formula_time()}</p>
      <p>{m.replies_formula_median()}</p>
      <p>{m.replies_formula_rate()}</p>
      <p>{m.replies_formula_few({ n: formatNumber(FEW_DATA_BELOW) })}</p>
      {untimed > 0 && <p className="text-warn">{m.replies_untimed({ shown: formatNumber(untimed) })}</p>}
    </section>
  );
}

function NoNumbers() {
  return (
    <EmptyState title={m.replies_numbers_none()}>
      <p>{m.replies_numbers_none_text()}</p>
    </EmptyState>
  );
}

/** Numbers of the address, recomputed from the rows themselves whenever one changes. */
function useNumbers(now: Date) {
  const { params, navigate } = useHashRoute();
  const address = useMemo(() => parseNumbersAddress(params), [params]);
  const clients = useClients();
  const { settings } = useSlaSettings();
  const since = periodStart(address.period === 'all' ? null : Number(address.period), now, localTimeZone());
  const replies = useRepliesSince(since);
  const options = useMemo(
    () => ({ from: address.from, calendarOf: (id: Reply['clientId']) => calendarOf(settings, id) }),
    [address.from, settings],
  );
  const rows = useMemo(
    () => buildRows(replies ?? [], grouperOf(address.by, clients ?? []), options),
    [replies, clients, address.by, options],
  );
  const total = useMemo(() => buildResponseNumbers(replies ?? [], options), [replies, options]);
  const change = (patch: Partial<typeof address>): void =>
    navigate(NUMBERS_PATH, buildNumbersParams({ ...address, ...patch }));
  return { address, change, replies, clients: clients ?? [], options, rows, total };
}

/** How fast and how reliably comments are answered. */
export function NumbersScreen() {
  const now = useMinute();
  const { address, change, replies, clients, options, rows, total } = useNumbers(now);
  const exportLog = useReplyLogExport();
  const isEmpty = replies !== undefined && replies.length === 0;
  return (
    <RepliesFrame current="numbers" title={m.replies_numbers()}>
      <div className="min-h-0 flex-1 overflow-auto px-3 pt-1.5 pb-8 md:px-4">
        <div className={`${pageColumnClass} space-y-4`}>
          <NumbersToolbar
            address={address}
            onChange={change}
            onExport={
              replies === undefined || isEmpty
                ? null
                : () => exportLog(replies, { clients, calendarOf: options.calendarOf })
            }
          />
          {isEmpty && <NoNumbers />}
          {replies !== undefined && !isEmpty && (
            <>
              <NumbersTable
                caption={`${m.replies_numbers()}: ${groupingName(address.by)}`}
                title={groupingName(address.by)}
                total={{ key: 'total', name: m.replies_total(), numbers: total }}
                rows={rows}
              />
              <Formulas untimed={total.untimed} />
            </>
          )}
        </div>
      </div>
    </RepliesFrame>
  );
}
