import { buildHash } from '@/components/app/use-hash-route';
import { ClientMark } from '@/components/post-card/client-mark';
import { NetworkMark } from '@/components/post-card/network-mark';
import { TagChips } from '@/components/post-card/tag-chips';
import { Checkbox } from '@/components/ui/checkbox';
import { classNames } from '@/components/ui/class-names';
import type { TemplateUsage } from '@/lib/db/repositories/find-insertions';
import type { Client } from '@/lib/domain/client';
import type { Template } from '@/lib/domain/template';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatNearDay } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { kindName } from '@/lib/palette/kind-name';

import { templateDomId } from './template-dom-id';
import { buildTemplatesParams, TEMPLATES_PATH } from './templates-address';
import type { TemplatesAddress } from './templates-address';

export interface TemplateRowProps {
  template: Template;
  client: Client | undefined;
  usage: TemplateUsage | undefined;
  address: TemplatesAddress;
  isChosen: boolean;
  isDraft: boolean;
  /** The one the keyboard comes to by Tab. */
  isReachable: boolean;
  onChoose: (event: { shiftKey: boolean }) => void;
  onFocus: () => void;
}

function Marks({ template, client }: Pick<TemplateRowProps, 'template' | 'client'>) {
  const { kind, languages, networks, tags } = template;
  return (
    <span className="one-line-labels mt-1 items-center">
      {kind !== null && (
        <span className="inline-flex h-5 items-center rounded-full bg-sunken px-2 text-xs text-ink-soft">
          {kindName(kind)}
        </span>
      )}
      {languages.map((language) => (
        <span
          key={language}
          className="inline-flex h-5 items-center rounded border border-line px-1 text-[0.6875rem] text-ink-soft uppercase"
        >
          {language}
        </span>
      ))}
      {networks.map((network) => (
        <NetworkMark key={network} network={network} />
      ))}
      {client !== undefined && <ClientMark client={client} />}
      <TagChips tags={tags} />
    </span>
  );
}

function Use({ usage }: { usage: TemplateUsage | undefined }) {
  if (usage === undefined) return null;
  const count = formatNumber(usage.count);
  const title = m.templates_used({ count: usage.count, shown: count });
  return (
    <span className="shrink-0 text-xs text-ink-soft tabular" title={title}>
      <span aria-hidden>{usage.lastAt === null ? count : `${count} · ${formatNearDay(usage.lastAt)}`}</span>
      <span className="sr-only">{title}</span>
    </span>
  );
}

function Head({ template, usage, isDraft }: Pick<TemplateRowProps, 'template' | 'usage' | 'isDraft'>) {
  const { title, shortcut } = template;
  return (
    <span className="flex items-baseline gap-2">
      <span className="min-w-0 truncate font-medium">{title}</span>
      {shortcut !== null && <span className="shrink-0 font-mono text-xs text-ink-soft">/{shortcut}</span>}
      <span className="flex-1" />
      {isDraft && <span className="shrink-0 text-xs text-warn">{m.templates_unsaved()}</span>}
      <Use usage={usage} />
    </span>
  );
}

/** One template of the list: a link that opens it, and a box that chooses it. */
export function TemplateRow(props: TemplateRowProps) {
  const { template, client, usage, address, isChosen, isDraft, isReachable, onChoose, onFocus } = props;
  const { id, title, body } = template;
  const isOpen = address.templateId === id;
  return (
    <div
      className={classNames(
        'flex gap-1.5 rounded-lg px-1.5 py-2',
        isOpen ? 'bg-selected' : 'hover:bg-hover',
        isChosen && !isOpen && 'bg-accent-soft',
      )}
    >
      <Checkbox
        checked={isChosen}
        tabIndex={isReachable ? 0 : -1}
        aria-label={m.templates_choose({ title })}
        onClick={(event) => onChoose(event)}
      />
      <a
        id={templateDomId(id)}
        data-template
        href={buildHash(TEMPLATES_PATH, buildTemplatesParams({ ...address, templateId: id }))}
        aria-current={isOpen || undefined}
        tabIndex={isReachable ? 0 : -1}
        onFocus={onFocus}
        className="min-w-0 flex-1 rounded outline-offset-4"
      >
        <Head template={template} usage={usage} isDraft={isDraft} />
        <span className="block truncate text-ink-soft" dir="auto">
          {body}
        </span>
        <Marks template={template} client={client} />
      </a>
    </div>
  );
}
