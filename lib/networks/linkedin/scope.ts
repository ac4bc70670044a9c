import type { Chain, Match } from '../shared/first-match';

/** A part of the page without what is nested in it (a quoted post, comments). */
export interface Scope {
  readonly root: HTMLElement;
  all(selector: string): HTMLElement[];
  one(selector: string): HTMLElement | null;
  /** The first selector of the chain that matches. */
  first(chain: Chain): Match | null;
  /** The same part, with more left out. */
  without(nested: readonly Element[]): Scope;
}

export function createScope(root: HTMLElement, nested: readonly Element[] = []): Scope {
  const all = (selector: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((part) => !nested.some((other) => other.contains(part)));
  const one = (selector: string): HTMLElement | null => all(selector)[0] ?? null;
  return {
    root,
    all,
    one,
    first(chain) {
      for (const [rule, selector] of Object.entries(chain)) {
        const element = one(selector);
        if (element !== null) return { element, rule };
      }
      return null;
    },
    without: (more) => createScope(root, [...nested, ...more]),
  };
}

/** Those that stand in no other of them: one thing may be drawn by nested elements of one kind. */
export function outermost(parts: readonly HTMLElement[]): HTMLElement[] {
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
}
