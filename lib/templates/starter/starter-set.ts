import type { TemplateContent } from '@/lib/domain/template';

import { STARTER_EN } from './en';
import { STARTER_RO } from './ro';
import { STARTER_RU } from './ru';
import { buildStarterContent } from './starter-template';

export const STARTER_LANGUAGES = ['ro', 'ru', 'en'] as const;
export type StarterLanguage = (typeof STARTER_LANGUAGES)[number];

const SETS = { ro: STARTER_RO, ru: STARTER_RU, en: STARTER_EN } as const;

/** Templates to begin with, for every kind of comment, written for this language (no translations of each other). */
export function listStarterTemplates(language: StarterLanguage): TemplateContent[] {
  return SETS[language].map((starter) => buildStarterContent(starter, language));
}
