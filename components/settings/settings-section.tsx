import { useId } from 'react';
import type { ReactNode } from 'react';

export interface SettingsSectionProps {
  title: string;
  description?: string;
  children: ReactNode;
}

/** One titled card of the Settings screen. */
export function SettingsSection({ title, description, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-card border border-line bg-surface p-5">
      <h2 id={id} className="text-base font-semibold">
        {title}
      </h2>
      {description !== undefined && <p className="mt-0.5 text-pretty text-ink-soft">{description}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}
