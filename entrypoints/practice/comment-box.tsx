import { useState } from 'react';

import { m } from '@/lib/i18n/messages';

interface CommentBoxProps {
  label: string;
  /** The post or, for an answer to somebody, the comment: as the network's own markup names it. */
  answers: { 'data-answers': string } | { 'data-answers-comment': string };
  isFocused?: boolean;
  send: (text: string) => void;
}

/** A text area that React keeps, as on Instagram. */
export function CommentBox({ label, answers, isFocused = false, send }: CommentBoxProps) {
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  return (
    <div className="comment-box">
      <textarea
        {...answers}
        aria-label={label}
        placeholder={label}
        rows={2}
        // Opened by the person a moment ago, to write in it.
        ref={(box) => {
          if (isFocused && text === '') box?.focus();
        }}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <button
        type="button"
        className="send"
        disabled={isEmpty}
        onClick={() => {
          send(text.trim());
          setText('');
        }}
      >
        {m.practice_comment_send()}
      </button>
    </div>
  );
}
