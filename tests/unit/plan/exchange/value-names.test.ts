import { afterEach, describe, expect, it } from 'vitest';

import { statusName } from '@/components/plan-screen/status-name';
import { PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';
import { locales, setInterfaceLocale } from '@/lib/i18n/locale';
import { statusNamed } from '@/lib/plan/exchange/value-names';

afterEach(() => setInterfaceLocale('en'));

describe('the names of values in tables', () => {
  it.each(locales)('are understood as Jackdaw itself shows them (%s)', (locale) => {
    setInterfaceLocale(locale);
    expect(PLAN_STATUSES.map((status) => statusNamed(statusName(status)))).toEqual(PLAN_STATUSES);
  });
});
