import { Plus } from 'lucide-react';
import { useState } from 'react';

import type { Attempt } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { changePlanTemplate, createPlanTemplate } from '@/lib/db/repositories/plan-templates';
import { PLAN_TEMPLATE_KINDS } from '@/lib/domain/plan-template';
import { m } from '@/lib/i18n/messages';
import { emptyContent } from '@/lib/plan/plan-content';
import { isStarter, type UsableTemplate } from '@/lib/plan/templates/starter-templates';

import { TemplateItemFields } from './template-item-fields';
import { templateKindName } from './template-kind-name';

export interface TemplateEditorProps {
  template: UsableTemplate;
  attempt: Attempt;
  /** With the id of what was saved; null: nothing was. */
  onDone: (savedId: string | null) => void;
}

/** Rows keep their identity while others come and go. */
interface DraftItem {
  key: number;
  item: UsableTemplate['items'][number];
}

/** Name, kind and days of a template. One that came with Jackdaw is saved as the person's own. */
export function TemplateEditor({ template, attempt, onDone }: TemplateEditorProps) {
  const [name, setName] = useState(template.name);
  const [kind, setKind] = useState(template.kind);
  const [drafts, setDrafts] = useState<DraftItem[]>(() => template.items.map((item, key) => ({ key, item })));
  const items = drafts.map(({ item }) => item);
  const isReady = name.trim() !== '' && items.length > 0 && items.every(({ content }) => content.title.trim() !== '');
  const save = async (): Promise<void> => {
    const given = { name: name.trim(), kind, items };
    const done = await attempt(
      async () => (isStarter(template) ? createPlanTemplate(given) : changePlanTemplate(template.id, given)),
      () => m.series_template_saved({ name: given.name }),
    );
    if (done !== null) onDone(done.id);
  };
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField label={m.series_template_name()} value={name} onChange={setName} maxLength={120} required />
        <Select
          label={m.series_template_kind()}
          value={kind}
          options={PLAN_TEMPLATE_KINDS.map((id) => ({ id, label: templateKindName(id) }))}
          onChange={setKind}
        />
      </div>
      <ItemList drafts={drafts} kind={kind} onChange={setDrafts} />
      <div className="flex justify-end gap-2">
        <Button onClick={() => onDone(null)}>{m.series_template_cancel()}</Button>
        <Button type="submit" variant="primary" disabled={!isReady}>
          {m.series_template_save()}
        </Button>
      </div>
    </form>
  );
}

interface ItemListProps {
  drafts: readonly DraftItem[];
  kind: UsableTemplate['kind'];
  onChange: (drafts: DraftItem[]) => void;
}

function ItemList({ drafts, kind, onChange }: ItemListProps) {
  const add = (): void => {
    const key = Math.max(0, ...drafts.map((draft) => draft.key)) + 1;
    const content = { ...emptyContent('UTC'), kind: kind === 'day' ? ('task' as const) : ('post' as const) };
    const item = { day: drafts.at(-1)?.item.day ?? 0, content: { ...content, title: m.series_template_item_new() } };
    onChange([...drafts, { key, item }]);
  };
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">{m.series_template_items()}</legend>
      <ul className="max-h-80 space-y-2 overflow-auto">
        {drafts.map(({ key, item }) => (
          <TemplateItemFields
            key={key}
            item={item}
            onChange={(changed) =>
              onChange(drafts.map((draft) => (draft.key === key ? { key, item: changed } : draft)))
            }
            onRemove={() => onChange(drafts.filter((draft) => draft.key !== key))}
          />
        ))}
      </ul>
      <Button size="small" className="mt-2" icon={<Plus aria-hidden size={14} />} onClick={add}>
        {m.series_template_item_add()}
      </Button>
    </fieldset>
  );
}
