import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { canInsertInto } from '@/lib/editors/can-insert-into';

function boxFrom(html: string, url = 'https://example.com/'): Element {
  const { document } = new JSDOM(`<body>${html}</body>`, { url }).window;
  for (const host of document.querySelectorAll('[contenteditable=true]')) {
    Object.defineProperty(host, 'isContentEditable', { value: true });
  }
  return document.querySelector('[data-box]')!;
}

describe('canInsertInto', () => {
  it.each([
    '<textarea data-box></textarea>',
    '<input data-box type="search">',
    '<div data-box contenteditable="true"></div>',
    '<div contenteditable="true"><p data-box>a</p></div>',
    // Sites hide the page behind a dialog, and then put the box there too.
    '<div aria-hidden="true"><textarea data-box></textarea></div>',
  ])('allows %s', (html) => {
    expect(canInsertInto(boxFrom(html))).toEqual({ ok: true });
  });

  it.each([
    ['password', '<input data-box type="password">'],
    ['read-only', '<textarea data-box readonly></textarea>'],
    ['read-only', '<textarea data-box disabled></textarea>'],
    ['read-only', '<div data-box contenteditable="true" aria-readonly="true"></div>'],
    ['read-only', '<div data-box contenteditable="false" data-lexical-editor="true"></div>'],
    ['mirror', '<textarea data-box aria-hidden="true"></textarea>'],
    ['mirror', '<div data-box class="ql-clipboard" contenteditable="true"></div>'],
    ['not-editable', '<input data-box type="checkbox">'],
    ['not-editable', '<input data-box type="email">'],
    ['not-editable', '<button data-box>Reply</button>'],
  ])('refuses as %s: %s', (reason, html) => {
    expect(canInsertInto(boxFrom(html))).toEqual({ ok: false, reason });
  });

  it('refuses a box that the page has thrown away', () => {
    const box = boxFrom('<textarea data-box></textarea>');
    box.remove();
    expect(canInsertInto(box)).toEqual({ ok: false, reason: 'gone' });
  });

  it('refuses the second box of Telegram Web K there, and only there', () => {
    const html = '<div data-box contenteditable="true" class="input-message-input input-field-input-fake"></div>';
    expect(canInsertInto(boxFrom(html, 'https://web.telegram.org/k/'))).toEqual({ ok: false, reason: 'mirror' });
    expect(canInsertInto(boxFrom(html))).toEqual({ ok: true });
  });
});
