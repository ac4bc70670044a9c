import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

import { IconButton } from './icon-button';
import { floatClass } from './popover';

export interface DialogProps {
  title: string;
  closeLabel: string;
  isOpen: boolean;
  /** For tables: as wide as the window lets it. */
  isWide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog: focus stays inside, Escape closes, focus returns to where it was. */
export function Dialog({ title, closeLabel, isOpen, isWide = false, onClose, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-50 grid place-items-center bg-[rgb(11_16_32/0.5)] p-4"
    >
      <Modal className={`${floatClass} max-h-full w-full overflow-auto ${isWide ? 'max-w-4xl' : 'max-w-md'}`}>
        <AriaDialog className="p-5 outline-none">
          <div className="mb-3 flex items-start justify-between gap-3">
            <Heading slot="title" className="text-lg font-semibold">
              {title}
            </Heading>
            <IconButton label={closeLabel} onClick={onClose}>
              <X aria-hidden size={18} />
            </IconButton>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
