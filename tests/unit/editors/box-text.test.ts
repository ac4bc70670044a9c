import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { readBoxText } from '@/lib/editors/box-text';

const { window } = new JSDOM('');

beforeAll(() => {
  vi.stubGlobal('Node', window.Node);
});

function hostFrom(html: string): HTMLElement {
  const host = window.document.createElement('div');
  host.innerHTML = html;
  return host;
}

const BOXES = [
  ['one line', 'Hello', 'Hello'],
  ['breaks', 'a<br>b<br><br>c', 'a\nb\n\nc'],
  ['a break that holds the last line open', 'a<br>', 'a'],
  ['paragraphs with an empty one', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
  ['lines of Chromium', 'a<div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
  ['wrapped paragraphs', '<div><div><p>a</p></div><div><p>b</p></div></div>', 'a\nb'],
  ['emoji as pictures', 'a <img alt="👍🏽"> b', 'a 👍🏽 b'],
  ['pictures without words', 'a<img>b', 'ab'],
  ['marks around words', '<p><span>a<b>b</b></span>c</p>', 'abc'],
  ['an empty line of Slate', '<div><span>\ufeff<br></span></div><div>b</div>', '\nb'],
  ['nothing', '', ''],
  ['one empty paragraph', '<p><br></p>', ''],
] as const;

describe('readBoxText', () => {
  it.each(BOXES)('reads %s', (_what, html, text) => {
    expect(readBoxText(hostFrom(html)).text).toBe(text);
  });

  // Inside a picture there is no place.
  it.each(BOXES.filter(([, html]) => !html.includes('alt=')))('finds the way back from every place in %s', (...box) => {
    const [, html, text] = box;
    const read = readBoxText(hostFrom(html));
    for (let offset = 0; offset <= text.length; offset += 1) {
      const found = read.offsetOf(read.pointAt(offset));
      // Two places in an empty line are the same to a person.
      expect(text.slice(0, found).replaceAll('\n', ''), `at ${offset}`).toBe(
        text.slice(0, offset).replaceAll('\n', ''),
      );
    }
  });

  it('puts the caret into the text node and into empty lines', () => {
    const host = hostFrom('<p>ab</p><p><br></p><p>c</p>');
    const box = readBoxText(host);
    expect(box.pointAt(1)).toEqual({ node: host.firstChild!.firstChild, offset: 1 });
    expect(box.pointAt(3)).toEqual({ node: host.children[1], offset: 0 });
    expect(box.pointAt(4)).toEqual({ node: host.children[2]!.firstChild, offset: 0 });
    expect(box.pointAt(99)).toEqual({ node: host.children[2]!.firstChild, offset: 1 });
  });
});
