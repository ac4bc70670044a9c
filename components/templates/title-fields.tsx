import { useId } from 'react';

import { buildHash } from '@/components/app/use-hash-route';
import { TextField } from '@/components/ui/text-field';
import type { Template, TemplateContent } from '@/lib/domain/template';
import { m } from '@/lib/i18n/messages';

import { MAX_TITLE_LENGTH } from './content-faults';
import type { ContentFaults } from './content-faults';
import { TEMPLATES_PATH } from './templates-address';

export interface TitleFieldsProps {
  content: TemplateContent;
  faults: ContentFaults;
  /** Other templates that answer to the same shortcut in the same places. */
  conflicts: readonly Template[];
  onChange: (patch: Partial<TemplateContent>) => void;
}

function Fault({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p id={id} role="alert" className="mt-1 text-danger">
      {text}
    </p>
  );
}

function Conflicts({ conflicts }: { conflicts: readonly Template[] }) {
  return (
    <div role="status">
      {conflicts.length > 0 && (
        <p className="mt-3 rounded-lg bg-warn-soft px-3 py-2 text-pretty">
          {m.templates_shortcut_conflict()}{' '}
          {conflicts.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a
                href={buildHash(TEMPLATES_PATH, new URLSearchParams({ template: id }))}
                className="text-accent underline underline-offset-2"
              >
                {title}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** What a template is called, and what is typed to find it. */
export function TitleFields({ content, faults, conflicts, onChange }: TitleFieldsProps) {
  const [titleFault, shortcutFault] = [useId(), useId()];
  return (
    <div>
      <div className="grid gap-3 @md:grid-cols-[minmax(0,1fr)_11rem]">
        <div>
          <TextField
            label={m.templates_name()}
            value={content.title}
            maxLength={MAX_TITLE_LENGTH}
            autoComplete="off"
            data-field="title"
            aria-invalid={faults.title !== undefined || undefined}
            aria-describedby={titleFault}
            onChange={(title) => onChange({ title })}
          />
          <Fault id={titleFault} text={faults.title} />
        </div>
        <div>
          <TextField
            label={m.templates_shortcut()}
            value={content.shortcut ?? ''}
            maxLength={33}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            icon="/"
            data-field="shortcut"
            aria-invalid={faults.shortcut !== undefined || undefined}
            aria-describedby={shortcutFault}
            onChange={(text) => onChange({ shortcut: text.trim() === '' ? null : text.trim().replace(/^\//, '') })}
          />
          <Fault id={shortcutFault} text={faults.shortcut} />
        </div>
      </div>
      <Conflicts conflicts={conflicts} />
    </div>
  );
}
