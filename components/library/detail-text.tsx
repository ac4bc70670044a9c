import { AuthorLine } from '@/components/post-card/author-line';
import { ExternalLink } from '@/components/ui/external-link';
import type { Post, QuotedPost } from '@/lib/domain/post';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

interface WordsProps {
  text: string;
  truncated: boolean;
  lang: string | null;
}

function Words({ text, truncated, lang }: WordsProps) {
  return (
    <>
      <p
        className="text-[0.9375rem] leading-relaxed wrap-anywhere whitespace-pre-wrap"
        dir="auto"
        lang={lang ?? undefined}
      >
        {text}
      </p>
      {truncated && <p className="mt-1 text-xs text-warn">{m.library_detail_truncated()}</p>}
    </>
  );
}

/** The quoted or reposted post, kept apart from the words of the one who quotes. */
function Quoted({ quoted }: { quoted: QuotedPost }) {
  return (
    <blockquote className="mt-3 rounded-lg border border-line bg-sunken/50 p-3">
      <div className="mb-1 flex items-baseline gap-2">
        <AuthorLine author={quoted.author} />
        {quoted.publishedAt !== null && (
          <time dateTime={quoted.publishedAt} className="shrink-0 text-xs text-ink-faint">
            {formatMoment(quoted.publishedAt)}
          </time>
        )}
      </div>
      {quoted.text !== '' && <Words text={quoted.text} truncated={quoted.truncated} lang={null} />}
      {quoted.permalink !== null && (
        <ExternalLink href={quoted.permalink} className="mt-1 inline-block text-xs">
          {m.library_detail_open_quoted()}
        </ExternalLink>
      )}
    </blockquote>
  );
}

/** The post's title and words, and what it quotes. */
export function DetailText({ post }: { post: Post }) {
  return (
    <div className="px-5 pb-4">
      {post.title !== null && (
        <h3 className="mb-1.5 text-base font-semibold text-pretty" dir="auto">
          {post.title}
        </h3>
      )}
      {post.text === '' ? (
        <p className="text-ink-faint italic">{m.library_detail_no_text()}</p>
      ) : (
        <Words text={post.text} truncated={post.truncated} lang={post.textLang} />
      )}
      {post.quoted !== null && <Quoted quoted={post.quoted} />}
    </div>
  );
}
