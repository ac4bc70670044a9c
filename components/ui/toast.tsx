import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { IconButton } from './icon-button';

export interface ToastMessage {
  text: string;
  tone?: 'plain' | 'danger';
  action?: { label: string; onAction: () => void };
}

interface ShownToast extends ToastMessage {
  id: number;
}

/** As long as an action can be taken back from it (domain.md DP-4). */
const SHOWN_MS = 10_000;
const ToastContext = createContext<(toast: ToastMessage) => void>(() => {
  throw new Error('useToast needs a ToastProvider above it');
});

/** Shows a message for several seconds, longer while it is pointed at or focused. */
export function useToast(): (toast: ToastMessage) => void {
  return useContext(ToastContext);
}

interface ToastItemProps {
  toast: ShownToast;
  closeLabel: string;
  onClose: (id: number) => void;
}

function ToastItem({ toast, closeLabel, onClose }: ToastItemProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => onClose(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, onClose, toast.id]);
  const act = (): void => {
    toast.action?.onAction();
    onClose(toast.id);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- holds the clock only; nothing to operate
    <li
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="on-plume pointer-events-auto flex min-h-12 animate-rise items-center gap-3 rounded-xl border border-nape/30 bg-plume py-1.5 ps-4 pe-2 text-eye shadow-(--shadow-float)"
    >
      <span className="min-w-0 flex-1 wrap-anywhere">{toast.text}</span>
      {toast.action !== undefined && (
        <button
          type="button"
          onClick={act}
          className="min-h-8 rounded-lg px-2.5 font-semibold text-eye underline underline-offset-4 hover:bg-plume-hover"
        >
          {toast.action.label}
        </button>
      )}
      <IconButton
        label={closeLabel}
        className="text-nape hover:bg-plume-hover hover:text-eye"
        onClick={() => onClose(toast.id)}
      >
        <X aria-hidden size={16} />
      </IconButton>
    </li>
  );
}

export interface ToastProviderProps {
  /** Names of the region and of the close button. */
  label: string;
  closeLabel: string;
  /** How many at once, the newest ones. */
  max?: number;
  children: ReactNode;
}

/** Holds the toasts of a page; they are announced politely and stay in the tab order. */
export function ToastProvider({ label, closeLabel, max = 3, children }: ToastProviderProps) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const show = useCallback(
    (toast: ToastMessage) => {
      setToasts((shown) => [...shown, { ...toast, id: (shown.at(-1)?.id ?? 0) + 1 }].slice(-max));
    },
    [max],
  );
  const close = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const items = useMemo(
    () => toasts.map((toast) => <ToastItem key={toast.id} toast={toast} closeLabel={closeLabel} onClose={close} />),
    [toasts, closeLabel, close],
  );
  return (
    <ToastContext value={show}>
      {children}
      <section
        aria-label={label}
        aria-live="polite"
        // Operable also while a dialog is open: React Aria would hide it, and take a press on it for one outside the dialog.
        data-react-aria-top-layer
        className="pointer-events-none fixed inset-x-0 bottom-4 z-60 flex justify-center px-4"
      >
        <ol className="flex w-full max-w-md flex-col gap-2">{items}</ol>
      </section>
    </ToastContext>
  );
}
