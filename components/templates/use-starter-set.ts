import { useToast } from '@/components/ui/toast';
import type { Template } from '@/lib/domain/template';
import { m } from '@/lib/i18n/messages';
import { chooseImport, listPlanned, planImport } from '@/lib/templates/files/plan-import';
import { listStarterTemplates } from '@/lib/templates/starter/starter-set';
import type { StarterLanguage } from '@/lib/templates/starter/starter-set';

import type { TemplateActions } from './use-template-actions';

/** Adds what is missing of the starter set in a language; what is there already, also changed, is left alone. */
export function useStarterSet(templates: readonly Template[], actions: TemplateActions) {
  const showToast = useToast();
  return async (language: StarterLanguage): Promise<void> => {
    const read = listStarterTemplates(language).map((content, index) => ({
      place: { unit: 'entry' as const, number: index + 1 },
      content,
      problems: [],
    }));
    const plan = planImport({ templates: read }, templates);
    const planned = listPlanned(chooseImport(plan, ({ status }) => (status === 'new' ? 'add' : 'skip')));
    if (planned.length === 0) showToast({ text: m.templates_starter_there() });
    else await actions.saveAll(planned);
  };
}
