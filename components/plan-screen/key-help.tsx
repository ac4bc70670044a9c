import { Dialog } from '@/components/ui/dialog';
import { m } from '@/lib/i18n/messages';

const KEYS: readonly { keys: readonly string[]; text: () => string }[] = [
  { keys: ['←', '→', '↑', '↓'], text: m.calendar_key_walk },
  { keys: ['Alt+←', 'Alt+→'], text: m.calendar_key_carry_across },
  { keys: ['Alt+↑', 'Alt+↓'], text: m.calendar_key_carry_along },
  { keys: ['Enter'], text: m.calendar_key_open },
  { keys: ['N'], text: m.calendar_key_new },
  { keys: ['M'], text: m.calendar_key_move },
  { keys: ['Space', 'D'], text: m.calendar_key_finish },
  { keys: ['H'], text: m.calendar_key_hold },
  { keys: ['Delete'], text: m.calendar_key_delete },
  { keys: ['X'], text: m.calendar_key_select },
  { keys: ['Esc'], text: m.calendar_key_clear },
  { keys: ['PageUp', 'PageDown'], text: m.calendar_key_page },
  { keys: ['T'], text: m.calendar_key_today },
  { keys: ['/'], text: m.calendar_key_search },
  { keys: ['+'], text: m.calendar_key_write },
  { keys: ['0–9'], text: m.calendar_key_client },
  { keys: ['Ctrl+Z'], text: m.calendar_key_undo },
];

/** What the keyboard can do in the plan. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={m.calendar_keys()} closeLabel={m.common_close()} isOpen onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
        {KEYS.map(({ keys, text }) => (
          <div key={keys.join()} className="contents">
            <dt className="flex flex-wrap gap-1">
              {keys.map((key) => (
                <kbd key={key} className="rounded border border-line-strong/60 bg-sunken px-1.5 font-sans text-xs">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{text()}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
