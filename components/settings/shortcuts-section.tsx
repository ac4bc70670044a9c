import { Button } from '@/components/ui/button';
import { browser } from '@/lib/browser';
import { m } from '@/lib/i18n/messages';

import { SettingsSection } from './settings-section';
import { useLoaded } from './use-loaded';

const loadCommands = () => browser.commands.getAll();

/** Firefox opens its page through an API, Chromium through an address; neither lets a page set shortcuts itself. */
async function openShortcutPage(): Promise<void> {
  if (import.meta.env.FIREFOX && 'openShortcutSettings' in browser.commands) {
    await (browser.commands as { openShortcutSettings: () => Promise<void> }).openShortcutSettings();
  } else {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
}

const COMMANDS: Record<string, () => string> = {
  _execute_action: m.settings_key_popup,
  'capture-post': m.settings_key_capture_post,
  'capture-page': m.popup_capture_page,
  'insert-reply': m.palette_trigger,
};

/** Where the person sets a key: a browser leaves a command without one when another extension, or it itself, has taken the key. */
function whereToSet(): string {
  return import.meta.env.FIREFOX ? m.settings_shortcuts_firefox() : m.settings_shortcuts_chromium();
}

/** The manifest's own descriptions speak the browser's language, not the one chosen here. */
function commandName(name: string | undefined, description: string | undefined): string {
  return COMMANDS[name ?? '']?.() ?? description ?? name ?? '';
}

const LIBRARY_KEYS = [
  { keys: ['/'], name: m.settings_key_search },
  { keys: ['j', '↓'], name: m.settings_key_next },
  { keys: ['k', '↑'], name: m.settings_key_previous },
  { keys: ['Enter'], name: m.settings_key_open },
  { keys: ['x'], name: m.settings_key_select },
  { keys: ['Ctrl A'], name: m.settings_key_select_all },
  { keys: ['t'], name: m.settings_key_tag },
  { keys: ['Delete'], name: m.settings_key_delete },
  { keys: ['Ctrl Z'], name: m.common_undo },
  { keys: ['Esc'], name: m.settings_key_clear },
] as const;

function Key({ children }: { children: string }) {
  return (
    <kbd className="rounded-md border border-line-strong/60 bg-sunken px-1.5 py-0.5 font-mono text-xs">{children}</kbd>
  );
}

/** The browser's commands as they are set now, and the keys of the Library. */
export function ShortcutsSection() {
  const { value: commands } = useLoaded(loadCommands);
  const isKeyMissing = commands?.some(({ shortcut }) => shortcut === undefined || shortcut === '') ?? false;
  return (
    <SettingsSection title={m.settings_shortcuts_title()} description={m.settings_shortcuts_text()}>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2">
        {commands?.map((command) => (
          <div key={command.name} className="contents">
            <dt>{commandName(command.name, command.description)}</dt>
            <dd className="text-end">
              {command.shortcut === undefined || command.shortcut === '' ? (
                <span className="text-ink-faint">{m.common_shortcut_unset()}</span>
              ) : (
                <Key>{command.shortcut}</Key>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {isKeyMissing && <p className="mt-3 text-xs text-pretty text-ink-soft">{whereToSet()}</p>}
      <Button size="small" className="mt-3" onClick={() => void openShortcutPage()}>
        {m.settings_shortcuts_change()}
      </Button>
      <h3 className="mt-5 mb-2 font-semibold">{m.settings_shortcuts_library()}</h3>
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-2">
        {LIBRARY_KEYS.map(({ keys, name }) => (
          <div key={keys[0]} className="contents">
            <dt>{name()}</dt>
            <dd className="space-x-1 text-end">
              {keys.map((key) => (
                <Key key={key}>{key}</Key>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </SettingsSection>
  );
}
