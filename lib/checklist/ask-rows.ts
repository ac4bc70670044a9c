/** What only a person can look at (domain.md 3.4), in the order in which a post is made. */
const ASK_ROWS = ['facts', 'link', 'rights', 'captions', 'news'] as const;
export type AskRow = (typeof ASK_ROWS)[number];

const HAS_LINK = /https?:\/\//iu;

/** The rows that make sense for this text: nobody opens a link that is not there. */
export function listAskRows(text: string): AskRow[] {
  return ASK_ROWS.filter((row) => row !== 'link' || HAS_LINK.test(text));
}
