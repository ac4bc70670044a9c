import type { TemplateContent } from '@/lib/domain/template';

/** What a made-up template says; it fits everywhere. */
export function makeContent(overrides: Partial<TemplateContent> = {}): TemplateContent {
  return {
    title: 'Prețul livrării',
    shortcut: 'livrare',
    body: 'Bună, {first_name|prieten drag}!',
    toneVariants: [{ tone: 'formal', body: 'Bună ziua, {name}!' }],
    folder: 'Brutărie/Livrare',
    tags: [],
    networks: [],
    languages: ['ro'],
    kind: 'delivery',
    clientId: null,
    ...overrides,
  };
}
