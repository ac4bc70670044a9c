import { m } from '@/lib/i18n/messages';
import { build } from '@/lib/overlay/element-builder';
import type { Rendered, ResolvedVariable } from '@/lib/templates/language/rendered';

import { describeProblem } from '@/lib/templates/describe-problem';

/** What could not be filled in stays in its braces. */
const LEFT_OPEN = /(\{[^{}]*\})/;

/** Shows what would be inserted, each resolved variable marked, so that a wrong name is seen before it is sent. */
export function showText(text: HTMLElement, rendered: Rendered): void {
  const document = text.ownerDocument;
  const nodes: Node[] = [];
  let at = 0;
  const plain = (from: number, to?: number): Node[] =>
    rendered.text
      .slice(from, to)
      .split(rendered.problems.length === 0 ? /$^/ : LEFT_OPEN)
      .map((piece, index) =>
        // What matched stands at every odd place.
        index % 2 === 0
          ? document.createTextNode(piece)
          : build(document, 'mark', { 'data-source': 'problem', text: piece }),
      );
  for (const variable of rendered.resolved.toSorted((one, other) => one.start - other.start)) {
    // A value inside of a fallback is marked with it.
    if (variable.start < at || variable.end <= variable.start) continue;
    nodes.push(...plain(at, variable.start));
    nodes.push(
      build(document, 'mark', {
        'data-source': variable.source,
        title: describeSource(variable),
        text: rendered.text.slice(variable.start, variable.end),
      }),
    );
    at = variable.end;
  }
  text.replaceChildren(...nodes, ...plain(at));
}

/** Says what keeps the text from being inserted, and what else is odd; hidden without problems. */
export function showProblems(list: HTMLElement, { problems }: Rendered): void {
  list.hidden = problems.length === 0;
  list.replaceChildren(
    ...problems.map((problem) => build(list.ownerDocument, 'li', { text: describeProblem(problem) })),
  );
}

function describeSource({ name, source }: ResolvedVariable): string {
  if (source === 'fallback') return m.palette_mark_fallback({ name });
  return source === 'fill' ? m.palette_mark_fill({ name }) : m.palette_mark_value({ name });
}
