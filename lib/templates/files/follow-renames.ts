import type { TemplateContent } from '@/lib/domain/template';
import { workInOnePlace } from '@/lib/templates/find/shortcut-conflicts';
import { parseTemplate } from '@/lib/templates/language/parse-template';
import { walkNodes } from '@/lib/templates/language/walk-nodes';

const MAX_BODY = 10_000;

/** A template of a file and the shortcut it is stored under; null: it is not stored. */
export interface StoredAs {
  content: TemplateContent;
  shortcut: string | null;
  isStored: boolean;
}

/** Finds what a template of a file includes under a new name: `{>sign}` becomes `{>sign-2}` where that of the file did. */
export interface Renames {
  /** The content with its own name and with those of what it includes; itself where nothing changes. */
  apply(one: StoredAs): TemplateContent;
}

/**
 * Of several of one shortcut (for other languages, say) the one is meant that works where the including template does. What is not
 * stored, or stored under its own shortcut (also in place of another), keeps its name.
 */
export function buildRenames(all: readonly StoredAs[]): Renames {
  const byShortcut = Map.groupBy(
    all.filter(({ content }) => content.shortcut !== null),
    ({ content }) => content.shortcut?.toLowerCase() ?? '',
  );
  const isRenamed = all.some(({ content, shortcut, isStored }) => isStored && shortcut !== content.shortcut);
  const findName = (included: string, by: TemplateContent): string => {
    const meant = byShortcut.get(included.toLowerCase()) ?? [];
    const here = meant.find(({ content }) => workInOnePlace(content, by)) ?? meant[0];
    const isRenamedHere = here?.isStored === true && here.shortcut !== here.content.shortcut;
    return isRenamedHere ? (here.shortcut ?? included) : included;
  };
  return {
    apply({ content, shortcut }) {
      const named = shortcut === content.shortcut ? content : { ...content, shortcut };
      if (!isRenamed) return named;
      const rename = (body: string): string => renameIncluded(body, (included) => findName(included, content));
      const body = rename(content.body);
      const toneVariants = content.toneVariants.map((variant) => ({ ...variant, body: rename(variant.body) }));
      const isSame =
        body === content.body &&
        toneVariants.every((variant, index) => variant.body === content.toneVariants[index]?.body);
      return isSame ? named : { ...named, body, toneVariants };
    },
  };
}

/** The text with other names in its `{>…}`; everything else stays letter for letter. Unchanged where it would be too long to store. */
function renameIncluded(body: string, findName: (included: string) => string): string {
  if (!body.includes('>')) return body;
  let renamed = '';
  let at = 0;
  for (const node of walkNodes(parseTemplate(body).nodes)) {
    if (node.kind !== 'partial') continue;
    const name = findName(node.shortcut);
    if (name === node.shortcut) continue;
    renamed += `${body.slice(at, node.start)}{>${name}}`;
    at = node.end;
  }
  renamed += body.slice(at);
  return renamed.length > MAX_BODY ? body : renamed;
}
