import { classNames } from '@/components/ui/class-names';
import { formatNumber, formatPercent } from '@/lib/i18n/format-count';
import { formatDuration } from '@/lib/i18n/format-duration';
import { m } from '@/lib/i18n/messages';
import { FEW_DATA_BELOW } from '@/lib/replies/response-numbers';
import type { ResponseNumbers, TimeNumbers } from '@/lib/replies/response-numbers';

export interface NumbersRow {
  key: string;
  name: string;
  numbers: ResponseNumbers;
}

const UNKNOWN = '—';
const headClass = 'px-2.5 py-2 text-start align-bottom text-xs font-semibold whitespace-nowrap text-ink-soft';
const cellClass = 'px-2.5 py-2 text-end whitespace-nowrap tabular';

const duration = (ms: number | null): string => (ms === null ? UNKNOWN : formatDuration(ms));

/** A share as a bar beside its number; the number says it all. */
function Bar({ share }: { share: number | null }) {
  return (
    <span
      aria-hidden
      className={classNames(
        'ms-1 inline-block h-1.5 w-10 overflow-hidden rounded-full align-middle',
        share !== null && 'bg-line',
      )}
    >
      {share !== null && (
        <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.round(share * 100)}%` }} />
      )}
    </span>
  );
}

/** `longest`: what a bar is drawn against, in ms; null: no bars. */
function TimeCells({ times, longest }: { times: TimeNumbers; longest: number | null }) {
  const { median, p90 } = times;
  return (
    <>
      <td className={cellClass}>
        {duration(median)}{' '}
        {longest !== null && <Bar share={median === null || longest === 0 ? null : median / longest} />}
      </td>
      <td className={cellClass}>{duration(p90)}</td>
    </>
  );
}

function FewData({ n }: { n: number }) {
  if (n === 0 || n >= FEW_DATA_BELOW) return null;
  return (
    <span
      title={m.replies_few_hint()}
      className="ms-2 rounded-full bg-warn-soft px-2 py-0.5 text-xs whitespace-nowrap text-warn"
    >
      {m.replies_few()}
    </span>
  );
}

function Row({ row, longest, isTotal }: { row: NumbersRow; longest: number; isTotal: boolean }) {
  const { name, numbers } = row;
  return (
    <tr className={classNames('border-t border-line', isTotal && 'bg-sunken font-semibold')}>
      <th scope="row" className="px-2.5 py-2 text-start font-medium">
        {name}
        <FewData n={numbers.plain.n} />
      </th>
      <td className={cellClass}>{formatNumber(numbers.total)}</td>
      <td className={cellClass}>{formatNumber(numbers.answered)}</td>
      <td className={cellClass}>{formatNumber(numbers.open)}</td>
      <td className={cellClass}>{formatNumber(numbers.closed)}</td>
      <td className={cellClass}>
        {numbers.rate === null ? UNKNOWN : formatPercent(numbers.rate)} <Bar share={numbers.rate} />
      </td>
      <td className={cellClass}>{formatNumber(numbers.plain.n)}</td>
      <TimeCells times={numbers.working} longest={longest} />
      <TimeCells times={numbers.plain} longest={null} />
    </tr>
  );
}

function Head({ title }: { title: string }) {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={headClass}>
          {title}
        </th>
        {[m.replies_col_total, m.replies_state_answered, m.replies_col_open, m.replies_state_closed].map((name) => (
          <th key={name()} scope="col" rowSpan={2} className={`${headClass} text-end!`}>
            {name()}
          </th>
        ))}
        <th scope="col" rowSpan={2} className={`${headClass} text-end!`}>
          {m.replies_col_rate()}
        </th>
        <th scope="col" rowSpan={2} className={`${headClass} text-end!`} title={m.replies_col_n_hint()}>
          n
        </th>
        <th scope="colgroup" colSpan={2} className={`${headClass} max-w-36 text-end! whitespace-normal!`}>
          {m.replies_col_working()}
        </th>
        <th scope="colgroup" colSpan={2} className={`${headClass} max-w-36 text-end! whitespace-normal!`}>
          {m.replies_col_plain()}
        </th>
      </tr>
      <tr>
        {['working', 'plain'].flatMap((clock) => [
          <th key={`${clock}-median`} scope="col" className={`${headClass} text-end!`}>
            {m.replies_col_median()}
          </th>,
          <th key={`${clock}-p90`} scope="col" className={`${headClass} text-end!`}>
            {m.replies_col_p90()}
          </th>,
        ])}
      </tr>
    </thead>
  );
}

export interface NumbersTableProps {
  caption: string;
  title: string;
  total: NumbersRow;
  rows: readonly NumbersRow[];
}

/** First response times and rates, group by group; bars compare the groups. */
export function NumbersTable({ caption, title, total, rows }: NumbersTableProps) {
  const all = [total, ...rows];
  const longest = Math.max(0, ...all.map(({ numbers }) => numbers.working.median ?? 0));
  return (
    <div
      role="region"
      aria-label={caption}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled by the keyboard as well
      tabIndex={0}
      className="overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <Head title={title} />
        <tbody>
          <Row row={total} longest={longest} isTotal />
          {rows.map((row) => (
            <Row key={row.key} row={row} longest={longest} isTotal={false} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
