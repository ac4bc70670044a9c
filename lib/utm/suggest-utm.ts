import type { NetworkId } from '@/lib/domain/network-id';
import { networkNamed } from '@/lib/plan/quick-add/network-words';
import { fold } from '@/lib/text/fold';

import type { NeededParameter, UtmVocabulary } from './utm-parameters';
import { utmWord } from './utm-word';

/** What an item of the plan, stored or being written, says of its link. */
export interface LinkedItem {
  title: string;
  /** null or "": none. */
  rubric: string | null;
  tags: readonly string[];
  format: string | null;
  isPaid: boolean;
}

export interface UtmOccasion {
  /** null: not known. */
  network: NetworkId | null;
  /** null: nobody's; any words will do. */
  client: { utm: UtmVocabulary } | null;
  /** null: the link is for no item of the plan. */
  item: LinkedItem | null;
}

/** "": nothing fits; the person says it. */
export type UtmSuggestion = Record<NeededParameter, string>;

const USUAL_MEDIUM = 'social';
const USUAL_PAID_MEDIUM = 'cpc';
/** In names of mediums and sources that are paid for. */
const PAID_WORDS: ReadonlySet<string> = new Set(
  'ad ads adv advert cpa cpc cpm cpv paid ppc promo reclama reklama target targeting targeted'.split(' '),
);
const MAX_TITLE_LENGTH = 40;

const tokensOf = (word: string): string[] => word.split(/[^\p{L}\p{N}]+/u);
const isPaidWord = (word: string): boolean => tokensOf(word).some((token) => PAID_WORDS.has(token));

/** What a link would carry here, in the client's words where one of them fits, as `utmWord` writes them. */
export function suggestUtm({ network, client, item }: UtmOccasion): UtmSuggestion {
  const words = (list: keyof UtmVocabulary): string[] => (client?.utm[list] ?? []).map(utmWord);
  return {
    source: suggestSource(network, words('sources'), item),
    medium: suggestMedium(words('mediums'), item),
    campaign: suggestCampaign(words('campaigns'), item),
  };
}

/** The client's word for the network; "vk_ads" comes before "vk" where the item is paid for, and behind it elsewhere. */
function suggestSource(network: NetworkId | null, sources: readonly string[], item: LinkedItem | null): string {
  if (network === null) return onlyOne(sources);
  const fitting = sources.filter((word) => tokensOf(word).some((token) => isNameOf(network, token)));
  const isPaid = item?.isPaid ?? false;
  return fitting.find((word) => isPaidWord(word) === isPaid) ?? fitting[0] ?? network;
}

function isNameOf(network: NetworkId, token: string): boolean {
  return token === network || networkNamed({ word: fold(token), typed: token }) === network;
}

/** The item's format where the client counts it apart (story, reel), else the first medium that fits paid or unpaid posts. */
function suggestMedium(mediums: readonly string[], item: LinkedItem | null): string {
  if (item?.isPaid === true) return mediums.find(isPaidWord) ?? USUAL_PAID_MEDIUM;
  const ofFormat = mediums.find((word) => word === item?.format);
  return ofFormat ?? mediums.find((word) => !isPaidWord(word)) ?? mediums[0] ?? USUAL_MEDIUM;
}

/**
 * What the item is filed under (tag, rubric) or called, as far as the client's campaigns have it. Which of several campaigns an
 * item belongs to is not guessed; what is for no item takes the first.
 */
function suggestCampaign(campaigns: readonly string[], item: LinkedItem | null): string {
  if (item === null) return campaigns[0] ?? '';
  const filed = [...item.tags, item.rubric ?? ''].map(utmWord).filter((word) => word !== '');
  const title = utmWord(item.title);
  if (campaigns.length === 0) return filed[0] ?? shorten(title);
  const named = filed.find((word) => campaigns.includes(word)) ?? campaigns.find((word) => isPartOf(word, title));
  return named ?? onlyOne(campaigns);
}

/** Whole words only: "mai" is not in "maini". */
function isPartOf(word: string, title: string): boolean {
  return `_${title}_`.includes(`_${word}_`);
}

/** At the end of a word. */
function shorten(title: string): string {
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const end = title.lastIndexOf('_', MAX_TITLE_LENGTH);
  return end <= 0 ? title.slice(0, MAX_TITLE_LENGTH) : title.slice(0, end);
}

function onlyOne(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : '';
}
