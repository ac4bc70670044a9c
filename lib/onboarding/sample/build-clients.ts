import { type Account, accountSchema, UNREAD_ACCOUNT } from '@/lib/domain/account';
import { type Client, clientSchema } from '@/lib/domain/client';
import type { Locale } from '@/lib/i18n/locale';

import { SAMPLE_ACCOUNTS, SAMPLE_CLIENTS, type SampleAccount } from './sample-ids';
import type { SampleTexts } from './sample-texts';

export interface SampleMoment {
  texts: SampleTexts;
  language: Locale;
  now: Date;
}

/** Nothing of theirs exists anywhere. */
const SHOP = 'https://example.com/';
export const SAMPLE_ZONES = { bakery: 'Europe/Chisinau', bikes: 'Europe/Bucharest' } as const;
const COLOURS = { bakery: '#c2793a', bikes: '#4f7fd6' } as const;
const HOURS = {
  bakery: { days: [0, 2, 3, 4, 5, 6], from: 8, to: 19 },
  bikes: { days: [1, 2, 3, 4, 5, 6], from: 10, to: 19 },
} as const;

/** `place`: after the person's own clients. */
export function buildSampleClients({ texts, language, now }: SampleMoment, place: number): Client[] {
  const at = now.toISOString();
  return (['bakery', 'bikes'] as const).map((key, index) => {
    const { name, wordsToUse, wordsToAvoid, openingHours } = texts.clients[key];
    return clientSchema.parse({
      id: SAMPLE_CLIENTS[key],
      name,
      colour: COLOURS[key],
      place: place + index,
      timeZone: SAMPLE_ZONES[key],
      workingHours: HOURS[key],
      quietHours: { from: 21, to: 8 },
      language,
      utm: { sources: ['instagram', 'vk', 'telegram'], mediums: ['social', 'story'], campaigns: [] },
      wordsToUse,
      wordsToAvoid,
      variables: { link: `${SHOP}${key}`, opening_hours: openingHours },
      createdAt: at,
      updatedAt: at,
    });
  });
}

export function buildSampleAccounts({ texts, now }: SampleMoment): Account[] {
  const names: Record<keyof typeof SAMPLE_ACCOUNTS, string> = {
    bakeryInstagram: texts.clients.bakery.name,
    bakeryFacebook: texts.clients.bakery.name,
    bikesVk: texts.clients.bikes.name,
    bikesTelegram: texts.clients.bikes.name,
    crumb: texts.posts.dough.author,
    wheelsVk: texts.posts.ride.author,
    wheelsYoutube: texts.posts.repair.author,
  };
  const keys = Object.keys(SAMPLE_ACCOUNTS) as (keyof typeof SAMPLE_ACCOUNTS)[];
  return keys.map((key) => buildAccount(SAMPLE_ACCOUNTS[key], names[key], now.toISOString()));
}

function buildAccount({ id, network, handle, owner, role }: SampleAccount, name: string, at: string): Account {
  return accountSchema.parse({
    ...UNREAD_ACCOUNT,
    id,
    network,
    handle,
    name,
    role,
    clientId: SAMPLE_CLIENTS[owner],
    firstSeenAt: at,
    lastSeenAt: at,
    updatedAt: at,
  });
}
