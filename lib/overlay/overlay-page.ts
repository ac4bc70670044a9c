/**
 * The page an overlay works on. Injected, so that the same code runs as an always-on content script, as a module of the
 * practice page and under test.
 */
export interface OverlayPage {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
}
