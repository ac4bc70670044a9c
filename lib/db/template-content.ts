import type { TemplateContent } from '@/lib/domain/template';

/** What a template says, without its id and times. */
export function contentOf(template: TemplateContent): TemplateContent {
  const { title, shortcut, body, toneVariants, folder, tags, networks, languages, kind, clientId } = template;
  return { title, shortcut, body, toneVariants, folder, tags, networks, languages, kind, clientId };
}

export function isSameContent(one: TemplateContent, other: TemplateContent): boolean {
  return JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
}

/** Key of what a template said before an operation; the template's id is its start. */
export function versionKey(templateId: string, uuid: string): string {
  return `${templateId}:${uuid}`;
}

/** The template's id in such a key. */
export function templateOfVersion(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}
