import { Download } from 'lucide-react';
import { useState } from 'react';

import { saveFile } from '@/components/app/save-file';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { report } from '@/lib/errors/report';
import { exportPosts } from '@/lib/export/export-posts';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { csvDelimiter, EXPORT_CHOICES } from './export-choices';
import type { ExportChoice, ExportGroup } from './export-choices';

const TITLES: Record<ExportGroup, () => string> = {
  posts: m.library_export_posts,
  metrics: m.library_export_metrics,
  comments: m.library_export_comments,
  all: m.library_export_both,
};

const GROUPS: readonly ExportGroup[] = ['posts', 'metrics', 'comments', 'all'];

function buildGroups() {
  return GROUPS.map((group) => ({
    id: group,
    title: TITLES[group](),
    entries: EXPORT_CHOICES.filter((choice) => choice.group === group).map(({ id, label }) => ({ id, label })),
  }));
}

/** Runs an export and says how it went. */
function useExport(ids: readonly string[]): { isRunning: boolean; run: (choice: ExportChoice) => Promise<void> } {
  const showToast = useToast();
  const [isRunning, setRunning] = useState(false);
  const run = async ({ format, content }: ExportChoice): Promise<void> => {
    setRunning(true);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    try {
      const options = { format, content, delimiter: csvDelimiter(), now: new Date(), timeZone };
      const { name, blob } = await exportPosts(ids, options);
      saveFile(name, blob);
      showToast({ text: m.library_export_done({ count: ids.length, shown: formatNumber(ids.length) }) });
    } catch (error) {
      void report(error, 'library:export');
      showToast({ text: m.library_export_failed(), tone: 'danger' });
    }
    setRunning(false);
  };
  return { isRunning, run };
}

export interface ExportMenuProps {
  ids: readonly string[];
  /** The button stands for everything found, not for a selection. */
  isForAll?: boolean;
}

/** Writes posts, or their numbers over time, into a file of the person's choice. */
export function ExportMenu({ ids, isForAll = false }: ExportMenuProps) {
  const { isRunning, run } = useExport(ids);
  const label = isForAll ? m.library_export_all() : m.library_export();
  const button = (
    <Button
      size={isForAll ? 'medium' : 'small'}
      icon={<Download aria-hidden size={isForAll ? 16 : 14} />}
      disabled={ids.length === 0 || isRunning}
      title={label}
    >
      {isRunning ? m.library_export_running() : m.library_export()}
    </Button>
  );
  if (ids.length === 0 || isRunning) return button;
  return (
    <Menu
      label={label}
      groups={buildGroups()}
      placement={isForAll ? 'bottom end' : 'top start'}
      onAction={(id) => {
        const choice = EXPORT_CHOICES.find((known) => known.id === id);
        if (choice !== undefined) void run(choice);
      }}
      trigger={button}
    />
  );
}
