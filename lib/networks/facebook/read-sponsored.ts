import { findOwn, type Scope } from './find-parts';
import { findLinesBelow } from './read-author';
import { readShownLabel } from './read-shown-label';
import { selectors } from './selectors';

/**
 * "Sponsored" as Facebook writes it, the whole label, in the languages it offers most. The words stand for what no attribute
 * says; a language missing here loses the mark, never invents one.
 */
const WORDS = new Set(
  (
    'sponsored|gesponsert|anzeige|sponsorisé|sponsorisée|commandité|publicidad|patrocinado|patrocinada|sponsorizzato|' +
    'sponsorizat|sponsorizată|реклама|спонсируемая публикация|спонсоровано|рэклама|спонсорирано|спонзорисано|' +
    'sponsorowane|sponzorováno|sponzorované|sponzorirano|sponsorirano|hirdetés|gesponsord|sponset|sponsrad|' +
    'sponsoreret|sponsoroitu|sponsorlu|χορηγούμενη|bersponsor|disponsori|ditaja|may sponsor|được tài trợ|' +
    'ได้รับการสนับสนุน|广告|赞助内容|贊助|広告|광고|ممول|مُموَّل|إعلان مُموّل|ממומן|במימון|' +
    'دارای پشتیبانی مالی|سپانسرڈ|प्रायोजित|স্পনসর্ড|imedhaminiwa|geborg|სპონსირებული|հովանավորվող'
  ).split('|'),
);

/** Advertisements lead to their explanation, or are labelled where others have their time; decoys carry neither. */
export function isSponsored(scope: Scope): boolean {
  if (findOwn(scope, selectors.adLink).length > 0) return true;
  return findLinesBelow(scope).some((line) => WORDS.has(readShownLabel(line)?.text.toLowerCase().trim() ?? ''));
}
