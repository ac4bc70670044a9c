import type { ComponentProps, ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover, type Placement } from 'react-aria-components/Popover';
import { Pressable } from 'react-aria-components/Pressable';

import { floatClass } from './popover';

interface MenuEntry {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
}

interface MenuGroup {
  id: string;
  title: string;
  entries: readonly MenuEntry[];
}

export interface MenuProps {
  trigger: ComponentProps<typeof Pressable>['children'];
  label: string;
  groups: readonly MenuGroup[];
  placement?: Placement;
  onAction: (id: string) => void;
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

/** Actions behind one button, in titled groups. */
export function Menu({ trigger, label, groups, placement = 'bottom start', onAction }: MenuProps) {
  return (
    <MenuTrigger>
      <Pressable>{trigger}</Pressable>
      <Popover placement={placement} className={floatClass}>
        <AriaMenu
          aria-label={label}
          items={groups}
          onAction={(key) => onAction(String(key))}
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
    </MenuTrigger>
  );
}
