import { readFileSync } from 'node:fs';

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';

import type { RawWebPage } from '@/lib/domain/reading';
import { rawWebPageSchema } from '@/lib/domain/reading-schema';
import { readWebPage } from '@/lib/web-page/read-web-page';

function openPage(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

function readFixture(name: string, url: string, selection: string | null = null): RawWebPage {
  const html = readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
  return readWebPage(openPage(html, url), url, selection);
}

function readBody(body: string, url = 'https://a.example/page'): RawWebPage {
  return readWebPage(openPage(`<!doctype html><title>T</title>${body}`, url), url, null);
}

const nothing: RawWebPage = {
  url: '',
  canonicalUrl: null,
  title: null,
  siteName: null,
  author: null,
  publishedIso: null,
  selection: null,
  text: null,
  imageUrl: null,
  lang: null,
};

describe('readWebPage reads', () => {
  it('a blog with a graph of JSON-LD', () => {
    expect(readFixture('blog-en', 'https://www.crumb-notes.example/2025/03/steam?utm_source=mail#top')).toEqual({
      url: 'https://www.crumb-notes.example/2025/03/steam?utm_source=mail',
      canonicalUrl: 'https://www.crumb-notes.example/2025/03/steam',
      title: 'Steam without a steam oven',
      siteName: 'Crumb Notes',
      author: 'Ilona Varga',
      publishedIso: '2025-03-02T09:30:00.000Z',
      selection: null,
      text:
        'Steam without a steam oven\n\n' +
        'A crust needs steam for its first ten minutes, and a home oven lets it out through the door.\n\n' +
        'Put a tray of clean stones on the floor of the oven\nand pour a cup of boiling water over them.',
      imageUrl: 'https://www.crumb-notes.example/img/steam.jpg',
      lang: 'en-GB',
    });
  });

  it('a Romanian forum thread: the opening post, not the answers', () => {
    expect(readFixture('forum-ro', 'https://forum.mester.example/t/pret/88')).toEqual({
      ...nothing,
      url: 'https://forum.mester.example/t/pret/88',
      title: 'Ce preț cereți pentru un reel?',
      author: 'Țurcanu Ștefan',
      publishedIso: '2025-05-11T18:04:22.000Z',
      text: 'Salut! Un client îmi cere patru reeluri pe lună și nu știu ce sumă să spun.',
      lang: 'ro',
    });
  });

  it('Russian news with OpenGraph only, on its mobile host', () => {
    expect(readFixture('news-ru', 'https://listok.example/news/pekarnya')).toEqual({
      url: 'https://listok.example/news/pekarnya',
      canonicalUrl: 'https://m.listok.example/news/pekarnya',
      title: 'Пекарня на Садовой меняет хозяев',
      siteName: 'Городской листок',
      author: 'Мария Ёлкина',
      publishedIso: '2025-06-01T06:15:00.000Z',
      selection: null,
      text:
        'Пекарня на Садовой меняет хозяев\n\n' +
        'Пекарня, где тридцать лет продавали бородинский по семейному рецепту, переходит к новым владельцам.\n\n' +
        'По их словам, ассортимент не изменится, а вот страницы в соцсетях будут вести иначе.',
      imageUrl: 'https://static.listok.example/2025/pekarnya.webp',
      lang: 'ru',
    });
  });

  it('a Romanian page with microdata, whose date is a day', () => {
    expect(readFixture('microdata-ro', 'https://retete.example/placinte')).toEqual({
      ...nothing,
      url: 'https://retete.example/placinte',
      title: 'Plăcinte cu brânză pentru toată strada',
      author: 'Ana Rusu',
      publishedIso: '2025-04-18',
      text:
        'Aluatul se întinde cu mâna unsă cu ulei, până se vede masa prin el, și abia apoi se pune brânza sărată, mărarul și ouăle.\n\n' +
        'un kilogram de făină\n\njumătate de kilogram de brânză',
      lang: 'ro-RO',
    });
  });

  it('a bare page; a clock without a zone tells only the day', () => {
    const page = readFixture('bare', 'https://old.example/~ann/hooks.html');
    expect(page).toMatchObject({ title: 'Notes on hooks', publishedIso: '2025-01-20', author: null, lang: null });
    expect(page.text).toMatch(/^Notes on hooks\n\nStart with the number\..*somebody else\./s);
  });

  it('a list of several texts by its description, not by one of them', () => {
    expect(readFixture('forum-index-en', 'https://forum.talk.example/')).toEqual({
      ...nothing,
      url: 'https://forum.talk.example/',
      title: 'Social media talk',
      text: 'Where managers complain about algorithms.',
      imageUrl: 'https://forum.talk.example/logo.png',
      lang: 'en',
    });
  });

  it('nothing but address and selection where there is nothing else', () => {
    expect(readFixture('empty', 'https://app.example/#/board/7', '  picked words ')).toEqual({
      ...nothing,
      url: 'https://app.example/#/board/7',
      selection: 'picked words',
    });
  });
});

describe('a hostile page', () => {
  it('gives text as text and no address that is not http(s) or not its own', () => {
    const page = readFixture('hostile', 'https://evil.example/offer');
    expect(page).toEqual({
      ...nothing,
      url: 'https://evil.example/offer',
      title: '<script>alert(1)</script> ‮drawkcab',
    });
    expect(Object.hasOwn(Object.prototype, 'headline')).toBe(false);
  });

  it('cannot make a reading the background refuses', () => {
    const long = 'x'.repeat(300_000);
    const page = readBody(
      `<meta property="og:title" content="${long}"><meta name="author" content="${long}">
       <meta property="og:image" content="https://a.example/${long}"><link rel="canonical" href="/${long}">
       <meta property="og:site_name" content="${long}"><main><p>${long}</p></main>`,
    );
    expect(rawWebPageSchema.safeParse(page).success).toBe(true);
    expect(page).toMatchObject({ imageUrl: null, canonicalUrl: null, author: null });
    expect(page.text).toHaveLength(20_000);
  });

  // The time is jsdom's, for building such a page.
  it('cannot overflow the stack by nesting', { timeout: 30_000 }, () => {
    const nested = `${'<div>'.repeat(4000)}${'words '.repeat(40)}`;
    expect(readBody(`<main>${nested}`).text).toMatch(/^words words/);
  });

  it('cannot drown the reader in JSON-LD', () => {
    const many = JSON.stringify(Array.from({ length: 5000 }, () => ({ '@type': 'Thing' })));
    const page = readBody(
      `<script type="application/ld+json">${many}</script><script type="application/ld+json">${'['.repeat(50_000)}</script>`,
    );
    expect(page.title).toBe('T');
  });
});

describe('canonical address', () => {
  it.each([
    ['is believed on the same host', '<link rel="canonical" href="/p/1">', 'https://a.example/p/1'],
    [
      'is believed between www and bare host',
      '<link rel="canonical" href="https://www.a.example/p/1">',
      'https://www.a.example/p/1',
    ],
    ['is not believed on another host', '<link rel="canonical" href="https://b.example/p/1">', null],
    ['is not believed on a host that ends alike', '<link rel="canonical" href="https://not-a.example/p/1">', null],
    ['is not believed when it names the front page', '<link rel="canonical" href="https://a.example/">', null],
    [
      'loses credentials and hash',
      '<link rel="canonical" href="https://u:p@a.example/p/1#x">',
      'https://a.example/p/1',
    ],
  ])('%s', (_, head, expected) => {
    expect(readBody(head).canonicalUrl).toBe(expected);
  });
});

describe('author', () => {
  it.each([
    [
      'of several people',
      '<script type="application/ld+json">{"@type":"Article","author":[{"name":"A"},{"name":"B"}]}</script>',
      'A, B',
    ],
    [
      'as a plain name',
      '<script type="application/ld+json">{"@type":"Article","author":"A. Rusu"}</script>',
      'A. Rusu',
    ],
    ['of an h-entry', '<div class="h-entry"><a class="p-author h-card" href="/">Kit</a></div>', 'Kit'],
    ['of a WordPress theme', '<span class="author vcard"><a class="url fn n">Dora</a></span>', 'Dora'],
    ['of a forum post', '<div class="post"><p class="author">by <a class="username">old_rye</a></p></div>', 'old_rye'],
  ])('%s is found', (_, html, expected) => {
    expect(readBody(html).author).toBe(expected);
  });

  it('is not a page-long block', () => {
    expect(readBody(`<div itemprop="author">${'bio '.repeat(100)}</div>`).author).toBeNull();
  });
});

describe('time', () => {
  it.each([
    ['2025-03-02T10:30:00+01:00', '2025-03-02T09:30:00.000Z'],
    ['2025-03-02T10:30:00+0100', '2025-03-02T09:30:00.000Z'],
    ['2025-03-02 10:30 +01:00', '2025-03-02T09:30:00.000Z'],
    ['2025-03-02T10:30:00Z', '2025-03-02T10:30:00.000Z'],
    ['2025-03-02T10:30:00', '2025-03-02'],
    ['2025-03-02', '2025-03-02'],
    ['2025-13-45', null],
    ['0001-01-01T00:00:00Z', null],
    ['9999-12-31', null],
    ['yesterday', null],
    ['', null],
  ])('"%s" is read as %s', (content, expected) => {
    expect(readBody(`<meta property="article:published_time" content="${content}">`).publishedIso).toBe(expected);
  });

  it('is not taken from one of several comments', () => {
    const comment = '<p>c <time datetime="2025-01-01T00:00:00Z"></time></p>';
    expect(readBody(comment + comment).publishedIso).toBeNull();
  });
});
