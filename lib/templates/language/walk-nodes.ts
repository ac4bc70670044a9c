import type { TemplateNode } from './template-node';

/** Every node, whatever holds it, in the order of the source. */
export function* walkNodes(nodes: readonly TemplateNode[]): Generator<TemplateNode> {
  for (const node of nodes) {
    yield node;
    if (node.kind === 'group' || node.kind === 'forms') for (const part of node.parts) yield* walkNodes(part);
    if (node.kind === 'condition') for (const branch of node.branches) yield* walkNodes(branch.nodes);
  }
}
