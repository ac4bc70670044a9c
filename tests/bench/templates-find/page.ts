import { templateIdSchema } from '@/lib/domain/ids';
import type { NetworkId } from '@/lib/domain/network-id';
import type { Template } from '@/lib/domain/template';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';
import { collectPartials } from '@/lib/templates/find/collect-partials';
import { TemplateIndex } from '@/lib/templates/find/template-index';
import type { TemplateUses } from '@/lib/templates/find/template-uses';

const WORDS =
  'доставка цена спасибо возврат жалоба срок завтра курьер магазин адрес ответ заказ livrare comandă preț mulțumim termen curier mâine reclamație returnare bună ziua thanks order shipping price question hours store open closed refund'.split(
    ' ',
  );
const NETWORKS: NetworkId[] = ['vk', 'x', 'ok', 'facebook', 'instagram'];
const LANGUAGES = ['ro', 'ru', 'en'];
const PLACE = { network: 'vk', language: 'ru', kind: 'price', clientId: null } as const;

let seed = 7;
/** The same templates in every run: a linear congruential generator. */
function pick<T>(list: readonly T[]): T {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  const item = list[Math.floor((seed / 2 ** 31) * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
const text = (length: number): string => Array.from({ length }, () => pick(WORDS)).join(' ');

function makeTemplate(_: unknown, at: number): Template {
  const time = '2026-03-01T08:00:00.000Z';
  return {
    id: templateIdSchema.parse(`template-${at}`),
    title: text(4),
    shortcut: `${pick(WORDS).slice(0, 5)}${at}`,
    body: `{first_name|друг}, ${text(45)} {>${pick(WORDS).slice(0, 5)}${at % 50}}`,
    toneVariants: [],
    folder: text(1),
    tags: [pick(WORDS), pick(WORDS)],
    networks: at % 3 === 0 ? [pick(NETWORKS)] : [],
    languages: [pick(LANGUAGES)],
    kind: pick(REPLY_KINDS),
    clientId: null,
    createdAt: time,
    updatedAt: time,
  };
}

let templates: Template[] = [];
let uses: ReadonlyMap<string, TemplateUses> = new Map();
let index = new TemplateIndex([]);
let haystack: string[] = [];

/** What is timed, one call at a time. */
const bench = {
  seed(count: number): void {
    templates = Array.from({ length: count }, makeTemplate);
    uses = new Map(templates.filter((_, at) => at % 7 === 0).map(({ id }, at) => [id, { recent: [], weight: at % 5 }]));
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
