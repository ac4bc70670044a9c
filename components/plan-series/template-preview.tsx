import { useItemsOn } from '@/lib/db/use-items-on';
import type { PlanContent } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import { shiftDate } from '@/lib/plan/slot-time';
import { findCollisions } from '@/lib/plan/templates/find-collisions';

/** What lands on which day, and what stands there already. */
export function TemplatePreview({ contents }: { contents: readonly PlanContent[] }) {
  const dates = contents.flatMap(({ date }) => date ?? []);
  const [first, last] = [dates[0] ?? null, dates.at(-1) ?? null];
  // A day more on both sides: the same instant may be another day on another clock.
  const standing = useItemsOn(first && shiftDate(first, -1), last && shiftDate(last, 1));
  const taken = new Map(findCollisions(contents, standing).map(({ content, existing }) => [content, existing]));
  return (
    <section aria-label={m.series_template_preview()}>
      <h3 className="mb-1.5 font-semibold">{m.series_template_preview()}</h3>
      <ul className="max-h-72 divide-y divide-line overflow-auto rounded-card border border-line">
        {contents.map((content, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two items of a template may be alike
          <li key={place} className="grid grid-cols-[9rem_1fr] gap-x-3 px-3 py-1.5">
            <span className="text-ink-soft tabular">{slotWords(content)}</span>
            <span dir="auto">
              {content.title}
              {content.duration !== null && (
                <span className="ms-2 text-xs text-ink-soft">
                  {m.series_template_minutes({ minutes: content.duration })}
                </span>
              )}
              {content.rubric !== null && <span className="ms-2 text-xs text-ink-soft">{content.rubric}</span>}
            </span>
            <Taken title={taken.get(content)?.title} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Taken({ title }: { title: string | undefined }) {
  if (title === undefined) return null;
  return <span className="col-start-2 text-xs text-warn">{m.series_template_collision({ title })}</span>;
}

function slotWords({ date, time }: PlanContent): string {
  if (date === null) return '';
  const format = new Intl.DateTimeFormat(regionalLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return `${format.format(new Date(`${date}T00:00:00Z`))}, ${time ?? m.series_template_any_time()}`;
}
