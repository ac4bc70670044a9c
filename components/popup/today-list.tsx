import { buildHash } from '@/components/app/use-hash-route';
import { BackupAge } from '@/components/day-extras/backup-age';
import { FirstRun } from '@/components/onboarding/first-run';
import { SampleNotice } from '@/components/onboarding/sample-notice';
import { DayPlan } from '@/components/plan/day-plan';
import { AuthorLine } from '@/components/post-card/author-line';
import { KeptThumbnail } from '@/components/post-card/kept-thumbnail';
import { NetworkMark } from '@/components/post-card/network-mark';
import { headlineOf } from '@/components/post-card/post-text';
import { useTodaysCaptures } from '@/lib/db/use-todays-captures';
import type { TodaysCapture, TodaysCaptures } from '@/lib/db/repositories/find-posts';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatClock } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { useModules } from '@/lib/settings/use-modules';

import { WaitingReplies } from './waiting-replies';

/** More than a glance holds belongs to the Library. */
const MAX_SHOWN = 20;

export interface TodayListProps {
  /** Opens the workspace at a route. */
  onOpen: (hash: string) => void;
  /** Leads to where a post of somebody else is captured. */
  onCapture: () => void;
}

function TodayItem({ captured, onOpen }: { captured: TodaysCapture } & Pick<TodayListProps, 'onOpen'>) {
  const { post, capture } = captured;
  return (
    <li>
      <button
        type="button"
        onClick={() => onOpen(buildHash('library', new URLSearchParams({ post: post.id })))}
        className="flex w-full items-center gap-2.5 rounded-lg p-1.5 text-start hover:bg-hover"
      >
        <KeptThumbnail post={post} className="size-10 shrink-0" />
        <span className="min-w-0 flex-1">
          <span className="flex items-center gap-1.5">
            <NetworkMark network={post.network} />
            <AuthorLine author={post.author} siteName={post.siteName} />
            <time dateTime={capture.at} className="ms-auto shrink-0 text-xs text-ink-faint tabular">
              {formatClock(capture.at)}
            </time>
          </span>
          <span className="block truncate text-xs text-ink-soft" dir="auto">
            {headlineOf(post)}
          </span>
        </span>
      </button>
    </li>
  );
}

function Captured({ today, onOpen }: { today: TodaysCaptures } & Pick<TodayListProps, 'onOpen'>) {
  return (
    <section aria-labelledby="today">
      <div className="mb-1 flex items-baseline justify-between px-1.5">
        <h2 id="today" className="font-semibold">
          {m.popup_today_title()}
        </h2>
        <span className="text-xs text-ink-soft tabular">
          {m.popup_today_count({ count: today.count, shown: formatNumber(today.count) })}
        </span>
      </div>
      {today.count === 0 ? (
        <p className="px-1.5 text-pretty text-ink-soft">{m.popup_today_empty()}</p>
      ) : (
        <ul className="max-h-72 overflow-auto">
          {today.latest.map((captured) => (
            <TodayItem key={captured.post.id} captured={captured} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was captured today, latest first; none until read. */
function TodaysCaptures({ onOpen }: Pick<TodayListProps, 'onOpen'>) {
  const today = useTodaysCaptures(MAX_SHOWN);
  return today === undefined ? null : <Captured today={today} onOpen={onOpen} />;
}

/** The day, and what was captured today; kept up to date while the window is open. */
export function TodayList({ onOpen, onCapture }: TodayListProps) {
  const { isOn } = useModules();
  return (
    <DayPlan
      waiting={isOn('answering') ? <WaitingReplies onOpen={onOpen} /> : null}
      below={
        <>
          <FirstRun />
          <SampleNotice />
          <TodaysCaptures onOpen={onOpen} />
          <BackupAge />
        </>
      }
      onOpen={onOpen}
      onCapture={onCapture}
    />
  );
}
