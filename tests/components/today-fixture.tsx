import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { DayPlan } from '@/components/plan/day-plan';
import { closePlannedDay, pausePlannedDay, resumePlannedDay } from '@/entrypoints/background/services/plan-day';
import { actOnPlan, addToPlan } from '@/entrypoints/background/services/plan-items';
import { browser } from '@/lib/browser';
import { db } from '@/lib/db/database';
import { addPlanItems, changePlanItems } from '@/lib/db/repositories/plan-items';
import type { PlanItemChange } from '@/lib/domain/plan-item';
import { protocolSchemas } from '@/lib/messaging/protocol-schema';
import { dateAt, shiftDate } from '@/lib/plan/slot-time';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { makePlanContent } from '../db/make-plan-item';

const timeZone = localTimeZone();

/** On the person's clock. */
export const onDay = (days: number): string => shiftDate(dateAt(new Date(), timeZone) ?? '', days) ?? '';

/** Puts one item into the plan of today, without a time unless told otherwise. */
export async function plan(change: Parameters<typeof makePlanContent>[0], row: PlanItemChange = {}): Promise<string> {
  const content = makePlanContent({ timeZone, date: onDay(0), time: null, ...change });
  const added = await addPlanItems([content]);
  if (!added.ok) throw new Error(added.code);
  await changePlanItems({ ids: added.ids, build: () => row });
  return added.ids[0] ?? '';
}

export const storedItems = async () => db().planItems.toArray();
export const storedLog = async () => db().dayLog.toArray();

/** The background, without the browser between. */
export function answerAsBackground({ type, payload }: { type: string; payload: unknown }) {
  if (type === 'plan:add') return addToPlan(protocolSchemas['plan:add'].parse(payload));
  if (type === 'plan:act') return actOnPlan(protocolSchemas['plan:act'].parse(payload));
  if (type === 'plan:pause') return pausePlannedDay(protocolSchemas['plan:pause'].parse(payload));
  if (type === 'plan:resume-day') return resumePlannedDay(protocolSchemas['plan:resume-day'].parse(payload));
  if (type === 'plan:close-day') return closePlannedDay(protocolSchemas['plan:close-day'].parse(payload));
  throw new Error(`not expected: ${type}`);
}

/** Today with the background behind it, as a person with keyboard and mouse finds it. */
export function openDay() {
  const onOpen = vi.fn<(hash: string) => void>();
  const onCapture = vi.fn<() => void>();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(answerAsBackground as never);
  const user = userEvent.setup();
  render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>
      {() => <DayPlan onOpen={onOpen} onCapture={onCapture} />}
    </InterfaceProvider>,
  );
  return { user, onOpen, onCapture };
}

export const rowOf = (title: string): Promise<HTMLElement> => screen.findByRole('article', { name: title });
