import { m } from '@/lib/i18n/messages';

import type { Badge } from './badge';
import { build } from './element-builder';
import type { OverlayPage } from './overlay-page';

export type AnnotationKind = 'tags' | 'note';
export type Annotation = { tags: string[] } | { note: string };

export interface AnnotationPanelOptions {
  page: OverlayPage;
  badge: Badge;
  kind: AnnotationKind;
  initial: { tags: readonly string[]; note: string };
  /** null when stored, else the reason in words: the panel stays, nothing typed is lost. */
  save(annotation: Annotation): Promise<string | null>;
  loadRecentTags(): Promise<string[]>;
  onClosed(): void;
}

export interface AnnotationPanel {
  readonly badge: Badge;
  /** `save`: stores what was changed; `discard`: the person pressed Escape. */
  close(how: 'save' | 'discard'): void;
  onClick(target: Element): void;
  /** Whether the key was for this panel. */
  onKey(event: KeyboardEvent): boolean;
  onInput(): void;
}

const MAX_SUGGESTIONS = 6;
const WIDTH_PX = 272;

/** The field for tags or note of a captured post, in the badge's root; in the top layer, so that no post clips it. */
export function openAnnotationPanel(options: AnnotationPanelOptions): AnnotationPanel {
  const { page, badge, kind, initial } = options;
  const parts = buildPanel(page.document, kind);
  const { panel, field, recent, failure } = parts;
  const start = kind === 'tags' ? initial.tags.map((tag) => `${tag}, `).join('') : initial.note;
  field.value = start;
  let recentTags: string[] = [];
  let isOpen = true;

  const remove = (): void => {
    isOpen = false;
    panel.remove();
  };
  const store = async (): Promise<void> => {
    const annotation = kind === 'tags' ? { tags: parseTags(field.value) } : { note: field.value.trim() };
    const reason = await options.save(annotation);
    failure.textContent = reason ?? '';
    if (reason !== null || !isOpen) return;
    remove();
    options.onClosed();
  };
  const suggest = (): void => {
    const typed = field.value
      .slice(field.value.lastIndexOf(',') + 1)
      .trim()
      .toLowerCase();
    const chosen = new Set(parseTags(field.value.slice(0, field.value.lastIndexOf(',') + 1)));
    const fitting = recentTags.filter((tag) => !chosen.has(tag) && tag.toLowerCase().includes(typed));
    recent.replaceChildren(
      ...fitting
        .slice(0, MAX_SUGGESTIONS)
        .map((tag) => build(page.document, 'button', { type: 'button', 'data-tag': tag, text: tag })),
    );
  };
  badge.root.append(panel);
  placeInView(badge, panel, page);
  field.focus();
  if (kind === 'tags') {
    void options.loadRecentTags().then((tags) => {
      recentTags = tags;
      if (isOpen) suggest();
    });
  }
  const close = (how: 'save' | 'discard'): void => {
    if (!isOpen) return;
    remove();
    if (how === 'discard') options.onClosed();
    else if (field.value.trim() !== start.trim()) void store();
  };
  return {
    badge,
    close,
    onClick(target) {
      const tag = target.getAttribute('data-tag');
      if (tag !== null) {
        field.value = `${field.value.slice(0, field.value.lastIndexOf(',') + 1)} ${tag}, `.trimStart();
        field.focus();
        suggest();
      } else if (target === parts.save) void store();
    },
    onKey(event) {
      if (event.key === 'Escape') {
        event.preventDefault();
        close('discard');
        return true;
      }
      // Enter that ends the composition of a Japanese or Chinese word is not "save".
      const isEnter = event.key === 'Enter' && !event.isComposing && badge.root.activeElement === field;
      if (isEnter && (kind === 'tags' || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void store();
      }
      return badge.root.activeElement !== badge.button;
    },
    onInput() {
      if (kind === 'tags') suggest();
    },
  };
}

/** "a, b,, A" → ["a", "b"]: trimmed, without "#", each once whatever its case. */
export function parseTags(text: string): string[] {
  const byName = new Map<string, string>();
  for (const part of text.split(',')) {
    const tag = part.trim().replace(/^#+/, '').replace(/\s+/g, ' ');
    if (tag !== '' && !byName.has(tag.toLowerCase())) byName.set(tag.toLowerCase(), tag);
  }
  return [...byName.values()];
}

function buildPanel(document: Document, kind: AnnotationKind) {
  const title = kind === 'tags' ? m.overlay_tags_label() : m.overlay_note_label();
  const panel = build(document, 'div', { class: 'panel', role: 'dialog', 'aria-label': title });
  const field =
    kind === 'tags'
      ? build(document, 'input', { type: 'text', autocomplete: 'off', maxlength: '500' })
      : build(document, 'textarea', { maxlength: '5000' });
  const label = build(document, 'label', { text: title });
  label.append(field);
  const recent = build(document, 'div', { class: 'recent', role: 'group', 'aria-label': m.overlay_tags_recent() });
  const failure = build(document, 'div', { role: 'alert' });
  const foot = build(document, 'div', { class: 'foot' });
  const save = build(document, 'button', { type: 'button', text: m.overlay_tools_save() });
  if (kind === 'note') foot.append(build(document, 'small', { text: m.overlay_note_hint() }));
  foot.append(save);
  panel.append(label, recent, failure, foot);
  return { panel, field, recent, failure, save };
}

function placeInView({ button }: Badge, panel: HTMLElement, { window }: OverlayPage): void {
  if ('showPopover' in panel) {
    panel.setAttribute('popover', 'manual');
    panel.showPopover();
  }
  const beside = button.getBoundingClientRect();
  const height = panel.getBoundingClientRect().height;
  const isBelow = beside.bottom + 6 + height <= window.innerHeight;
  const left = Math.min(Math.max(8, beside.right - WIDTH_PX), window.innerWidth - WIDTH_PX - 8);
  panel.style.left = `${left}px`;
  panel.style.top = `${isBelow ? beside.bottom + 6 : Math.max(8, beside.top - 6 - height)}px`;
}
