import type { NetworkId } from '@/lib/domain/network-id';
import type { Template } from '@/lib/domain/template';

const WORDS =
  'доставка цена спасибо возврат жалоба срок завтра курьер магазин адрес ответ заказ livrare comandă preț mulțumim termen curier mâine reclamație returnare bună ziua thanks order shipping price question hours store open closed refund'.split(
    ' ',
  );
const NETWORKS: readonly NetworkId[] = ['vk', 'x', 'ok', 'facebook', 'instagram'];
const LANGUAGES = ['ro', 'ru', 'en'];
const KINDS = ['thanks', 'praise', 'question', 'price', 'delivery', 'complaint', 'negative', 'troll', 'fake'] as const;
const MADE_AT = '2026-03-01T08:00:00.000Z';

/** A template, its `id` still a plain text. */
export type MadeTemplate = Omit<Template, 'id'> & { id: string };

/** The same in every run: a linear congruential generator. */
function createPick(): <T>(list: readonly T[]) => T {
  let seed = 7;
  return (list) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    const item = list[Math.floor((seed / 2 ** 31) * list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
}

/** So many stand alone; each of the others includes one of them. */
const PARTIALS = 50;

/** Templates of about 350 signs with a name and variants, most with an include as long again; the same in every run. */
export function makeTemplates(count: number): MadeTemplate[] {
  const pick = createPick();
  const text = (length: number): string => Array.from({ length }, () => pick(WORDS)).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    id: `template-${at}`,
    title: text(4),
    shortcut: at < PARTIALS ? `part${at}` : `${pick(WORDS).slice(0, 5)}${at}`,
    body: `{Привет|Здравствуйте|Добрый день}, {first_name|друг}! ${text(45)}${at < PARTIALS ? '' : ` {>part${at % PARTIALS}}`}`,
    toneVariants: [],
    folder: text(1),
    tags: [pick(WORDS), pick(WORDS)],
    networks: at % 3 === 0 ? [pick(NETWORKS)] : [],
    languages: [pick(LANGUAGES)],
    kind: pick(KINDS),
    clientId: null,
    createdAt: MADE_AT,
    updatedAt: MADE_AT,
  }));
}
