import {
  cloneElement,
  type ComponentProps,
  type KeyboardEvent,
  lazy,
  type ReactElement,
  Suspense,
  useRef,
  useState,
} from 'react';

import type { MenuFloatProps } from './menu-float';

async function loadFloat() {
  const { MenuFloat } = await import('./menu-float');
  return { default: MenuFloat };
}

/** React Aria's menu is a third of what the popup would load: it comes when the pointer or the focus comes to a menu's button. */
const MenuFloat = lazy(loadFloat);

const prepare = (): void => void loadFloat();

type MenuProps = Pick<MenuFloatProps, 'label' | 'groups' | 'placement' | 'onAction'> & {
  /** A native button (`Button`, `IconButton`). */
  trigger: ReactElement<ComponentProps<'button'>>;
};

/** Actions behind one button, in titled groups. Arrow keys on the button open it, too. */
export function Menu({ trigger, ...menu }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [focusAt, setFocusAt] = useState<MenuFloatProps['focusAt'] | null>(null);
  const openByArrow = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    // Lists around the button go by the same keys.
    event.preventDefault();
    event.stopPropagation();
    setFocusAt(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <>
      {cloneElement(trigger, {
        ref: button,
        'aria-haspopup': true,
        'aria-expanded': focusAt !== null,
        onPointerEnter: prepare,
        onFocus: prepare,
        onClick: () => setFocusAt('first'),
        onKeyDown: openByArrow,
      })}
      {focusAt !== null && (
        <Suspense>
          <MenuFloat {...menu} button={button} focusAt={focusAt} onClose={() => setFocusAt(null)} />
        </Suspense>
      )}
    </>
  );
}
