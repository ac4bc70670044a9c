import type { FillKind } from './rendered';
import type { TemplateProblem } from './template-problem';
import type { TemplateCondition } from './template-condition';

/** Every node keeps the source it was read from, piece by piece, so that printing gives it back unchanged. */
interface NodeBase {
  /** UTF-16 offset in the source. */
  start: number;
  end: number;
}

export interface TextNode extends NodeBase {
  kind: 'text';
  /** As written. */
  raw: string;
  /** As it comes out: escapes resolved. */
  value: string;
}

/** Source that could not be read; shown as it is, with a problem. */
export interface BrokenNode extends NodeBase {
  kind: 'broken';
  raw: string;
}

export interface VariableReference {
  name: string;
  /** Of a date: "+1d-2w". */
  offsets: readonly DateOffset[];
  /** Behind ":": the format of a date, the kind of a link. */
  argument: string | null;
}

export interface DateOffset {
  count: number;
  unit: 'd' | 'w' | 'm';
}

/** `{a|b|c}`: a variable with fallback, or variants. */
export interface GroupNode extends NodeBase {
  kind: 'group';
  parts: readonly (readonly TemplateNode[])[];
  /** The first part, where it is written as a variable; whether it is one depends on the names known. */
  head: VariableReference | null;
}

/** `{formal:…|…}` and `{gender:…|…|…}`. */
export interface FormsNode extends NodeBase {
  kind: 'forms';
  by: 'formal' | 'gender';
  /** "formal:" as written, spaces included. */
  prefix: string;
  parts: readonly (readonly TemplateNode[])[];
}

export interface FieldNode extends NodeBase {
  kind: 'field';
  raw: string;
  label: string;
  /** null: only named here, asked for elsewhere or as a text. */
  asks: FieldQuestion | null;
}

export interface FieldQuestion {
  kind: FillKind;
  options: readonly string[];
  suggestion: string | null;
  /** Of a date. */
  format: string | null;
}

export interface CaretNode extends NodeBase {
  kind: 'caret';
  raw: string;
  selected: string;
}

export interface PartialNode extends NodeBase {
  kind: 'partial';
  raw: string;
  shortcut: string;
}

export interface ConditionBranch {
  /** The tag that opens it, as written: `{if …}`, `{else if …}`, `{else}`. */
  raw: string;
  /** null: `{else}`, or a condition that can't be read. */
  condition: TemplateCondition | null;
  isElse: boolean;
  nodes: readonly TemplateNode[];
}

export interface ConditionNode extends NodeBase {
  kind: 'condition';
  branches: readonly ConditionBranch[];
  /** `{end}` as written. */
  close: string;
}

export type TemplateNode =
  TextNode | BrokenNode | GroupNode | FormsNode | FieldNode | CaretNode | PartialNode | ConditionNode;

export interface ParsedTemplate {
  nodes: readonly TemplateNode[];
  /** Of the source alone; whether names and values are known shows when it is rendered. */
  problems: readonly TemplateProblem[];
  /** Names that are variables besides the built-in ones. */
  ownVariables: readonly string[];
}
