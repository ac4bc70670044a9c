import type { ReactNode, RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover, type Placement } from 'react-aria-components/Popover';

import { floatClass } from './popover';

interface MenuEntry {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
}

export interface MenuGroup {
  id: string;
  title: string;
  entries: readonly MenuEntry[];
}

export interface MenuFloatProps {
  label: string;
  groups: readonly MenuGroup[];
  placement?: Placement | undefined;
  onAction: (id: string) => void;
  /** The button it belongs to; gets the focus back. */
  button: RefObject<HTMLButtonElement | null>;
  focusAt: 'first' | 'last';
  onClose: () => void;
}

function Entry({ entry }: { entry: MenuEntry }) {
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      className="flex min-h-8 cursor-default items-center gap-2 rounded-lg px-2 py-1 outline-none data-[focused]:bg-hover data-[focus-visible]:ring-2 data-[focus-visible]:ring-accent"
    >
      {entry.icon}
      <span className="min-w-0 flex-1">{entry.label}</span>
      {entry.description !== undefined && <span className="text-xs text-ink-faint">{entry.description}</span>}
    </MenuItem>
  );
}

/** An open menu beside its button. */
export function MenuFloat({ label, groups, placement, onAction, button, focusAt, onClose }: MenuFloatProps) {
  return (
    <Popover
      isOpen
      onOpenChange={onClose}
      triggerRef={button}
      trigger="MenuTrigger"
      placement={placement ?? 'bottom start'}
      className={floatClass}
    >
      <AriaMenu
        aria-label={label}
        items={groups}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was opened has the focus
        autoFocus={focusAt}
        onAction={(key) => onAction(String(key))}
        onClose={onClose}
        className="min-w-56 p-1 outline-none"
      >
        {(group) => (
          <MenuSection
            id={group.id}
            items={group.entries}
            className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1"
          >
            <Header className="px-2 py-1 text-xs font-semibold text-ink-faint">{group.title}</Header>
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </MenuSection>
        )}
      </AriaMenu>
    </Popover>
  );
}
