import type { EditorEngine } from './editor-engine';

/** What one site's box is, where its markup alone does not say so. Checked by tests/unit/editors/host-overrides.test.ts. */
export interface HostOverride {
  /** Whole host names. */
  readonly hosts: readonly string[];
  /** Matches the box itself. */
  readonly selector: string;
  readonly engine?: EditorEngine;
  /** A copy that the site keeps for measuring or pasting: nothing a person sees or sends. */
  readonly isMirror?: boolean;
}

export const HOST_OVERRIDES: readonly HostOverride[] = [
  // X, post, reply and message boxes: Draft.js, in which a command would corrupt what is already written.
  {
    hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
    selector: '[data-testid^="tweetTextarea_"], [data-testid="dmComposerTextInput"]',
    engine: 'draft',
  },
  // Telegram Web K measures the height of the message in a second editable element.
  { hosts: ['web.telegram.org'], selector: '.input-field-input-fake', isMirror: true },
];

/** The first override for this box on the page it stands in, or null. */
export function findOverride(box: Element): HostOverride | null {
  const { hostname } = box.ownerDocument.location;
  return HOST_OVERRIDES.find(({ hosts, selector }) => hosts.includes(hostname) && box.matches(selector)) ?? null;
}
