import { Folder } from 'lucide-react';
import { memo } from 'react';

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
import type { TextMatch } from '@/lib/templates/find/template-index';

import { MatchedText, matchedLine } from './matched-text';
import { folderName } from './folder-name';
import { templateDomId } from './template-dom-id';
import { buildTemplatesParams, TEMPLATES_PATH } from './templates-address';
import type { TemplatesAddress } from './templates-address';
import { usageWords } from './usage-words';

export interface TemplateRowProps {
  template: Template;
  client: Client | undefined;
  usage: TemplateUsage | undefined;
  /** Why it was found; undefined where nothing is typed. */
  match: TextMatch | undefined;
  /** Said where no heading says it. */
  showsFolder: boolean;
  address: TemplatesAddress;
  isChosen: boolean;
  isDraft: boolean;
  /** The one the keyboard comes to by Tab. */
  isReachable: boolean;
  actions: RowActions;
}

/** What a row tells the list, by the template's id. */
export interface RowActions {
  /** `isRange`: with all from the one chosen before. */
  choose: (id: string, isRange: boolean) => void;
  focus: (id: string) => void;
  drag: (id: string, transfer: DataTransfer) => void;
}

const NO_WORDS: readonly string[] = [];

function Marks({ template, client, showsFolder }: Pick<TemplateRowProps, 'template' | 'client' | 'showsFolder'>) {
  const { kind, languages, networks, tags, folder } = template;
  return (
    <span className="one-line-labels mt-1 items-center">
      {showsFolder && folder !== '' && (
        <span className="inline-flex h-5 max-w-48 items-center gap-1 pe-1 text-xs text-ink-soft">
          <Folder aria-hidden size={12} className="shrink-0" />
          <span className="truncate">{folderName(folder)}</span>
        </span>
      )}
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
  if (usage === undefined || usage.lastAt === null) return null;
  const words = `${usageWords(usage)} · ${m.templates_last_used({ time: formatNearDay(usage.lastAt) })}`;
  return (
    <span className="shrink-0 text-xs text-ink-soft tabular" title={words}>
      <span aria-hidden>
        {formatNumber(usage.count)} × · {formatNearDay(usage.lastAt)}
      </span>
      <span className="sr-only">{words}</span>
    </span>
  );
}

function Head({ template, usage, match, isDraft }: Pick<TemplateRowProps, 'template' | 'usage' | 'match' | 'isDraft'>) {
  const { title, shortcut } = template;
  const words = match?.words ?? NO_WORDS;
  return (
    <span className="flex items-baseline gap-2">
      <span className="min-w-0 truncate font-medium">
        <MatchedText text={title} words={words} isLoose />
      </span>
      {shortcut !== null && (
        <span className="max-w-40 shrink-0 truncate font-mono text-xs text-ink-soft">
          /<MatchedText text={shortcut} words={words} isLoose />
        </span>
      )}
      <span className="flex-1" />
      {isDraft && <span className="shrink-0 text-xs text-warn">{m.templates_unsaved()}</span>}
      <Use usage={usage} />
    </span>
  );
}

function Link(props: TemplateRowProps) {
  const { template, client, match, showsFolder, address, isReachable, actions } = props;
  const { id, body, toneVariants } = template;
  const words = match?.words ?? NO_WORDS;
  const line = matchedLine([body, ...toneVariants.map((variant) => variant.body)], words);
  return (
    <a
      id={templateDomId(id)}
      data-template
      href={buildHash(TEMPLATES_PATH, buildTemplatesParams({ ...address, templateId: id }))}
      aria-current={address.templateId === id || undefined}
      tabIndex={isReachable ? 0 : -1}
      onFocus={() => actions.focus(id)}
      className="min-w-0 flex-1 rounded outline-offset-4"
    >
      <Head {...props} />
      <span className="block truncate text-ink-soft" dir="auto">
        <MatchedText text={line} words={words} />
      </span>
      <Marks template={template} client={client} showsFolder={showsFolder} />
    </a>
  );
}

/** One template of the list: a link that opens it, and a box that chooses it. */
export const TemplateRow = memo(function TemplateRow(props: TemplateRowProps) {
  const { template, address, isChosen, isReachable, actions } = props;
  const { id, title } = template;
  const isOpen = address.templateId === id;
  return (
    <div
      draggable
      onDragStart={(event) => actions.drag(id, event.dataTransfer)}
      className={classNames(
        'flex h-full gap-1.5 rounded-lg px-1.5 py-2',
        isOpen ? 'bg-selected' : 'hover:bg-hover',
        isChosen && !isOpen && 'bg-accent-soft',
      )}
    >
      <Checkbox
        checked={isChosen}
        tabIndex={isReachable ? 0 : -1}
        aria-label={m.templates_choose({ title })}
        onClick={(event) => actions.choose(id, event.shiftKey)}
      />
      <Link {...props} />
    </div>
  );
});
