import { Fragment } from 'react';

const PARTS = /(https:\/\/\S+|[#@][\p{L}\p{N}_.]*[\p{L}\p{N}_])/u;

/** Text with links, hashtags and mentions marked as networks mark them. */
export function RichText({ text }: { text: string }) {
  return text.split('\n').map((line, lineIndex) => (
    // Lines of one text never move, so their position is their identity.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={lineIndex}>
      {lineIndex > 0 && <br />}
      {line.split(PARTS).map((part) => (
        <Part key={part} text={part} />
      ))}
    </Fragment>
  ));
}

function Part({ text }: { text: string }) {
  if (text.startsWith('https://')) {
    return (
      <a href={text} target="_blank" rel="noopener noreferrer">
        {text.replace('https://', '')}
      </a>
    );
  }
  if (/^[#@]./u.test(text)) return <span className="tag">{text}</span>;
  return text;
}
