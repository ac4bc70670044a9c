// @vitest-environment happy-dom

import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { TemplateCopy } from '@/components/sidepanel/template-copy';
import { setInterfaceLocale } from '@/lib/i18n/locale';
import { fillTemplate } from '@/lib/palette/fill-template';
import { hashReply } from '@/lib/templates/variation/count-repeats';

import { makeFacts, makeSituation, makeTemplate } from '../unit/palette/found-templates';
import { expectAccessible } from './page-fixture';

const facts = makeFacts({ network: 'linkedin', networkName: 'LinkedIn' });

beforeEach(() => setInterfaceLocale('en'));
afterEach(cleanup);

function open(body: string, sentToday: readonly string[] = []) {
  const choices = { kind: null, tone: null, fills: {}, passedOver: [] };
  const rendered = fillTemplate(makeTemplate({ body }), choices, makeSituation(facts));
  const repeatedToday = sentToday.map((text) => ({ textHash: hashReply(text, []), count: 3 }));
  const on = { onFill: vi.fn(), onTurn: vi.fn(), onCopy: vi.fn() };
  render(<TemplateCopy {...{ rendered, facts, repeatedToday, ...on }} isBlocked={false} />);
  return { ...on, user: userEvent.setup() };
}

describe('a template to be copied', () => {
  it('warns of words that went out three times today, offers others, and is copied all the same', async () => {
    const { user, onCopy, onTurn } = open('{Thanks|Hello}!', ['Thanks', 'Hello']);
    expect(screen.getByText(/went out 3 times today.*“Another variant”/)).toBeTruthy();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Another variant' }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect([onTurn.mock.calls.length, onCopy.mock.calls.length]).toEqual([1, 1]);
  });

  it('says nothing of words that are new today', () => {
    open('Welcome!', ['Thanks']);
    expect(screen.queryByText(/times today/)).toBeNull();
  });

  it('counts against the room of the network, and is copied all the same', async () => {
    const { user, onCopy } = open('a'.repeat(1300));
    expect(screen.getByText('50 characters over the limit of LinkedIn')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onCopy).toHaveBeenCalledOnce();
  });
});
