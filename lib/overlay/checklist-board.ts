import type { ChecklistDesk, LoadChecklistKit } from '@/lib/checklist-panel/checklist-kit';
import type { Failure } from '@/lib/errors/error-code';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';

import { createBoxButton } from './box-button';
import { CHECKLIST_ICON } from './box-button-style';
import type { CommentTools } from './comment-tools';
import { describeFailure } from './describe-failure';
import { COMPOSING } from './find-spot';
import { createBoxFollower } from './follow-boxes';

/** The checklist on one page: the button at composers, and the panel it opens. */
export interface ChecklistBoard {
  /** Shows the button at composers that have the focus, from now on until `until` aborts. */
  start(until: AbortSignal): void;
  /**
   * By the keyboard: opens the panel at the composer the person is in and goes into it, or back to the composer.
   * @returns false when they are in none; they were told
   */
  openHere(): Promise<boolean>;
  redrawAll(): void;
}

const LOOK = { mark: 'checklist-button', words: () => m.composer_title(), icon: CHECKLIST_ICON };

export function createChecklistBoard(
  { core, reader, toast }: CommentTools,
  loadChecklist: LoadChecklistKit,
): ChecklistBoard {
  let desk: ChecklistDesk | null = null;
  let near: HTMLElement | null = null;
  const boxes = createBoxFollower({ core, reader }, COMPOSING);
  const loadDesk = async (): Promise<ChecklistDesk | Failure> => {
    const kit = await loadChecklist();
    if (!('openDesk' in kit)) return kit;
    desk ??= kit.openDesk({ core, reader });
    desk.setLocale(currentLocale());
    return desk;
  };
  const open = async (box: HTMLElement): Promise<ChecklistDesk | null> => {
    const loaded = desk ?? (await loadDesk());
    if (core.signal.aborted) return null;
    if ('ok' in loaded) {
      toast.say(describeFailure(loaded.code));
      return null;
    }
    loaded.open(box);
    button.hide();
    return loaded;
  };
  const button = createBoxButton(core, LOOK, {
    onPress() {
      if (near !== null) void open(near);
    },
    onNear: () => void loadDesk(),
  });
  return {
    start(until) {
      until.addEventListener(
        'abort',
        () => {
          button.hide();
          desk?.close();
        },
        { once: true },
      );
      boxes.start(
        {
          onEnter({ element }) {
            near = element;
            if (desk?.isOpenAt(element) !== true) button.showAt(element);
          },
          onLeave: () => button.hide(),
          holdsFocus: () => button.hasFocus(),
        },
        until,
      );
    },
    async openHere() {
      const box = boxes.findHere()?.element ?? near;
      if (box?.isConnected !== true) {
        toast.say(m.composer_no_box());
        return false;
      }
      const opened = await open(box);
      opened?.switchFocus();
      return opened !== null;
    },
    redrawAll() {
      button.refreshLanguage();
      desk?.setLocale(currentLocale());
    },
  };
}
