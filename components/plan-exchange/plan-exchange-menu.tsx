import { FileInput } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import type { ClientId } from '@/lib/domain/ids';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { PLAN_FILE_FORMATS, type PlanFileFormat } from '@/lib/plan/exchange/export-plan';

import { usePlanExport } from './use-plan-export';

/** Files and templates are rarely wanted, and weigh more than the plan: they come when they are. */
const ImportDialog = lazy(async () => {
  const { PlanImportDialog: dialog } = await import('./plan-import-dialog');
  return { default: dialog };
});
const TemplateDialog = lazy(async () => {
  const { FromTemplateDialog: dialog } = await import('@/components/plan-series/from-template-dialog');
  return { default: dialog };
});

export interface PlanExchangeMenuProps {
  /** What is shown, filters and all: that is what is saved. */
  items: readonly PlanItem[];
  /** The day a template begins with, "2026-03-29". */
  date: string;
  /** IANA: of new items without a client of their own. */
  timeZone: string;
  /** The client that is looked at. */
  clientId: ClientId | null;
}

const LABELS: Readonly<Record<PlanFileFormat, () => string>> = {
  csv: m.exchange_csv,
  xlsx: m.exchange_xlsx,
  ics: m.exchange_ics,
};

function menuGroups() {
  return [
    {
      id: 'into-plan',
      title: m.exchange_group_import(),
      entries: [
        { id: 'template', label: m.exchange_template() },
        { id: 'import', label: m.exchange_import() },
      ],
    },
    {
      id: 'into-file',
      title: m.exchange_group_export(),
      entries: PLAN_FILE_FORMATS.map((id) => ({ id, label: LABELS[id]() })),
    },
  ];
}

/** The plan into files, files and templates into the plan. */
export function PlanExchangeMenu({ items, ...place }: PlanExchangeMenuProps) {
  const [open, setOpen] = useState<'import' | 'template' | null>(null);
  const { isRunning, run } = usePlanExport(items);
  const { attempt } = useUndoable('plan:exchange');
  const act = (id: string): void => {
    const format = PLAN_FILE_FORMATS.find((known) => known === id);
    if (format !== undefined) void run(format);
    else setOpen(id === 'import' ? 'import' : 'template');
  };
  const props = { ...place, attempt, onClose: () => setOpen(null) };
  return (
    <>
      <Menu
        label={m.exchange_menu()}
        groups={menuGroups()}
        placement="bottom end"
        onAction={act}
        trigger={
          <Button size="small" icon={<FileInput aria-hidden size={14} />} disabled={isRunning}>
            {m.exchange_menu()}
          </Button>
        }
      />
      <Suspense fallback={null}>
        {open === 'import' && <ImportDialog {...props} />}
        {open === 'template' && <TemplateDialog {...props} />}
      </Suspense>
    </>
  );
}
