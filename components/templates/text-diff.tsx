import { diffWords } from './diff-words';

/** Two states of a text in one: what went is struck through, what came is underlined. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const pieces = diffWords(before, after);
  return (
    <p className="leading-relaxed wrap-anywhere whitespace-pre-wrap" dir="auto">
      {pieces.map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        return kind === 'added' ? (
          <ins key={key} className="bg-good-soft decoration-good">
            {text}
          </ins>
        ) : (
          <del key={key} className="bg-danger-soft decoration-danger">
            {text}
          </del>
        );
      })}
    </p>
  );
}
