import { startTransition, useEffect, useState } from 'react';

/**
 * False while the component is drawn for the first time, true from then on: what is out of sight can wait for the second drawing.
 * @param isReady the drawing that counts is the first one with this true
 */
export function useAfterPaint(isReady = true): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isReady) return undefined;
    // A frame's callbacks run right before it is painted, the next task after that. Where nothing is painted nobody waits for it.
    let timer = setTimeout(show, NOT_PAINTED_MS);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(show);
    });
    function show(): void {
      startTransition(() => setPainted(true));
    }
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isReady]);
  return isPainted;
}

const NOT_PAINTED_MS = 500;
