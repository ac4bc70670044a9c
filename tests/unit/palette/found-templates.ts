import type { FoundTemplate, TemplateContext } from '@/lib/messaging/template-messages';
import type { FillSituation } from '@/lib/palette/fill-template';
import type { ReplyFacts } from '@/lib/palette/reply-context';

/** A template as the background gives it; what is left out fits everything. */
export function makeTemplate(overrides: Partial<FoundTemplate> = {}): FoundTemplate {
  return {
    id: 't1',
    title: 'Delivery',
    shortcut: null,
    body: 'Hello, {first_name|friend}!',
    toneVariants: [],
    folder: '',
    tags: [],
    kind: null,
    clientId: null,
    languages: [],
    networks: [],
    partials: {},
    uses: [],
    ...overrides,
  };
}

export function makeContext(overrides: Partial<TemplateContext> = {}): TemplateContext {
  return {
    ok: true,
    manager: { name: 'Irina', gender: 'female', tone: null },
    client: null,
    variableNames: [],
    replyId: null,
    isWorkingTime: true,
    paletteOn: { button: true, typedShortcut: false },
    memoryLength: 5,
    ...overrides,
  };
}

export function makeFacts(overrides: Partial<ReplyFacts> = {}): ReplyFacts {
  return {
    network: 'x',
    networkName: 'X',
    answered: null,
    person: { full: 'Mira Olsen', first: 'Mira', vocative: 'Mira', polite: null },
    language: 'en',
    context: makeContext(),
    ...overrides,
  };
}

export function makeSituation(facts: ReplyFacts = makeFacts()): FillSituation {
  return { facts, threadKey: 'post-1', now: new Date('2026-03-02T10:00:00Z'), seed: 'seed' };
}
