import { templateIdSchema } from '@/lib/domain/ids';
import type { Template } from '@/lib/domain/template';
import { collectPartials } from '@/lib/templates/find/collect-partials';
import { TemplateIndex } from '@/lib/templates/find/template-index';
import type { TemplateUses } from '@/lib/templates/find/template-uses';

import { makeTemplates } from '../make-templates';

const PLACE = { network: 'vk', language: 'ru', kind: 'price', clientId: null } as const;

let templates: Template[] = [];
let uses: ReadonlyMap<string, TemplateUses> = new Map();
let index = new TemplateIndex([]);
let haystack: string[] = [];

/** What is timed, one call at a time. */
const bench = {
  seed(count: number): void {
    templates = makeTemplates(count).map(({ id, ...rest }) => ({ ...rest, id: templateIdSchema.parse(id) }));
    uses = new Map(templates.filter((_, at) => at % 7 === 0).map(({ id }, at) => [id, { weight: at % 5 }]));
    haystack = templates.map(({ shortcut, title, body, tags }) =>
      [shortcut, title, body, ...tags].join('\n').toLowerCase(),
    );
  },
  build(): void {
    index = new TemplateIndex(templates);
  },
  /** As after every change of a template. */
  buildAgain(): void {
    const changed = templates.map((template, at) =>
      at === 9 ? { ...template, updatedAt: `${Math.random()}` } : template,
    );
    index = new TemplateIndex(changed, index);
  },
  /** From a key to the twenty templates that are shown, with what they include. */
  find(query: string): void {
    const { templates: found } = index.find({ ...PLACE, query, limit: 20 }, uses);
    for (const template of found) collectPartials(template, index, PLACE);
  },
  /** The plainest search there is: no order, no typos, no other layout. */
  filter(query: string): number {
    const typed = query.toLowerCase();
    return haystack.filter((hay) => hay.includes(typed)).length;
  },
};
Object.assign(globalThis, { bench });
