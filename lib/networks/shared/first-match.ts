/** An ordered list of ways to find one thing; the rule's name goes into `Reading.rules` for adapter health. */
export type Chain = Readonly<Record<string, string>>;

export interface Match<E extends Element = HTMLElement> {
  element: E;
  rule: string;
}

/** The first selector of the chain that matches inside `root`. */
export function firstMatch<E extends Element = HTMLElement>(root: ParentNode, chain: Chain): Match<E> | null {
  for (const [rule, selector] of Object.entries(chain)) {
    const element = root.querySelector<E>(selector);
    if (element !== null) return { element, rule };
  }
  return null;
}
