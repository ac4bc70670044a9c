import { useState } from 'react';

import { m } from '@/lib/i18n/messages';

import { hoursBefore } from './clock';
import { CommentBox } from './comment-box';
import type { RookeryComment, RookeryPost } from './posts';
import { ShownTime } from './shown-time';

interface CommentsProps {
  post: RookeryPost;
  openedAt: Date;
}

function ReplyButton({ isOpen, toggle }: { isOpen: boolean; toggle: () => void }) {
  return (
    <button type="button" className="reply" aria-expanded={isOpen} onClick={toggle}>
      {m.practice_comment_reply()}
    </button>
  );
}

/** The discussion under an opened post, with boxes to answer in; what is written stays in this tab. */
export function Comments({ post, openedAt }: CommentsProps) {
  const [own, setOwn] = useState<RookeryComment[]>([]);
  const [answered, setAnswered] = useState<string | null>(null);
  const send = (text: string): void => {
    setOwn([...own, { author: m.practice_you(), text, lang: '', minutesAfter: post.hoursAgo * 60 }]);
    setAnswered(null);
  };
  return (
    <section className="comments" aria-label={m.practice_comments()}>
      <h2>{m.practice_comments()}</h2>
      <ul>
        {[...(post.comments ?? []), ...own].map((comment, index) => {
          const id = `${post.id}-${index}`;
          const isAnswered = answered === id;
          return (
            <li key={`${comment.author} ${comment.text}`} data-rookery-comment={id}>
              <strong data-author="">{comment.author}</strong>{' '}
              <ShownTime at={hoursBefore(openedAt, post.hoursAgo - comment.minutesAfter / 60)} />
              <p data-comment-text="" lang={comment.lang || undefined}>
                {comment.text}
              </p>
              <ReplyButton isOpen={isAnswered} toggle={() => setAnswered(isAnswered ? null : id)} />
              {isAnswered && (
                <CommentBox
                  label={m.practice_comment_reply_label({ name: comment.author })}
                  answers={{ 'data-answers-comment': id }}
                  isFocused
                  send={send}
                />
              )}
            </li>
          );
        })}
      </ul>
      <CommentBox label={m.practice_comment_label()} answers={{ 'data-answers': post.id }} send={send} />
    </section>
  );
}
