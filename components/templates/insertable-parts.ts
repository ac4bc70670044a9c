import { m } from '@/lib/i18n/messages';

/** One thing the menu puts into a template's text. */
interface InsertablePart {
  /** As it is written in the template language (lib/templates/language/GRAMMAR.md). */
  id: string;
  label: string;
  description: string;
}

interface InsertableGroup {
  id: string;
  title: string;
  entries: InsertablePart[];
}

export interface PartSources {
  /** Names of the clients' own variables. */
  ownVariables: readonly string[];
  /** Shortcuts of other templates. */
  shortcuts: readonly string[];
}

/** More would make the menu useless; the rest is typed. */
const MOST_PARTIALS = 20;

const part = (id: string, label: string): InsertablePart => ({ id, label, description: id.split('\n')[0] ?? id });

function personParts(): InsertablePart[] {
  return [
    part('{first_name}', m.templates_insert_first_name()),
    part(`{first_name|${m.templates_example_friend()}}`, m.templates_insert_first_name_or()),
    part('{vocative}', m.templates_insert_vocative()),
    part('{polite_name}', m.templates_insert_polite_name()),
    part('{name}', m.templates_insert_name()),
    part('{handle}', m.templates_insert_handle()),
    part('{comment}', m.templates_insert_comment()),
  ];
}

function businessParts({ ownVariables }: PartSources): InsertablePart[] {
  return [
    part('{client}', m.templates_insert_client()),
    part('{manager}', m.templates_insert_manager()),
    part('{link:utm}', m.templates_insert_link()),
    part('{post_link}', m.templates_insert_post_link()),
    part('{date}', m.templates_insert_today()),
    part('{date+1d}', m.templates_insert_tomorrow()),
    ...ownVariables.map((name) => part(`{${name}}`, m.templates_insert_own())),
  ];
}

function askParts(): InsertablePart[] {
  return [
    part(`{?${m.templates_example_order()}}`, m.templates_insert_ask_text()),
    part(`{?${m.templates_example_when()}}`, m.templates_insert_ask_choice()),
    part(`{?${m.templates_example_deadline()}: date}`, m.templates_insert_ask_date()),
  ];
}

function shapeParts({ shortcuts }: PartSources): InsertablePart[] {
  return [
    part(`{${m.templates_example_variants()}}`, m.templates_insert_variants()),
    part(`{formal:${m.templates_example_formal()}}`, m.templates_insert_formal()),
    part(`{gender:${m.templates_example_gender()}}`, m.templates_insert_gender()),
    part(`{if hours=closed}\n${m.templates_example_closed()}\n{end}\n`, m.templates_insert_hours()),
    part('{cursor}', m.templates_insert_cursor()),
    ...shortcuts.slice(0, MOST_PARTIALS).map((shortcut) => part(`{>${shortcut}}`, m.templates_insert_partial())),
  ];
}

/** Everything the menu offers, in groups; an entry's id is what it inserts. */
export function buildInsertableGroups(sources: PartSources): InsertableGroup[] {
  return [
    { id: 'person', title: m.templates_insert_person_title(), entries: personParts() },
    { id: 'business', title: m.templates_insert_business_title(), entries: businessParts(sources) },
    { id: 'ask', title: m.templates_insert_ask_title(), entries: askParts() },
    { id: 'shape', title: m.templates_insert_shape_title(), entries: shapeParts(sources) },
  ];
}
