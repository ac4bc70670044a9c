import { describe, expect, it } from 'vitest';

import { readFiles, readProductCode, type SourceFile } from './source-tree';

const product = readProductCode();
const tests = [...readFiles(['tests'], '.ts'), ...readFiles(['tests'], '.tsx'), ...readFiles(['tests'], '.mjs')];
const documents = ['.md', '.json', '.html', '.css'].flatMap((ending) =>
  readFiles(['entrypoints', 'components', 'lib', 'assets', 'tests'], ending),
);

/** This file names what it forbids. */
const SELF = 'tests/architecture/forbidden-text.test.ts';

function linesWith(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files
    .filter((file) => file.path !== SELF)
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
}

describe('text that must not be there', () => {
  it('HTML is never written from strings', () => {
    const pattern =
      /\.(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|createContextualFragment/;
    expect(linesWith(product, pattern), 'build nodes and set textContent').toEqual([]);
  });

  it('no code is made from strings', () => {
    expect(linesWith(product, /\beval\(|new Function\(|setTimeout\(\s*['"`]/), 'write it as code').toEqual([]);
  });

  it('nothing is sent anywhere but where it says', () => {
    const known = /^lib\/(thumbnails|requests)\//;
    const found = linesWith(product, /(?<![.\w])(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\(/).filter(
      (line) => !known.test(line),
    );
    expect(found, 'requests go through the logged fetch of lib/thumbnails, and PRIVACY.md lists their kinds').toEqual(
      [],
    );
  });

  it('no test is switched off or focused', () => {
    const pattern = /\b(it|test|describe|scenario)\.(skip|only|todo)\(/;
    expect(linesWith(tests, pattern), 'mend or delete the test').toEqual([]);
  });

  it('no path of somebody’s machine', () => {
    const pattern = /(^|[\s'"`(=])(\/(home|Users|work|root|tmp)\/|[A-Z]:\\\\Users)/;
    const found = linesWith([...product, ...tests, ...documents], pattern);
    expect(found, 'make the path relative, or take it from an option').toEqual([]);
  });

  it('debts are dated', () => {
    const found = linesWith([...product, ...tests], /\b(TODO|FIXME|XXX|HACK)\b(?! \[\d{4}-\d{2}-\d{2}\])/);
    expect(found, 'write TODO [YYYY-MM-DD]: do what (reason)').toEqual([]);
  });

  it('interface texts stay out of components', () => {
    const pages = product.filter(({ path }) => path.endsWith('.tsx') && !path.startsWith('entrypoints/practice/'));
    const pattern = />\s*[A-Z][a-z]+( [a-z]+)+[.!?…]?\s*<\/|\b(aria-label|title|placeholder|label)="[A-Z][a-z]/;
    expect(linesWith(pages, pattern), 'add a message to assets/messages and call m.<key>()').toEqual([]);
  });
});
