/**
 * The part of WXT's content script context that the always-on scripts use; wired in wxt.config.ts. WXT's own brings location
 * polling, timers and events of each kind, which every page would have to compile. A newer copy of the script (after the
 * extension was updated, put into a page that is open) ends this one.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor(name: string) {
    const controller = new AbortController();
    this.signal = controller.signal;
    const type = `jackdaw:${name}-started`;
    // Said before it is listened for: only older copies hear it.
    document.dispatchEvent(new Event(type));
    document.addEventListener(type, () => controller.abort(), { once: true });
  }
}
