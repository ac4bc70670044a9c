import type { BadgeAnchor } from '@/lib/networks/contract';

import type { BadgeKit } from './badge-kit';
import { HOST_MARK } from './shadow-hosts';
import { isElement } from './is-element';

export type BadgeState = 'idle' | 'saving' | 'captured' | 'changed' | 'error' | 'picked' | 'unpicked';

export interface BadgeView {
  state: BadgeState;
  /** What the button is called in this state: visible text and accessible name are one. */
  label: string;
  /** A few characters beside the icon ("+240"), else null. */
  delta: string | null;
  /** Where the button is a choice, whether it is taken. */
  isPressed?: boolean;
}

/**
 * The button on one post: a host in the page, everything else in its closed root. A class, and one that listens as an object,
 * because there are thousands: no closures per badge.
 */
export class Badge implements EventListenerObject {
  readonly post: HTMLElement;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  readonly #kit: BadgeKit;
  #hasStates = false;
  #hasCorner = false;

  constructor(kit: BadgeKit, post: HTMLElement) {
    this.post = post;
    this.#kit = kit;
    const { host, root } = kit.hosts.create(this);
    this.host = host;
    this.root = root;
    kit.style.applyTo(root);
    this.button = kit.buildButton();
    root.append(this.button);
    root.addEventListener('click', this);
  }

  /** Puts the badge where the adapter says, or moves it there. */
  placeAt({ element, where, layout, slot }: BadgeAnchor): void {
    this.host.setAttribute(HOST_MARK, layout);
    if (layout === 'corner' && !this.#hasCorner) {
      this.#hasCorner = true;
      this.#kit.cornerStyle.addTo(this.root);
    }
    if (slot !== undefined) this.host.slot = slot;
    else if (this.host.hasAttribute('slot')) this.host.removeAttribute('slot');
    element[where](this.host);
  }

  show({ state, label, delta, isPressed }: BadgeView): void {
    if (state !== 'idle' && !this.#hasStates) {
      this.#hasStates = true;
      this.#kit.statesStyle.addTo(this.root);
    }
    this.button.setAttribute('data-state', state);
    const text = this.button.firstElementChild;
    if (text !== null && text.textContent !== label) text.textContent = label;
    this.button.ariaBusy = state === 'saving' ? 'true' : null;
    this.button.ariaPressed = isPressed === undefined ? null : String(isPressed);
    if (delta === null) this.button.removeAttribute('data-delta');
    else this.button.setAttribute('data-delta', delta);
  }

  /** From now on pointing at the badge or moving the focus to it calls `onApproach`; asked for captured posts only. */
  watchApproach(): void {
    this.host.addEventListener('pointerenter', this);
    this.root.addEventListener('focusin', this);
  }

  handleEvent(event: Event): void {
    if (!event.isTrusted && event.type !== 'click') return;
    if (event.type === 'click') this.#onClick(event);
    else this.#kit.onApproach(this);
  }

  /** Clicks stay inside: neither the page nor a link around the post hears of them; a click made by a script does nothing. */
  #onClick(event: Event): void {
    event.stopPropagation();
    event.preventDefault();
    const { target } = event;
    if (!event.isTrusted || !isElement(target)) return;
    if (!this.button.contains(target)) this.#kit.onToolClick(this, target);
    // The second click of a double click arrives here too; the first one has done what the person wanted.
    else if (!('detail' in event) || Number(event.detail) < 2)
      this.#kit.onPress(this, 'shiftKey' in event && event.shiftKey === true);
  }

  onKey(event: KeyboardEvent): void {
    this.#kit.onKey(this, event);
  }

  onPointerDown(): void {
    this.#kit.onPointerDown();
  }

  hasField(): boolean {
    return this.root.querySelector('input, textarea') !== null;
  }

  onInput(): void {
    this.#kit.onInput(this);
  }
}
