import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { TEXT_ENCODINGS } from '@/lib/templates/files/encodings';
import { countPlan } from '@/lib/templates/files/plan-import';
import type { ImportChoice } from '@/lib/templates/files/plan-import';

import { ColumnMappingFields } from './column-mapping-fields';
import { ImportPlanList } from './import-plan-list';
import { choiceWords, formatWords } from './import-words';
import { SkippedEntries } from './skipped-entries';
import type { ImportDraft, TemplateImport } from './use-template-import';

export interface ImportCheckProps {
  draft: ImportDraft;
  importing: TemplateImport;
  onCancel: () => void;
}

const CONFLICT_CHOICES = ['keep-both', 'replace', 'skip'] as const satisfies readonly ImportChoice[];

function Source({ draft, importing }: Pick<ImportCheckProps, 'draft' | 'importing'>) {
  const { name, read } = draft;
  const encoding = read.encoding?.toLowerCase() ?? null;
  const encodings = [...new Set(encoding === null ? TEXT_ENCODINGS : [encoding, ...TEXT_ENCODINGS])];
  return (
    <div className="flex flex-wrap items-end justify-between gap-3">
      <p className="min-w-0 truncate">
        <span className="font-semibold">{name}</span>
        {read.format !== null && <span className="text-ink-soft"> · {formatWords(read.format)}</span>}
      </p>
      {encoding !== null && (
        <Select
          label={m.templates_import_encoding()}
          labelBeside
          value={encoding}
          options={encodings.map((id) => ({ id, label: id.toUpperCase() }))}
          onChange={(id) => void importing.readAs(id)}
        />
      )}
    </div>
  );
}

function Figures({ draft }: { draft: ImportDraft }) {
  const counts = countPlan(draft.plan);
  const skipped = draft.read.skipped.length;
  const figures = [
    [m.templates_import_count_new(), counts.new],
    [m.templates_import_count_identical(), counts.identical],
    [m.templates_import_count_conflict(), counts.conflict],
    [m.templates_import_count_skipped(), skipped],
  ] as const;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1">
      {figures.map(([label, count]) => (
        <div key={label} className="flex items-baseline gap-1.5">
          <dd className="text-lg font-semibold tabular">{formatNumber(count)}</dd>
          <dt className="text-ink-soft">{label}</dt>
        </div>
      ))}
    </dl>
  );
}

function ConflictButtons({ draft, importing }: Pick<ImportCheckProps, 'draft' | 'importing'>) {
  if (countPlan(draft.plan).conflict < 2) return null;
  return (
    <div role="group" aria-label={m.templates_import_conflicts()} className="flex flex-wrap items-center gap-1.5">
      <span className="text-xs text-ink-soft">{m.templates_import_conflicts()}</span>
      {CONFLICT_CHOICES.map((choice) => (
        <Button
          key={choice}
          size="small"
          onClick={() => importing.choose((item) => (item.status === 'conflict' ? choice : item.choice))}
        >
          {choiceWords(choice)}
        </Button>
      ))}
    </div>
  );
}

/** What the file holds and what would come of it. */
export function ImportCheck({ draft, importing, onCancel }: ImportCheckProps) {
  const { read, plan } = draft;
  const counts = countPlan(plan);
  const stored = counts.added + counts.replaced;
  const isImporting = importing.state.step === 'importing';
  return (
    <div className="space-y-4">
      <Source draft={draft} importing={importing} />
      {read.table !== null && read.mapping !== null && (
        <ColumnMappingFields table={read.table} mapping={read.mapping} onChange={importing.map} />
      )}
      <Figures draft={draft} />
      <ConflictButtons draft={draft} importing={importing} />
      {plan.items.length > 0 && (
        <ImportPlanList
          items={plan.items}
          onChoose={(picked, choice) => importing.choose((item) => (item === picked ? choice : item.choice))}
        />
      )}
      <SkippedEntries skipped={read.skipped} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button disabled={isImporting} onClick={importing.reset}>
          {m.templates_import_other()}
        </Button>
        <Button disabled={isImporting} onClick={onCancel}>
          {m.common_cancel()}
        </Button>
        <Button variant="primary" disabled={isImporting || stored === 0} onClick={() => void importing.apply()}>
          {m.templates_import_apply({ count: stored, shown: formatNumber(stored) })}
        </Button>
      </div>
    </div>
  );
}
