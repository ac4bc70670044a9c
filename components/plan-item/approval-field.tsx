import { BadgeCheck } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { PlanStatus } from '@/lib/domain/plan-vocabulary';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { approvalState, approve } from '@/lib/plan/approval';
import { type ItemForm, parseAddress } from '@/lib/plan/item-form';

import type { FieldsProps } from './item-field';

const NOT_YET_APPROVED: ReadonlySet<PlanStatus> = new Set(['idea', 'draft', 'visual', 'review']);

/** The words as they stand, with the link as it is typed. */
function wordsOf(form: ItemForm) {
  return { ...form, link: parseAddress(form.link).address };
}

/** Asks who agreed; that they did, when, and to which words is kept. */
function ApproveForm({ form, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  const [by, setBy] = useState(form.approval?.by ?? '');
  const give = (): void => {
    if (by.trim() === '') return;
    const isOnItsWay = NOT_YET_APPROVED.has(form.status) && form.date !== null;
    onChange({
      approval: approve(wordsOf(form), by, new Date()),
      ...(isOnItsWay && { status: 'approved' }),
    });
  };
  return (
    <div className="flex items-end gap-2">
      <TextField
        label={m.item_approved_by()}
        maxLength={120}
        autoComplete="name"
        value={by}
        onChange={setBy}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          give();
        }}
        className="min-w-0 flex-1"
      />
      <Button icon={<BadgeCheck aria-hidden size={15} />} disabled={by.trim() === ''} onClick={give}>
        {m.item_approve()}
      </Button>
    </div>
  );
}

/** Who agreed to what stands there. Words that change afterwards void it, and it says so. */
export function ApprovalField({ form, onChange }: Pick<FieldsProps, 'form' | 'onChange'>) {
  const { approval } = form;
  const state = approvalState({ ...form, ...wordsOf(form) });
  if (approval === null || state === 'none') return <ApproveForm form={form} onChange={onChange} />;
  const facts = { name: approval.by, when: formatMoment(approval.at) };
  const takeBack = (
    <Button size="small" onClick={() => onChange({ approval: null })}>
      {m.item_approval_remove()}
    </Button>
  );
  if (state === 'given')
    return (
      <Notice tone="good" action={takeBack}>
        {m.item_approved(facts)}
      </Notice>
    );
  return (
    <div className="space-y-2">
      <Notice tone="warn" action={takeBack}>
        {m.item_approval_void(facts)}
      </Notice>
      <ApproveForm form={form} onChange={onChange} />
    </div>
  );
}
