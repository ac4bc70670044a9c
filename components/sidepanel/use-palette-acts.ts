import { useState } from 'react';

import type { FoundTemplate } from '@/lib/messaging/template-messages';
import type { PaletteOrder } from '@/lib/palette/palette-keys';
import * as sessions from '@/lib/palette/palette-session';
import { isInsertable } from '@/lib/templates/language/is-insertable';

import type { ReplyPalette } from './use-reply-palette';

interface Surroundings {
  onCopy: (template: FoundTemplate) => void;
  /** Escape in an empty search. */
  onDrop: () => void;
  focusSearch: () => void;
}

export interface PaletteActs {
  /** Copies the selected template, unless something is missing in it. */
  copy: () => void;
  copyAt: (index: number) => void;
  pick: (index: number) => void;
  turn: () => void;
  fill: (template: FoundTemplate, key: string, value: string) => void;
  obey: (order: PaletteOrder) => void;
}

/** What the keys and buttons of the palette do. `blockedId`: the template that could not be copied yet. */
export function usePaletteActs(
  { session, change }: ReplyPalette,
  { onCopy, onDrop, focusSearch }: Surroundings,
): { acts: PaletteActs; blockedId: string | null } {
  const [blockedId, setBlockedId] = useState<string | null>(null);
  const template = sessions.selectedTemplate(session);
  const tryCopy = (chosen: FoundTemplate | null): void => {
    if (chosen === null) return;
    const isReady = isInsertable(sessions.renderOf(session, chosen));
    setBlockedId(isReady ? null : chosen.id);
    if (isReady) onCopy(chosen);
  };
  const turn = (): void => {
    if (template !== null) change((current) => sessions.turnVariant(current, template));
  };
  const close = (): void => {
    if (session.query === '') onDrop();
    else change((current) => (current.query = ''));
    focusSearch();
  };
  const acts: PaletteActs = {
    copy: () => tryCopy(template),
    copyAt: (index) => tryCopy(session.templates[index] ?? null),
    turn,
    pick(index) {
      change((current) => (current.selected = index));
      focusSearch();
    },
    fill: (chosen, key, value) =>
      change((current) => sessions.fillIn(current, chosen, { ...current.fills.get(chosen.id), [key]: value })),
    obey(order) {
      if (order.order === 'move') change((current) => sessions.moveSelection(current, order.step));
      else if (order.order === 'insert') tryCopy(template);
      else if (order.order === 'variant') turn();
      else close();
    },
  };
  return { acts, blockedId };
}
