// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { InterfaceProvider } from '@/components/app/interface-provider';
import { PlanExchangeMenu } from '@/components/plan-exchange/plan-exchange-menu';
import { SaveTemplateButton } from '@/components/plan-series/save-template-button';
import { db } from '@/lib/db/database';
import { addPlanItems } from '@/lib/db/repositories/plan-items';

import { makePlanContent, makePlanItem } from '../db/make-plan-item';
import { expectAccessible, startWithEmptyLibrary } from './page-fixture';

startWithEmptyLibrary();

const SETTINGS = { theme: 'auto', language: 'en' } as const;
const PLACE = { date: '2027-03-01', timeZone: 'Europe/Chisinau', clientId: null };

function open() {
  const user = userEvent.setup();
  render(
    <InterfaceProvider initial={SETTINGS}>
      {() => (
        <>
          <PlanExchangeMenu items={[]} {...PLACE} />
          <SaveTemplateButton items={[makePlanItem({ title: 'Tip', text: 'Words' })]} />
        </>
      )}
    </InterfaceProvider>,
  );
  return user;
}

type User = ReturnType<typeof open>;

async function choose(user: User, entry: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Files' }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
}

async function pick(user: User, name: string, content: string): Promise<void> {
  const field = await screen.findByLabelText<HTMLInputElement>('Choose a file, or drop it here');
  await user.upload(field, new File([content], name, { type: 'text/csv' }));
}

describe('a file for the plan', () => {
  it('is looked through before anything is written, its columns said otherwise, then taken in and undone', async () => {
    await addPlanItems([
      makePlanContent({ title: 'Old', date: '2027-03-05', time: null, timeZone: 'Europe/Chisinau' }),
    ]);
    const user = open();
    await choose(user, 'Import a file…');
    await pick(
      user,
      'plan.csv',
      'Дата;Тема;Прочее\n04.03.2027;Новое;первый текст\n05.03.2027;Old;\n99.99.2027;Когда-нибудь;\n;;без темы\n',
    );
    expect((await screen.findAllByRole('status'))[0]?.textContent).toContain('2 new');
    expect(screen.getByText('The date “99.99.2027” was not understood.')).toBeTruthy();
    expect(screen.getAllByText('1 cannot be read')).toHaveLength(2);
    expect(await db().planItems.count()).toBe(1);
    await expectAccessible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Прочее' }), 'Text');
    await user.click(await screen.findByText('Take in 3 items'));
    await waitFor(async () => expect(await db().planItems.count()).toBe(4));
    const items = await db().planItems.toArray();
    expect(items.map(({ title, text, status }) => `${title} ${text} ${status}`.trim()).toSorted()).toEqual([
      'Old  draft',
      'Когда-нибудь  idea',
      'Новое первый текст draft',
      'без темы без темы idea',
    ]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await db().planItems.count()).toBe(1));
  });

  it('that is none says so', async () => {
    const user = open();
    await choose(user, 'Import a file…');
    await pick(user, 'plan.csv', '');
    expect((await screen.findByRole('alert')).textContent).toContain('The file is empty.');
    await expectAccessible();
  });

  it('has nothing to hold where nothing is shown', async () => {
    const user = open();
    await choose(user, 'Table (CSV)');
    expect(await screen.findByText('There is nothing to save here.')).toBeTruthy();
  });
});

describe('templates', () => {
  it('say what lands where and what stands there, and come in by one step', async () => {
    await addPlanItems([
      makePlanContent({ title: 'Taken', date: '2027-03-01', time: '10:00', timeZone: 'Europe/Chisinau' }),
    ]);
    const user = open();
    await choose(user, 'From a template…');
    expect(await screen.findByText('At this time there is already “Taken”.')).toBeTruthy();
    await user.click(screen.getByText('Add 12 items'));
    await waitFor(async () => expect(await db().planItems.count()).toBe(13));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await db().planItems.count()).toBe(1));
  });

  it('are copied, changed and deleted; one that came with Jackdaw stays as it is', async () => {
    const user = open();
    await choose(user, 'From a template…');
    await user.click(await screen.findByText('Edit a copy'));
    const name = screen.getByLabelText('Name');
    await user.clear(name);
    await user.paste('My month');
    await user.click(screen.getAllByLabelText(/^Remove/)[0]!);
    await user.click(screen.getByText('Save template'));
    expect(await screen.findByText('Add 11 items')).toBeTruthy();
    expect((await db().planTemplates.toArray()).map((template) => template.name)).toEqual(['My month']);
    await user.click(screen.getByText('Delete template'));
    await waitFor(async () => expect(await db().planTemplates.count()).toBe(0));
    expect(await screen.findByText('Add 12 items')).toBeTruthy();
  });

  it('are made of what is selected', async () => {
    const user = open();
    await user.click(screen.getByRole('button', { name: 'Save as a template' }));
    await user.type(await screen.findByLabelText('Name'), 'Tips');
    await expectAccessible();
    await user.click(screen.getByText('Save template'));
    await waitFor(async () => expect(await db().planTemplates.count()).toBe(1));
    const [template] = await db().planTemplates.toArray();
    expect(template!.items).toMatchObject([{ day: 0, content: { title: 'Tip', text: 'Words', date: null } }]);
  });
});
