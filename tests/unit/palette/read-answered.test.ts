import { globSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { adapters } from '@/lib/networks/registry';
import { readAnswered } from '@/lib/palette/read-answered';

import { loadFixture, parsePage } from '../../networks/parse-page';

/** Every box for comments in our own pages, with whom the palette takes it to answer. */
function readBoxes(network: string, name: string) {
  const { html, url } = loadFixture(`tests/networks/${network}/fixtures/${name}.html`);
  const adapter = adapters.find(({ id }) => id === network)!;
  const page = parsePage(adapter, html, url);
  const boxes = [...adapter.findEditors(page.document, page)].filter(({ purpose }) => purpose === 'comment');
  return boxes.map((spot) => readAnswered(spot, adapter, page));
}

describe('whom a box answers', () => {
  it('is the author of the comment it stands under', () => {
    const answered = readBoxes('vk', 'comments-react').find((box) => box?.subject === 'comment');
    expect(answered).toMatchObject({ isAddressed: true });
    expect(answered?.author.name ?? answered?.author.handle).toBeTruthy();
    expect(answered?.text).not.toBe('');
  });

  it('is nobody in particular under a post: it may be the manager’s own', () => {
    const answered = readBoxes('instagram', 'post-ro').find((box) => box?.subject === 'post');
    expect(answered).toMatchObject({ isAddressed: false });
    expect(answered?.post.authorName ?? answered?.author.handle).toBeTruthy();
  });

  it('is the author of the post where answers are posts of their own', () => {
    const answered = readBoxes('x', 'reply-dialog-ro').find((box) => box !== null);
    expect(answered).toMatchObject({ isAddressed: true });
    expect(answered?.nativeId).toMatch(/^\d+$/);
  });

  it.each(
    globSync('tests/networks/*/fixtures/*.html').map((file) => /(\w+)\/fixtures\/(.+)\.html$/.exec(file)!.slice(1)),
  )('is read without an error in %s/%s', (network, name) => {
    expect(() => readBoxes(network, name)).not.toThrow();
  });
});
