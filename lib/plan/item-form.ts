import { isoTimeSchema } from '@/lib/domain/fields';
import { planContentSchema, type PlanItem, planItemSchema } from '@/lib/domain/plan-item';
import { z } from '@/lib/zod';

import { findRuleProblem } from './series/occurrences';

const content = planContentSchema.shape;

/** What the editor of an item holds: anything that can be typed, also what an item may not be. */
export const itemFormSchema = z.object({
  kind: content.kind,
  title: z.string(),
  date: content.date,
  /** "" for any time of the day. */
  time: z.string(),
  timeZone: z.string(),
  /** RRULE; null: happens once. */
  rule: z.string().nullable(),
  /** Minutes. */
  duration: z.string(),
  clientId: content.clientId,
  networks: content.networks,
  accountIds: content.accountIds,
  format: content.format,
  rubric: z.string(),
  funnel: content.funnel,
  text: z.string(),
  texts: z.partialRecord(content.networks.element, z.string()),
  hook: z.string(),
  callToAction: z.string(),
  link: z.string(),
  firstComment: z.string(),
  tags: z.array(z.string()),
  references: content.references,
  // Without its default: what a draft does not name was not changed.
  reasons: content.reasons.unwrap(),
  altTexts: z.array(z.string()),
  isPaid: z.boolean(),
  erid: z.string(),
  /** In the currency's main unit, as typed: "1 200,50". */
  cost: z.string(),
  currency: z.string(),
  assignee: z.string(),
  brief: z.string(),
  notes: z.string(),
  status: planItemSchema.shape.status,
  holdReason: z.string(),
  approval: z.object({ by: z.string(), at: isoTimeSchema, textHash: z.string() }).nullable(),
  permalink: z.string(),
});
export type ItemForm = z.infer<typeof itemFormSchema>;
export type FormField = keyof ItemForm;
export const FORM_FIELDS = itemFormSchema.keyof().options;

/** Where the cost has none yet. */
const USUAL_CURRENCY = 'EUR';
const CENTS = 100;

/** A row without what the database gives it. */
type ItemFacts = Omit<PlanItem, 'id' | 'createdAt' | 'updatedAt'>;

/**
 * What the editor shows of an item; everything that is not said is empty.
 * @param rule of the series it is an occurrence of
 */
export function formOf(item: ItemFacts, rule: string | null = null): ItemForm {
  const { paid } = item;
  return {
    ...item,
    rule,
    time: item.time ?? '',
    duration: item.duration === null ? '' : String(item.duration),
    rubric: item.rubric ?? '',
    link: item.link ?? '',
    isPaid: paid !== null,
    erid: paid?.erid ?? '',
    cost: costText(paid?.cost ?? null),
    currency: paid?.cost?.currency ?? USUAL_CURRENCY,
    assignee: item.assignee ?? '',
    holdReason: item.hold?.reason ?? '',
    permalink: item.permalink ?? '',
  };
}

type Cost = NonNullable<PlanItem['paid']>['cost'];

function costText(cost: Cost): string {
  if (cost === null) return '';
  const isWhole = cost.amount % CENTS === 0;
  return (cost.amount / CENTS).toFixed(isWhole ? 0 : 2);
}

/** `invalid`: cannot be read; null: nothing is typed. Amounts of all currencies are kept in hundredths. */
export function parseCost(cost: string, currency: string): Cost | 'invalid' {
  const digits = cost.replaceAll(/\s/gu, '').replace(',', '.');
  if (digits === '') return null;
  if (!/^\d{1,10}(\.\d{1,2})?$/u.test(digits) || !/^[A-Za-z]{3}$/u.test(currency)) return 'invalid';
  return { amount: Math.round(Number(digits) * CENTS), currency: currency.toUpperCase() };
}

/** `isValid`: false for what is no http(s) address; null: none. An address without a scheme gets "https://". */
export function parseAddress(text: string): { address: string | null; isValid: boolean } {
  const typed = text.trim();
  if (typed === '') return { address: null, isValid: true };
  const isBare = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:].*)?$/u.test(typed);
  const address = isBare ? `https://${typed}` : typed;
  const url = URL.parse(address);
  const isWeb = url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.');
  return { address: isWeb ? address : null, isValid: isWeb };
}

/** Why a field cannot be saved as it is. */
export type ItemFault = 'title' | 'address' | 'cost' | 'duration' | 'tags' | 'references' | 'zone' | 'rule';
export type ItemFaults = Partial<Record<FormField, ItemFault>>;

/** What stands in the way of saving, by field. */
export function findItemFaults(form: ItemForm): ItemFaults {
  const faults: ItemFaults = {};
  if (form.title.trim() === '') faults.title = 'title';
  if (!parseAddress(form.link).isValid) faults.link = 'address';
  if (!parseAddress(form.permalink).isValid) faults.permalink = 'address';
  if (form.isPaid && parseCost(form.cost, form.currency) === 'invalid') faults.cost = 'cost';
  if (parseDuration(form.duration) === 'invalid') faults.duration = 'duration';
  if (!content.tags.safeParse(form.tags).success) faults.tags = 'tags';
  if (!content.references.safeParse(form.references).success) faults.references = 'references';
  if (form.rule !== null && form.date !== null && findRuleProblem(form.rule, form.date) !== null) faults.rule = 'rule';
  if (!isTimeZone(form.timeZone)) faults.timeZone = 'zone';
  return faults;
}

export function parseDuration(text: string): number | null | 'invalid' {
  if (text.trim() === '') return null;
  const minutes = Number(text);
  return content.duration.safeParse(minutes).success ? minutes : 'invalid';
}

/** Whether the browser knows the zone. */
function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    // The only way it says no.
    return false;
  }
}
