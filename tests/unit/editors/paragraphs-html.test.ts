import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import { paragraphsHtml } from '@/lib/editors/paragraphs-html';

import { assert, constantFrom, property, string } from '../../property';

describe('paragraphsHtml', () => {
  it('makes a paragraph of each line and keeps empty ones', () => {
    expect(paragraphsHtml('a\n\n<b>"&"</b>')).toBe('<p>a</p><p><br></p><p>&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</p>');
  });

  it('lets no markup of a text through', () => {
    assert(
      property(string({ unit: constantFrom('<', '>', '&', '"', 'p', '/', ' ', ';', 'a') }), (line) => {
        const { body } = new JSDOM(paragraphsHtml(`x${line}`)).window.document;
        expect(body.children.length).toBe(1);
        expect(body.firstElementChild?.children.length).toBe(0);
        expect(body.textContent).toBe(`x${line}`);
      }),
    );
  });
});
