import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import type { FormField } from '@/lib/plan/item-form';

const NAMES: Record<FormField, () => string> = {
  kind: m.item_kind,
  title: m.item_title,
  date: m.item_date,
  time: m.item_time,
  timeZone: m.item_zone,
  rule: m.series_repeat,
  duration: m.item_duration,
  clientId: m.item_client,
  networks: m.item_networks,
  accountIds: m.item_accounts,
  format: m.item_format,
  rubric: m.item_rubric,
  funnel: m.item_funnel,
  text: m.item_text,
  texts: m.item_texts,
  hook: m.item_hook,
  callToAction: m.item_call_to_action,
  link: m.item_link,
  firstComment: m.item_first_comment,
  tags: m.item_tags,
  references: m.item_references,
  reasons: m.item_reasons,
  altTexts: m.item_alts,
  isPaid: m.item_paid,
  erid: m.item_erid,
  cost: m.item_cost,
  currency: m.item_currency,
  assignee: m.item_assignee,
  brief: m.item_brief,
  notes: m.item_notes,
  status: m.item_status,
  holdReason: m.item_hold_reason,
  approval: m.item_approval,
  permalink: m.item_permalink,
};

/** "Title, day and notes". */
export function fieldNames(fields: readonly FormField[]): string {
  return new Intl.ListFormat(currentLocale()).format(fields.map((field) => NAMES[field]()));
}
