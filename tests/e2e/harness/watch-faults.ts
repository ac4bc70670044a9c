import { TargetType, type Browser } from 'puppeteer-core';

const EXTENSION_FRAME = /(chrome|moz)-extension:\/\//;

/** Collects exceptions thrown by the extension's code in pages of this browser; pages' own errors are not ours. */
export function watchFaults(browser: Browser): string[] {
  const faults: string[] = [];
  browser.on('targetcreated', (target) => {
    if (target.type() !== TargetType.PAGE) return;
    target
      .page()
      .then((page) =>
        page?.on('pageerror', (error) => {
          const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
          if (EXTENSION_FRAME.test(stack)) faults.push(stack);
        }),
      )
      .catch(() => {
        // The page was closed before it could be watched.
      });
  });
  return faults;
}
