import type { NetworkId } from '@/lib/domain/network-id';
import { fold } from '@/lib/text/fold';

/** What people call the networks. Names that are common words ("x", "ok") are in `CAPITAL_NAMES`. */
const NAMES: readonly (readonly [network: NetworkId, names: string])[] = [
  ['vk', 'vk vkontakte вк вконтакте'],
  ['ok', 'odnoklassniki одноклассники одноклассниках'],
  ['telegram', 'tg telegram тг телеграм телеграмм телега телегу телеге'],
  ['facebook', 'fb facebook фб фейсбук фейсбуке'],
  ['instagram', 'ig insta instagram инста инсту инстаграм инстаграме'],
  ['x', 'twitter твиттер'],
  ['youtube', 'yt youtube ютуб ютубе ютьюб'],
  ['tiktok', 'tt tiktok тикток тиктоке'],
  ['threads', 'threads тредс'],
  ['linkedin', 'linkedin линкедин'],
  ['pinterest', 'pinterest пинтерест'],
  ['reddit', 'reddit реддит'],
  ['bluesky', 'bluesky bsky'],
  ['mastodon', 'mastodon мастодон'],
];

/** Only as they are written here; the last in Cyrillic letters. */
const CAPITAL_NAMES: ReadonlyMap<string, NetworkId> = new Map([
  ['X', 'x'],
  ['OK', 'ok'],
  ['\u041e\u041a', 'ok'],
]);

const BY_NAME: ReadonlyMap<string, NetworkId> = new Map(
  NAMES.flatMap(([network, names]) => names.split(' ').map((name) => [fold(name), network] as const)),
);

/** The network a word names; null for any other word. */
export function networkNamed({ word, typed }: { word: string; typed: string }): NetworkId | null {
  return CAPITAL_NAMES.get(typed) ?? BY_NAME.get(word) ?? null;
}
