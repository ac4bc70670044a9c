import { NETWORK_IDS, type NetworkId } from '@/lib/domain/network-id';
import { REPLY_KINDS, type ReplyKind } from '@/lib/domain/vocabulary';
import { fold } from '@/lib/text/fold';

/** What people write for a network, folded. */
const NETWORK_NAMES: Readonly<Record<string, NetworkId>> = {
  вк: 'vk',
  вконтакте: 'vk',
  vkontakte: 'vk',
  ок: 'ok',
  одноклассники: 'ok',
  odnoklassniki: 'ok',
  tg: 'telegram',
  тг: 'telegram',
  телеграм: 'telegram',
  телеграмм: 'telegram',
  fb: 'facebook',
  фб: 'facebook',
  фейсбук: 'facebook',
  ig: 'instagram',
  insta: 'instagram',
  инстаграм: 'instagram',
  инстаграмм: 'instagram',
  инста: 'instagram',
  twitter: 'x',
  твиттер: 'x',
  yt: 'youtube',
  ютуб: 'youtube',
  ютьюб: 'youtube',
  'tik tok': 'tiktok',
  тикток: 'tiktok',
  'тик ток': 'tiktok',
  тредс: 'threads',
  линкедин: 'linkedin',
  пинтерест: 'pinterest',
  реддит: 'reddit',
};

const KIND_NAMES: Readonly<Record<string, ReplyKind>> = {
  multumire: 'thanks',
  multumiri: 'thanks',
  благодарность: 'thanks',
  спасибо: 'thanks',
  lauda: 'praise',
  laude: 'praise',
  apreciere: 'praise',
  похвала: 'praise',
  отзыв: 'praise',
  intrebare: 'question',
  intrebari: 'question',
  вопрос: 'question',
  pret: 'price',
  preturi: 'price',
  цена: 'price',
  цены: 'price',
  livrare: 'delivery',
  доставка: 'delivery',
  reclamatie: 'complaint',
  plangere: 'complaint',
  жалоба: 'complaint',
  претензия: 'complaint',
  negativ: 'negative',
  негатив: 'negative',
  trol: 'troll',
  тролль: 'troll',
  троллинг: 'troll',
  fals: 'fake',
  фейк: 'fake',
};

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  romana: 'ro',
  romanian: 'ro',
  румынский: 'ro',
  rusa: 'ru',
  russian: 'ru',
  русский: 'ru',
  engleza: 'en',
  english: 'en',
  английский: 'en',
  ucraineana: 'uk',
  ukrainian: 'uk',
  украинский: 'uk',
};

export function parseNetwork(name: string): NetworkId | null {
  const folded = fold(name.trim());
  return NETWORK_IDS.find((id) => id === folded) ?? NETWORK_NAMES[folded] ?? null;
}

export function parseKind(name: string): ReplyKind | null {
  const folded = fold(name.trim());
  return REPLY_KINDS.find((kind) => kind === folded) ?? KIND_NAMES[folded] ?? null;
}

/** "ro", "ro-RO", "Română" → "ro". */
export function parseLanguage(name: string): string | null {
  const folded = fold(name.trim());
  const named = LANGUAGE_NAMES[folded.replace(/^limba /, '')];
  return named ?? /^([a-z]{2,3})(?:[-_][a-z0-9-]+)?$/.exec(folded)?.[1] ?? null;
}
