// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { describe, expect, it, vi } from 'vitest';

import { tellBackgroundOfWrites } from '@/components/app/tell-background';
import { watchStaleMark } from '@/lib/alerts/stale-mark';
import { db } from '@/lib/db/database';
import { addPlanItems } from '@/lib/db/repositories/plan-items';

import { makePlanContent } from '../db/make-plan-item';

describe('a page that writes itself', () => {
  it('wakes the background by a mark in storage, for the plan and not for anything else', async () => {
    const heard = vi.fn();
    watchStaleMark(heard, new AbortController().signal);
    tellBackgroundOfWrites();
    // The code that follows the database comes after the first rendering.
    await vi.waitFor(async () => {
      await addPlanItems([makePlanContent()]);
      expect(heard).toHaveBeenCalled();
    });
    const times = heard.mock.calls.length;
    await db().tags.put({
      key: 'promo',
      name: 'promo',
      lastUsedAt: '2026-03-01T08:00:00.000Z',
      updatedAt: '2026-03-01T08:00:00.000Z',
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toHaveBeenCalledTimes(times);
  });
});
