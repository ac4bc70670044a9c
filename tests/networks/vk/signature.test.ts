import { expect, it } from 'vitest';

import { vkAdapter } from '@/lib/networks/vk/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

// Not a fixture: without its test id nothing tells the signature from the text, so mutilated copies cannot hold it.
it('leaves the signature under a community post out of the text', () => {
  const html = `<div data-testid="post" data-post-id="-150000001_810" data-post-nesting-lvl="0">
    <div data-testid="wall_post_text">Three beds in a day<span data-testid="post-footer-author">Anna</span></div></div>`;
  const page = parsePage(vkAdapter, html, new URL('https://vk.com/warm_yard'));
  expect(readPosts(vkAdapter, page).map((reading) => reading.value.text)).toEqual(['Three beds in a day']);
});
