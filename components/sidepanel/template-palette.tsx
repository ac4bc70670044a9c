import { Search } from 'lucide-react';
import { useId } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

import { TextField } from '@/components/ui/text-field';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { m } from '@/lib/i18n/messages';
import { type PaletteOrder, readKey } from '@/lib/palette/palette-keys';
import * as sessions from '@/lib/palette/palette-session';
import { isInsertable } from '@/lib/templates/language/is-insertable';

import { CopyOutcome } from './copy-outcome';
import { placeOfKey } from './palette-place';
import { KindChips, optionIdOf, TemplateOptions, ToneSelect } from './template-choice';
import { TemplateCopy } from './template-copy';
import type { CopyState } from './use-reply-copy';
import type { ReplyPalette } from './use-reply-palette';
import { usePaletteActs } from './use-palette-acts';
import { useSearchFocus } from './use-search-focus';

interface SearchProps {
  palette: ReplyPalette;
  listId: string;
  field: RefObject<HTMLInputElement | null>;
}

function SearchField({ palette: { session, change }, listId, field }: SearchProps) {
  const { query, templates, selected } = session;
  const active = templates.length === 0 ? undefined : optionIdOf(listId, selected);
  return (
    <TextField
      ref={field}
      label={m.palette_search()}
      hideLabel
      type="text"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={templates.length > 0}
      aria-controls={listId}
      aria-activedescendant={active}
      aria-keyshortcuts="Control+K Meta+K"
      placeholder={m.palette_search_hint()}
      icon={<Search size={15} />}
      autoComplete="off"
      maxLength={200}
      value={query}
      onChange={(text) => change((current) => (current.query = text))}
    />
  );
}

function ListWords({ palette: { session, list } }: { palette: ReplyPalette }) {
  const { templates, total } = session;
  if (list.state !== 'found') return null;
  const more = total - templates.length;
  return (
    <p role="status" className="text-xs text-ink-soft">
      {templates.length === 0 && m.palette_panel_none()}
      {templates.length > 0 && (more > 0 ? m.palette_more({ count: more }) : m.palette_found({ count: total }))}
    </p>
  );
}

function hearKey(event: KeyboardEvent<HTMLDivElement>, obey: (order: PaletteOrder) => void): void {
  // Lists that a choice opens stand elsewhere in the page, though React says that the key came through here.
  if (!(event.target instanceof Element) || !event.currentTarget.contains(event.target)) return;
  const order = event.isDefaultPrevented() ? null : readKey(event.nativeEvent, placeOfKey(event.target));
  // Tab goes where it always goes: the fields come next.
  if (order === null || order.order === 'to-fields') return;
  event.preventDefault();
  obey(order);
}

export interface TemplatePaletteProps {
  palette: ReplyPalette;
  copying: CopyState;
  onCopy: (template: FoundTemplate) => void;
  /** Opened for a comment: the search takes the focus. */
  isCalled: boolean;
  /** Escape in an empty search. */
  onDrop: () => void;
}

/** Search, kinds, tone, list and preview, with the keys of the palette in the page; Enter copies. */
export function TemplatePalette({ palette, copying, onCopy, isCalled, onDrop }: TemplatePaletteProps) {
  const { session, change } = palette;
  const listId = useId();
  const { search, focusSearch } = useSearchFocus(isCalled);
  const { acts, blockedId } = usePaletteActs(palette, { onCopy, onDrop, focusSearch });
  const template = sessions.selectedTemplate(session);
  const rendered = template === null ? null : sessions.renderOf(session, template);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only hears the keys of what is inside
    <div className="space-y-2" onKeyDown={(event) => hearKey(event, acts.obey)}>
      <SearchField palette={palette} listId={listId} field={search} />
      <CopyOutcome copying={copying} />
      <KindChips kind={session.kind} onPick={(kind) => change((current) => (current.kind = kind))} />
      <div className="flex flex-wrap items-end justify-between gap-2">
        <ListWords palette={palette} />
        <ToneSelect tone={session.tone} onPick={(tone) => change((current) => sessions.chooseTone(current, tone))} />
      </div>
      <TemplateOptions id={listId} session={session} onPick={acts.pick} onCopy={acts.copyAt} />
      {template !== null && rendered !== null && (
        <TemplateCopy
          key={template.id}
          rendered={rendered}
          facts={session.situation.facts}
          repeatedToday={session.repeatedToday}
          isBlocked={blockedId === template.id && !isInsertable(rendered)}
          onFill={(key, value) => acts.fill(template, key, value)}
          onTurn={acts.turn}
          onCopy={acts.copy}
        />
      )}
      <p className="text-xs text-ink-soft">{m.sidepanel_keys()}</p>
    </div>
  );
}
