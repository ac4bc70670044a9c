import { cleanTags } from '@/lib/db/tag-names';
import { shortcutSchema } from '@/lib/domain/template';
import type { TemplateContent } from '@/lib/domain/template';
import { m } from '@/lib/i18n/messages';

/** Why a template can't be saved, by field, in words. */
export type ContentFaults = Partial<Record<'title' | 'body' | 'shortcut', string>>;

export const MAX_TITLE_LENGTH = 120;
export const MAX_BODY_LENGTH = 10_000;
export const MAX_FOLDER_LENGTH = 200;

function findBodyFault({ body, toneVariants }: TemplateContent): string | undefined {
  if (body.trim() === '') return m.templates_fault_body();
  const isLong = [body, ...toneVariants.map((variant) => variant.body)].some(({ length }) => length > MAX_BODY_LENGTH);
  return isLong ? m.templates_fault_body_long() : undefined;
}

export function findContentFaults(content: TemplateContent): ContentFaults {
  const { title, shortcut } = content;
  const faults: ContentFaults = {};
  const bodyFault = findBodyFault(content);
  if (title.trim() === '') faults.title = m.templates_fault_title();
  if (bodyFault !== undefined) faults.body = bodyFault;
  if (shortcut !== null && !shortcutSchema.safeParse(shortcut).success) faults.shortcut = m.templates_fault_shortcut();
  return faults;
}

/** What is stored of what was typed: no blanks around names, no empty parts of the folder, no tone without a text. */
export function tidyContent(content: TemplateContent): TemplateContent {
  return {
    ...content,
    title: content.title.trim(),
    folder: tidyFolder(content.folder),
    tags: cleanTags(content.tags),
    toneVariants: content.toneVariants.filter(({ body }) => body.trim() !== ''),
  };
}

export function tidyFolder(folder: string): string {
  return folder
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('/');
}
