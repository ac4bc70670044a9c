/**
 * Runs in the extension's own world of a page, before it does anything there: roots are closed to everybody else. Puts
 * `globalThis.watch` there. Times are milliseconds of the page's clock (`performance.now`).
 */
export function watchPalette() {
  // Both are called with what they are asked for, below.
  // oxlint-disable-next-line typescript/unbound-method
  const { attachShadow } = Element.prototype;
  // oxlint-disable-next-line typescript/unbound-method
  const { stopImmediatePropagation } = Event.prototype;
  const last = {};
  let waiting = null;
  let ended = null;

  const note = (event) => {
    if (event.isTrusted) last[event.type] = event.timeStamp;
  };
  const answer = (what, times) => {
    if (waiting?.what !== what) return;
    const { resolve } = waiting;
    waiting = null;
    // The frame that shows it: laid out and painted by the time of the next task.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve({ ...last, ...times, drawn: performance.now() }));
      port1.start();
      port2.postMessage(null);
    });
  };
  const look = (root, records) => {
    if (waiting === null || root.querySelector('dialog[open]') === null) return;
    const now = performance.now();
    waiting.shown ??= now;
    const isFilled = root.querySelector('[role=option]') !== null;
    if (isFilled) answer('open', { shown: waiting.shown, listed: now });
    const isRedrawn = records.some(({ type, target }) => type === 'childList' && target.role === 'listbox');
    if (isFilled && isRedrawn) answer('list', { listed: now });
  };
  // Listeners of the page come after those that keep its keys from it: those stop the event, which tells of it as well.
  Event.prototype.stopImmediatePropagation = function () {
    note(this);
    return stopImmediatePropagation.call(this);
  };
  for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, note, true);
  window.addEventListener(
    'input',
    ({ target }) => {
      if (target.isContentEditable || target.localName === 'textarea')
        answer('insert', { inserted: performance.now() });
    },
    true,
  );
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    const observer = new MutationObserver((records) => look(root, records));
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    return root;
  };
  Object.assign(globalThis, {
    watch: {
      /** From now on: waits for the next opening ("open"), list ("list") or text in a box ("insert"). */
      begin(what) {
        const { promise, resolve, reject } = Promise.withResolvers();
        waiting = { what, resolve };
        ended = promise;
        setTimeout(() => reject(new Error(`no "${what}" within 8 s`)), 8000);
      },
      /** Its times. */
      end: () => ended,
      /** Between this page's clock and those of other contexts. */
      origin: () => performance.timeOrigin,
    },
  });
}
