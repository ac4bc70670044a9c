import { isField } from '@/lib/editors/box';
import type { EditorSpot, PageContext } from '@/lib/networks/contract';
import type {
  FindTemplatesPayload,
  FoundTemplates,
  TemplateContext,
  TemplateInsertedPayload,
} from '@/lib/messaging/template-messages';
import type { Failure } from '@/lib/errors/error-code';
import { readPersonName } from '@/lib/templates/names/read-person-name';

import { type DetectLanguage, guessLanguage } from './guess-language';
import type { PaletteTools } from './palette-kit';
import { type Answered, readAnswered } from './read-answered';
import type { ReplyFacts } from './reply-context';

/** What an opening of the palette begins with. */
export interface Offer {
  /** With language of the comment, client and manager. */
  facts: ReplyFacts;
  found: FoundTemplates | Failure;
}

/** Where the palette has its knowledge from: the page at once, the background a little later. */
export interface ReplySource {
  /** What the page tells now. */
  read(spot: EditorSpot): ReplyFacts;
  /** Asks beforehand for what an opening there will show; called when the person comes near. */
  prepare(facts: ReplyFacts): void;
  /** Something was inserted: what was prepared counts no more. */
  forget(): void;
  /**
   * Everything that depends on the comment, in one question. What was prepared stands in for an answer that does not come at once:
   * the worker of the background ends after 30 idle seconds, and a reply often takes longer to write. Never rejects.
   * @param query as typed so far
   */
  offer(facts: ReplyFacts, query: string): Promise<Offer>;
  /** For what was typed since. Never rejects. */
  find(payload: Omit<FindTemplatesPayload, 'network' | 'limit'>): Promise<FoundTemplates | Failure>;
}

/** As many as the list can show without anybody scrolling for long. */
const LISTED = 50;
/** A page that gives and takes the focus all the time must not ask all the time. */
const ASK_AGAIN_MS = 2000;
/** Longer ago templates, client or working hours may be others. */
const PREPARED_HOLDS_MS = 5 * 60_000;
/** A worker that is awake answers in less, and what it says is newer. */
const PATIENCE_MS = 20;

/** What the background answered about one comment. */
interface Answer {
  language: string | null;
  context: TemplateContext | null;
  found: FoundTemplates | Failure;
}

export function createReplySource({ core, reader }: PaletteTools, detect: DetectLanguage): ReplySource {
  const network = reader.id;
  const readSafely = (spot: EditorSpot, page: PageContext): Answered | null => {
    try {
      return readAnswered(spot, reader, page);
    } catch (error) {
      core.onFault(error, `${network}.readAnswered`);
      return null;
    }
  };
  let prepared: { key: string; at: number; answer: Promise<Answer> } | null = null;
  let guessed: { text: string; language: Promise<string | null> } | null = null;
  const now = (): number => core.page.window.performance.now();
  const findLanguage = async (answered: Answered | null): Promise<string | null> => {
    if (answered === null) return null;
    const { text, textLang } = answered;
    const told = textLang?.toLowerCase().split('-')[0] ?? '';
    if (told !== '') return told;
    // Guessing takes the browser longer than finding templates takes the background.
    if (guessed?.text !== text) guessed = { text, language: guessLanguage(text, detect) };
    return guessed.language;
  };
  const ask = async (facts: ReplyFacts, query: string): Promise<Answer> => {
    const { answered } = facts;
    const language = await findLanguage(answered);
    const nativeId = answered?.nativeId ?? null;
    const place = { network, nativeId, language, threadKey: threadKeyOf(facts) };
    const reply = await core.send('templates:offer', { ...place, query, kind: null, limit: LISTED });
    return reply.ok
      ? { language, context: reply.context, found: reply.found }
      : { language, context: null, found: reply };
  };
  const findPrepared = (facts: ReplyFacts, maxAge: number): Promise<Answer> | null =>
    prepared?.key === keyOf(facts) && now() - prepared.at < maxAge ? prepared.answer : null;
  const prepare = (facts: ReplyFacts): Promise<Answer> => {
    const known = findPrepared(facts, ASK_AGAIN_MS);
    if (known !== null) return known;
    const answer = ask(facts, '');
    prepared = { key: keyOf(facts), at: now(), answer };
    return answer;
  };
  const answerSoon = async (facts: ReplyFacts): Promise<Answer> => {
    const early = findPrepared(facts, PREPARED_HOLDS_MS);
    const fresh = prepare(facts);
    if (early === null) return fresh;
    const inTime = Promise.race([fresh, pause(core.page.window).then(() => early)]);
    for (const answer of [inTime, early]) if ((await answer).found.ok) return answer;
    return fresh;
  };
  return {
    prepare: (facts) => void prepare(facts),
    forget() {
      prepared = null;
    },
    async offer(facts, query) {
      const { language, context, found } = await (query === '' ? answerSoon(facts) : ask(facts, query));
      return { facts: { ...facts, language, context, person: readPerson(facts.answered, language) }, found };
    },
    read(spot) {
      const answered = readSafely(spot, core.context());
      return {
        network,
        networkName: reader.name,
        answered,
        person: readPerson(answered, null),
        language: null,
        room: roomIn(spot.element),
        context: null,
      };
    },
    find: (payload) => core.send('templates:find', { ...payload, network, limit: LISTED }),
  };
}

function pause(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, PATIENCE_MS);
  });
}

/** Whom a box answers, and with which words they wrote. */
function keyOf({ answered }: ReplyFacts): string {
  return JSON.stringify(answered);
}

/** By what the queue knows the comment that is answered; a post has no place in it where comments are no posts. */
export function answeredPlace({
  network,
  answered,
}: ReplyFacts): Pick<TemplateInsertedPayload, 'network' | 'nativeId' | 'permalink'> {
  const nativeId = answered?.nativeId ?? null;
  const isQueueable = answered?.subject === 'comment' || nativeId !== null;
  return { network, nativeId, permalink: isQueueable ? (answered?.permalink ?? null) : null };
}

/** The discussion a reply goes into: the post, as far as the page tells. */
export function threadKeyOf({ answered }: ReplyFacts): string | null {
  const post = answered?.post;
  return (post?.nativeId ?? post?.permalink ?? null)?.slice(0, 300) ?? null;
}

/** What is selected in the box is replaced, so its room counts. */
function roomIn(box: Element): number | null {
  if (!isField(box) || box.maxLength < 0) return null;
  const selected = (box.selectionEnd ?? 0) - (box.selectionStart ?? 0);
  return box.maxLength - box.value.length + selected;
}

function readPerson(answered: Answered | null, language: string | null): ReplyFacts['person'] {
  return answered?.isAddressed === true ? readPersonName(answered.author, language) : null;
}
