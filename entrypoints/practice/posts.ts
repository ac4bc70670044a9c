import type { MetricName } from '@/lib/domain/vocabulary';

/** Made-up accounts and posts of the practice network "Rookery". Content, not interface: it is not translated. */
export interface RookeryAccount {
  handle: string;
  name: string;
  bio: string;
  colour: string;
  followers: number;
  following: number;
  posts: number;
}

export interface RookeryComment {
  author: string;
  text: string;
  lang: string;
  minutesAfter: number;
}

export interface RookeryPost {
  id: string;
  account: string;
  lang: string;
  text: string;
  /** Age on the day the practice page was first opened. */
  hoursAgo: number;
  picture?: { name: PictureName; alt: string };
  metrics: Partial<Record<MetricName, number>>;
  quotes?: string;
  repostedBy?: string;
  promoted?: boolean;
  pinned?: boolean;
  comments?: RookeryComment[];
}

export type PictureName = 'cups' | 'bread' | 'bicycle' | 'tulips' | 'bowls';

export const ACCOUNTS: readonly RookeryAccount[] = [
  {
    handle: 'northlight.coffee',
    name: 'Northlight Coffee',
    bio: 'Small roastery. New lots every second Thursday.',
    colour: '#7c4a2d',
    followers: 12_480,
    following: 311,
    posts: 902,
  },
  {
    handle: 'painea.zilei',
    name: 'Pâinea Zilei',
    bio: 'Brutărie de cartier. Maia are 11 ani.',
    colour: '#b7791f',
    followers: 3_907,
    following: 128,
    posts: 1_164,
  },
  {
    handle: 'veloskvorets',
    name: 'Вело-Скворец',
    bio: 'Ремонт и прокат велосипедов. Без выходных.',
    colour: '#1f6f5c',
    followers: 21_350,
    following: 87,
    posts: 2_410,
  },
  {
    handle: 'tulip.and.twine',
    name: 'Tulip & Twine',
    bio: 'Flowers by subscription.',
    colour: '#a23b63',
    followers: 845,
    following: 402,
    posts: 233,
  },
  {
    handle: 'olaria.noua',
    name: 'Olăria Nouă',
    bio: 'Ceramică arsă la lemne. Ateliere sâmbăta.',
    colour: '#4a5d8a',
    followers: 6_021,
    following: 54,
    posts: 377,
  },
];

export const POSTS: readonly RookeryPost[] = [
  {
    id: 'r101',
    account: 'northlight.coffee',
    lang: 'en',
    text: 'New lot on the shelf: Gitega, Burundi. Red apple, cane sugar, a long finish.\n\nFirst 40 bags ship with a free tasting card. #newlot #filtercoffee',
    hoursAgo: 3,
    picture: { name: 'cups', alt: 'Two white cups on a wooden counter, seen from above' },
    metrics: { likes: 1_284, comments: 46, shares: 112, views: 38_905 },
    pinned: true,
    comments: [
      { author: 'Mira Olsen', text: 'Do you deliver to Tromsø?', lang: 'en', minutesAfter: 12 },
      { author: 'Janek', text: 'Ordered. The last one was brilliant.', lang: 'en', minutesAfter: 34 },
    ],
  },
  {
    id: 'r102',
    account: 'painea.zilei',
    lang: 'ro',
    text: 'Mâine coacem pâine cu cartofi, după rețeta bunicii. 🥔🍞\nRezervați până la ora 20:00 și o păstrăm cu numele vostru.\n#painecumaia #brutarie',
    hoursAgo: 5,
    picture: { name: 'bread', alt: 'O pâine rotundă, crestată, pe un prosop de in' },
    metrics: { likes: 418, comments: 73, shares: 9 },
    comments: [
      { author: 'Ilinca M.', text: 'Două, vă rog, pentru Ilinca. Cât costă?', lang: 'ro', minutesAfter: 3 },
      { author: 'Sandu', text: 'Aveți și fără gluten?', lang: 'ro', minutesAfter: 41 },
    ],
  },
  {
    id: 'r103',
    account: 'veloskvorets',
    lang: 'ru',
    text: 'Розыгрыш! 🚲 Дарим полное обслуживание велосипеда к сезону.\nУсловия: расскажите в комментарии о самой длинной поездке. Итоги в пятницу в 18:00.\n@northlight.coffee добавит победителю пачку кофе.',
    hoursAgo: 9,
    picture: { name: 'bicycle', alt: 'Зелёный велосипед у кирпичной стены' },
    metrics: { likes: 2_903, comments: 1_118, shares: 640, views: 104_300 },
    comments: [
      { author: 'Олег', text: '214 км, Казань — Йошкар-Ола и обратно', lang: 'ru', minutesAfter: 2 },
      { author: 'Вера К.', text: 'А доставка в другой город есть?', lang: 'ru', minutesAfter: 8 },
    ],
  },
  {
    id: 'r104',
    account: 'tulip.and.twine',
    lang: 'en',
    text: 'Subscribe this week and the first bouquet is on us. Code TWINE at https://tulip.example/subscribe',
    hoursAgo: 11,
    picture: { name: 'tulips', alt: 'A bunch of red and yellow tulips' },
    metrics: { likes: 57, views: 9_120 },
    promoted: true,
  },
  {
    id: 'r105',
    account: 'olaria.noua',
    lang: 'ro',
    text: 'Exact așa arată o comunitate. Mergem și noi cu tot atelierul pe biciclete.',
    hoursAgo: 14,
    metrics: { likes: 96, comments: 4, shares: 2, views: 2_310 },
    quotes: 'r103',
  },
  {
    id: 'r106',
    account: 'olaria.noua',
    lang: 'ro',
    text: 'Ultimul cuptor din an: 34 de boluri, fiecare altfel. Comenzi prin mesaj, prima oră doar pentru abonați. #ceramica',
    hoursAgo: 27,
    picture: { name: 'bowls', alt: 'Trei boluri albastre de mărimi diferite' },
    metrics: { likes: 733, comments: 51, shares: 18, views: 15_870 },
    repostedBy: 'painea.zilei',
  },
  {
    id: 'r107',
    account: 'veloskvorets',
    lang: 'ru',
    text: 'Пять признаков, что цепь пора менять:\n1. Скачет на нагрузке.\n2. Звёзды «съедены».\n3. Линейка показывает больше 0,75%.\n4. Скрипит после смазки.\n5. Ей три сезона.\nСохраните, пригодится.',
    hoursAgo: 50,
    metrics: { likes: 1_577, comments: 88, shares: 921, views: 61_002 },
  },
  {
    id: 'r108',
    account: 'northlight.coffee',
    lang: 'en',
    text: 'We got it wrong: the grinder guide we posted on Monday had two settings swapped. The corrected card is in every box from today. Sorry, and thank you for the 31 messages.',
    hoursAgo: 76,
    metrics: { comments: 62, shares: 14 },
  },
];

/** More posts for "Show more", so that a long feed can be tried: the same accounts, numbered texts, no invented metrics. */
export function buildMorePosts(from: number, count: number): RookeryPost[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const account = ACCOUNTS[number % ACCOUNTS.length];
    return {
      id: `r${200 + number}`,
      account: account?.handle ?? 'northlight.coffee',
      lang: 'en',
      text: `Archive note ${number + 1}. Nothing to see here, a long feed needs filling.`,
      hoursAgo: 100 + number * 7,
      metrics: { likes: (number * 37) % 900 },
    };
  });
}
