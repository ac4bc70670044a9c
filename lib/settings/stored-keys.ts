/** Keys of the extension's storage that the popup's first drawing depends on; they are read ahead of it. */
export const UI_KEY = 'settings.ui';
export const MODULES_KEY = 'settings.modules';
export const CLIENT_FOCUS_KEY = 'clients.focus';

export const KEYS_READ_AHEAD = [UI_KEY, MODULES_KEY, CLIENT_FOCUS_KEY];
