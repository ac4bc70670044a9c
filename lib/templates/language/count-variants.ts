import type { ParsedTemplate, TemplateNode } from './template-node';
import { isVariable, knownNames } from './variable-names';

/** Nobody needs to know of more; keeps the numbers small. */
const MAX_VARIANTS = 1_000_000_000_000n;

/**
 * How many different texts the variants of a template can make, at most 10¹²; partials count as one. Where it depends on the
 * comment (conditions, forms, fallbacks) the richest case counts.
 */
export function countVariants(parsed: ParsedTemplate): bigint {
  return countNodes(parsed.nodes, knownNames(parsed.ownVariables));
}

function countNodes(nodes: readonly TemplateNode[], known: ReadonlySet<string>): bigint {
  return nodes.reduce((total, node) => cap(total * countNode(node, known)), 1n);
}

function countNode(node: TemplateNode, known: ReadonlySet<string>): bigint {
  switch (node.kind) {
    case 'group': {
      const isName = node.head !== null && isVariable(node.head, node.parts.length, known);
      const parts = isName ? node.parts.slice(1) : node.parts;
      const total = parts.reduce((sum, part) => cap(sum + countNodes(part, known)), 0n);
      return total === 0n ? 1n : total;
    }
    case 'forms':
      return richest(node.parts, known);
    case 'condition':
      return richest(
        node.branches.map(({ nodes }) => nodes),
        known,
      );
    case 'text':
    case 'broken':
    case 'field':
    case 'caret':
    case 'partial':
      break;
  }
  return 1n;
}

function richest(parts: readonly (readonly TemplateNode[])[], known: ReadonlySet<string>): bigint {
  return parts.map((part) => countNodes(part, known)).reduce((most, count) => (count > most ? count : most), 1n);
}

function cap(count: bigint): bigint {
  return count > MAX_VARIANTS ? MAX_VARIANTS : count;
}
