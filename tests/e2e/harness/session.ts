import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

/** One button that our overlay drew into a closed shadow root, found by what a screen reader would say of it. */
export interface OverlayButton {
  /** Trusted click with the mouse; scrolls it into view first. */
  press(): Promise<void>;
  /** Puts keyboard focus on it, as Tab would. */
  focus(): Promise<void>;
}

export interface OverlayElement {
  /** Lower-case tag name. */
  tag: string;
  attributes: Record<string, string>;
  /** Its own text and that of everything in it. */
  text: string;
}

/** One started browser with the extension loaded. */
export interface Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens one of the extension's own pages, e.g. `popup.html` or `workspace.html#/library`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Buttons of the overlay with exactly this accessible name, in page order. */
  findButtons(page: Page, name: string): Promise<OverlayButton[]>;
  /** Every element inside closed shadow roots of the page, in page order. */
  readOverlay(page: Page): Promise<OverlayElement[]>;
  /** Exceptions with a frame of the extension on their stack, seen in pages since the start. */
  readonly faults: readonly string[];
  /**
   * Closes every page and installs the extension anew, as after the start: the browser forgets all that it kept for it
   * (database, storage, registered scripts, permissions).
   */
  reinstall(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Unpacked extension. */
  extensionDir: string;
  executablePath: string;
  headless: boolean;
  /** False lets the browser reach the network: only for a person at the keyboard, never in tests. */
  online?: boolean | undefined;
  /** Kept after closing when given, else a temporary one. */
  profileDir?: string | undefined;
  /** Interface language of the browser, BCP 47. */
  lang?: string | undefined;
  /** CSS pixels; null leaves the window its own size. */
  viewport?: { width: number; height: number } | null;
}
