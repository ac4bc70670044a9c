import { currentLocale } from './locale';

/** The interface's language as the person's region writes it (en-GB, ro-MD), where the browser names one. */
export function regionalLocale(): string {
  const language = currentLocale();
  const tags = 'navigator' in globalThis ? navigator.languages : [];
  return tags.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}
