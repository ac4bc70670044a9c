import { Download, FolderClosed, FolderOpen, MoreHorizontal, Sparkles, Upload } from 'lucide-react';

import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { m } from '@/lib/i18n/messages';
import { STARTER_LANGUAGES } from '@/lib/templates/starter/starter-set';
import type { StarterLanguage } from '@/lib/templates/starter/starter-set';

import { languageName } from './language-name';

export interface TemplatesMenuProps {
  onImport: () => void;
  onExport: (format: 'json' | 'csv') => void;
  onStarter: (language: StarterLanguage) => void;
  /** Closes or opens every folder; null where none is shown. */
  onFolders: ((how: 'closed' | 'open') => void) | null;
}

const ICON_SIZE = 15;

/** `hasFolders`: some are shown, and so can be closed. */
function buildGroups(hasFolders: boolean) {
  const save = <Download aria-hidden size={ICON_SIZE} />;
  const folders = {
    id: 'folders',
    title: m.templates_folders(),
    entries: [
      { id: 'closed', label: m.templates_folders_close(), icon: <FolderClosed aria-hidden size={ICON_SIZE} /> },
      { id: 'open', label: m.templates_folders_open(), icon: <FolderOpen aria-hidden size={ICON_SIZE} /> },
    ],
  };
  const files = {
    id: 'files',
    title: m.templates_files(),
    entries: [
      { id: 'import', label: m.templates_import(), icon: <Upload aria-hidden size={ICON_SIZE} /> },
      { id: 'json', label: m.templates_export_json(), icon: save },
      { id: 'csv', label: m.templates_export_csv(), icon: save },
    ],
  };
  const starter = {
    id: 'starter',
    title: m.templates_starter(),
    entries: STARTER_LANGUAGES.map((language) => ({
      id: language,
      label: languageName(language),
      icon: <Sparkles aria-hidden size={ICON_SIZE} />,
    })),
  };
  return hasFolders ? [folders, files, starter] : [files, starter];
}

/** Folders all at once, files in and out, and the set to begin with. */
export function TemplatesMenu({ onImport, onExport, onStarter, onFolders }: TemplatesMenuProps) {
  const onAction = (id: string): void => {
    const language = STARTER_LANGUAGES.find((known) => known === id);
    if (id === 'import') onImport();
    else if (id === 'json' || id === 'csv') onExport(id);
    else if (id === 'closed' || id === 'open') onFolders?.(id);
    else if (language !== undefined) onStarter(language);
  };
  return (
    <Menu
      label={m.templates_more()}
      groups={buildGroups(onFolders !== null)}
      placement="bottom end"
      onAction={onAction}
      trigger={
        <IconButton label={m.templates_more()} className="border border-line-strong/60">
          <MoreHorizontal aria-hidden size={18} />
        </IconButton>
      }
    />
  );
}
