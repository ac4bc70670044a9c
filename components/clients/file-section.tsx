import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { saveFile } from '@/components/app/save-file';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { exportClient } from '@/lib/clients/export-client';
import { errorCodeOf } from '@/lib/db/errors';
import type { Client } from '@/lib/domain/client';
import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { buildFileName } from '@/lib/export/file-name';
import { m } from '@/lib/i18n/messages';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { ClientSection } from './client-section';

async function saveClient({ id }: Client): Promise<void> {
  const now = new Date();
  // The file's name says no client's: it lies beside others in one folder.
  saveFile(buildFileName('client', 'json', { now, timeZone: localTimeZone() }), await exportClient(id, now));
}

/** Everything of the client into one file; and away with it. */
export function FileSection({ client, onDelete }: { client: Client; onDelete: () => void }) {
  const showToast = useToast();
  const [isExporting, setExporting] = useState(false);
  const save = async (): Promise<void> => {
    setExporting(true);
    try {
      await saveClient(client);
    } catch (error) {
      void report(error, 'clients:export');
      showToast({ text: describeError(errorCodeOf(error)), tone: 'danger' });
    }
    setExporting(false);
  };
  return (
    <ClientSection title={m.clients_file_title()} text={m.clients_export_text()}>
      <Button disabled={isExporting} icon={<Download aria-hidden size={15} />} onClick={() => void save()}>
        {isExporting ? m.clients_exporting() : m.clients_export()}
      </Button>
      <div className="border-t border-line pt-3">
        <p className="mb-3 text-xs text-pretty text-ink-soft">{m.clients_delete_text()}</p>
        <Button variant="danger" icon={<Trash2 aria-hidden size={15} />} onClick={onDelete}>
          {m.clients_delete()}
        </Button>
      </div>
    </ClientSection>
  );
}
