import type { PlanTemplate } from '@/lib/domain/plan-template';
import type { Locale } from '@/lib/i18n/locale';
import { emptyContent } from '@/lib/plan/plan-content';

import { englishWords } from './starter/en';
import { romanianWords } from './starter/ro';
import { russianWords } from './starter/ru';
import { SKELETONS, type StarterId, type StarterItem, type StarterText, type StarterWords } from './starter/skeleton';

/** A template that comes with Jackdaw, or one as a row has it: what both can do. */
export type UsableTemplate = Pick<PlanTemplate, 'id' | 'name' | 'kind' | 'items'>;

const WORDS: Readonly<Record<Locale, StarterWords>> = { en: englishWords, ro: romanianWords, ru: russianWords };
const IDS: readonly StarterId[] = ['rubrics', 'launch', 'event', 'contest', 'poll', 'day'];
const PREFIX = 'starter:';

/** Whether a template came with Jackdaw: it is copied, never changed. */
export const isStarter = ({ id }: Pick<UsableTemplate, 'id'>): boolean => id.startsWith(PREFIX);

/** The templates that come with Jackdaw, in a language. */
export function listStarterTemplates(locale: Locale): UsableTemplate[] {
  return IDS.map((id) => buildStarter(id, WORDS[locale][id]));
}

function buildStarter(id: StarterId, words: StarterWords[StarterId]): UsableTemplate {
  const { kind, items } = SKELETONS[id];
  return {
    id: `${PREFIX}${id}`,
    name: words.name,
    kind,
    items: items.map((item, place) => buildItem(item, words.items[place])),
  };
}

/** The zone is that of the place it is put in. */
function buildItem({ day, ...item }: StarterItem, text: StarterText = { title: '—' }): UsableTemplate['items'][number] {
  return { day, content: { ...emptyContent('UTC'), ...item, ...text } };
}
