import { saveFile } from '@/components/app/save-file';
import { csvDelimiter } from '@/components/library/export-choices';
import { buildFileName } from '@/lib/export/file-name';
import type { Template } from '@/lib/domain/template';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

/** Writes templates into a file of the downloads; the writers are loaded when they are needed. */
export async function exportTemplates(templates: readonly Template[], format: 'json' | 'csv'): Promise<void> {
  const now = new Date();
  const name = buildFileName('templates', format, { now, timeZone: localTimeZone() });
  if (format === 'json') {
    const { writeTemplateJson } = await import('@/lib/templates/files/jackdaw-file');
    saveFile(name, writeTemplateJson(templates, now.toISOString()));
  } else {
    const { writeTemplateCsv } = await import('@/lib/templates/files/write-template-csv');
    saveFile(name, writeTemplateCsv(templates, csvDelimiter()));
  }
}
