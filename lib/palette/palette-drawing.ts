import { REPLY_KINDS } from '@/lib/domain/vocabulary';
import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { build } from '@/lib/overlay/element-builder';
import { isInsertable } from '@/lib/templates/language/is-insertable';
import type { Rendered } from '@/lib/templates/language/rendered';

import { describeBudget } from './describe-budget';
import { describeRepeats } from './describe-repeats';
import { clearFields, showFields } from './fields-view';
import { firstLineOf } from './fill-template';
import { kindName } from './kind-name';
import { buildOption, optionId } from './option-view';
import type { PaletteParts } from './palette-parts';
import { type PaletteSession, renderOf, selectedTemplate } from './palette-session';
import { showProblems, showText } from './preview-view';
import type { ReplyFacts } from './reply-context';

/** A list shows hardly more at a time. */
const DRAWN_AT_ONCE = 10;
/** More than one line never shows. */
const SAID_LENGTH = 200;

/** What the list has to say when it shows no option, or not all. */
export type ListState = 'loading' | 'ready' | { failure: string };

/** Draws the list anew, and with it the preview of the selected option. */
export function drawList(parts: PaletteParts, session: PaletteSession, state: ListState): void {
  const { says, empty, main, chips, live } = parts;
  const { total, query, kind } = session;
  const isEmpty = state === 'ready' && total === 0 && query === '' && kind === null;
  empty.hidden = !isEmpty;
  for (const part of [main, chips, parts.footer]) part.hidden = isEmpty;
  drawOptions(parts, session);
  says.textContent = describeList(session, state);
  says.hidden = says.textContent === '';
  if (state === 'ready') live.textContent = m.palette_found({ count: total });
  drawSelection(parts, session);
}

/** Options of a list that are still to be drawn. */
const leftOver = new WeakMap<HTMLElement, () => void>();

/** Those in sight at once, the others after the frame that shows them: filling all fifty in took longer than a key may. */
function drawOptions(parts: PaletteParts, session: PaletteSession): void {
  const { list } = parts;
  const { document, window } = viewOf(parts);
  const { templates, situation } = session;
  const clientId = situation.facts.context?.client?.id ?? null;
  const optionAt = (template: FoundTemplate, index: number): HTMLElement => {
    const line = firstLineOf(renderOf(session, template));
    const isOfClient = template.clientId !== null && template.clientId === clientId;
    return buildOption(document, { template, line, isOfClient }, index);
  };
  list.replaceChildren(...templates.slice(0, DRAWN_AT_ONCE).map(optionAt));
  const drawRest = (): void => {
    // Another list was drawn meanwhile, or these were wanted sooner.
    if (leftOver.get(list) !== drawRest) return;
    leftOver.delete(list);
    const rest = templates.slice(DRAWN_AT_ONCE);
    list.append(...rest.map((template, index) => optionAt(template, DRAWN_AT_ONCE + index)));
  };
  leftOver.set(list, drawRest);
  window?.requestAnimationFrame(() => window.setTimeout(drawRest));
}

/** Marks the selected option and shows what it would insert. */
export function drawSelection(parts: PaletteParts, session: PaletteSession): void {
  const { list, search } = parts;
  if (session.selected >= DRAWN_AT_ONCE) leftOver.get(list)?.();
  for (const option of list.querySelectorAll('[aria-selected=true]')) option.setAttribute('aria-selected', 'false');
  const option = list.children.item(session.selected);
  option?.setAttribute('aria-selected', 'true');
  // With the next frame, which lays everything out anyway: asked now it would do so twice.
  if (option !== null) viewOf(parts).window?.requestAnimationFrame(() => option.scrollIntoView({ block: 'nearest' }));
  if (option === null) search.removeAttribute('aria-activedescendant');
  else search.setAttribute('aria-activedescendant', optionId(session.selected));
  clearFields(parts.fields);
  drawPreview(parts, session);
}

