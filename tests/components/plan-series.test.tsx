// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { RepeatField } from '@/components/plan-series/repeat-field';
import { ScopeDialog } from '@/components/plan-series/scope-dialog';

import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const SETTINGS = { theme: 'auto', language: 'en' } as const;

function showField(initial: string | null, startDate: string | null) {
  const rules: (string | null)[] = [];
  function Field() {
    const [value, setValue] = useState(initial);
    const change = (rule: string | null): void => {
      rules.push(rule);
      setValue(rule);
    };
    return <RepeatField value={value} startDate={startDate} onChange={change} />;
  }
  render(<InterfaceProvider initial={SETTINGS}>{() => <Field />}</InterfaceProvider>);
  return { user: userEvent.setup(), last: () => rules.at(-1) };
}

const repeatButton = (): HTMLElement => screen.getByRole('button', { name: /Repeat$/ });

describe('the field that says how an item repeats', () => {
  it('begins with the weekday of the item, takes other days, and says it in words', async () => {
    const { user, last } = showField(null, '2026-03-05');
    await user.click(repeatButton());
    await user.click(await screen.findByRole('option', { name: 'By weeks' }));
    expect(last()).toBe('FREQ=WEEKLY;BYDAY=TH');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Thu' }).disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Mon' }));
    expect(last()).toBe('FREQ=WEEKLY;BYDAY=MO,TH');
    expect(screen.getByRole('status').textContent).toBe('Repeats every Monday and Thursday.');
    await user.click(screen.getByRole('checkbox', { name: 'Thu' }));
    expect(screen.getByRole('status').textContent).toContain('The first one is on March 9.');
    await expectAccessible();
  });

  it('takes an interval, an end and a place in the month', async () => {
    const { user, last } = showField('FREQ=MONTHLY;BYMONTHDAY=26', '2026-03-26');
    await user.clear(screen.getByRole('spinbutton', { name: 'Every' }));
    await user.type(screen.getByRole('spinbutton', { name: 'Every' }), '2');
    await user.click(screen.getByRole('button', { name: /In the month$/ }));
    await user.click(await screen.findByRole('option', { name: 'on the last Thursday' }));
    await user.click(screen.getByRole('button', { name: /Ends$/ }));
    await user.click(await screen.findByRole('option', { name: 'After a number of times' }));
    expect(last()).toMatch(/^FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=-1TH$/);
    expect(screen.getByRole('status').textContent).toContain('on the last Thursday, 10 times');
    await expectAccessible();
  });

  it('keeps a rule it cannot show, and says what is wrong with one that cannot be followed', async () => {
    const { user, last } = showField('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-03-05');
    expect(repeatButton().textContent).toContain('By a rule of its own');
    expect(screen.getByRole('status').textContent).toBe('No day fits this.');
    await user.click(repeatButton());
    await user.click(await screen.findByRole('option', { name: 'Does not repeat' }));
    expect(last()).toBeNull();
  });

  it('waits for a day', async () => {
    showField(null, null);
    expect(repeatButton().hasAttribute('disabled')).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('Say the first day, then how it repeats.');
    await expectAccessible();
  });
});

describe('the question which occurrences are meant', () => {
  it('is answered by keyboard', async () => {
    const choose = vi.fn<(scope: string) => void>();
    const dialog = <ScopeDialog about="delete" title="Tip" onChoose={choose} onClose={() => {}} />;
    render(<InterfaceProvider initial={SETTINGS}>{() => dialog}</InterfaceProvider>);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'Only this one' }));
    await user.keyboard('{ArrowDown}{Enter}');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(choose).toHaveBeenLastCalledWith('following');
    await expectAccessible();
  });
});
