import type { TemplateUsage } from '@/lib/db/repositories/find-insertions';
import type { Template } from '@/lib/domain/template';
import { regionalLocale } from '@/lib/i18n/regional-locale';

import type { TemplateSort } from './templates-address';

/** A line of the list: the heading of a folder, or a template. */
export type TemplateLine =
  { kind: 'folder'; folder: string; depth: number; count: number } | { kind: 'template'; template: Template };

type Order = (one: Template, other: Template) => number;

function orderOf(sort: TemplateSort, usage: ReadonlyMap<string, TemplateUsage>): Order {
  const { compare } = new Intl.Collator(regionalLocale(), { numeric: true, sensitivity: 'base' });
  const byTitle: Order = (one, other) => compare(one.title, other.title);
  if (sort === 'title') return (one, other) => compareFolders(one.folder, other.folder, compare) || byTitle(one, other);
  if (sort === 'most-used') {
    const count = ({ id }: Template): number => usage.get(id)?.count ?? 0;
    return (one, other) => count(other) - count(one) || byTitle(one, other);
  }
  const at = (template: Template): string => usage.get(template.id)?.lastAt ?? '';
  return (one, other) => {
    const [first, second] = [at(one), at(other)];
    return first === second ? byTitle(one, other) : Number(first < second) - Number(first > second);
  };
}

/** Never 0 for two that differ, not even in a capital letter: what is in one folder must stay together. */
function compareFolders(one: string, other: string, compare: Intl.Collator['compare']): number {
  return compare(one, other) || Number(one > other) - Number(one < other);
}

/** Sorted; those never used come last where use decides. */
export function sortTemplates(
  templates: readonly Template[],
  sort: TemplateSort,
  usage: ReadonlyMap<string, TemplateUsage>,
): Template[] {
  return templates.toSorted(orderOf(sort, usage));
}

/**
 * Templates sorted by folder, with a heading before each folder that has some. What lies in no folder comes first and, where
 * nothing lies in any, stands without headings.
 */
export function groupByFolder(templates: readonly Template[], closed: ReadonlySet<string>): TemplateLine[] {
  const lines: TemplateLine[] = [];
  const counts = new Map<string, number>();
  for (const template of templates) counts.set(template.folder, (counts.get(template.folder) ?? 0) + 1);
  let folder = '';
  for (const template of templates) {
    if (template.folder !== folder) {
      folder = template.folder;
      lines.push({ kind: 'folder', folder, depth: folder.split('/').length - 1, count: counts.get(folder) ?? 0 });
    }
    if (!closed.has(folder)) lines.push({ kind: 'template', template });
  }
  return lines;
}
