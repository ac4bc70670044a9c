import { useState } from 'react';

import type { Attempt } from '@/components/app/use-undoable';
import { Dialog } from '@/components/ui/dialog';
import { usePlanTemplates } from '@/lib/db/use-plan-templates';
import type { ClientId } from '@/lib/domain/ids';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import { listStarterTemplates, type UsableTemplate } from '@/lib/plan/templates/starter-templates';

import { TemplateEditor } from './template-editor';
import { TemplatePlacer } from './template-placer';

export interface FromTemplateDialogProps {
  /** The day it counts from at first, "2026-03-29". */
  date: string;
  /** IANA: of items without a client that has a zone of its own. */
  timeZone: string;
  clientId: ClientId | null;
  attempt: Attempt;
  onClose: () => void;
}

/** Items put into the plan together: a template is chosen and laid out, or changed first. Nothing is added before it was seen. */
export function FromTemplateDialog({ attempt, onClose, ...place }: FromTemplateDialogProps) {
  const own = usePlanTemplates();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [edited, setEdited] = useState<UsableTemplate | null>(null);
  if (own === undefined) return null;
  const templates: readonly UsableTemplate[] = [...own, ...listStarterTemplates(currentLocale())];
  const template = templates.find(({ id }) => id === chosenId) ?? templates[0];
  const finishEditing = (savedId: string | null): void => {
    setEdited(null);
    if (savedId !== null) setChosenId(savedId);
  };
  return (
    <Dialog title={m.series_template_title()} closeLabel={m.series_template_cancel()} isOpen isWide onClose={onClose}>
      {edited !== null && <TemplateEditor template={edited} attempt={attempt} onDone={finishEditing} />}
      {edited === null && template !== undefined && (
        <TemplatePlacer
          templates={templates}
          template={template}
          start={place}
          attempt={attempt}
          onChoose={setChosenId}
          onEdit={setEdited}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
