import { useState } from 'react';

import { m } from '@/lib/i18n/messages';

import { hoursBefore } from './clock';
import type { RookeryComment, RookeryPost } from './posts';
import { ShownTime } from './shown-time';

interface CommentsProps {
  post: RookeryPost;
  openedAt: Date;
}

/** The discussion under an opened post, with a box to answer in; what is written stays in this tab. */
export function Comments({ post, openedAt }: CommentsProps) {
  const [own, setOwn] = useState<RookeryComment[]>([]);
  const [text, setText] = useState('');
  const comments = [...(post.comments ?? []), ...own];
  const send = (): void => {
    if (text.trim() === '') return;
    setOwn([...own, { author: m.practice_you(), text: text.trim(), lang: '', minutesAfter: post.hoursAgo * 60 }]);
    setText('');
  };
  return (
    <section className="comments" aria-label={m.practice_comments()}>
      <h2>{m.practice_comments()}</h2>
      <ul>
        {comments.map((comment, index) => (
          <li key={`${comment.author} ${comment.text}`} data-rookery-comment={`${post.id}-${index}`}>
            <strong data-author="">{comment.author}</strong>{' '}
            <ShownTime at={hoursBefore(openedAt, post.hoursAgo - comment.minutesAfter / 60)} />
            <p data-comment-text="" lang={comment.lang || undefined}>
              {comment.text}
            </p>
          </li>
        ))}
      </ul>
      <textarea
        data-answers={post.id}
        aria-label={m.practice_comment_label()}
        placeholder={m.practice_comment_label()}
        rows={2}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <button type="button" className="send" disabled={text.trim() === ''} onClick={send}>
        {m.practice_comment_send()}
      </button>
    </section>
  );
}
