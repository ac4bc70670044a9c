import type { RenderContext } from '@/lib/templates/language/rendered';

/** A context in which everything is known; parts of it can be told otherwise. */
export function buildContext(changes: Partial<RenderContext> = {}): RenderContext {
  return {
    language: 'ru',
    network: 'vk',
    kind: 'question',
    isWorkingTime: true,
    now: '2026-11-23T09:00:00Z',
    timeZone: 'Europe/Chisinau',
    values: { name: 'Мария Ивановна Зимина', first_name: 'Мария', handle: 'zima', manager: null, comment: null },
    fills: {},
    tone: 'formal',
    managerGender: 'female',
    partials: () => null,
    ...changes,
  };
}
