import type { Template } from '@/lib/domain/template';

import { BestOf } from './best-of';
import { swapLayout } from './keyboard-layout';
import { buildSearchText, buildTypedText, scoreText, type SearchText, type TypedText } from './match-text';
import { type Place, scoreFit, withPlainLanguage } from './score-fit';
import { NO_USES, type TemplateUses } from './template-uses';

export interface TemplateQuery extends Place {
  /** As typed; "" gives all, the most fitting first. */
  query: string;
  limit: number;
}

export interface TemplateMatches {
  /** Best first. */
  templates: Template[];
  /** How many match, of which `templates` are the first. */
  total: number;
}

/** How well a template matches what is typed, wherever it would be used. */
export interface TextMatch {
  score: number;
  /** Folded words that were looked for, in the layout that matched. */
  words: readonly string[];
}

/** Typed on the wrong layout: what reads as typed goes before it. */
const OTHER_LAYOUT_PENALTY = 0.3;

/**
 * Search over templates in memory: pure, and built anew when they change. What is alike in everything keeps the order by title,
 * then by id.
 */
export class TemplateIndex {
  readonly #entries: readonly { template: Template; text: SearchText }[];
  readonly #byShortcut = new Map<string, Template[]>();

  /** `previous`: what was built before; texts of templates that did not change since are taken from it. */
  constructor(templates: readonly Template[], previous: TemplateIndex | null = null) {
    const { compare } = new Intl.Collator();
    const known = new Map((previous === null ? [] : previous.#entries).map((entry) => [entry.template.id, entry]));
    const sorted = templates.toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
    this.#entries = sorted.map((template) => {
      const same = known.get(template.id);
      const isKnown = same !== undefined && same.template.updatedAt === template.updatedAt;
      return { template, text: isKnown ? same.text : buildSearchText(template) };
    });
    for (const template of sorted) {
      const key = template.shortcut?.toLowerCase();
      if (key !== undefined) this.#byShortcut.set(key, [...(this.#byShortcut.get(key) ?? []), template]);
    }
  }

  /** `uses`: by the template's id. */
  find({ query, limit, ...place }: TemplateQuery, uses: ReadonlyMap<string, TemplateUses>): TemplateMatches {
    const readings = readTyped(query);
    const asked = withPlainLanguage(place);
    const best = new BestOf<Template>(limit);
    let total = 0;
    for (const { template, text } of this.#entries) {
      const match = scoreReadings(text, readings);
      if (match === null) continue;
      total += 1;
      best.add(template, match + scoreFit(template, asked, (uses.get(template.id) ?? NO_USES).weight));
    }
    return { templates: best.list(), total };
  }

  /** All that match, by id; none where nothing is typed. What is alike keeps the order by title. */
  match(query: string): ReadonlyMap<string, TextMatch> {
    const readings = readTyped(query);
    const found = new Map<string, TextMatch>();
    for (const { template, text } of this.#entries) {
      for (const typed of readings) {
        const score = scoreText(text, typed);
        if (score === null || score <= (found.get(template.id)?.score ?? -Infinity)) continue;
        found.set(template.id, { score, words: typed.words.map(({ word }) => word) });
      }
    }
    return found;
  }

  /** The template a shortcut means at a place, whatever its case: the most fitting; null where there is none. */
  findByShortcut(shortcut: string, place: Place): Template | null {
    const [first, ...others] = this.#byShortcut.get(shortcut.toLowerCase()) ?? [];
    if (first === undefined) return null;
    const asked = withPlainLanguage(place);
    const better = (one: Template, other: Template): Template =>
      scoreFit(other, asked, 0) > scoreFit(one, asked, 0) ? other : one;
    return others.reduce(better, first);
  }
}

function readTyped(query: string): TypedText[] {
  const swapped = swapLayout(query);
  const readings = [buildTypedText(query, 0)];
  if (swapped !== null) readings.push(buildTypedText(swapped, OTHER_LAYOUT_PENALTY));
  return readings.filter(({ words }) => words.length > 0);
}

function scoreReadings(text: SearchText, readings: readonly TypedText[]): number | null {
  if (readings.length === 0) return 0;
  let best: number | null = null;
  for (const typed of readings) {
    const score = scoreText(text, typed);
    if (score !== null && (best === null || score > best)) best = score;
  }
  return best;
}
