import { assignColumn } from '@/components/app/assign-column';
import { Select } from '@/components/ui/select';
import { m } from '@/lib/i18n/messages';
import { TEMPLATE_COLUMNS } from '@/lib/templates/files/template-table';
import type { ColumnMapping, TemplateTable } from '@/lib/templates/files/template-table';

import { columnWords } from './import-words';

export interface ColumnMappingFieldsProps {
  table: TemplateTable;
  mapping: ColumnMapping;
  onChange: (mapping: ColumnMapping) => void;
}

const NONE = 'none';

/** What each column of a table is; a meaning given to one column is taken from the other. */
export function ColumnMappingFields({ table, mapping, onChange }: ColumnMappingFieldsProps) {
  const options = [
    { id: NONE, label: m.templates_import_column_none() },
    ...TEMPLATE_COLUMNS.map((id) => ({ id, label: columnWords(id) })),
  ];
  const change = (place: number, id: string): void => {
    const meaning = TEMPLATE_COLUMNS.find((known) => known === id) ?? null;
    onChange(assignColumn(mapping, { columns: table.headers.length, place, meaning }));
  };
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{m.templates_import_columns()}</legend>
      <div className="grid max-h-56 gap-2 overflow-auto sm:grid-cols-2 lg:grid-cols-3">
        {table.headers.map((header, index) => (
          <Select
            // oxlint-disable-next-line react/no-array-index-key -- columns of one name are told apart by their place
            key={`${index} ${header}`}
            label={header === '' ? m.templates_import_column_unnamed({ number: index + 1 }) : header}
            value={mapping[index] ?? NONE}
            options={options}
            onChange={(id) => change(index, id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
