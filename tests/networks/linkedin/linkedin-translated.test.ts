import { describe, expect, it } from 'vitest';

import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';
import { findTranslatedUrn } from '@/lib/networks/linkedin/urn';

import { parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const key = (named: Record<string, string>): string => {
  const parts = ['Comment', 'GroupPost', 'Share', 'UgcPost'].map(
    (kind) => `contentUrn${kind}Urn=${named[kind] ?? 'null'}`,
  );
  return `translatable-commentary-FeTranslationUrn(${parts.join(', ')}, detectedLocale=, targetLocale=en)`;
};
const SHARE = key({ Share: 'ContentUrnShareUrn(shareUrn=ShareUrn(shareId=7434149372624900096))' });
const OTHER = key({ Share: 'ContentUrnShareUrn(shareUrn=ShareUrn(shareId=7341424859299663875))' });
const UGC = key({
  UgcPost:
    'ContentUrnUgcPostUrn(userGeneratedContentPostUrn=UserGeneratedContentPostUrn(userGeneratedContentId=7434149372624900096))',
});
const GROUP = key({
  GroupPost: 'ContentUrnGroupPostUrn(groupPostUrn=GroupPostUrn(groupId=44194, postId=7434149372624900096))',
});
const COMMENT = key({
  Comment: 'ContentUrnCommentUrn(commentUrn=CommentUrn(activityId=7434149372624900096, commentId=1))',
});

describe('keys of words that can be translated', () => {
  it('name a post by type and digits', () => {
    expect(findTranslatedUrn(SHARE)).toEqual({ type: 'share', id: '7434149372624900096' });
    expect(findTranslatedUrn(UGC)).toEqual({ type: 'ugcPost', id: '7434149372624900096' });
  });

  it('name none for comments, groups, several posts and nonsense', () => {
    for (const other of [GROUP, COMMENT, `${SHARE}${OTHER}`, 'translatable-commentary-shareId=12', ''])
      expect(findTranslatedUrn(other)).toBeNull();
  });
});

const author = (handle: string): string => `<a href="/in/${handle}-demo/"><p>${handle}</p></a><p>2d •</p>`;
const words = (text: string, of: string): string =>
  `<div componentkey="${of}"><p><span data-testid="expandable-text-box">${text}</span></p></div>`;

const reshared = (handle: string): string => `<div>${author(handle)}${words('Pan de hoy', OTHER)}</div>`;

function readIds(card: string): (string | null)[] {
  const html = `<main><div role="listitem" componentkey="update-card-focusAAAAFeedType_SEARCH">${card}<button><svg id="comment-small"></svg></button></div></main>`;
  const page = parsePage(
    linkedinAdapter,
    html,
    new URL('https://www.linkedin.com/search/results/content/?keywords=pan'),
  );
  return readPosts(linkedinAdapter, page).map(({ value }) => value.permalink);
}

describe('a card that names its post nowhere else', () => {
  it('is named by its words', () => {
    expect(readIds(`${author('mara')}${words('Pan de ayer', SHARE)}`)).toEqual([
      'https://www.linkedin.com/feed/update/urn:li:share:7434149372624900096/',
    ]);
  });

  it('is not named by the words of a reshared post, also of the same author', () => {
    for (const handle of ['ines', 'mara']) {
      expect(readIds(`${author('mara')}${words('Miren', 'x')}${reshared(handle)}`)).toEqual([null]);
      expect(readIds(`${author('mara')}${words('Miren', SHARE)}${reshared(handle)}`)).toEqual([
        'https://www.linkedin.com/feed/update/urn:li:share:7434149372624900096/',
      ]);
    }
  });
});
