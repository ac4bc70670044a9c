import { Download } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { report } from '@/lib/errors/report';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { EXPORT_CHOICES, exportPosts } from './export-posts';
import type { ExportChoice } from './export-posts';

const NAMES: Record<ExportChoice['format'], () => string> = {
  csv: m.library_export_csv,
  xlsx: m.library_export_xlsx,
  json: m.library_export_json,
  ndjson: m.library_export_ndjson,
};

const TITLES: Record<ExportChoice['shape'], () => string> = {
  posts: m.library_export_posts,
  metrics: m.library_export_metrics,
};

export interface ExportMenuProps {
  ids: readonly string[];
  /** The button stands for everything found, not for a selection. */
  isForAll?: boolean;
}

/** Writes posts, or their numbers over time, into a file of the person's choice. */
export function ExportMenu({ ids, isForAll = false }: ExportMenuProps) {
  const showToast = useToast();
  const [isRunning, setRunning] = useState(false);
  const run = async (choice: ExportChoice): Promise<void> => {
    setRunning(true);
    try {
      await exportPosts(ids, choice);
      showToast({ text: m.library_export_done({ count: ids.length, shown: formatNumber(ids.length) }) });
    } catch (error) {
      void report(error, 'library:export');
      showToast({ text: m.library_export_failed(), tone: 'danger' });
    } finally {
      setRunning(false);
    }
  };
  const groups = (['posts', 'metrics'] as const).map((shape) => ({
    id: shape,
    title: TITLES[shape](),
    entries: EXPORT_CHOICES.filter((choice) => choice.shape === shape).map(({ id, format }) => ({
      id,
      label: NAMES[format](),
    })),
  }));
  const label = isForAll ? m.library_export_all() : m.library_export();
  return (
    <Menu
      label={label}
      groups={groups}
      placement={isForAll ? 'bottom end' : 'top start'}
      onAction={(id) => {
        const choice = EXPORT_CHOICES.find((known) => known.id === id);
        if (choice !== undefined) void run(choice);
      }}
      trigger={
        <Button
          size={isForAll ? 'medium' : 'small'}
          icon={<Download aria-hidden size={isForAll ? 16 : 14} />}
          disabled={ids.length === 0 || isRunning}
          title={label}
        >
          {isRunning ? m.library_export_running() : m.library_export()}
        </Button>
      }
    />
  );
}
