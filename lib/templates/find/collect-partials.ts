import type { Template } from '@/lib/domain/template';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { walkNodes } from '@/lib/templates/language/walk-nodes';

import type { Place } from './score-fit';
import type { TemplateIndex } from './template-index';

/** Includes that multiply each other must not make an answer endless; a text this rich is too long to send anyway. */
const MAX_PARTIALS = 100;

/**
 * The bodies of the templates a template includes, also through others, by shortcut as written where it is included. Shortcuts
 * that name nothing are left out. Of several with one shortcut the most fitting is taken.
 */
export function collectPartials(template: Template, index: TemplateIndex, place: Place): Record<string, string> {
  const partials = new Map<string, string>();
  const open = [template.body, ...template.toneVariants.map(({ body }) => body)];
  for (let source = open.pop(); source !== undefined && partials.size < MAX_PARTIALS; source = open.pop()) {
    for (const shortcut of findIncluded(source)) {
      const included = partials.has(shortcut) ? null : index.findByShortcut(shortcut, place);
      if (included === null) continue;
      partials.set(shortcut, included.body);
      open.push(included.body);
    }
  }
  return Object.fromEntries(partials);
}

function findIncluded(source: string): string[] {
  if (!source.includes('>')) return [];
  const { nodes } = parseTemplate(source);
  return [...walkNodes(nodes)].flatMap((node) => (node.kind === 'partial' ? [node.shortcut] : []));
}
