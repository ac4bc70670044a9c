import { useState } from 'react';

import { saveFile } from '@/components/app/save-file';
import { useToast } from '@/components/ui/toast';
import type { PlanItem } from '@/lib/domain/plan-item';
import { report } from '@/lib/errors/report';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';
import { exportPlan, type PlanFileFormat } from '@/lib/plan/exchange/export-plan';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

/** Spreadsheets take the semicolon for the separator where the comma stands in numbers. */
function csvDelimiter(): ',' | ';' {
  const parts = new Intl.NumberFormat(regionalLocale()).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}

export interface PlanExport {
  isRunning: boolean;
  run: (format: PlanFileFormat) => Promise<void>;
}

/** Writes items into a file, and says how many went in and how many did not. */
export function usePlanExport(items: readonly PlanItem[]): PlanExport {
  const showToast = useToast();
  const [isRunning, setRunning] = useState(false);
  const run = async (format: PlanFileFormat): Promise<void> => {
    if (items.length === 0) return showToast({ text: m.exchange_nothing_to_save() });
    setRunning(true);
    try {
      const options = { format, delimiter: csvDelimiter(), name: m.exchange_calendar_name(), now: new Date() };
      const { name, blob, written, leftOut } = await exportPlan(items, { ...options, timeZone: localTimeZone() });
      saveFile(name, blob);
      const saved = m.exchange_saved({ count: written, shown: formatNumber(written) });
      const lost = leftOut === 0 ? '' : ` ${m.exchange_left_out({ count: leftOut, shown: formatNumber(leftOut) })}`;
      showToast({ text: `${saved}.${lost}` });
    } catch (error) {
      void report(error, 'plan:export');
      showToast({ text: m.exchange_export_failed(), tone: 'danger' });
    }
    setRunning(false);
  };
  return { isRunning, run };
}
