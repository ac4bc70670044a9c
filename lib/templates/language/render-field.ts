import { DAY_FORMATS, findDayFormat, formatDay, parseIsoDay } from './format-day';
import type { RenderContext } from './rendered';
import { addProblem, noteProblem, write, type Finding, type Rendering } from './rendering';
import type { FieldNode, FieldQuestion, TemplateNode } from './template-node';
import { walkNodes } from './walk-nodes';

const PLAIN_TEXT: FieldQuestion = { kind: 'text', options: [], suggestion: null, format: null };

/** Learns what the fields of some nodes ask, so that `{?Delivery}` may stand before `{?Delivery: today/tomorrow}`. */
export function collectQuestions(rendering: Rendering, nodes: readonly TemplateNode[]): void {
  for (const node of walkNodes(nodes)) {
    if (node.kind !== 'field' || node.asks === null) continue;
    const known = rendering.questions.get(node.label);
    if (known === undefined) rendering.questions.set(node.label, node.asks);
    else if (!isSameQuestion(known, node.asks))
      noteProblem(rendering, node, { code: 'field-conflict', found: node.label });
  }
}

/** Writes what was filled in, or the field itself when there is nothing usable. */
export function renderField(rendering: Rendering, node: FieldNode): void {
  const { label } = node;
  const question = rendering.questions.get(label) ?? PLAIN_TEXT;
  const { fills } = rendering.context;
  const filled = Object.hasOwn(fills, label) ? (fills[label] ?? '') : '';
  const value = filled.trim() === '' ? question.suggestion : filled;
  const { kind, options } = question;
  rendering.fields.set(label, { key: label, label, kind, options, value });
  const written =
    value === null ? { code: 'field-empty' as const, found: label } : writeFill(value, question, rendering.context);
  const start = rendering.text.length;
  // Filling it in must not make another variant of it.
  const wording = `{?${label}}`;
  if (typeof written !== 'string') {
    addProblem(rendering, {
      hint: null,
      start: node.start,
      end: node.end,
      partial: null,
      isBlocking: true,
      ...written,
    });
    write(rendering, node.raw, wording);
    return;
  }
  write(rendering, written, wording);
  rendering.resolved.push({ name: label, value: written, source: 'fill', start, end: rendering.text.length });
}

function writeFill(value: string, { kind, options, format }: FieldQuestion, context: RenderContext): string | Finding {
  if (kind === 'text') return value;
  if (kind === 'choice') {
    return options.includes(value) ? value : { code: 'field-invalid', found: value, hint: options.join(', ') };
  }
  const dayFormat = findDayFormat(format);
  if (dayFormat === null) return { code: 'unknown-format', found: format ?? '', hint: DAY_FORMATS.join(', ') };
  const day = parseIsoDay(value);
  return day === null
    ? { code: 'field-invalid', found: value, hint: 'YYYY-MM-DD' }
    : formatDay(day, dayFormat, context);
}

function isSameQuestion(one: FieldQuestion, other: FieldQuestion): boolean {
  return one.kind === other.kind && one.format === other.format && one.options.join('\n') === other.options.join('\n');
}
