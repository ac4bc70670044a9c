import { describe, expect, it } from 'vitest';

import { facebookAdapter } from '@/lib/networks/facebook/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const url = new URL('https://www.facebook.com/');

function readOnly(attachment: string, counters = '') {
  const html = `<div role="main"><div role="feed"><div aria-posinset="1">
    <h4><a href="/casa.de.campo"><span>Casa de Campo</span></a></h4>
    <div data-ad-rendering-role="story_message" dir="auto"><span dir="auto">Nueva casa junto al lago</span></div>
    <div>${attachment}</div>
    <div><div>${counters}</div><div>
      <div><div role="button" aria-label="Me gusta"><div data-ad-rendering-role="like_button"></div><span>Me gusta</span></div><div role="button" aria-label="Reaccionar"></div></div>
      <div role="button"><div data-ad-rendering-role="comment_button"></div><span>Comentar</span></div>
    </div></div>
  </div></div></div>`;
  const readings = readPosts(facebookAdapter, parsePage(facebookAdapter, html, url));
  expect(readings).toHaveLength(1);
  return readings[0]!.value;
}

const image =
  '<img data-imgperflogname="feedImage" width="500" height="261" src="https://external.fbcdn.net/lago.jpg" />';

describe('links whose address is hidden until the pointer rests on them', () => {
  it('reads the card of such a link: title and picture, no address, no photo', () => {
    const post = readOnly(
      `<div data-ad-rendering-role="image"><a aria-label="Casa en venta" href="#?aeg" role="link" target="_blank">${image}</a></div>`,
    );
    expect(post.card).toEqual({ url: null, title: 'Casa en venta', imageUrl: 'https://external.fbcdn.net/lago.jpg' });
    expect(post.media).toEqual([]);
    expect(post.links).toEqual([]);
  });

  it('knows the same link on a page that was saved', () => {
    const post = readOnly(`<a aria-label="Casa" href="https://www.facebook.com/?x=1#?bia" role="link">${image}</a>`);
    expect(post.card).toEqual({ url: null, title: 'Casa', imageUrl: 'https://external.fbcdn.net/lago.jpg' });
  });

  it('takes no decoy without a picture for a card', () => {
    const post = readOnly('<a href="?x=1#?ffh" role="link"><span data-ad-rendering-role="title">x7.com</span></a>');
    expect(post.card).toBeNull();
  });

  it('prefers a card with an address', () => {
    const post = readOnly(
      `<a href="#?aeg" aria-label="Casa">${image}</a><a href="https://casa.example/7"><span dir="auto">Casa 7</span></a>`,
    );
    expect(post.card).toEqual({ url: 'https://casa.example/7', title: 'Casa 7', imageUrl: null });
  });
});

describe('counters without a list of reactions', () => {
  const faces = '<img src="https://static.xx.fbcdn.net/like.svg" alt="" />';

  it('never takes the number beside the faces for comments', () => {
    const post = readOnly(
      '',
      `<div role="button">${faces}<span>48</span></div><div role="button"><span>7</span></div>`,
    );
    expect(post.metrics).toEqual({});
  });

  it('still tells comments and shares by there being two', () => {
    const post = readOnly('', '<div role="button"><span>7</span></div><div role="button"><span>2</span></div>');
    expect(post.metrics).toEqual({ comments: { raw: '7', source: 'text' }, shares: { raw: '2', source: 'text' } });
  });
});
