import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';

import { EMPTY_CONTENT } from '@/components/templates/use-draft';
import { db } from '@/lib/db/database';
import { saveTemplate } from '@/lib/db/repositories/templates';
import type { Template, TemplateContent } from '@/lib/domain/template';

import { openWorkspace, startWithEmptyLibrary } from './page-fixture';

/** Neither templates nor drafts, before and after each test. */
export function startWithNoTemplates(): void {
  startWithEmptyLibrary();
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());
}

export const EMPTY_TEMPLATE: TemplateContent = { ...EMPTY_CONTENT, title: 'Untitled', body: 'Text' };

export async function store(content: Partial<TemplateContent>): Promise<Template> {
  const saved = await saveTemplate({ content: { ...EMPTY_TEMPLATE, ...content } });
  if (!saved.ok) throw new Error(saved.code);
  return saved.template;
}

export async function listStored(): Promise<Template[]> {
  return db().templates.toArray();
}

/** Of the list, in its order. */
export function titles(): string[] {
  return [...document.querySelectorAll('a[data-template] .font-medium')].map((title) => title.textContent);
}

export async function expectTitles(expected: readonly string[]): Promise<void> {
  await waitFor(() => expect(titles()).toEqual(expected));
}

export function openTemplates(query = '') {
  return openWorkspace(`#/replies/templates${query}`);
}
