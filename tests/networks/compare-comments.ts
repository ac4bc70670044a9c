import type { RawComment } from '@/lib/domain/reading';
import { parseCount } from '@/lib/text/parse-count';

import type { TruthCount } from './compare-with-truth';

export interface TruthComment {
  author?: string | null;
  author_alt?: string[];
  text_start?: string;
  text_start_alt?: string[];
  native_id?: string;
  likes?: TruthCount | null;
}

/** Each line says what of a noted comment was read otherwise; an unknown count is allowed, a wrong one is not. */
export function compareComments(
  comments: readonly RawComment[],
  sample: readonly TruthComment[],
  lang: string,
): string[] {
  return sample.flatMap((truth) => {
    const starts = [truth.text_start ?? '', ...(truth.text_start_alt ?? [])].map(squeeze);
    // A comment of pictures only has no beginning to know it by.
    const comment =
      comments.find(
        ({ nativeId }) => truth.native_id !== undefined && nativeId?.split('/').at(-1) === truth.native_id,
      ) ?? comments.find(({ text }) => starts.some((start) => squeeze(text).startsWith(start)));
    if (comment === undefined) return [`comment "${truth.text_start}" not found`];
    const authors = [truth.author, ...(truth.author_alt ?? [])].filter((name) => typeof name === 'string');
    const { name, handle } = comment.author;
    const isAuthor = authors.length === 0 || authors.some((author) => [name, handle, `@${handle}`].includes(author));
    const likes = comment.likes === null ? null : parseCount(comment.likes.raw, lang)?.value;
    // Left out: nobody noted them; null: the page shows none.
    const known = truth.likes ? [truth.likes.value, truth.likes.exact, truth.likes.alt] : [0];
    const isLikesKnown = truth.likes !== undefined;
    return [
      ...(isAuthor ? [] : [`author of "${truth.text_start}": ${name} / ${handle} for ${authors.join(' | ')}`]),
      ...(!isLikesKnown || likes === null || likes === undefined || known.includes(likes)
        ? []
        : [`likes of "${truth.text_start}": ${likes} for ${known[0]}`]),
    ];
  });
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
