/** What one site's editable element is, where its markup alone does not say so. Engines are told by their own marks. */
export interface HostOverride {
  /** Whole host names. */
  readonly hosts: readonly string[];
  /** Matches the element itself. */
  readonly selector: string;
  /** A copy that the site keeps for measuring or pasting: nothing a person sees or sends. */
  readonly isMirror: boolean;
}

/** Checked by tests/unit/editors/host-overrides.test.ts. */
export const HOST_OVERRIDES: readonly HostOverride[] = [
  // Telegram Web K measures the height of the message in a second editable element.
  { hosts: ['web.telegram.org'], selector: '.input-field-input-fake', isMirror: true },
];

/** The first override for this box on the page it stands in, or null. */
export function findOverride(box: Element): HostOverride | null {
  const { hostname } = box.ownerDocument.location;
  return HOST_OVERRIDES.find(({ hosts, selector }) => hosts.includes(hostname) && box.matches(selector)) ?? null;
}
