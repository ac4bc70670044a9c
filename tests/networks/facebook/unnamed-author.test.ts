import { describe, expect, it } from 'vitest';

import { facebookAdapter } from '@/lib/networks/facebook/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const url = new URL('https://www.facebook.com/groups/vecinii.din.centru/');
const like = '<div role="button" aria-label="Îmi place"><div data-ad-rendering-role="like_button"></div></div>';

function read(...items: string[]) {
  const html = `<div role="main"><div role="feed">${items.map((item) => `<div><div data-virtualized="false">${item}</div></div>`).join('')}</div></div>`;
  return readPosts(facebookAdapter, parsePage(facebookAdapter, html, url)).map(({ value }) => value);
}

function post(name: string, rest = ''): string {
  return `<div data-ad-rendering-role="profile_name"><h2><span>${name}</span></h2></div>
    <div data-ad-rendering-role="story_message" dir="auto"><span dir="auto">Cine a găsit o pisică gri?</span></div>${rest}${like}`;
}

const shared = `<div><h3><a href="/primaria.mea"><span>Primăria Mea</span></a></h3>
  <a href="/primaria.mea/posts/55501234567890123"><span>2 h</span></a>
  <div data-ad-rendering-role="story_message" dir="auto"><span dir="auto">Străzi închise sâmbătă.</span></div></div>`;

describe('posts of people who stay unnamed', () => {
  it('are posts, with what stands in the place of the name and no handle', () => {
    const [first, second] = read(post('Participant anonim'), post('<a href="/dana.rusu">Dana Rusu</a>'));
    expect(first?.author).toEqual({ name: 'Participant anonim', handle: null, url: null, avatarUrl: null });
    expect(first?.text).toBe('Cine a găsit o pisică gri?');
    expect(second?.author.handle).toBe('dana.rusu');
  });

  it('never take over the author of the story they share', () => {
    const [only, ...others] = read(post('Participant anonim', shared));
    expect(others).toEqual([]);
    expect(only?.author).toEqual({ name: 'Participant anonim', handle: null, url: null, avatarUrl: null });
    expect(only?.text).toBe('Cine a găsit o pisică gri?');
    expect(only?.quoted?.author.handle).toBe('primaria.mea');
    expect(only?.quoted?.text).toBe('Străzi închise sâmbătă.');
  });

  it('are none without a text: a heading over a shelf leads nowhere, too', () => {
    expect(read(`<div data-ad-rendering-role="profile_name"><h2>Sugestii pentru tine</h2></div>${like}`)).toEqual([]);
    expect(read(`<h2>Participant anonim</h2><div role="button">Urmărește</div>`)).toEqual([]);
  });
});
