import { isField } from '@/lib/editors/box';
import type { EditorSpot, PageContext } from '@/lib/networks/contract';
import type { FindTemplatesPayload, FoundTemplates } from '@/lib/messaging/template-messages';
import type { Failure } from '@/lib/errors/error-code';
import { readPersonName } from '@/lib/templates/names/read-person-name';

import { type DetectLanguage, guessLanguage } from './guess-language';
import type { PaletteTools } from './palette-kit';
import { type Answered, readAnswered } from './read-answered';
import type { ReplyFacts } from './reply-context';

/** Where the palette has its knowledge from: the page at once, the background a little later. */
export interface ReplySource {
  /** What the page tells now. */
  read(spot: EditorSpot): ReplyFacts;
  /** The same with language of the comment, client and manager. Never rejects. */
  complete(facts: ReplyFacts): Promise<ReplyFacts>;
  find(payload: Omit<FindTemplatesPayload, 'network' | 'limit'>, limit?: number): Promise<FoundTemplates | Failure>;
}

/** As many as the list can show without anybody scrolling for long. */
const LISTED = 50;

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
  return {
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
    async complete(facts) {
      const { answered } = facts;
      const [language, context] = await Promise.all([
        findLanguage(answered, detect),
        core.send('templates:context', { network, nativeId: answered?.nativeId ?? null, clientId: null }),
      ]);
      return { ...facts, language, person: readPerson(answered, language), context: context.ok ? context : null };
    },
    find: (payload, limit = LISTED) => core.send('templates:find', { ...payload, network, limit }),
  };
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

async function findLanguage(answered: Answered | null, detect: DetectLanguage): Promise<string | null> {
  if (answered === null) return null;
  return answered.textLang?.toLowerCase().split('-')[0] || guessLanguage(answered.text, detect);
}
