import type { NetworkId } from '@/lib/domain/network-id';
import type { ReplyKind, Tone } from '@/lib/domain/vocabulary';
import type { PaletteSwitches } from '@/lib/settings/reply-settings';
import type { RepeatedText } from '@/lib/templates/variation/count-repeats';
import type { VariantUse } from '@/lib/templates/variation/variant-memory';
import type { UtmVocabulary } from '@/lib/utm/utm-parameters';

/** What the palette asks and is told; types only, as in `protocol.ts`. */

export interface FindTemplatesPayload {
  /** As typed; "" gives what fits best. */
  query: string;
  network: NetworkId;
  /** Of the comment, two letters; null: not known. */
  language: string | null;
  kind: ReplyKind | null;
  clientId: string | null;
  /** The discussion the reply goes into; null: not known. */
  threadKey: string | null;
  /** 1 to 200. */
  limit: number;
}

/** A template with everything needed to fill and insert it without asking again. */
export interface FoundTemplate {
  id: string;
  title: string;
  shortcut: string | null;
  body: string;
  toneVariants: { tone: Tone; body: string }[];
  folder: string;
  tags: string[];
  kind: ReplyKind | null;
  clientId: string | null;
  languages: string[];
  networks: NetworkId[];
  /** Bodies of the templates it includes, also through others, by shortcut as written in the including text. */
  partials: Record<string, string>;
  /** Its insertions in this discussion, and those among the last 100 of all templates; newest first. */
  uses: VariantUse[];
}

export interface FoundTemplates {
  ok: true;
  /** Best first. */
  templates: FoundTemplate[];
  /** How many match, of which `templates` are the first. */
  total: number;
  /** Texts, of whatever template, that went out three times or more since midnight of this computer's clock. */
  repeatedToday: RepeatedText[];
}

export interface KnownShortcuts {
  ok: true;
  /** Of all templates, each once; none where typed shortcuts are switched off on this network. */
  shortcuts: string[];
}

export interface TemplateContextPayload {
  network: NetworkId;
  /** Of the comment that is being answered; null: the page does not tell. */
  nativeId: string | null;
  /** Chosen by the person; null: that of the queued comment or of its post. */
  clientId: string | null;
}

/** What templates are filled from besides the page. */
export interface TemplateContext {
  ok: true;
  manager: {
    /** "" when never given. */
    name: string;
    gender: 'female' | 'male' | null;
    tone: Tone | null;
  };
  client: { id: string; name: string; variables: Record<string, string>; utm: UtmVocabulary } | null;
  /** Names of own variables of any client, so that one that this client lacks is asked for and not taken for text. */
  variableNames: string[];
  /** The comment's row, where it waits in the queue. */
  replyId: string | null;
  isWorkingTime: boolean;
  /** Of this network. */
  paletteOn: PaletteSwitches;
  /** A variant is not offered again within so many insertions. */
  memoryLength: number;
}

/** What an opening of the palette asks; the client is the comment's own, which the background knows. */
export interface OfferTemplatesPayload extends Omit<FindTemplatesPayload, 'clientId'> {
  /** As in `TemplateContextPayload`. */
  nativeId: string | null;
}

export interface OfferedTemplates {
  ok: true;
  context: TemplateContext;
  /** For the client of the context. */
  found: FoundTemplates;
}

export interface TemplateInsertedPayload {
  templateId: string;
  variantKey: string;
  text: string;
  /** Of the text without the person's name. */
  textHash: string;
  network: NetworkId;
  threadKey: string | null;
  /** Of the comment that was answered. */
  nativeId: string | null;
  /** Its own address, by which one that was queued by hand is known. */
  permalink: string | null;
  /** UUID of this insertion, the same in every retry. */
  requestId: string;
}

export interface TemplateInserted {
  ok: true;
  insertionId: string;
  /** How often the same words went out since midnight of this computer's clock, this time included. */
  repeatsToday: number;
  /** The queued comment this answered; `undoId` takes insertion and answer back. null: it did not wait in the queue. */
  answered: {
    replyId: string;
    undoId: string;
    /** From queue to answer, around the clock; null: not known. */
    responseMs: number | null;
  } | null;
}
