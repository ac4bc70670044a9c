import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';

import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { isStale } from '@/lib/db/repositories/find-insertions';
import type { TemplateUsage } from '@/lib/db/repositories/find-insertions';
import type { Client } from '@/lib/domain/client';
import type { Template } from '@/lib/domain/template';
import type { Tone } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';
import type { ReplySettings } from '@/lib/settings/reply-settings';
import { findShortcutConflicts } from '@/lib/templates/find/shortcut-conflicts';

import { BodyEditor } from './body-editor';
import type { ContentFaults } from './content-faults';
import { EditorHead } from './editor-head';
import { listOwnVariables } from './preview-context';
import { PreviewPanel } from './preview-panel';
import { PropertyFields } from './property-fields';
import type { TemplateChoices } from './template-choices';
import { NEW_TEMPLATE } from './templates-address';
import { TitleFields } from './title-fields';
import { UsageSection } from './usage-section';
import { useDrafts } from './use-draft';
import { useEditor } from './use-editor';
import type { Editor } from './use-editor';
import { usePreview } from './use-preview';
import { useSamples } from './use-samples';
import { useSaveKeys } from '@/components/app/use-save-keys';
import type { TemplateActions } from './use-template-actions';
import { VersionsSection } from './versions-section';
import { listWritingProblems } from './writing-problems';

/** Everything the editor looks things up in. */
export interface EditorData {
  templates: readonly Template[];
  clients: readonly Client[];
  choices: TemplateChoices;
  usage: ReadonlyMap<string, TemplateUsage>;
  settings: ReplySettings;
  now: Date;
}

export interface TemplateEditorProps {
  /** `new`: one never saved. */
  id: string;
  data: EditorData;
  actions: TemplateActions;
  onOpen: (id: string, how: 'push' | 'replace') => void;
  onClose: () => void;
}

const FAULT_FIELDS = [
  ['title', '[data-field="title"]'],
  ['shortcut', '[data-field="shortcut"]'],
  ['body', 'textarea'],
] as const;

function focusFault(root: HTMLElement | null, faults: ContentFaults): void {
  const first = FAULT_FIELDS.find(([field]) => faults[field] !== undefined);
  if (first !== undefined) root?.querySelector<HTMLElement>(first[1])?.focus();
}

interface EditorFrameProps {
  root: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
}

/** Beside the list, or over it where there is no room; Escape leaves. */
function EditorFrame({ root, onClose, children }: EditorFrameProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    // A menu or dialog that was opened from here stands elsewhere in the page and has its own Escape.
    const isHere = event.target instanceof Node && root.current?.contains(event.target) === true;
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing || !isHere) return;
    event.preventDefault();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves from every field in it
    <section
      ref={root}
      aria-label={m.templates_editor()}
      onKeyDown={onKeyDown}
      className="@container absolute inset-0 z-20 overflow-auto bg-surface lg:static lg:min-w-0 lg:flex-1 lg:border-x lg:border-line"
    >
      {children}
    </section>
  );
}

interface EditorBodyProps {
  id: string;
  stored: Template | null;
  data: EditorData;
  editor: Editor;
}

/** Everything that is written, and how it comes out. */
function EditorBody({ id, stored, data, editor }: EditorBodyProps) {
  const [tone, setTone] = useState<Tone | null>(null);
  const { content, faults, isOutdated, change } = editor;
  const samples = useSamples();
  const preview = usePreview({ ...data, id, content, tone, samples });
  const conflicts = findShortcutConflicts({ ...content, id: stored?.id ?? null }, data.templates);
  const others = data.templates.filter((template) => template.id !== id);
  const shortcuts = others.map(({ shortcut }) => shortcut).filter((shortcut) => shortcut !== null);
  return (
    <div className="grid items-start gap-x-5 gap-y-4 p-4 @3xl:grid-cols-[minmax(0,1fr)_20rem] @3xl:grid-rows-[auto_1fr]">
      <div className="space-y-4">
        {isOutdated && <Notice tone="warn">{m.templates_outdated()}</Notice>}
        {stored === null && id !== NEW_TEMPLATE && <Notice tone="warn">{m.templates_gone_draft()}</Notice>}
        <TitleFields content={content} faults={faults} conflicts={conflicts} onChange={change} />
        <BodyEditor
          content={content}
          tone={tone}
          parsed={preview.parsed}
          problems={listWritingProblems(preview.rendered.problems)}
          sources={{ ownVariables: listOwnVariables(data.clients), shortcuts }}
          client={data.clients.find((known) => known.id === content.clientId) ?? null}
          fault={faults.body ?? null}
          onTone={setTone}
          onChange={change}
        />
      </div>
      {/* Right behind the text where there is one column: it is looked at while writing. */}
      <div className="@3xl:col-start-2 @3xl:row-span-2 @3xl:row-start-1">
        <PreviewPanel preview={preview} samples={samples} networks={content.networks} />
      </div>
      <PropertyFields content={content} choices={data.choices} onChange={change} />
    </div>
  );
}

function EditorForm({ id, data, actions, onOpen, onClose }: TemplateEditorProps) {
  const root = useRef<HTMLElement>(null);
  const stored = data.templates.find((template) => template.id === id) ?? null;
  const usage = data.usage.get(id);
  const editor = useEditor({ id, stored, actions, onCreated: (created) => onOpen(created, 'replace') });
  const save = async (): Promise<void> => focusFault(root.current, await editor.save());
  useSaveKeys(() => void save());
  const duplicate = async (): Promise<void> => {
    const copy = stored === null ? null : await actions.duplicate(stored);
    if (copy !== null) onOpen(copy.id, 'push');
  };
  const remove = async (): Promise<void> => {
    onClose();
    await actions.remove([id]);
  };
  return (
    <EditorFrame root={root} onClose={onClose}>
      <EditorHead
        title={editor.content.title}
        isNew={stored === null}
        isDirty={editor.draft !== null}
        isSaving={editor.isSaving}
        onSave={() => void save()}
        onDiscard={editor.discard}
        onDuplicate={() => void duplicate()}
        onRemove={() => void remove()}
        onClose={onClose}
      />
      <EditorBody id={id} stored={stored} data={data} editor={editor} />
      {stored !== null && (
        <>
          <UsageSection usage={usage} isStale={isStale(stored, usage, data.now)} />
          <VersionsSection template={stored} onRestore={(version) => void actions.restore(version)} />
        </>
      )}
    </EditorFrame>
  );
}

/** Writes a template: its texts, when it fits, how it comes out, how it was used and what it said before. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { id, data, onOpen } = props;
  /** A new template goes on being edited in the same form when it has been saved. */
  const [createdId, setCreatedId] = useState<string | null>(null);
  const drafts = useDrafts();
  const isKnown = id === NEW_TEMPLATE || id in drafts || data.templates.some((template) => template.id === id);
  if (!isKnown) {
    return (
      <section
        aria-label={m.templates_editor()}
        className="absolute inset-0 z-20 bg-surface lg:static lg:min-w-0 lg:flex-1 lg:border-x lg:border-line"
      >
        <EmptyState title={m.templates_gone()}>{m.templates_gone_text()}</EmptyState>
      </section>
    );
  }
  const open: TemplateEditorProps['onOpen'] = (opened, how) => {
    if (how === 'replace') setCreatedId(opened);
    onOpen(opened, how);
  };
  return <EditorForm {...props} key={id === createdId ? NEW_TEMPLATE : id} onOpen={open} />;
}
