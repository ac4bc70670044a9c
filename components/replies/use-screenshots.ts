import { useCallback, useEffect, useState } from 'react';
import type { DragEvent, RefObject } from 'react';

import { readScreenshot, type ScreenshotFault } from '@/lib/replies/read-screenshot';

import type { ReplyActions } from './use-reply-actions';

export interface Screenshots {
  /** Of the last file that could not be kept; null: all were. */
  fault: ScreenshotFault | null;
  isReading: boolean;
  add: (files: Iterable<File>) => Promise<void>;
}

/** Keeps screenshots with one comment of the queue. */
export function useScreenshots(replyId: string, { addScreenshot }: Pick<ReplyActions, 'addScreenshot'>): Screenshots {
  const [fault, setFault] = useState<ScreenshotFault | null>(null);
  const [isReading, setReading] = useState(false);
  const add = useCallback(
    async (files: Iterable<File>) => {
      setFault(null);
      setReading(true);
      for (const file of files) {
        const read = await readScreenshot(file);
        if (read.ok) await addScreenshot({ replyId, ...read.picture });
        else setFault(read.fault);
      }
      setReading(false);
    },
    [addScreenshot, replyId],
  );
  return { fault, isReading, add };
}

export interface DropPlace {
  /** Files are held over it. */
  isOver: boolean;
  onDragOver: (event: DragEvent) => void;
  onDragLeave: () => void;
  onDrop: (event: DragEvent) => void;
}

/** A place on which files may be dropped. */
export function useDroppedFiles(onDropped: (files: File[]) => void): DropPlace {
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    onDragOver(event) {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event) {
      event.preventDefault();
      setOver(false);
      onDropped([...event.dataTransfer.files]);
    },
  };
}

/** Whose details take what is pasted: those of the comment the person is in, else the only ones open; else nobody knows. */
function isMeant(place: Element): boolean {
  const focused = document.activeElement?.closest('[data-reply]') ?? null;
  if (focused !== null) return focused.contains(place);
  return document.querySelectorAll('[data-takes-pictures]').length === 1;
}

/** Pictures pasted anywhere on the page, where no text would be pasted instead. `place`: carries `data-takes-pictures`. */
export function usePastedPictures(place: RefObject<Element | null>, onPaste: (files: File[]) => void): void {
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      if (clipboardData === null || clipboardData.types.includes('text/plain')) return;
      const pictures = [...clipboardData.files].filter(({ type }) => type.startsWith('image/'));
      if (pictures.length === 0 || place.current === null || !isMeant(place.current)) return;
      event.preventDefault();
      onPaste(pictures);
    };
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, [place, onPaste]);
}
