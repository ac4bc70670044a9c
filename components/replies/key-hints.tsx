import { m } from '@/lib/i18n/messages';

import type { ReplyTab } from './replies-address';

interface KeyHint {
  keys: readonly string[];
  text: () => string;
}

const HINTS: readonly KeyHint[] = [
  { keys: ['↑', '↓', 'J', 'K'], text: m.replies_key_move },
  { keys: ['Enter'], text: m.replies_key_expand },
  { keys: ['O'], text: m.replies_key_open },
  { keys: ['A'], text: m.replies_key_answered },
  { keys: ['X'], text: m.replies_key_select },
  { keys: ['/'], text: m.replies_key_search },
  { keys: ['Ctrl+Z'], text: m.replies_key_undo },
];

/** What the keyboard can do here. */
export function KeyHints({ tab }: { tab: ReplyTab }) {
  const hints = tab === 'open' ? HINTS : HINTS.filter(({ text }) => text !== m.replies_key_answered);
  return (
    <ul
      aria-label={m.replies_keys()}
      className="hidden flex-wrap gap-x-4 gap-y-1 border-t border-line bg-surface px-4 py-2 text-xs text-ink-soft sm:flex"
    >
      {hints.map(({ keys, text }) => (
        <li key={keys.join()} className="flex items-center gap-1">
          {keys.map((key) => (
            <kbd key={key} className="rounded border border-line-strong/60 bg-sunken px-1 font-sans text-[0.6875rem]">
              {key}
            </kbd>
          ))}
          <span>{text()}</span>
        </li>
      ))}
    </ul>
  );
}
