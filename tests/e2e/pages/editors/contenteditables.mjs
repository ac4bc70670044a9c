import { element, offerPage } from './page-frame.mjs';

const STYLE = 'min-height: 8em; border: 1px solid';

/** What sites without an engine read. */
const plain = (editable, style) => (stage, text) => {
  const host = element(stage, 'div', { contenteditable: editable, style: `${STYLE}; ${style}` });
  host.textContent = text;
  return { host, model: () => host.innerText.replace(/\n$/, '') };
};

/** A site that takes pastes over, so that no markup comes in. */
const pasteHandler = (stage, text) => {
  const mounted = plain('true', 'white-space: pre-wrap')(stage, text);
  mounted.host.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
  });
  return mounted;
};

/** A site whose state is the markup it reads on input, and which writes markup back when they differ (Telegram Web A does). */
const markupState = (stage, text) => {
  const mounted = plain('true', '')(stage, text);
  let state = mounted.host.innerHTML;
  mounted.host.addEventListener('input', () => {
    state = mounted.host.innerHTML;
    if (mounted.host.innerHTML !== state) mounted.host.innerHTML = state;
  });
  const model = () => {
    const copy = document.createElement('div');
    copy.innerHTML = state.replaceAll(/<br\s*\/?>$/g, '').replaceAll(/<br\s*\/?>/g, '\n');
    return copy.textContent.replaceAll('\u00a0', ' ');
  };
  return { host: mounted.host, model };
};

offerPage({
  normal: plain('true', ''),
  'pre-wrap': plain('true', 'white-space: pre-wrap'),
  'plaintext-only': plain('plaintext-only', 'white-space: pre-wrap'),
  'paste-handler': pasteHandler,
  'markup-state': markupState,
});
