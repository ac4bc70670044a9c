import type { RawAccount, RawComment, RawPost, Reading } from '@/lib/domain/reading';
import type { PageKind } from '@/lib/domain/vocabulary';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { emptyRawAccount, emptyRawComment, emptyRawPost, UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';

/** Everything an adapter says of one page; what equals an empty reading is left out, so that a golden file can be read. */
export interface PageReading {
  page: PageKind;
  posts: {
    key: string | null;
    badge: string | null;
    post: unknown;
    missing: string[];
    rules: Record<string, string>;
  }[];
  account: { account: unknown; missing: string[]; rules: Record<string, string> } | null;
  signedInAs: string | null;
  /** Left out where the page shows none, as `editors`. */
  comments?: { key: string | null; comment: unknown; missing: string[]; rules: Record<string, string> }[];
  /** "comment <textarea> answers <key of the comment or post>". */
  editors?: string[];
}

export function readPage(adapter: NetworkAdapter, page: PageContext): PageReading {
  const account = adapter.readAccount(page);
  return {
    page: page.kind,
    posts: [...adapter.findPosts(page.document, page)].map((post) => {
      const anchor = adapter.badgeAnchor(post, page);
      const { value, missing, rules } = adapter.readPost(post, page);
      return {
        key: adapter.postKey(post, page),
        badge: anchor === null ? null : `${anchor.layout} ${anchor.where}`,
        post: sparse(value, emptyRawPost()),
        missing,
        rules,
      };
    }),
    account: account && {
      account: sparse(account.value, emptyRawAccount()),
      missing: account.missing,
      rules: account.rules,
    },
    signedInAs: adapter.readSignedInAs(page),
    ...unlessEmpty('comments', readComments(adapter, page)),
    ...unlessEmpty('editors', describeEditors(adapter, page)),
  };
}

function readComments(adapter: NetworkAdapter, page: PageContext): NonNullable<PageReading['comments']> {
  const { comments } = adapter;
  if (comments === null) return [];
  return [...comments.findComments(page.document, page)].map((comment) => {
    const { value, missing, rules } = comments.readComment(comment, page);
    return {
      key: comments.commentKey(comment, page),
      comment: sparse(value, emptyRawComment()),
      missing,
      rules,
    };
  });
}

function describeEditors(adapter: NetworkAdapter, page: PageContext): string[] {
  return [...adapter.findEditors(page.document, page)].map(({ element, purpose, answers }) => {
    const key =
      answers === null
        ? null
        : (adapter.comments?.commentKey(answers, page) ?? adapter.postKey(answers, page) ?? 'something without a key');
    return `${purpose} <${element.localName}>${key === null ? '' : ` answers ${key}`}`;
  });
}

function unlessEmpty<K extends string, T>(key: K, list: T[]): { [P in K]?: T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { [P in K]?: T[] });
}

/** Raw readings of all posts of the page, in DOM order. */
export function readPosts(adapter: NetworkAdapter, page: PageContext): Reading<RawPost>[] {
  return [...adapter.findPosts(page.document, page)].map((post) => adapter.readPost(post, page));
}

function sparse<T extends RawPost | RawAccount | RawComment>(value: T, empty: T): unknown {
  const defaults = new Map<string, unknown>(Object.entries(empty));
  const told = Object.entries(value).filter(
    ([key, field]) => JSON.stringify(field) !== JSON.stringify(defaults.get(key)),
  );
  return withoutNulls(Object.fromEntries(told));
}

/** Nested nulls (an unknown width, no alt) say nothing a reader of the golden file needs. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  if (JSON.stringify(value) === JSON.stringify(UNKNOWN_AUTHOR)) return 'unknown';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([key, field]) => [key, withoutNulls(field)]),
  );
}
