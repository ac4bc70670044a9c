import { element, offerPage } from './page-frame.mjs';

const STYLE = 'min-height: 8em; border: 1px solid; white-space: pre-wrap';

/** An editing host whose site does something else with pastes. @param {(host: HTMLElement, text: string) => void} onPaste */
const pasting = (onPaste) => (stage, text) => {
  const host = element(stage, 'div', { contenteditable: 'true', style: STYLE });
  host.textContent = text;
  host.addEventListener('paste', (event) => {
    event.preventDefault();
    onPaste(host, event.clipboardData.getData('text/plain'));
  });
  return { host, model: () => host.innerText.replace(/\n$/, '') };
};

const field = (name, attributes) => (stage, text) => {
  const host = element(stage, name, attributes);
  host.value = text;
  return { host, model: () => host.value };
};

offerPage({
  // Takes the paste over and forgets it.
  swallow: pasting(() => {}),
  // Inserts once by hand and once more by its framework.
  twice: pasting((host, text) => host.append(text, text)),
  // Asks its server first.
  late: pasting((_host, text) => setTimeout(() => document.execCommand('insertText', false, text), 200)),
  // Keeps half of it.
  half: pasting((host, text) => host.append(text.slice(0, text.length / 2))),
  limit: field('textarea', { maxlength: '40' }),
  'read-only': field('textarea', { readonly: '' }),
  password: field('input', { type: 'password' }),
  // Takes the focus back for itself, as chats do that want every key.
  'no-focus'(stage, text) {
    const other = element(stage, 'input');
    const mounted = field('textarea', {})(stage, text);
    mounted.host.addEventListener('focus', () => {
      if (document.body.dataset.isLocked !== undefined) other.focus();
    });
    return mounted;
  },
});
