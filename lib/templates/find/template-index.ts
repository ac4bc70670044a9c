import type { Template } from '@/lib/domain/template';

import { swapLayout } from './keyboard-layout';
import { buildSearchText, buildTypedText, scoreText, type SearchText, type TypedText } from './match-text';
import { type Place, scoreFit } from './score-fit';
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

/** Typed on the wrong layout: what reads as typed goes before it. */
const OTHER_LAYOUT_PENALTY = 0.3;

/**
 * Search over templates in memory: pure, and built anew when they change. What is alike in everything keeps the order by title,
 * then by id.
 */
export class TemplateIndex {
  readonly #entries: readonly { template: Template; text: SearchText }[];
  readonly #byShortcut = new Map<string, Template[]>();

  constructor(templates: readonly Template[]) {
    const { compare } = new Intl.Collator();
    const sorted = templates.toSorted((a, b) => compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
    this.#entries = sorted.map((template) => ({ template, text: buildSearchText(template) }));
    for (const template of sorted) {
      const key = template.shortcut?.toLowerCase();
      if (key !== undefined) this.#byShortcut.set(key, [...(this.#byShortcut.get(key) ?? []), template]);
    }
  }

  /** `uses`: by the template's id. */
  find({ query, limit, ...place }: TemplateQuery, uses: ReadonlyMap<string, TemplateUses>): TemplateMatches {
    const readings = readTyped(query);
    const found: { template: Template; score: number }[] = [];
    for (const { template, text } of this.#entries) {
      const match = scoreReadings(text, readings);
      if (match === null) continue;
      const fit = scoreFit(template, place, (uses.get(template.id) ?? NO_USES).weight);
      found.push({ template, score: match + fit });
    }
    const best = found.toSorted((a, b) => b.score - a.score).slice(0, limit);
    return { templates: best.map(({ template }) => template), total: found.length };
  }

  /** The template a shortcut means at a place, whatever its case: the most fitting; null where there is none. */
  findByShortcut(shortcut: string, place: Place): Template | null {
    const [first, ...others] = this.#byShortcut.get(shortcut.toLowerCase()) ?? [];
    if (first === undefined) return null;
    const better = (one: Template, other: Template): Template =>
      scoreFit(other, place, 0) > scoreFit(one, place, 0) ? other : one;
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
