import type { NetworkId } from '@/lib/domain/network-id';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import {
  FUNNEL_STAGES,
  type FunnelStage,
  PLAN_FORMATS,
  PLAN_KINDS,
  PLAN_STATUSES,
  type PlanFormat,
  type PlanKind,
  type PlanStatus,
} from '@/lib/domain/plan-vocabulary';
import { fold } from '@/lib/text/fold';

import { formatNamed } from '../quick-add/format-words';
import { networkNamed } from '../quick-add/network-words';

/** What tables of three languages call the values of closed lists, folded; each list's own ids are understood as well. */
const STATUS_NAMES: readonly (readonly [PlanStatus, string])[] = [
  ['idea', 'idea|idee|идея'],
  ['draft', 'draft|ciorna|in lucru|in progress|planned|planificat|черновик|в работе|план|запланировано написать'],
  ['visual', 'visual|needs visual|design|imagine|necesita imagine|нужен визуал|вижуал|визуал|дизайн|картинка'],
  ['review', 'review|in review|approval|la aprobare|verificare|на согласовании|согласование|на проверке'],
  ['approved', 'approved|aprobat|согласовано|утверждено|одобрено'],
  ['ready', 'ready|gata|gata de publicat|pregatit|готово|готов'],
  ['scheduled', 'scheduled|programat|отложено|запланировано|в отложке'],
  ['published', 'published|posted|live|publicat|опубликовано|вышло|вышел'],
  ['checked', 'checked|done|verificat|facut|проверено|сделано|выполнено'],
  ['held', 'held|on hold|paused|pe pauza|in asteptare|suspendat|на паузе|приостановлено|пауза'],
  ['missed', 'missed|ratat|пропущено'],
  ['dropped', 'dropped|cancelled|canceled|abandonat|anulat|снято с плана|отменено|отмена'],
];
const FUNNEL_NAMES: readonly (readonly [FunnelStage, string])[] = [
  ['know', 'know|awareness|afla|cunoaste|notorietate|узнать|знакомство|охват'],
  ['want', 'want|interest|consideration|vrea|interes|захотеть|интерес|прогрев'],
  ['buy', 'buy|conversion|sale|cumpara|vanzare|купить|продажа|продающий'],
  ['recommend', 'recommend|loyalty|recomanda|loialitate|рекомендовать|лояльность'],
];
const KIND_NAMES: readonly (readonly [PlanKind, string])[] = [
  ['post', 'post|postare|пост|публикация'],
  ['task', 'task|sarcina|задача|дело'],
];

function nameMap<Value extends string>(
  ids: readonly Value[],
  names: readonly (readonly [Value, string])[],
): ReadonlyMap<string, Value> {
  const called = names.flatMap(([id, list]) => list.split('|').map((name) => [fold(name), id] as const));
  return new Map([...called, ...ids.map((id) => [id, id] as const)]);
}

const STATUSES = nameMap(PLAN_STATUSES, STATUS_NAMES);
const FUNNEL = nameMap(FUNNEL_STAGES, FUNNEL_NAMES);
const KINDS = nameMap(PLAN_KINDS, KIND_NAMES);
const FORMATS = nameMap(PLAN_FORMATS, []);
const NETWORKS = nameMap(NETWORK_IDS, []);

const plain = (cell: string): string => fold(cell).replaceAll(/\s+/gu, ' ').trim();

export const statusNamed = (cell: string): PlanStatus | null => STATUSES.get(plain(cell)) ?? null;
export const funnelNamed = (cell: string): FunnelStage | null => FUNNEL.get(plain(cell)) ?? null;
export const kindNamed = (cell: string): PlanKind | null => KINDS.get(plain(cell)) ?? null;

/** The format a cell names: by one word, or by its first known one ("пост + сторис" is a post). */
export function planFormatNamed(cell: string): PlanFormat | null {
  const known = FORMATS.get(plain(cell));
  if (known !== undefined) return known;
  const words = plain(cell).split(/[^\p{L}\p{N}]+/u);
  return words.flatMap((word) => formatNamed(word) ?? []).at(0) ?? null;
}

/** The networks a cell names ("VK, Telegram / Инстаграм"), and what in it names none. */
export function networksNamed(cell: string): { networks: NetworkId[]; unknown: string[] } {
  const networks = new Set<NetworkId>();
  const unknown: string[] = [];
  for (const typed of cell
    .split(/[,;/|+&\n]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const known = NETWORKS.get(plain(typed)) ?? networkNamed({ word: plain(typed), typed });
    if (known === null) unknown.push(typed);
    else networks.add(known);
  }
  return { networks: [...networks], unknown };
}
