import { Braces } from 'lucide-react';
import { useId, useMemo, useRef } from 'react';

import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { useAddWord } from '@/components/utm/use-add-word';
import { UtmBuilderButton } from '@/components/utm/utm-builder-button';
import type { Client } from '@/lib/domain/client';
import type { TemplateContent } from '@/lib/domain/template';
import type { Tone } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { countVariants } from '@/lib/templates/language/count-variants';
import { escapeText } from '@/lib/templates/language/escape-text';
import type { ParsedTemplate } from '@/lib/templates/language/template-node';
import type { TemplateProblem } from '@/lib/templates/language/template-problem';

import { BodyField } from './body-field';
import { buildInsertableGroups } from './insertable-parts';
import type { PartSources } from './insertable-parts';
import { ProblemList } from './problem-list';
import { bodyIn, toneName, ToneTabs, withBody } from './tone-tabs';
import { writeAtCaret } from './write-at-caret';

export interface BodyEditorProps {
  content: TemplateContent;
  tone: Tone | null;
  parsed: ParsedTemplate;
  problems: readonly TemplateProblem[];
  sources: PartSources;
  /** Whose template it is; null: anybody's. */
  client: Client | null;
  /** Why it can't be saved; null: nothing is wrong. */
  fault: string | null;
  onTone: (tone: Tone | null) => void;
  onChange: (patch: Partial<TemplateContent>) => void;
}

interface InsertMenuProps {
  sources: PartSources;
  onInsert: (source: string) => void;
}

function InsertMenu({ sources, onInsert }: InsertMenuProps) {
  const groups = useMemo(() => buildInsertableGroups(sources), [sources]);
  return (
    <Menu
      label={m.templates_insert()}
      groups={groups}
      placement="bottom end"
      onAction={onInsert}
      trigger={
        <Button size="small" icon={<Braces aria-hidden size={14} />}>
          {m.templates_insert()}
        </Button>
      }
    />
  );
}

interface LinkButtonProps extends Pick<BodyEditorProps, 'client' | 'content'> {
  onInsert: (source: string) => void;
}

/** A link that is the same in every reply, of one campaign; `{link:utm}` is the one that goes by the page. */
function LinkButton({ client, content: { networks }, onInsert }: LinkButtonProps) {
  const addWord = useAddWord(client);
  return (
    <UtmBuilderButton
      place={{ link: client?.variables['link'] ?? '', client, networks, item: null }}
      onAddWord={addWord}
      onApply={(link) => onInsert(escapeText(link))}
    />
  );
}

function VariantCount({ parsed }: { parsed: ParsedTemplate }) {
  const count = Number(countVariants(parsed));
  return (
    <p className="text-xs text-ink-soft tabular">
      {count < 2 ? m.templates_variants_none() : m.templates_variants({ count, shown: formatNumber(count) })}
    </p>
  );
}

/** A template's texts, with what is wrong in them and what can be put into them. */
export function BodyEditor(props: BodyEditorProps) {
  const { content, tone, parsed, problems, sources, client, fault, onTone, onChange } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const change = (body: string): void => onChange(withBody(content, tone, body));
  const insert = (source: string): void => {
    // Menu and dialog give the focus back to their buttons when they are gone; only then can the field have it.
    setTimeout(() => field.current !== null && writeAtCaret(field.current, source, change), MENU_CLOSES_MS);
  };
  const show = ({ start, end }: TemplateProblem): void => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  const label = tone === null ? m.templates_body() : `${m.templates_body()}: ${toneName(tone)}`;
  const [language] = content.languages;
  return (
    <div>
      <div className="mb-1.5 flex flex-wrap items-center justify-between gap-2">
        <ToneTabs content={content} current={tone} onPick={onTone} />
        <div className="flex flex-wrap gap-1.5">
          <LinkButton client={client} content={content} onInsert={insert} />
          <InsertMenu sources={sources} onInsert={insert} />
        </div>
      </div>
      <BodyField
        label={label}
        value={bodyIn(content, tone)}
        parsed={parsed}
        problems={problems.filter(({ partial }) => partial === null)}
        field={field}
        describedBy={id}
        isInvalid={fault !== null || problems.some(({ isBlocking }) => isBlocking)}
        lang={content.languages.length === 1 ? language : undefined}
        onChange={change}
      />
      {fault !== null && (
        <p role="alert" className="mt-1 text-danger">
          {fault}
        </p>
      )}
      <ProblemList id={id} problems={problems} onShow={show} />
      <VariantCount parsed={parsed} />
    </div>
  );
}

const MENU_CLOSES_MS = 60;
