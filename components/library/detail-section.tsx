import { useId } from 'react';
import type { ReactNode } from 'react';

/** One titled part of the details. */
export function DetailSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line px-5 py-4">
      <h3 id={id} className="mb-2 text-xs font-semibold tracking-wide text-ink-faint uppercase">
        {title}
      </h3>
      {children}
    </section>
  );
}
