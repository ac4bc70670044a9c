import { useId } from 'react';
import type { ReactNode } from 'react';

/** Fields that belong together, under a title. */
export function ItemSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="space-y-3 border-t border-line pt-3">
      <h3 id={id} className="text-xs font-semibold tracking-wide text-ink-faint uppercase">
        {title}
      </h3>
      {children}
    </section>
  );
}
