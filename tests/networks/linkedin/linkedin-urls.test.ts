import { describe, expect, it } from 'vitest';

import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import { decodeToolsKey, findCommentUrn, findUrn } from '@/lib/networks/linkedin/urn';
import { parseHashtagUrl, parsePostUrl, parseProfileUrl } from '@/lib/networks/linkedin/urls';

const at = (path: string): URL => new URL(path, 'https://www.linkedin.com');

describe('kinds of pages', () => {
  it.each([
    ['/', 'feed'],
    ['/feed/', 'feed'],
    ['/feed/update/urn:li:activity:7434149372624900096/', 'post'],
    ['/feed/update/urn%3Ali%3AugcPost%3A7434149372624900096?commentUrn=x', 'post'],
    ['/embed/feed/update/urn:li:share:7434149372624900096', 'post'],
    ['/posts/mara-quill-demo_pan-activity-7434149372624900096-Ab1c', 'post'],
    ['/posts/mara-quill-demo_pan-ugcPost-7434149372624900096-Ab1c/?rcm=x', 'post'],
    ['/in/mara-quill-demo/', 'profile'],
    ['/in/mara-quill-demo/recent-activity/all/', 'profile'],
    ['/company/harrow-mills-demo/posts/?feedView=all', 'profile'],
    ['/school/bakers-demo/', 'profile'],
    ['/search/results/content/?keywords=bread', 'search'],
    ['/feed/hashtag/bread/', 'search'],
    ['/groups/123/', 'feed'],
    ['/messaging/thread/2/', 'messages'],
    ['/article/new/', 'composer'],
    ['/pulse/slow-bread-mara-quill/', 'other'],
    ['/jobs/view/123/', 'other'],
    ['/posts/', 'other'],
  ])('%s is %s', (path, kind) => expect(linkedinAdapter.pageOf(at(path))).toBe(kind));
});

describe('addresses', () => {
  it('name a post by type and digits', () => {
    expect(parsePostUrl(at('/posts/a_b-share-7434149372624900096-x1'))).toEqual({
      type: 'share',
      id: '7434149372624900096',
    });
    expect(parsePostUrl(new URL('https://ro.linkedin.com/feed/update/urn:li:activity:7434149372624900096'))).toEqual({
      type: 'activity',
      id: '7434149372624900096',
    });
  });

  it.each([
    'https://www.linkedin.com.evil.example/feed/update/urn:li:activity:7434149372624900096/',
    'https://notlinkedin.com/feed/update/urn:li:activity:7434149372624900096/',
    'https://www.linkedin.com/feed/update/urn:li:activity:12/',
    'https://www.linkedin.com/feed/update/urn:li:member:7434149372624900096/',
    'https://www.linkedin.com/posts/a_activity-7434149372624900096x',
    'https://www.linkedin.com/feed/update/urn:li:activity:99999999999999999999/',
  ])('%s names none', (url) => expect(parsePostUrl(new URL(url))).toBeNull());

  it('name people, companies, schools and showcases, on any regional host', () => {
    expect(parseProfileUrl(new URL('https://es.linkedin.com/in/mara-quill-demo?trk=x'))).toEqual({
      kind: 'in',
      handle: 'mara-quill-demo',
      url: 'https://www.linkedin.com/in/mara-quill-demo/',
    });
    expect(parseProfileUrl(at('/company/harrow-mills-demo/posts/'))?.url).toBe(
      'https://www.linkedin.com/company/harrow-mills-demo/',
    );
    expect(parseProfileUrl(at('/in/%D0%BC%D0%B0%D1%80%D0%B0/'))?.handle).toBe('мара');
  });

  it('know a member number from a name', () => {
    expect(parseProfileUrl(at(`/in/ACoAA${'x'.repeat(34)}`))).toMatchObject({ handle: null });
  });

  it.each(['/in/', '/in/%2e%2e/', '/feed/', '/in/<b>/', '/jobs/mara/'])('%s is nobody', (path) =>
    expect(parseProfileUrl(at(path))).toBeNull(),
  );

  it('name hashtags', () => {
    expect(parseHashtagUrl(at('/search/results/all/?keywords=%23bread&origin=HASH_TAG_FROM_FEED'))).toBe('bread');
    expect(parseHashtagUrl(at('/feed/hashtag/%D1%85%D0%BB%D0%B5%D0%B1'))).toBe('хлеб');
    expect(parseHashtagUrl(at('/search/results/all/?keywords=%23bread%20and%20more'))).toBeNull();
    expect(parseHashtagUrl(new URL('https://evil.example/feed/hashtag/x'))).toBeNull();
  });

  it('are built for profile, search and composer', () => {
    expect(linkedinAdapter.profileUrl('mara-quill-demo')).toBe('https://www.linkedin.com/in/mara-quill-demo/');
    expect(linkedinAdapter.profileUrl('../admin')).toBeNull();
    expect(linkedinAdapter.searchUrl('rye & oat')).toBe(
      'https://www.linkedin.com/search/results/content/?keywords=rye%20%26%20oat',
    );
    expect(linkedinAdapter.composeUrl()).toMatch(/^https:\/\/www\.linkedin\.com\//);
  });
});

describe('ids', () => {
  it('are found in attributes, written either way', () => {
    expect(findUrn('urn:li:activity:7434149372624900096')).toEqual({ type: 'activity', id: '7434149372624900096' });
    expect(findUrn('urn%3Ali%3Ashare%3A7434149372624900096')?.type).toBe('share');
    expect(findUrn('urn:li:aggregate:(urn:li:jobPosting:4252519177)')).toBeNull();
    expect(findUrn('%E0%A4%A')).toBeNull();
  });

  it.each([
    'urn:li:comment:(ugcPost:7434122821632000009,7434173094559744011)',
    'replaceableComment_urn:li:comment:(urn:li:ugcPost:7434122821632000009,7434173094559744011)',
  ])('of a comment tell its post: %s', (text) =>
    expect(findCommentUrn(text)).toEqual({
      id: '7434173094559744011',
      post: { type: 'ugcPost', id: '7434122821632000009' },
    }),
  );

  it('are decoded from the key of a server-driven card, in both base64 alphabets', () => {
    const activity = { type: 'activity', id: '7430308991601139712' };
    expect(decodeToolsKey('CgsIgIC3/KGq4Z3OAQ-replaceableCommentToolsUsSxFeedType_MAIN_FEED')).toEqual(activity);
    expect(decodeToolsKey('CgsIgIC3_KGq4Z3OAQ-replaceableCommentToolsUsSxFeedType_MAIN_FEED')).toEqual(activity);
    expect(decodeToolsKey('EgsIgMDR7O3DivfOAQ-replaceableCommentToolsX')?.type).toBe('ugcPost');
  });

  it.each([
    ['another key', 'commentBoxLinkPreview-abcFeedType_MAIN_FEED'],
    ['a third field', 'GgsIgMDR7O3DivfOAQ-replaceableCommentToolsX'],
    ['a length that does not fit', 'CgwIgMDR7O3DivfOAQ-replaceableCommentToolsX'],
    ['bytes behind the number', 'CgwIgMDR7O3DivfOAQA-replaceableCommentToolsX'],
    ['a number that is not finished', 'CgsIgMDR7O3DivfOgQ-replaceableCommentToolsX'],
    ['an odd number, which no id gives', 'CgsIgcDR7O3DivfOAQ-replaceableCommentToolsX'],
    ['a small number', 'CgMIqAE-replaceableCommentToolsX'],
    ['nothing', ''],
  ])('are not guessed from %s', (_what, key) => expect(decodeToolsKey(key)).toBeNull());
});
