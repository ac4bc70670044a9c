import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { detectEngine } from '@/lib/editors/detect-engine';

// Markup as the engines themselves write it; on real engines: tests/e2e/specs/editors.e2e.ts.
function boxFrom(html: string, url = 'https://example.com/'): Element {
  const { document } = new JSDOM(`<body>${html}</body>`, { url }).window;
  for (const host of document.querySelectorAll('[contenteditable=true]')) {
    Object.defineProperty(host, 'isContentEditable', { value: true });
  }
  return document.querySelector('[data-box]')!;
}

describe('detectEngine', () => {
  it.each([
    ['field', '<textarea data-box></textarea>'],
    ['field', '<input data-box type="text">'],
    ['lexical', '<div data-box contenteditable="true" data-lexical-editor="true"></div>'],
    ['draft', '<div data-box contenteditable="true" class="notranslate public-DraftEditor-content"></div>'],
    ['draft', '<div data-box contenteditable="true"><div data-contents="true"></div></div>'],
    ['slate', '<div data-box contenteditable="true" data-slate-editor="true"></div>'],
    ['ckeditor', '<div data-box contenteditable="true" class="ck ck-content ck-editor__editable"></div>'],
    ['prosemirror', '<div data-box contenteditable="true" class="tiptap ProseMirror"></div>'],
    ['quill-2', '<div class="ql-container"><div data-box contenteditable="true" class="ql-editor"></div></div>'],
    [
      'quill-1',
      '<div><div data-box contenteditable="true" class="ql-editor"></div><div class="ql-clipboard" contenteditable="true"></div></div>',
    ],
    ['contenteditable', '<div data-box contenteditable="true" id="contenteditable-root"></div>'],
  ])('finds %s', (engine, html) => {
    expect(detectEngine(boxFrom(html))).toBe(engine);
  });

  it('takes the box around what it is given', () => {
    const box = boxFrom('<div contenteditable="true" data-lexical-editor="true"><p><span data-box>a</span></p></div>');
    expect(detectEngine(box)).toBe('lexical');
  });

  it('goes by marks, not by sites', () => {
    const html = '<div data-box contenteditable="true" data-testid="tweetTextarea_0"></div>';
    expect(detectEngine(boxFrom(html, 'https://x.com/home'))).toBe('contenteditable');
  });
});
