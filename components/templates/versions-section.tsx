import { History, RotateCcw } from 'lucide-react';
import { useState } from 'react';

import { DetailSection } from '@/components/library/detail-section';
import { Button } from '@/components/ui/button';
import { useTemplateVersions } from '@/lib/db/use-templates';
import type { Template, TemplateVersion } from '@/lib/domain/template';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { listChangedFields } from './describe-change';
import { TextDiff } from './text-diff';
import { bodyIn, toneName } from './tone-tabs';

export interface VersionsSectionProps {
  template: Template;
  onRestore: (versionId: string) => void;
}

/** How each text of the version became what the template says now. */
function Difference({ version, template }: { version: TemplateVersion; template: Template }) {
  const { content } = version;
  const tones = [...new Set([...content.toneVariants, ...template.toneVariants].map(({ tone }) => tone))];
  return (
    <div className="mt-2 space-y-2 rounded-lg border border-line bg-canvas px-3 py-2">
      {content.title !== template.title && <TextDiff before={content.title} after={template.title} />}
      <TextDiff before={content.body} after={template.body} />
      {tones.map((tone) => (
        <div key={tone}>
          <p className="text-xs text-ink-soft">{toneName(tone)}</p>
          <TextDiff before={bodyIn(content, tone)} after={bodyIn(template, tone)} />
        </div>
      ))}
    </div>
  );
}

function VersionLine({ version, template, onRestore }: VersionsSectionProps & { version: TemplateVersion }) {
  const [isOpen, setOpen] = useState(false);
  const changed = listChangedFields(version.content, template);
  return (
    <li className="border-t border-line py-2 first:border-t-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <time dateTime={version.at} className="tabular">
          {m.templates_version_until({ time: formatMoment(version.at) })}
        </time>
        <span className="min-w-0 flex-1 text-xs text-ink-soft">
          {changed.length === 0 ? m.templates_version_same() : changed.join(', ')}
        </span>
        <Button size="small" variant="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {m.templates_version_difference()}
        </Button>
        <Button
          size="small"
          icon={<RotateCcw aria-hidden size={13} />}
          disabled={changed.length === 0}
          onClick={() => onRestore(version.id)}
        >
          {m.templates_version_restore()}
        </Button>
      </div>
      {isOpen && <Difference version={version} template={template} />}
    </li>
  );
}

/** What a template said before, the newest first, and the way back. */
export function VersionsSection({ template, onRestore }: VersionsSectionProps) {
  const versions = useTemplateVersions(template.id);
  if (versions === undefined) return null;
  return (
    <DetailSection title={m.templates_versions()}>
      {versions.length === 0 ? (
        <p className="flex items-center gap-2 text-ink-soft">
          <History aria-hidden size={15} />
          {m.templates_versions_none()}
        </p>
      ) : (
        <ol>
          {versions.map((version) => (
            <VersionLine key={version.id} version={version} template={template} onRestore={onRestore} />
          ))}
        </ol>
      )}
    </DetailSection>
  );
}
