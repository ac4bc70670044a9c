import type { PageKind } from '@/lib/domain/vocabulary';
import type { Failure } from '@/lib/errors/error-code';

/**
 * What a page is made of, without anything that stands on it: every word in here comes from the lists of `vocabulary.ts` and from
 * the selectors of our own adapter. For reports that the person copies and sends by themselves.
 */
export interface PageShape {
  ok: true;
  place: PageKind;
  /** The post in view; the page's main part where the adapter finds no post at all. */
  of: 'post' | 'page';
  /** How many posts the adapter finds on the page. */
  posts: number;
  /** Language of the interface (`<html lang>`), where it is one of the list. */
  lang: string | null;
  /** Fields that the adapter did not find in the post. */
  missing: string[];
  /** The rule that answered, by field. */
  rules: Record<string, string>;
  /** How often each selector of the adapter matches; those that match nothing are listed apart. */
  found: Record<string, number>;
  notFound: string[];
  /** The tree, one line per element, indented. */
  lines: string[];
  /** Elements left out, because the tree was too large. */
  left: number;
}

export type PageShapeAnswer = PageShape | Failure;

/** Where the network's id is left for the describing script, in its own isolated world. */
export const SHAPE_ORDER = '__jackdawShapeOf';
