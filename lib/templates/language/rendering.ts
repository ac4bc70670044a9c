import type { CaretStop, ChooseVariant, FillField, RenderContext, ResolvedVariable } from './rendered';
import type { FieldQuestion, ParsedTemplate, TemplateNode } from './template-node';
import type { ProblemCode, TemplateProblem } from './template-problem';

/** No network takes a text this long; keeps partials that multiply each other from filling the memory. */
const MAX_TEXT_LENGTH = 100_000;
const MAX_STEPS = 50_000;

/** One rendering under way. */
export interface Rendering {
  readonly context: RenderContext;
  readonly choose: ChooseVariant;
  readonly known: ReadonlySet<string>;
  /** By position and code: a partial used twice is named once. */
  readonly problems: Map<string, TemplateProblem>;
  readonly questions: Map<string, FieldQuestion>;
  readonly fields: Map<string, FillField>;
  readonly stops: CaretStop[];
  readonly resolved: ResolvedVariable[];
  readonly choices: number[];
  /** Partials being filled in, outermost first. */
  readonly open: string[];
  readonly parsed: Map<string, ParsedTemplate | null>;
  /** Templates whose problems and questions have been taken over. */
  readonly seen: Set<ParsedTemplate>;
  text: string;
  /** As `text`, with the template's own name for each thing that was filled in: what the template says, to whomever. */
  wording: string;
  steps: number;
}

export function createRendering(context: RenderContext, choose: ChooseVariant, known: ReadonlySet<string>): Rendering {
  return {
    context,
    choose,
    known,
    problems: new Map(),
    questions: new Map(),
    fields: new Map(),
    stops: [],
    resolved: [],
    choices: [],
    open: [],
    parsed: new Map(),
    seen: new Set(),
    text: '',
    wording: '',
    steps: 0,
  };
}

export interface Finding {
  code: ProblemCode;
  found: string;
  hint?: string | null;
}

/** Notes a problem at a node of the template or partial being filled in. */
export function noteProblem(rendering: Rendering, node: TemplateNode, finding: Finding): void {
  const { start, end } = node;
  addProblem(rendering, { hint: null, ...finding, start, end, partial: null, isBlocking: true });
}

/** Takes over a problem; its position is in the partial being filled in, if there is one. */
export function addProblem({ problems, open }: Rendering, problem: TemplateProblem): void {
  const partial = open.at(-1) ?? null;
  problems.set(`${partial ?? ''} ${String(problem.start)} ${problem.code} ${problem.found}`, { ...problem, partial });
}

/**
 * Adds text to the result, and `wording` to what the template says whoever is answered. Past the limit nothing is added any more.
 */
export function write(rendering: Rendering, text: string, wording = text): void {
  if (isFull(rendering)) return;
  rendering.text += text.slice(0, MAX_TEXT_LENGTH + 1 - rendering.text.length);
  rendering.wording += wording.slice(0, Math.max(0, MAX_TEXT_LENGTH + 1 - rendering.wording.length));
}

/** Counts one step; has too much come out, or was too much done for too little? */
export function isFull(rendering: Rendering): boolean {
  return rendering.text.length > MAX_TEXT_LENGTH || rendering.steps > MAX_STEPS;
}

/** Which of `count` variants to take; what the chooser says is checked. */
export function chooseOne(rendering: Rendering, count: number): number {
  const chosen = count < 2 ? 0 : rendering.choose(count, rendering.choices.length);
  const index = Number.isInteger(chosen) && chosen >= 0 && chosen < count ? chosen : 0;
  if (count > 1) rendering.choices.push(index);
  return index;
}
