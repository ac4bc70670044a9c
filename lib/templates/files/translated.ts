import type { ImportProblem } from './read-templates';
import type { SourcePiece } from './source-pieces';

/** A text of another program in our template language, and what could not be said in it. */
export interface Translated {
  body: string;
  problems: ImportProblem[];
}

/** One placeholder: what it becomes, and what is to be told of it. */
export interface TranslatedPart {
  piece: SourcePiece;
  problem?: ImportProblem['code'];
}

/** Left as it stands: with its braces it is nothing our language knows, so it is seen and blocks inserting. */
export function keepUntranslated(found: string): TranslatedPart {
  return { piece: { source: found }, problem: 'untranslated' };
}
