/**
 * The compiled texts (assets/messages → lib/i18n/compiled): `m.overlay_badge_capture()`. Only what a script uses lands in it.
 * The interface language is set by `lib/i18n/locale.ts`.
 */
export * as m from './compiled/messages.js';
