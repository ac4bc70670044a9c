import type { NetworkId } from '@/lib/domain/network-id';
import type { ReplyKind, Tone } from '@/lib/domain/vocabulary';

import type { TemplateProblem } from './template-problem';

/** What a template is filled from. null always means "not known". */
export interface RenderContext {
  /** BCP 47 language of the text; dates are written in it. */
  language: string | null;
  network: NetworkId | null;
  kind: ReplyKind | null;
  isWorkingTime: boolean | null;
  now: Date | string;
  /** IANA zone in which `now` has its day. */
  timeZone: string;
  /**
   * Values of variables by name: built-in ones but `date`, and every own variable of any client: null where this client has
   * none, so that the template asks for it instead of taking its name for text.
   */
  values: Readonly<Record<string, string | null>>;
  /** What was filled in, by `FillField.key`; days as YYYY-MM-DD. */
  fills: Readonly<Record<string, string>>;
  tone: Tone | null;
  managerGender: 'female' | 'male' | null;
  /** Source of the template with this shortcut; null where there is none. */
  partials: (shortcut: string) => string | null;
}

export type FillKind = 'text' | 'choice' | 'date';

/** Something to ask the person before inserting; once per name. */
export interface FillField {
  /** Name in `RenderContext.fills`. */
  key: string;
  label: string;
  kind: FillKind;
  /** Of a choice, in the template's order; else empty. */
  options: readonly string[];
  /** What was filled in, or else the template's own suggestion; null: nothing yet. */
  value: string | null;
}

/** Asks which of `count` (≥ 2) variants to take, 0-based; `order` counts the questions of one rendering from 0. */
export type ChooseVariant = (count: number, order: number) => number;

export interface CaretStop {
  start: number;
  end: number;
}

export interface ResolvedVariable {
  name: string;
  value: string;
  /** `value`: from the context; `fallback`: what the template has for the case; `fill`: filled in; `clock`: from `now`. */
  source: 'value' | 'fallback' | 'fill' | 'clock';
  /** Where in the result. */
  start: number;
  end: number;
}

export interface Rendered {
  text: string;
  problems: TemplateProblem[];
  fields: FillField[];
  /** In the template's order, UTF-16 offsets of `text`; with a default text, that text is to be selected. */
  caretStops: CaretStop[];
  resolved: ResolvedVariable[];
  /** Which variants were chosen, in order; empty for a template without variants. */
  choices: readonly number[];
  /** Which words these are, whoever is answered and whatever is filled in (`buildVariantKey`). */
  variantKey: string;
}
