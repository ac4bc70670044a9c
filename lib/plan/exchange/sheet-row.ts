import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { PlanItem } from '@/lib/domain/plan-item';

/** An item with what a table or calendar says beside it. */
export interface SheetRow {
  item: PlanItem;
  client: Client | null;
  accounts: readonly Account[];
  /** RRULE of a recurring item; null: happens once. */
  rule: string | null;
}
