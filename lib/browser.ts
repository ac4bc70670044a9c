/** The one place that knows where the WebExtension API comes from (`wxt/browser`, backed by webextension-polyfill). */
export { browser } from 'wxt/browser';
export type { Browser } from 'wxt/browser';
