import { templateIdSchema } from '@/lib/domain/ids';
import type { Template } from '@/lib/domain/template';

let serial = 0;

/** A made-up template that fits everywhere; ids go up with each call. */
export function makeRow(overrides: Partial<Omit<Template, 'id'>> & { id?: string } = {}): Template {
  serial += 1;
  const at = '2026-03-01T08:00:00.000Z';
  const { id = `t${String(serial).padStart(5, '0')}`, ...rest } = overrides;
  return {
    title: 'Untitled',
    shortcut: null,
    body: 'Text',
    toneVariants: [],
    folder: '',
    tags: [],
    networks: [],
    languages: [],
    kind: null,
    clientId: null,
    createdAt: at,
    updatedAt: at,
    ...rest,
    id: templateIdSchema.parse(id),
  };
}
