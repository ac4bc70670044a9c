import { useRef, useState } from 'react';

import { m } from '@/lib/i18n/messages';

/** Rookery's composer: a plain contenteditable box, the commonest editor of all. */
export function Composer({ publish }: { publish: (text: string) => void }) {
  const box = useRef<HTMLDivElement>(null);
  const [isEmpty, setIsEmpty] = useState(true);
  const send = (): void => {
    const text = box.current?.innerText.trim() ?? '';
    if (box.current === null || text === '') return;
    publish(text);
    box.current.replaceChildren();
    setIsEmpty(true);
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div
        ref={box}
        data-composer=""
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={m.practice_composer_label()}
        data-placeholder={m.practice_composer_placeholder()}
        contentEditable="plaintext-only"
        suppressContentEditableWarning
        className={isEmpty ? 'composer-box is-empty' : 'composer-box'}
        onInput={(event) => {
          setIsEmpty(event.currentTarget.textContent === '');
        }}
      />
      <button type="submit" className="send" disabled={isEmpty}>
        {m.practice_publish()}
      </button>
    </form>
  );
}
