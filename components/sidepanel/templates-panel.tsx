import { Search } from 'lucide-react';
import { useState } from 'react';

import { openWorkspace } from '@/components/app/open-workspace';
import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import type { NetworkId } from '@/lib/domain/network-id';
import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import type { ReplyFacts } from '@/lib/palette/reply-context';
import { readPersonName } from '@/lib/templates/names/read-person-name';

import { TemplateCopy } from './template-copy';
import { type TemplateSearch, useTemplateSearch } from './use-template-search';

function openTemplates(): void {
  openWorkspace('#/replies/templates').catch((error: unknown) => report(error, 'sidepanel:open'));
}

/** Nothing is read from the page here: the name is what the person types. */
function buildFacts(network: NetworkId, name: string, search: TemplateSearch): ReplyFacts {
  const person = name.trim() === '' ? null : readPersonName({ name, handle: null }, null);
  const context = search.state === 'found' ? search.context : null;
  return { network, networkName: networkName(network), answered: null, person, language: null, context };
}

function NoTemplates() {
  return (
    <Notice
      title={m.palette_empty_title()}
      action={
        <Button size="small" onClick={openTemplates}>
          {m.palette_empty_open()}
        </Button>
      }
    >
      {m.palette_empty_text()}
    </Notice>
  );
}

/** The templates found; the picked one is open. */
function FoundList({ templates, facts }: { templates: readonly FoundTemplate[]; facts: ReplyFacts }) {
  const [picked, setPicked] = useState<string | null>(null);
  const [seed] = useState(() => crypto.randomUUID());
  return (
    <ul className="space-y-1">
      {templates.map((template) => (
        <li key={template.id}>
          <button
            type="button"
            aria-expanded={picked === template.id}
            className="flex w-full items-baseline gap-2 rounded-lg px-2 py-1.5 text-start hover:bg-hover aria-expanded:bg-selected"
            onClick={() => setPicked(picked === template.id ? null : template.id)}
          >
            <span className="min-w-0 flex-1 truncate font-medium">{template.title}</span>
            {template.shortcut !== null && <code className="text-xs text-ink-soft">{template.shortcut}</code>}
          </button>
          {picked === template.id && <TemplateCopy template={template} facts={facts} seed={seed} />}
        </li>
      ))}
    </ul>
  );
}

/** The reply templates beside the page, to be copied: the way to answer where nothing of ours may stand in the page. */
export function TemplatesPanel({ network }: { network: NetworkId }) {
  const [query, setQuery] = useState('');
  const [name, setName] = useState('');
  const search = useTemplateSearch(network, query);
  const facts = buildFacts(network, name, search);
  return (
    <section aria-label={m.palette_title()} className="space-y-2 border-t border-line pt-3">
      <h2 className="font-semibold">{m.palette_title()}</h2>
      {search.state === 'failed' && <Notice tone="danger">{describeError(search.code)}</Notice>}
      {search.state === 'found' && search.total === 0 && query === '' ? (
        <NoTemplates />
      ) : (
        <>
          <p className="text-xs text-pretty text-ink-soft">{m.palette_panel_text()}</p>
          <TextField
            label={m.palette_search()}
            hideLabel
            type="search"
            placeholder={m.palette_search_hint()}
            icon={<Search size={15} />}
            value={query}
            onChange={setQuery}
          />
          <TextField label={m.palette_panel_name()} value={name} onChange={setName} autoComplete="off" />
        </>
      )}
      {search.state === 'found' && query !== '' && search.total === 0 && (
        <p role="status" className="text-ink-soft">
          {m.palette_panel_none()}
        </p>
      )}
      {search.state === 'found' && <FoundList templates={search.templates} facts={facts} />}
    </section>
  );
}
