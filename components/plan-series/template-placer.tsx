import { useState } from 'react';

import type { Attempt } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { DatePicker } from '@/components/ui/date-picker';
import { Select } from '@/components/ui/select';
import { addPlanItems } from '@/lib/db/repositories/plan-items';
import { deletePlanTemplate } from '@/lib/db/repositories/plan-templates';
import { useClients } from '@/lib/db/use-clients';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { layOut, type TemplatePlace } from '@/lib/plan/templates/lay-out';
import { isStarter, type UsableTemplate } from '@/lib/plan/templates/starter-templates';

import { templateKindName } from './template-kind-name';
import { TemplatePreview } from './template-preview';

export interface TemplatePlacerProps {
  templates: readonly UsableTemplate[];
  template: UsableTemplate;
  start: TemplatePlace;
  attempt: Attempt;
  onChoose: (id: string) => void;
  onEdit: (template: UsableTemplate) => void;
  onClose: () => void;
}

const NONE = 'none';

/** Which template, for whom, from which day; and what that would put where. */
export function TemplatePlacer(props: TemplatePlacerProps) {
  const { templates, template, start, attempt, onChoose, onEdit, onClose } = props;
  const clients = useClients() ?? [];
  const [date, setDate] = useState<string | null>(start.date);
  const [clientId, setClientId] = useState(start.clientId);
  const timeZone = clients.find(({ id }) => id === clientId)?.timeZone ?? start.timeZone;
  const contents = date === null ? [] : layOut(template, { date, clientId, timeZone });
  const add = async (): Promise<void> => {
    const done = await attempt(
      async () => addPlanItems(contents),
      ({ ids }) => m.series_template_added({ count: ids.length, shown: formatNumber(ids.length) }),
    );
    if (done !== null) onClose();
  };
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-3">
        <TemplateSelect templates={templates} template={template} onChoose={onChoose} />
        <ClientSelect clientId={clientId} onChange={setClientId} />
        <DatePicker label={m.series_template_date()} value={date} onChange={setDate} />
      </div>
      <TemplatePreview contents={contents} />
      <div className="flex flex-wrap justify-end gap-2">
        <TemplateTools template={template} attempt={attempt} onEdit={onEdit} />
        <Button onClick={onClose}>{m.series_template_cancel()}</Button>
        <Button type="submit" variant="primary" disabled={contents.length === 0}>
          {m.series_template_add({ count: contents.length, shown: formatNumber(contents.length) })}
        </Button>
      </div>
    </form>
  );
}

function TemplateSelect({
  templates,
  template,
  onChoose,
}: Pick<TemplatePlacerProps, 'templates' | 'template' | 'onChoose'>) {
  return (
    <Select
      label={m.series_template_choose()}
      value={template.id}
      options={templates.map(({ id, name, kind }) => ({ id, label: `${name} · ${templateKindName(kind)}` }))}
      onChange={onChoose}
    />
  );
}

interface ClientSelectProps {
  clientId: TemplatePlace['clientId'];
  onChange: (clientId: TemplatePlace['clientId']) => void;
}

function ClientSelect({ clientId, onChange }: ClientSelectProps) {
  const clients = useClients() ?? [];
  return (
    <Select
      label={m.series_template_client()}
      value={String(clientId ?? NONE)}
      options={[
        { id: NONE, label: m.series_template_client_none() },
        ...clients.map(({ id, name }) => ({ id: String(id), label: name })),
      ]}
      onChange={(chosen) => onChange(clients.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}

/** What can be done with a template itself; one that came with Jackdaw can only be copied. */
function TemplateTools({ template, attempt, onEdit }: Pick<TemplatePlacerProps, 'template' | 'attempt' | 'onEdit'>) {
  const isOwn = !isStarter(template);
  const remove = async (): Promise<void> => {
    await attempt(
      async () => deletePlanTemplate(template.id),
      () => m.series_template_deleted(),
    );
  };
  return (
    <div className="me-auto flex gap-2">
      <Button onClick={() => onEdit(template)}>{isOwn ? m.series_template_edit() : m.series_template_copy()}</Button>
      {isOwn && <Button onClick={() => void remove()}>{m.series_template_delete()}</Button>}
    </div>
  );
}
