import { countVariants } from '@/lib/templates/language/count-variants';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { renderTemplate } from '@/lib/templates/language/render-template';
import type { RenderContext } from '@/lib/templates/language/rendered';
import { readPersonName } from '@/lib/templates/names/read-person-name';
import { nextVariant } from '@/lib/templates/variation/next-variant';

interface Case {
  /** ms for one time. */
  budget: number;
  /** A clock of 100 µs needs many times of a short task. */
  times: number;
  task: () => void;
}

const NESTED = 10_000;
/** Issue of quick replies: a hostile text is answered with an error within this. */
const HOSTILE_MS = 50;
/** Share of a reply in the palette's 35 ms, of which drawing takes most. */
const REPLY_MS = 2;

const REPLY = `{formal:Здравствуйте|Привет}, {first_name|{друг|друзья}}!
{if hours=open}
{Спасибо|Благодарим} за {вопрос|интерес}, {gender:сам уточню|сама уточню|уточним} до {date+1d}.
{else}
Ответим утром, {date+1d:weekday}.
{end}
Заказ: {?Номер заказа}, доставка: {?Когда: сегодня/завтра/через неделю}. {order_phone|Пишите в директ}{cursor}`;

const context: RenderContext = {
  language: 'ru',
  network: 'vk',
  kind: 'question',
  isWorkingTime: true,
  now: '2026-11-23T09:00:00Z',
  timeZone: 'Europe/Chisinau',
  values: { first_name: null, order_phone: '022 123 456' },
  fills: { 'Номер заказа': '17', Когда: 'завтра' },
  tone: 'formal',
  managerGender: null,
  partials: () => null,
};

const parsedReply = parseTemplate(REPLY);
const parsedVariants = parseTemplate('{a|b|c|d|e} {f|g|h|i} {j|k|l|m|n}');
const memory = Array.from({ length: 99 }, (_, index) => ({
  variantKey: `${String(index % 5)}.${String(Math.floor(index / 5) % 4)}.${String(Math.floor(index / 20) % 5)}`,
  isHere: true,
  ago: index,
}));

const CASES: Readonly<Record<string, Case>> = {
  '10,000 nested braces, closed': hostile('{'.repeat(NESTED) + '}'.repeat(NESTED)),
  '10,000 braces left open': hostile('{'.repeat(NESTED)),
  '10,000 nested variants': hostile(`${'{a|'.repeat(NESTED)}b${'}'.repeat(NESTED)}`),
  '10,000 nested conditions': hostile('{if hours=open}'.repeat(NESTED) + '{end}'.repeat(NESTED)),
  'an ordinary reply, read': { budget: REPLY_MS, times: 200, task: () => void parseTemplate(REPLY) },
  'an ordinary reply, filled in': {
    budget: REPLY_MS,
    times: 100,
    task: () => void renderTemplate(parsedReply, context, () => 0),
  },
  'the last unused of 100 variants': { budget: REPLY_MS, times: 20, task: chooseLast },
  'a name, read': {
    budget: 0.5,
    times: 500,
    task: () => void readPersonName({ name: '✨ Иванова Мария Петровна | SMM', handle: 'mariva' }, 'ru'),
  },
};

function hostile(source: string): Case {
  return {
    budget: HOSTILE_MS,
    times: 5,
    task: () => {
      const parsed = parseTemplate(source);
      countVariants(parsed);
      renderTemplate(parsed, context, () => 0);
      if (parsed.problems.length === 0) throw new Error('A hostile template was taken for a good one');
    },
  };
}

function chooseLast(): void {
  const request = { seed: 's', memory, recentCount: 0 };
  const { choices } = nextVariant((choose) => renderTemplate(parsedVariants, context, choose), request, []);
  if (memory.some(({ variantKey }) => variantKey === choices.join('.')))
    throw new Error('An unused variant was not found');
}

function cases(): { what: string; budget: number }[] {
  return Object.entries(CASES).map(([what, { budget }]) => ({ what, budget }));
}

/** Milliseconds one time of a case takes. */
function measure(what: string): number {
  const { task, times } = CASES[what] ?? { task: () => undefined, times: 1 };
  const start = performance.now();
  for (let time = 0; time < times; time += 1) task();
  return (performance.now() - start) / times;
}

Object.assign(globalThis, { bench: { cases, measure } });
