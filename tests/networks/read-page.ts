import type { RawAccount, RawPost, Reading } from '@/lib/domain/reading';
import type { PageKind } from '@/lib/domain/vocabulary';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { emptyRawAccount, emptyRawPost, UNKNOWN_AUTHOR } from '@/lib/networks/shared/empty';

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
  };
}

/** Raw readings of all posts of the page, in DOM order. */
export function readPosts(adapter: NetworkAdapter, page: PageContext): Reading<RawPost>[] {
  return [...adapter.findPosts(page.document, page)].map((post) => adapter.readPost(post, page));
}

function sparse(value: RawPost | RawAccount, empty: RawPost | RawAccount): unknown {
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
