import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { PlanItemDialog, type PlanItemDialogProps } from '@/components/plan-item/plan-item-dialog';
import { db } from '@/lib/db/database';
import { addPlanItems, changePlanItems } from '@/lib/db/repositories/plan-items';
import type { PlanItem, PlanItemChange } from '@/lib/domain/plan-item';

import { makePlanContent } from '../db/make-plan-item';
import { startWithEmptyLibrary } from './page-fixture';

/** Neither items nor drafts, before and after each test. */
export function startWithEmptyPlan(): void {
  startWithEmptyLibrary();
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());
}

/** Puts an item into the plan; `row`: how far it is. */
export async function plan(
  content: Parameters<typeof makePlanContent>[0],
  row: PlanItemChange = {},
): Promise<PlanItem> {
  const added = await addPlanItems([makePlanContent(content)]);
  if (!added.ok) throw new Error(added.code);
  await changePlanItems({ ids: added.ids, build: () => row });
  return storedItem(added.ids[0]);
}

export async function storedItem(id: string | undefined): Promise<PlanItem> {
  const item = await db().planItems.get(id ?? '');
  if (item === undefined) throw new Error('no such item');
  return item;
}

/** The editor of one item, as its page shows it. */
export async function openItem(itemId: string, props: Partial<PlanItemDialogProps> = {}) {
  const onClose = vi.fn();
  const user = userEvent.setup();
  render(
    <InterfaceProvider initial={{ theme: 'auto', language: 'en' }}>
      {() => <PlanItemDialog itemId={itemId} onClose={onClose} {...props} />}
    </InterfaceProvider>,
  );
  await screen.findByRole('textbox', { name: 'Topic' });
  return { user, onClose };
}

export const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });

/** Replaces what stands in a field, by one event: every sign typed draws the whole form. */
export async function write(user: ReturnType<typeof userEvent.setup>, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.click(field(name));
  await user.paste(text);
}
