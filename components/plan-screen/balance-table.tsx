import { formatNumber, formatPercent } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { Balance, BalanceShare } from '@/lib/plan/balance';

const headClass = 'py-1 text-xs font-semibold text-ink-soft';
const cellClass = 'py-1 text-end whitespace-nowrap tabular';
const UNKNOWN = '—';

const percent = (share: number | null): string => (share === null ? UNKNOWN : formatPercent(share));

/** A share against the even one: the mark stands where all would be the same. */
function ShareBar({ share, even }: { share: number | null; even: number | null }) {
  if (share === null || even === null) return null;
  return (
    <span aria-hidden className="relative block h-2.5 w-20 rounded-full bg-line">
      <span className="absolute inset-y-0 start-0 rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      <span className="absolute -inset-y-0.5 w-0.5 bg-ink" style={{ insetInlineStart: `${even * 100}%` }} />
    </span>
  );
}

interface BalanceTableProps {
  title: string;
  balance: Balance;
  /** The name of a rubric or stage. */
  nameOf: (key: string) => string;
}

interface ShareRowProps {
  share: BalanceShare;
  nameOf: BalanceTableProps['nameOf'];
}

function ShareRow({ share: { key, n, share, even }, nameOf }: ShareRowProps) {
  return (
    <tr className="border-b border-line last:border-0">
      <th scope="row" className={`py-1 text-start font-medium ${key === null ? 'text-ink-soft italic' : ''}`}>
        {key === null ? m.calendar_not_said() : nameOf(key)}
      </th>
      <td className={cellClass}>{formatNumber(n)}</td>
      <td className={cellClass}>{percent(share)}</td>
      <td className={`${cellClass} text-ink-soft`}>
        <span className="inline-flex items-center gap-2">
          <ShareBar share={share} even={even} />
          {percent(even)}
        </span>
      </td>
    </tr>
  );
}

/** How the posts share out; what does not say it stands last and is no share. */
export function BalanceTable({ title, balance, nameOf }: BalanceTableProps) {
  const { shares, said, n } = balance;
  return (
    <table className="w-full">
      <caption className="pb-1 text-start text-sm font-semibold">
        {title}
        <span className="block text-xs font-normal text-ink-soft">
          {m.calendar_balance_n({ said: formatNumber(said), all: formatNumber(n) })}
        </span>
      </caption>
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={`${headClass} text-start`}>
            {title}
          </th>
          <th scope="col" className={`${headClass} text-end`}>
            n
          </th>
          <th scope="col" className={`${headClass} text-end`}>
            {m.calendar_balance_share()}
          </th>
          <th scope="col" className={`${headClass} text-end`}>
            {m.calendar_balance_even()}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <ShareRow key={share.key ?? ''} share={share} nameOf={nameOf} />
        ))}
      </tbody>
    </table>
  );
}
