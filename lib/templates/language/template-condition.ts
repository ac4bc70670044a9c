export const CONDITION_SUBJECTS = ['language', 'network', 'kind', 'hours', 'tone'] as const;
export type ConditionSubject = (typeof CONDITION_SUBJECTS)[number];

export type ConditionTest =
  | { kind: 'compare'; subject: ConditionSubject; isNegated: boolean; values: readonly string[] }
  /** Is a value of this variable known? */
  | { kind: 'known'; variable: string; isNegated: boolean };

/** Any of the groups, in each all of the tests. */
export type TemplateCondition = readonly (readonly ConditionTest[])[];
