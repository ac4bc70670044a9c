import { fieldName } from '@/components/post-card/missing-fields';
import { networkName } from '@/components/post-card/network-name';
import { classNames } from '@/components/ui/class-names';
import type { FieldHealth, RuleUse } from '@/lib/health/field-health';
import type { NetworkHealth } from '@/lib/health/network-health';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatNearDay } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { describeField, placeName } from './health-words';

/** Adapters' own names of rules, with how many posts each answered. */
function Rules({ rules }: { rules: readonly RuleUse[] }) {
  if (rules.length === 0) return '—';
  return rules.map(({ rule, posts, firstAt, lastAt }) => (
    <span key={rule} className="me-2 inline-block" title={`${formatNearDay(firstAt)} – ${formatNearDay(lastAt)}`}>
      <code className="font-mono">{rule}</code> ×{formatNumber(posts)}
    </span>
  ));
}

function FieldRow({ field }: { field: FieldHealth }) {
  const isTroubled = field.state === 'lost' || field.state === 'fallback';
  const cell = 'py-1.5 pe-3 align-top';
  return (
    <tr className="border-t border-line">
      <th scope="row" className={classNames(cell, 'font-medium')}>
        {fieldName(field.field)}
      </th>
      <td className={cell}>{placeName(field.place)}</td>
      <td className={classNames(cell, 'tabular whitespace-nowrap')}>
        {m.health_count_of({ missing: formatNumber(field.missing), posts: formatNumber(field.posts) })}
      </td>
      <td className={classNames(cell, isTroubled && 'font-semibold')}>{describeField(field)}</td>
      <td className="py-1.5 align-top">
        <Rules rules={field.rules} />
      </td>
    </tr>
  );
}

/** Field by field: how often it was missing, since when, and which rules of the adapter answered. */
export function HealthFields({ health }: { health: NetworkHealth }) {
  const name = networkName(health.network);
  const head = 'pb-1 pe-3 font-medium';
  return (
    <div className="mt-1 mb-2 space-y-2 rounded-lg bg-sunken p-3 text-xs">
      {health.fields.length > 0 && (
        <table
          aria-label={m.health_table({ network: name })}
          className="w-full text-start break-words [&_th]:text-start"
        >
          <thead className="text-ink-soft">
            <tr>
              <th className={head}>{m.health_column_field()}</th>
              <th className={head}>{m.health_column_place()}</th>
              <th className={head}>{m.health_column_missing()}</th>
              <th className={head}>{m.health_column_state()}</th>
              <th className="pb-1 font-medium">{m.health_column_rules()}</th>
            </tr>
          </thead>
          <tbody>
            {health.fields.map((field) => (
              <FieldRow key={`${field.field} ${field.place}`} field={field} />
            ))}
          </tbody>
        </table>
      )}
      <p className="text-ink-soft">
        {m.health_read_by({ versions: health.versions.join(', '), day: formatNearDay(health.lastAt) })}
      </p>
    </div>
  );
}