/** Shows what the selected template would insert now. */
export function drawPreview(parts: PaletteParts, session: PaletteSession): void {
  const { fields, text, problems, repeats, variant, insert, preview } = parts;
  const template = selectedTemplate(session);
  preview.hidden = template === null;
  variant.setAttribute('aria-disabled', String(template === null || renderOf(session, template).choices.length === 0));
  if (template === null) {
    parts.budget.textContent = '';
    insert.setAttribute('aria-disabled', 'true');
    return;
  }
  const rendered = renderOf(session, template);
  showFields(fields, rendered.fields);
  showText(text, rendered);
  showProblems(problems, rendered);
  drawRepeats(repeats, rendered, session);
  insert.setAttribute('aria-disabled', String(!isInsertable(rendered)));
  drawBudget(parts.budget, rendered, session.situation.facts);
  // The line in the list says what the preview says.
  const line = parts.list.children.item(session.selected)?.querySelector('.line');
  if (line) line.textContent = firstLineOf(rendered);
}

/** Who is answered and what of them is known, so that a wrong name is noticed here. */
export function drawWho(who: HTMLElement, { answered, person, language, context }: ReplyFacts): void {
  const parts = [describeAnswered(answered)];
  if (answered?.isAddressed === true && answered.author.name !== null) {
    const name = person?.vocative ?? person?.first ?? null;
    parts.push(name === null ? m.palette_first_name_unknown() : m.palette_greeted_as({ name }));
  }
  if (language !== null) parts.push(m.palette_language({ language: languageName(language) }));
  if (context !== null && context.client !== null) parts.push(m.palette_client({ client: context.client.name }));
  // The palette may cover the comment itself.
  const said = answered?.text.trim().replaceAll(/\s+/g, ' ').slice(0, SAID_LENGTH) ?? '';
  const document = who.ownerDocument;
  who.replaceChildren(
    build(document, 'span', { text: parts.join(' · ') }),
    ...(said === '' ? [] : [build(document, 'q', { dir: 'auto', text: said })]),
  );
}

/** "All" and one chip per kind of comment; the chosen one is pressed. */
export function drawKinds(parts: PaletteParts, session: PaletteSession): void {
  const { chips } = parts;
  const chip = (kind: string, text: string, isPressed: boolean): HTMLElement =>
    build(viewOf(parts).document, 'button', {
      type: 'button',
      'data-kind': kind,
      'aria-pressed': String(isPressed),
      text,
    });
  chips.replaceChildren(
    chip('', m.palette_kind_all(), session.kind === null),
    ...REPLY_KINDS.map((kind) => chip(kind, kindName(kind), session.kind === kind)),
  );
}

function viewOf({ dialog: { ownerDocument: document } }: PaletteParts): { document: Document; window: Window | null } {
  return { document, window: document.defaultView };
}

function describeList({ templates, total }: PaletteSession, state: ListState): string {
  if (state === 'loading') return templates.length === 0 ? m.palette_loading() : '';
  if (state !== 'ready') return state.failure;
  if (templates.length === 0) return m.palette_none_match();
  return total > templates.length ? m.palette_more({ count: total - templates.length }) : '';
}

function drawBudget(budget: HTMLElement, { text }: Rendered, facts: ReplyFacts): void {
  const { level, said } = describeBudget(text, facts);
  budget.classList.toggle('over', level === 'over');
  budget.classList.toggle('maybe', level === 'maybe');
  budget.textContent = said;
}

function drawRepeats(line: HTMLElement, rendered: Rendered, { repeatedToday }: PaletteSession): void {
  const said = describeRepeats(rendered, repeatedToday);
  line.hidden = said === '';
  // Written anew a screen reader would say it again with every key.
  if (line.textContent !== said) line.textContent = said;
}

function describeAnswered(answered: ReplyFacts['answered']): string {
  const name = answered?.author.name ?? answered?.author.handle ?? null;
  if (answered === null || name === null) return m.palette_answering_unknown();
  return answered.subject === 'comment' ? m.palette_answering({ name }) : m.palette_answering_post({ name });
}

function languageName(code: string): string {
  return new Intl.DisplayNames([currentLocale()], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
