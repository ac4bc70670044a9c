import { describe, expect, it } from 'vitest';

import type { RawPost } from '@/lib/domain/reading';
import { threadsAdapter } from '@/lib/networks/threads/adapter';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const HANDLE = 'north.pier';
const NAME = `<a href="/@${HANDLE}" role="link"><span dir="auto"><span>${HANDLE}</span></span></a>`;
const AVATAR = `<a href="/@${HANDLE}" role="link"><img alt="${HANDLE}" src="https://cdn.example/a.jpg"></a>`;
const BUTTONS = '<div role="button"><svg><path d="M1 1"></path></svg></div>'.repeat(4);

function buildPost(header: string, content: string, row = BUTTONS): string {
  const body = `<div><div>${content}</div><div>${row}</div></div>`;
  return `<div data-pressable-container="true"><div>${AVATAR}<div>${NAME}${header}</div>${body}</div></div>`;
}

function buildTime(code: string): string {
  const time = '<time datetime="2026-03-01T09:00:00.000Z">2h</time>';
  return `<span dir="auto"><a href="/@${HANDLE}/post/${code}" role="link">${time}</a></span>`;
}

function read(html: string, path = '/'): RawPost[] {
  const page = parsePage(threadsAdapter, html, new URL(path, 'https://www.threads.com'));
  return readPosts(threadsAdapter, page).map(({ value }) => value);
}

const TEXT = '<span dir="auto"><span>Hello</span></span>';
const OUT = '<a href="https://l.threads.com/?u=https%3A%2F%2Fshop.example"><span dir="auto">Shop</span></a>';

describe('promoted posts of Threads', () => {
  it('have a word in place of the time and lead out, whatever else they link to', () => {
    const photo = `<a href="/@${HANDLE}/post/DVVgRNTgLAh/media"><picture><img alt="" src="https://cdn.example/b.jpg"></picture></a>`;
    const [ad] = read(buildPost('<span dir="auto">Sponsorizat</span>', `${TEXT}${photo}${OUT}`));
    expect(ad).toMatchObject({ kind: 'ad', sponsored: true, text: 'Hello', nativeId: 'DVVgRNTgLAh' });
  });

  it('are not posts that only lost their time, nor posts with a link and a label', () => {
    expect(read(buildPost('<span dir="auto"></span>', `${TEXT}${OUT}`))[0]).toMatchObject({ sponsored: false });
    const labelled = buildPost(`${buildTime('DVVgRNTgLAh')}<span dir="auto">Author</span>`, `${TEXT}${OUT}`);
    expect(read(labelled)[0]).toMatchObject({ sponsored: false, kind: 'post', text: 'Hello' });
  });
});

describe('places of Threads that are no posts', () => {
  it('are rows of people, of activity, and the post an answer is written to', () => {
    expect(read(buildPost('', TEXT, '<div role="button">Follow</div>'))).toEqual([]);
    expect(read(buildPost(buildTime('DVVgRNTgLAh'), TEXT, ''), '/activity')).toEqual([]);
    const box = '<div contenteditable="true" role="textbox"></div>';
    expect(read(`<div role="dialog">${buildPost(buildTime('DVVgRNTgLAh'), TEXT)}${box}</div>`)).toEqual([]);
    expect(read(`<div hidden>${buildPost(buildTime('DVVgRNTgLAh'), TEXT)}</div>`)).toEqual([]);
    expect(read(buildPost(buildTime('DVVgRNTgLAh'), TEXT), '/messages/t/1')).toEqual([]);
  });

  it('while answers shown in full under "activity" are', () => {
    expect(read(buildPost(buildTime('DVVgRNTgLAh'), TEXT), '/activity')).toHaveLength(1);
  });
});

function findPurposes(html: string, path = '/'): string[] {
  const page = parsePage(threadsAdapter, html, new URL(path, 'https://www.threads.com'));
  return [...threadsAdapter.findEditors(page.document, page)].map(({ purpose }) => purpose);
}

describe('boxes of Threads', () => {
  const box = '<div contenteditable="true" role="textbox" data-lexical-editor="true"><p><br></p></div>';

  it('are for a new post where no post stands above them', () => {
    expect(findPurposes(`<div role="dialog">${box}${box}</div>`)).toEqual(['composer', 'composer']);
    const quoting = `<div role="dialog">${box}${buildPost(buildTime('DVVgRNTgLAh'), TEXT)}</div>`;
    expect(findPurposes(quoting)).toEqual(['composer']);
    expect(findPurposes(box, '/intent/post')).toEqual(['composer']);
  });

  it('are messages under messages, and never hidden ones or searches', () => {
    expect(findPurposes(box, '/messages/t/1')).toEqual(['message']);
    expect(findPurposes(`<div hidden>${box}</div><input type="search">`, '/search')).toEqual([]);
  });
});
