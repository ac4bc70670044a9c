/** Parameters by which web statistics tell where a visitor came from, in the order people write them. */
export const UTM_PARAMETERS = ['source', 'medium', 'campaign', 'content', 'term'] as const;
export type UtmParameter = (typeof UTM_PARAMETERS)[number];
/** "": not said. */
export type UtmValues = Record<UtmParameter, string>;

/** Without these three statistics file a visit under "(not set)". */
export const NEEDED_PARAMETERS = ['source', 'medium', 'campaign'] as const satisfies readonly UtmParameter[];
export type NeededParameter = (typeof NEEDED_PARAMETERS)[number];

/** Words that a client's links may carry, as `utm` of its row has them; an empty list: any. */
export interface UtmVocabulary {
  sources: readonly string[];
  mediums: readonly string[];
  campaigns: readonly string[];
}

/** Where the words of a parameter stand; content and term are free. */
export const WORD_LISTS: Readonly<Record<NeededParameter, keyof UtmVocabulary>> = {
  source: 'sources',
  medium: 'mediums',
  campaign: 'campaigns',
};
