/**
 * Runs in the page before its own scripts: `globalThis.rowsShown` resolves when the first rows are painted, with
 * milliseconds since the navigation began.
 */
export function watchRows() {
  const shown = { drawnMs: 'h1', dayMs: '[data-plan-row]', rowsMs: 'li time' };
  const paints = Object.entries(shown).map(
    ([name, selector]) =>
      new Promise((resolve) => {
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true });
        function look() {
          if (document.querySelector(selector) === null) return;
          observer.disconnect();
          // A frame's callbacks run right before it is painted, the next task after that.
          requestAnimationFrame(() => setTimeout(() => resolve([name, performance.now()])));
        }
      }),
  );
  globalThis.rowsShown = Promise.all(paints).then(Object.fromEntries);
}
