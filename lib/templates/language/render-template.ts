import { holdsCondition } from './evaluate-condition';
import { findNearest } from './find-nearest';
import { parseTemplate } from './parse-template';
import { printNodes } from './print-template';
import { collectQuestions, renderField } from './render-field';
import type { ChooseVariant, RenderContext, Rendered } from './rendered';
import { addProblem, chooseOne, createRendering, isFull, noteProblem, write, type Rendering } from './rendering';
import { resolveVariable } from './resolve-variable';
import type {
  ConditionNode,
  FormsNode,
  GroupNode,
  ParsedTemplate,
  PartialNode,
  TemplateNode,
  VariableReference,
} from './template-node';
import { isVariable, knownNames } from './variable-names';
import { buildVariantKey } from './variant-key';

/** Partials within partials. */
const MAX_PARTIAL_DEPTH = 8;

/**
 * Fills a template in. Never throws for any template and context: what is unknown or missing stays in the text as written and
 * is named in `problems`; the text may be inserted when none of them is blocking.
 */
export function renderTemplate(parsed: ParsedTemplate, context: RenderContext, choose: ChooseVariant): Rendered {
  const known = knownNames(parsed.ownVariables, Object.keys(context.values));
  const rendering = createRendering(context, choose, known);
  renderParsed(rendering, parsed);
  if (isFull(rendering)) {
    const end = parsed.nodes.at(-1)?.end ?? 0;
    const found = rendering.open[0] ?? '';
    addProblem(rendering, { code: 'too-long', start: 0, end, found, hint: null, partial: null, isBlocking: true });
  }
  return {
    text: rendering.text,
    problems: [...rendering.problems.values()],
    fields: [...rendering.fields.values()],
    caretStops: rendering.stops,
    resolved: rendering.resolved,
    choices: rendering.choices,
    variantKey: buildVariantKey(rendering.wording),
  };
}

function renderParsed(rendering: Rendering, parsed: ParsedTemplate): void {
  const { seen } = rendering;
  if (!seen.has(parsed)) {
    seen.add(parsed);
    for (const problem of parsed.problems) addProblem(rendering, problem);
    collectQuestions(rendering, parsed.nodes);
  }
  renderNodes(rendering, parsed.nodes);
}

function renderNodes(rendering: Rendering, nodes: readonly TemplateNode[]): void {
  for (const node of nodes) {
    rendering.steps += 1;
    if (isFull(rendering)) return;
    renderNode(rendering, node);
  }
}

function renderNode(rendering: Rendering, node: TemplateNode): void {
  switch (node.kind) {
    case 'text':
      write(rendering, node.value);
      break;
    case 'broken':
      write(rendering, node.raw);
      break;
    case 'field':
      renderField(rendering, node);
      break;
    case 'caret': {
      const start = rendering.text.length;
      write(rendering, node.selected);
      rendering.stops.push({ start, end: rendering.text.length });
      break;
    }
    case 'group':
      renderGroup(rendering, node);
      break;
    case 'forms':
      renderForms(rendering, node);
      break;
    case 'partial':
      renderPartial(rendering, node);
      break;
    case 'condition':
      renderCondition(rendering, node);
      break;
  }
}

function renderGroup(rendering: Rendering, node: GroupNode): void {
  const { head, parts } = node;
  if (head !== null && isVariable(head, parts.length, rendering.known)) renderVariable(rendering, node, head);
  else renderNodes(rendering, parts[chooseOne(rendering, parts.length)] ?? []);
}

function renderVariable(rendering: Rendering, node: GroupNode, reference: VariableReference): void {
  const resolution = resolveVariable(reference, rendering.context, rendering.known);
  const fallbacks = node.parts.slice(1);
  const start = rendering.text.length;
  const { name } = reference;
  const wording = `{${printNodes(node.parts[0] ?? [])}}`;
  if ('value' in resolution) {
    const { value, source } = resolution;
    write(rendering, value, wording);
    rendering.resolved.push({ name, value, source, start, end: rendering.text.length });
  } else if (resolution.code === 'no-value' && fallbacks.length > 0) {
    renderFallback(rendering, fallbacks, wording);
    const end = rendering.text.length;
    rendering.resolved.push({ name, value: rendering.text.slice(start), source: 'fallback', start, end });
  } else {
    noteProblem(rendering, node, resolution);
    write(rendering, printNodes([node]), wording);
  }
}

/** A fallback that stands in for a name is the same variant as the name; only one with variants of its own is another. */
function renderFallback(rendering: Rendering, fallbacks: GroupNode['parts'], wording: string): void {
  const { choices, wording: before } = rendering;
  const { length } = choices;
  renderNodes(rendering, fallbacks[chooseOne(rendering, fallbacks.length)] ?? []);
  if (choices.length === length) rendering.wording = before + wording;
}

/** An unknown tone counts as formal: nobody is hurt by being addressed politely. */
function renderForms(rendering: Rendering, node: FormsNode): void {
  const { tone, managerGender } = rendering.context;
  const index =
    node.by === 'formal' ? Number(tone === 'informal') : { male: 0, female: 1, unknown: 2 }[managerGender ?? 'unknown'];
  const part = node.parts[index];
  if (part !== undefined) {
    renderNodes(rendering, part);
    return;
  }
  noteProblem(rendering, node, { code: 'gender-unknown', found: printNodes([node]) });
  write(rendering, printNodes([node]));
}

function renderCondition(rendering: Rendering, node: ConditionNode): void {
  // A condition nobody can read decides nothing: the whole stays visible.
  if (node.branches.some(({ condition, isElse }) => condition === null && !isElse)) {
    write(rendering, printNodes([node]));
    return;
  }
  for (const { condition } of node.branches) noteUnknownNames(rendering, node, condition?.flat() ?? []);
  const branch = node.branches.find(
    ({ condition, isElse }) => isElse || (condition !== null && holdsCondition(condition, rendering.context)),
  );
  if (branch !== undefined) renderNodes(rendering, branch.nodes);
}

function noteUnknownNames(
  rendering: Rendering,
  node: ConditionNode,
  tests: readonly { kind: string; variable?: string }[],
): void {
  for (const { variable } of tests) {
    if (variable === undefined || rendering.known.has(variable)) continue;
    const hint = findNearest(variable, rendering.known);
    noteProblem(rendering, node, { code: 'unknown-variable', found: variable, hint });
  }
}

function renderPartial(rendering: Rendering, node: PartialNode): void {
  const { shortcut, raw } = node;
  const { open } = rendering;
  if (open.includes(shortcut)) {
    noteProblem(rendering, node, { code: 'partial-cycle', found: shortcut, hint: [...open, shortcut].join(' → ') });
  } else if (open.length >= MAX_PARTIAL_DEPTH) {
    noteProblem(rendering, node, { code: 'partial-depth', found: shortcut, hint: String(MAX_PARTIAL_DEPTH) });
  } else {
    const parsed = findPartial(rendering, shortcut);
    if (parsed !== null) {
      open.push(shortcut);
      renderParsed(rendering, parsed);
      open.pop();
      return;
    }
    noteProblem(rendering, node, { code: 'unknown-partial', found: shortcut });
  }
  write(rendering, raw);
}

function findPartial(rendering: Rendering, shortcut: string): ParsedTemplate | null {
  const cached = rendering.parsed.get(shortcut);
  if (cached !== undefined) return cached;
  const source = rendering.context.partials(shortcut);
  const parsed = source === null ? null : parseTemplate(source);
  rendering.parsed.set(shortcut, parsed);
  return parsed;
}
