import { createDatabase } from '@/lib/db/database';
import { templateIdSchema } from '@/lib/domain/ids';
import type { Insertion, Template } from '@/lib/domain/template';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';

/** Runs inside a page of the extension, whose database it fills; `screen.mjs` calls this through `globalThis.bench`. */

const WORDS =
  'доставка цена спасибо возврат жалоба срок завтра курьер магазин адрес ответ заказ livrare comandă preț mulțumim termen curier mâine reclamație thanks order shipping price question hours store open closed refund'.split(
    ' ',
  );
const DAY_MS = 24 * 60 * 60 * 1000;
const PER_TEMPLATE = 3;

let seed = 7;
/** The same templates in every run: a linear congruential generator. */
function pick<T>(list: readonly T[]): T {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  const item = list[Math.floor((seed / 2 ** 31) * list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
const words = (length: number): string => Array.from({ length }, () => pick(WORDS)).join(' ');
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

function makeTemplate(index: number): Template {
  const at = daysAgo(index % 200);
  return {
    id: templateIdSchema.parse(`template-${String(index).padStart(5, '0')}`),
    title: words(4),
    shortcut: index % 2 === 0 ? null : `s${index}`,
    body: `{first_name|друг}, ${words(45)}`,
    toneVariants: [],
    folder: index % 7 === 0 ? '' : `${pick(['Shop', 'Клиника', 'Help'])}/${pick(WORDS)}`,
    tags: [pick(WORDS), pick(WORDS)],
    networks: index % 3 === 0 ? [pick(['vk', 'x', 'ok', 'facebook'] as const)] : [],
    languages: [pick(['ro', 'ru', 'en'])],
    kind: pick(REPLY_KINDS),
    clientId: null,
    createdAt: at,
    updatedAt: at,
  };
}

function makeInsertion(template: Template, index: number, time: number): Insertion {
  const at = daysAgo((index * 13 + time * 17) % 170);
  return {
    id: `insertion-${index}-${time}`,
    templateId: template.id,
    variantKey: '',
    textHash: `h${index}`,
    network: 'vk',
    threadKey: null,
    replyId: null,
    clientId: null,
    at,
    updatedAt: at,
  };
}

/** `count` templates in folders, two thirds of them inserted three times. */
async function seedTemplates(count: number): Promise<void> {
  const database = createDatabase();
  const templates = Array.from({ length: count }, (_, index) => makeTemplate(index));
  await database.templates.bulkPut(templates);
  const used = templates.filter((_, index) => index % 3 !== 0);
  const insertions = used.flatMap((template, index) =>
    Array.from({ length: PER_TEMPLATE }, (_, time) => makeInsertion(template, index, time)),
  );
  await database.insertions.bulkPut(insertions);
  database.close();
}

Object.assign(globalThis, { bench: { seed: seedTemplates } });
