// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { db } from '@/lib/db/database';
import { recordInsertion } from '@/lib/db/repositories/insertions';
import { deleteTemplates, saveTemplate } from '@/lib/db/repositories/templates';
import { useTemplate, useTemplates, useTemplateUsage, useTemplateVersions } from '@/lib/db/use-templates';
import type { Template } from '@/lib/domain/template';

import { makeContent } from './make-template';

beforeEach(async () => {
  await db().open();
});

afterEach(async () => {
  cleanup();
  for (const table of db().tables) await table.clear();
});

async function save(body: string, id?: Template['id']): Promise<Template> {
  const saved = await saveTemplate({ id, content: makeContent({ body }) });
  if (!saved.ok) throw new Error(saved.code);
  return saved.template;
}

const NOW = new Date();

describe('live views of templates', () => {
  it('follow what is saved, changed and deleted', async () => {
    const { id } = await save('one');
    const { result } = renderHook(() => ({
      all: useTemplates()?.map(({ body }) => body),
      one: useTemplate(id)?.body,
      versions: useTemplateVersions(id)?.map(({ content }) => content.body),
    }));
    await waitFor(() => expect(result.current).toEqual({ all: ['one'], one: 'one', versions: [] }));
    await act(async () => save('two', id));
    await waitFor(() => expect(result.current).toEqual({ all: ['two'], one: 'two', versions: ['one'] }));
    await act(async () => deleteTemplates([id]));
    await waitFor(() => expect(result.current).toEqual({ all: [], one: undefined, versions: [] }));
  });

  it('say nothing of one template as of another', async () => {
    const [one, two] = [await save('one'), await save('two')];
    const { result, rerender } = renderHook(({ id }) => useTemplate(id)?.body, { initialProps: { id: one.id } });
    await waitFor(() => expect(result.current).toBe('one'));
    rerender({ id: two.id });
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current).toBe('two'));
  });

  it('count insertions as they come', async () => {
    const { id } = await save('one');
    const { result } = renderHook(() => useTemplateUsage(NOW));
    await waitFor(() => expect(result.current?.size).toBe(0));
    const at = '2026-03-02T12:00:00.000Z';
    const insertion = { templateId: id, variantKey: '', textHash: 'h', network: 'vk', threadKey: null, at } as const;
    await act(async () =>
      recordInsertion({ insertion, commentId: null, requestId: '019c0000-0000-7000-8000-000000000001' }),
    );
    await waitFor(() => expect(result.current?.get(id)).toMatchObject({ count: 1, lastAt: at, byNetwork: { vk: 1 } }));
  });
});
