import { assignColumn } from '@/components/app/assign-column';
import { Select } from '@/components/ui/select';
import { useClients } from '@/lib/db/use-clients';
import { m } from '@/lib/i18n/messages';
import { PLAN_TABLE_COLUMNS, type PlanMapping, type PlanTable } from '@/lib/plan/exchange/plan-table';

import { columnWords } from './import-words';
import { PlainSelect } from './plain-select';
import type { ImportDraft, ImportSettings } from './use-plan-import';

export interface ImportSettingsFieldsProps {
  draft: ImportDraft;
  onChange: (settings: Partial<ImportSettings>) => void;
}

const NONE = 'none';

/** How a file is understood: its sheet, its columns, what its rows are, and whose. */
export function ImportSettingsFields({ draft, onChange }: ImportSettingsFieldsProps) {
  const { content, table, settings } = draft;
  const { defaults } = settings;
  return (
    <div className="space-y-3">
      <div className="grid gap-3 sm:grid-cols-3">
        {content.kind === 'workbook' && content.sheets.length > 1 && (
          <Select
            label={m.exchange_sheet()}
            value={String(settings.sheet)}
            options={content.sheets.map(({ name }, place) => ({ id: String(place), label: name }))}
            onChange={(place) => onChange({ sheet: Number(place) })}
          />
        )}
        <Select
          label={m.exchange_kind()}
          value={defaults.kind}
          options={[
            { id: 'post', label: m.exchange_kind_post() },
            { id: 'task', label: m.exchange_kind_task() },
          ]}
          onChange={(kind) => onChange({ defaults: { ...defaults, kind } })}
        />
        <DefaultClient defaults={defaults} onChange={(changed) => onChange({ defaults: changed })} />
      </div>
      {table !== null && (
        <ColumnFields table={table} mapping={settings.mapping} onChange={(mapping) => onChange({ mapping })} />
      )}
    </div>
  );
}

interface DefaultClientProps {
  defaults: ImportSettings['defaults'];
  onChange: (defaults: ImportSettings['defaults']) => void;
}

function DefaultClient({ defaults, onChange }: DefaultClientProps) {
  const clients = useClients() ?? [];
  return (
    <Select
      label={m.exchange_client()}
      value={String(defaults.clientId ?? NONE)}
      options={[
        { id: NONE, label: m.exchange_client_none() },
        ...clients.map(({ id, name }) => ({ id: String(id), label: name })),
      ]}
      onChange={(chosen) => {
        const clientId = clients.find(({ id }) => id === chosen)?.id ?? null;
        onChange({ ...defaults, clientId });
      }}
    />
  );
}

interface ColumnFieldsProps {
  table: PlanTable;
  mapping: PlanMapping;
  onChange: (mapping: PlanMapping) => void;
}

/** What each column holds; a meaning given to one column is taken from the other. */
function ColumnFields({ table, mapping, onChange }: ColumnFieldsProps) {
  const options = [
    { id: NONE, label: m.exchange_column_none() },
    ...PLAN_TABLE_COLUMNS.map((id) => ({ id, label: columnWords(id) })),
  ];
  const change = (place: number, id: string): void => {
    const meaning = PLAN_TABLE_COLUMNS.find((known) => known === id) ?? null;
    onChange(assignColumn(mapping, { columns: table.headers.length, place, meaning }));
  };
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{m.exchange_columns()}</legend>
      <div className="grid max-h-48 gap-2 overflow-auto sm:grid-cols-3 lg:grid-cols-4">
        {table.headers.map((header, index) => (
          <PlainSelect
            // oxlint-disable-next-line react/no-array-index-key -- columns of one name are told apart by their place
            key={`${index} ${header}`}
            label={header}
            value={mapping[index] ?? NONE}
            options={options}
            onChange={(id) => change(index, id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
