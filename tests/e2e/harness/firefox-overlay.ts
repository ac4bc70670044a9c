import type { Page } from 'puppeteer-core';

import { contextOf, sendBidi, type BidiNode } from './bidi.ts';
import type { OverlayButton, OverlayElement } from './session.ts';

/** lib/overlay/shadow-hosts.ts marks its hosts with it. Serialising the whole document instead takes seconds on real pages. */
const OVERLAY_HOST = '[data-jackdaw]';
const WHOLE_SUBTREE = { maxDomDepth: null, includeShadowTree: 'all' };

/** Firefox's `aria/` queries stop at closed shadow roots; BiDi serialises them when asked to. */
export async function findButtonsInFirefox(page: Page, name: string): Promise<OverlayButton[]> {
  const buttons = (await closedRoots(page)).flatMap((root) => elementsIn(root)).filter(isButton);
  return buttons
    .filter((node) => nameOf(node) === name)
    .map((node) => ({ press: () => press(page, node), focus: () => focus(page, node) }));
}

export async function readOverlayInFirefox(page: Page): Promise<OverlayElement[]> {
  return (await closedRoots(page)).flatMap(elementsIn).map((node) => ({
    tag: node.value.localName ?? '',
    attributes: node.value.attributes ?? {},
    text: textOf(node),
  }));
}

/** Closed roots of the page in document order, each with everything inside it. */
async function closedRoots(page: Page): Promise<BidiNode[]> {
  // Hidden pages draw nothing; the welcome tab may have come to the front.
  await page.bringToFront();
  const { nodes } = await sendBidi<{ nodes: BidiNode[] }>(page.browser(), 'browsingContext.locateNodes', {
    context: contextOf(page),
    locator: { type: 'css', value: OVERLAY_HOST },
    serializationOptions: WHOLE_SUBTREE,
  });
  return nodes.flatMap((node) => rootsUnder(node));
}

function rootsUnder(node: BidiNode): BidiNode[] {
  const { shadowRoot, children = [] } = node.value;
  const own = shadowRoot !== null && shadowRoot?.value.mode === 'closed' ? [shadowRoot] : [];
  return [...own, ...children.flatMap(rootsUnder)];
}

function elementsIn(node: BidiNode): BidiNode[] {
  return (node.value.children ?? []).flatMap((child) =>
    child.value.nodeType === 1 ? [child, ...elementsIn(child)] : [],
  );
}

function isButton(node: BidiNode): boolean {
  return node.value.localName === 'button' || node.value.attributes?.['role'] === 'button';
}

/** The part of the accessible name computation that our buttons use: aria-label, else text. */
function nameOf(node: BidiNode): string {
  return (node.value.attributes?.['aria-label'] ?? textOf(node)).trim();
}

function textOf(node: BidiNode): string {
  if (node.value.nodeType === 3) return node.value.nodeValue ?? '';
  if (node.value.attributes?.['aria-hidden'] === 'true') return '';
  return (node.value.children ?? []).map(textOf).join('');
}

async function press(page: Page, node: BidiNode): Promise<void> {
  await page.bringToFront();
  await callOn(page, node, '(element) => element.scrollIntoView({ block: "center" })');
  await sendBidi(page.browser(), 'input.performActions', {
    context: contextOf(page),
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          {
            type: 'pointerMove',
            x: 0,
            y: 0,
            origin: { type: 'element', element: { sharedId: node.sharedId } },
          },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

async function focus(page: Page, node: BidiNode): Promise<void> {
  await page.bringToFront();
  await callOn(page, node, '(element) => element.focus()');
}

async function callOn(page: Page, node: BidiNode, functionDeclaration: string): Promise<void> {
  await sendBidi(page.browser(), 'script.callFunction', {
    functionDeclaration,
    awaitPromise: false,
    target: { context: contextOf(page) },
    arguments: [{ sharedId: node.sharedId }],
  });
}
