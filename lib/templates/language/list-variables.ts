import type { ParsedTemplate } from './template-node';
import { isVariable, knownNames } from './variable-names';
import { walkNodes } from './walk-nodes';

export interface UsedVariable {
  name: string;
  /** Built in, or among the own variables the template was parsed with. */
  isKnown: boolean;
  hasFallback: boolean;
  start: number;
  end: number;
}

/** Every place of a template that takes a variable, in the order of the source; not those of its partials. */
export function listVariables(parsed: ParsedTemplate): UsedVariable[] {
  const known = knownNames(parsed.ownVariables);
  return [...walkNodes(parsed.nodes)].flatMap((node) => {
    const { kind, start, end } = node;
    if (kind === 'condition') {
      const tests = node.branches.flatMap(({ condition }) => condition?.flat() ?? []);
      return tests.flatMap((test) =>
        test.kind === 'known'
          ? [{ name: test.variable, isKnown: known.has(test.variable), hasFallback: true, start, end }]
          : [],
      );
    }
    if (kind !== 'group' || node.head === null || !isVariable(node.head, node.parts.length, known)) return [];
    const { name } = node.head;
    return [{ name, isKnown: known.has(name), hasFallback: node.parts.length > 1, start, end }];
  });
}
