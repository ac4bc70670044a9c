import { Count } from '@/components/post-card/count';
import { metricName } from '@/components/post-card/vocabulary-name';
import { Sparkline } from '@/components/ui/sparkline';
import { useSnapshots } from '@/lib/db/use-posts';
import type { Post, PostSnapshot } from '@/lib/domain/post';
import { METRIC_NAMES } from '@/lib/domain/vocabulary';
import type { MetricName } from '@/lib/domain/vocabulary';
import { currentLocale } from '@/lib/i18n/locale';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { DetailSection } from './detail-section';

/** Points where the number was known; two captures that did not show it say nothing. */
function pointsOf(snapshots: readonly PostSnapshot[], metric: MetricName): { at: number; value: number }[] {
  return snapshots.flatMap(({ at, metrics }) => {
    const value = metrics[metric];
    return value === null ? [] : [{ at: Date.parse(at), value }];
  });
}

/** Difference of the first and last exact numbers; a rounded number on either side makes it unknown. */
function exactChange(snapshots: readonly PostSnapshot[], metric: MetricName): number | null {
  const exact = snapshots.filter((snapshot) => snapshot.exact[metric] === true);
  const first = exact[0]?.metrics[metric] ?? null;
  const last = exact.at(-1)?.metrics[metric] ?? null;
  return exact.length < 2 || first === null || last === null ? null : last - first;
}

function Change({ value }: { value: number | null }) {
  if (value === null || value === 0) return <span className="text-ink-faint">{value === 0 ? '±0' : ''}</span>;
  const text = value.toLocaleString(currentLocale(), { signDisplay: 'always' });
  return <span className={value > 0 ? 'text-good' : 'text-danger'}>{text}</span>;
}

function NumbersNow({ post, snapshots }: { post: Post; snapshots: readonly PostSnapshot[] }) {
  return (
    <table className="w-full tabular">
      <thead className="sr-only">
        <tr>
          <th scope="col">{m.library_numbers_metric()}</th>
          <th scope="col">{m.library_numbers_now()}</th>
          <th scope="col">{m.library_numbers_change()}</th>
          <th scope="col">{m.library_numbers_course()}</th>
        </tr>
      </thead>
      <tbody>
        {METRIC_NAMES.map((metric) => (
          <tr key={metric} className="h-8">
            <th scope="row" className="text-start font-normal text-ink-soft">
              {metricName(metric)}
            </th>
            <td className="text-end font-semibold">
              <Count value={post.metrics[metric]} exact={post.exact[metric]} />
            </td>
            <td className="w-20 text-end text-xs">
              <Change value={exactChange(snapshots, metric)} />
            </td>
            <td className="w-24 ps-3">
              <Sparkline
                points={pointsOf(snapshots, metric)}
                label={m.library_numbers_course_of({ metric: metricName(metric) })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NumbersHistory({ snapshots }: { snapshots: readonly PostSnapshot[] }) {
  const shown = METRIC_NAMES.filter((metric) => snapshots.some(({ metrics }) => metrics[metric] !== null));
  return (
    <details className="mt-2">
      <summary className="min-h-6 text-xs text-accent">{m.library_numbers_history()}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table must scroll by keyboard */}
      <div className="overflow-auto" tabIndex={0} role="region" aria-label={m.library_numbers_history()}>
        <table className="mt-2 w-full text-xs whitespace-nowrap tabular">
          <thead>
            <tr className="text-ink-faint">
              <th scope="col" className="py-1 text-start font-medium">
                {m.library_numbers_captured()}
              </th>
              {shown.map((metric) => (
                <th key={metric} scope="col" className="ps-3 text-end font-medium">
                  {metricName(metric)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {snapshots.toReversed().map((snapshot) => (
              <tr key={snapshot.id}>
                <th scope="row" className="py-1 text-start font-normal text-ink-soft">
                  {formatMoment(snapshot.at)}
                </th>
                {shown.map((metric) => (
                  <td key={metric} className="ps-3 text-end">
                    <Count value={snapshot.metrics[metric]} exact={snapshot.exact[metric]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The numbers now, how they moved, and every capture's numbers. */
export function DetailNumbers({ post }: { post: Post }) {
  const snapshots = useSnapshots(post.id) ?? [];
  return (
    <DetailSection title={m.library_detail_numbers()}>
      <NumbersNow post={post} snapshots={snapshots} />
      {post.reactions.length > 0 && (
        <ul aria-label={m.library_detail_reactions()} className="mt-2 flex flex-wrap gap-1.5">
          {post.reactions.map(({ label, count, exact }) => (
            <li key={label} className="rounded-full bg-sunken px-2 py-0.5 text-xs">
              {label} <Count value={count} exact={exact} />
            </li>
          ))}
        </ul>
      )}
      {snapshots.length > 1 && <NumbersHistory snapshots={snapshots} />}
    </DetailSection>
  );
}
