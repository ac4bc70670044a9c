import { describe, expect, it } from 'vitest';

import { planContentSchema } from '@/lib/domain/plan-item';
import { type Post, postSchema } from '@/lib/domain/post';
import { ideaFromPost } from '@/lib/plan/idea-from-post';

import { makeCapturedPost } from '../../db/make-capture';

const AT = '2026-03-02T08:00:00.000Z';

function makePost(change: Partial<Post> = {}): Post {
  return postSchema.parse({
    ...makeCapturedPost(),
    firstCapturedAt: AT,
    lastCapturedAt: AT,
    changedAt: null,
    textHistory: [],
    tags: [],
    note: '',
    clientId: null,
    updatedAt: AT,
    ...change,
  });
}

describe('the idea of a captured post', () => {
  it('has no day, and the post’s client, network, format and the post itself', () => {
    const idea = ideaFromPost(makePost({ clientId: 'c1' as Post['clientId'], format: 'carousel' }), 'Europe/Chisinau');
    expect(planContentSchema.parse(idea)).toMatchObject({
      kind: 'post',
      title: 'Șase țări, о скидке',
      date: null,
      timeZone: 'Europe/Chisinau',
      clientId: 'c1',
      networks: ['x'],
      format: 'carousel',
      references: ['x:1001'],
      text: '',
    });
  });

  it.each<[string, Partial<Post>, string]>([
    ['its first line that says something', { text: '\n \n  Half price!\nUntil Sunday' }, 'Half price!'],
    ['its title', { title: 'How to bake', text: 'Long words' }, 'How to bake'],
    ['what its picture shows', { text: '', media: [photoOf('A loaf')] }, 'A loaf'],
    ['its author', { text: ' ' }, 'Mara Test'],
  ])('is called by %s', (_, change, title) => {
    expect(ideaFromPost(makePost(change), 'UTC').title).toBe(title);
  });

  it('is cut at a word, never through a sign', () => {
    const { title } = ideaFromPost(makePost({ text: 'слово '.repeat(60) }), 'UTC');
    expect(title).toMatch(/слово…$/);
    expect(Array.from(title).length).toBeLessThanOrEqual(120);
    const emoji = ideaFromPost(makePost({ text: '👍'.repeat(200) }), 'UTC').title;
    expect(emoji).toBe(`${'👍'.repeat(119)}…`);
  });

  it('goes to no network where the post is a page of the web, and takes stories and shorts for what they are', () => {
    const page = makePost({ network: 'web', kind: 'page', format: 'link' });
    expect(ideaFromPost(page, 'UTC').networks).toStrictEqual([]);
    expect(ideaFromPost(makePost({ kind: 'story', format: 'photo' }), 'UTC').format).toBe('story');
    expect(ideaFromPost(makePost({ kind: 'short', format: 'video' }), 'UTC').format).toBe('reel');
  });
});

function photoOf(alt: string): Post['media'][number] {
  return { type: 'image', url: null, posterUrl: null, alt, width: null, height: null, durationS: null };
}
