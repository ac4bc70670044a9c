/** Put into words by messages `templates_problem_<code with underscores>`. */
export const PROBLEM_CODES = [
  /** `{` without its `}`. */
  'unclosed-brace',
  /** `}` without its `{`; written `\}` when it is meant as text. */
  'stray-brace',
  /** `{}`, or an empty part where something must stand (`{?}`, `{>}`). */
  'empty-braces',
  /** Braces around one option that is no variable: `{good day}`. */
  'single-option',
  /** Braces inside a tag that holds plain text only: a field, a partial, a caret stop. */
  'brace-in-tag',
  /** Braces nested deeper than MAX_DEPTH; the rest of the template was not read. */
  'too-deep',
  'unclosed-condition',
  /** `{else}` or `{end}` where no `{if …}` is open, or a second `{else}`. */
  'stray-tag',
  /** A condition that can't be read; `hint` names what may be asked. */
  'unknown-condition',
  /** A value its subject never has (`network=vkk`). */
  'unknown-value',
  /** `{formal:…}` needs two forms, `{gender:…}` two or three. */
  'wrong-forms',
  'unknown-variable',
  /** `{date:…}` or `{link:…}` with a part it does not know. */
  'unknown-format',
  /** A known variable without a value here and without a fallback. */
  'no-value',
  /** `{gender:…}` with two forms while nobody said which is right. */
  'gender-unknown',
  /** A field nobody filled in yet. */
  'field-empty',
  /** Not one of the field's choices, or no day of the calendar. */
  'field-invalid',
  /** Two fields of one name that ask for different things. */
  'field-conflict',
  'unknown-partial',
  /** A template that holds itself. */
  'partial-cycle',
  /** Partials within partials deeper than MAX_PARTIAL_DEPTH. */
  'partial-depth',
  /** More text than MAX_TEXT_LENGTH came out; the rest was left out. */
  'too-long',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface TemplateProblem {
  code: ProblemCode;
  /** Where in the template's source, UTF-16 offsets; of the partial's source where `partial` is set. */
  start: number;
  end: number;
  /** What stands there: the name of the variable, field or partial, or the piece of source. */
  found: string;
  /** What could stand there instead: the nearest known name, or all that are allowed, separated by ", ". */
  hint: string | null;
  /** Shortcut of the partial the position belongs to; null: the template itself. */
  partial: string | null;
  /** The text must not be inserted while one of these is left. */
  isBlocking: boolean;
}
