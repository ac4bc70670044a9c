import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import TextareaAutosize from 'react-textarea-autosize';

import { element, inShadow, offerPage } from './page-frame.mjs';

const textarea = (stage, text) => {
  const host = element(stage, 'textarea', { rows: '6', cols: '60' });
  host.value = text;
  return { host, model: () => host.value };
};

/** A field whose value is React's state: what React does not know of is not there. */
const controlled = (type, properties) => (stage, text) => {
  let state = text;
  function Box() {
    const [value, setValue] = useState(text);
    state = value;
    return createElement(type, { ...properties, value, onChange: (event) => setValue(event.target.value) });
  }
  const root = createRoot(stage);
  flushSync(() => root.render(createElement(Box)));
  const host = stage.querySelector('textarea:not([aria-hidden]), input');
  return { host, model: () => state, dispose: () => root.unmount() };
};

offerPage({
  textarea,
  shadow: inShadow(textarea),
  react: controlled('textarea', { rows: 6, cols: 60 }),
  autosize: controlled(TextareaAutosize, { cols: 60 }),
  input: controlled('input', { size: 90 }),
});
