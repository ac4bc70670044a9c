import type { ParsedTemplate, TemplateNode } from './template-node';

/** The source a template was read from, put together from its parts: `printTemplate(parseTemplate(x)) === x` for every text. */
export function printTemplate({ nodes }: Pick<ParsedTemplate, 'nodes'>): string {
  return printNodes(nodes);
}

/** Source of some nodes of a template. */
export function printNodes(nodes: readonly TemplateNode[]): string {
  return nodes.map(printNode).join('');
}

function printNode(node: TemplateNode): string {
  if (node.kind === 'group') return `{${printParts(node.parts)}}`;
  if (node.kind === 'forms') return `{${node.prefix}${printParts(node.parts)}}`;
  if (node.kind !== 'condition') return node.raw;
  return node.branches.map(({ raw, nodes }) => `${raw}${printNodes(nodes)}`).join('') + node.close;
}

function printParts(parts: readonly (readonly TemplateNode[])[]): string {
  return parts.map(printNodes).join('|');
}
