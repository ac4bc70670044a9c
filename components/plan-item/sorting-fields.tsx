import { Select } from '@/components/ui/select';
import type { UsedWords } from '@/lib/db/use-plan-item';
import { FUNNEL_STAGES, type FunnelStage } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

import { type FieldsProps, ItemField, ItemText } from './item-field';

const NONE = 'none';
const STAGES: Record<FunnelStage, () => string> = {
  know: m.item_funnel_know,
  want: m.item_funnel_want,
  buy: m.item_funnel_buy,
  recommend: m.item_funnel_recommend,
};

export function funnelName(stage: FunnelStage): string {
  return STAGES[stage]();
}

/** What it is about and for whom in the funnel. */
export function SortingFields({ words, ...props }: FieldsProps & { words: UsedWords }) {
  const { form, onChange } = props;
  return (
    <div className="grid grid-cols-2 gap-3">
      <ItemField {...props} field="rubric" label={m.item_rubric()} maxLength={120} suggestions={words.rubrics} />
      <Select
        label={m.item_funnel()}
        value={form.funnel ?? NONE}
        options={[
          { id: NONE, label: m.item_funnel_none() },
          ...FUNNEL_STAGES.map((id) => ({ id, label: funnelName(id) })),
        ]}
        onChange={(id) => onChange({ funnel: FUNNEL_STAGES.find((stage) => stage === id) ?? null })}
      />
    </div>
  );
}

/** Who makes it, and what they have to know. */
export function WorkFields({ words, ...props }: FieldsProps & { words: UsedWords }) {
  return (
    <>
      <ItemField {...props} field="assignee" label={m.item_assignee()} maxLength={80} suggestions={words.assignees} />
      <ItemText {...props} field="brief" label={m.item_brief()} />
      <ItemText {...props} field="notes" label={m.item_notes()} />
    </>
  );
}
