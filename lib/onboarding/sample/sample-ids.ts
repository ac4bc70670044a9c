import type { NetworkId } from '@/lib/domain/network-id';

import type { CommentSample, PlanSample, PostSample, TemplateSample } from './sample-texts';

/** Fixed, so that erasing the samples removes exactly them, whatever else was made meanwhile. */
const PREFIX = '5a3b1e00-0000-7000-8000-00000000';

const idAt = (place: string): string => `${PREFIX}${place}`;

export const SAMPLE_CLIENTS = { bakery: idAt('0001'), bikes: idAt('0002') } as const;

export const SAMPLE_ITEMS: Record<PlanSample, string> = {
  overdue: idAt('0101'),
  next: idAt('0102'),
  published: idAt('0103'),
  sweep: idAt('0104'),
  held: idAt('0105'),
  untold: idAt('0106'),
  review: idAt('0107'),
  approved: idAt('0108'),
  visual: idAt('0109'),
  idea: idAt('0110'),
};

export const SAMPLE_TEMPLATES: Record<TemplateSample, string> = {
  thanks: idAt('0201'),
  price: idAt('0202'),
  delivery: idAt('0203'),
  complaint: idAt('0204'),
};

export const SAMPLE_READING = idAt('0301');

/** No network has handles like these. */
const nativeId = (name: string): string => `jackdaw-sample-${name}`;

export const SAMPLE_POSTS: Record<PostSample, string> = {
  dough: `instagram:${nativeId('dough')}`,
  discount: `instagram:${nativeId('discount')}`,
  ride: `vk:${nativeId('ride')}`,
  repair: `youtube:${nativeId('repair')}`,
};

/** Two of the posts were seen twice, a day apart. */
export function snapshotId(post: PostSample, when: 'first' | 'last'): string {
  return `${SAMPLE_POSTS[post]}@${when}`;
}

export const SAMPLE_SNAPSHOTS = [
  snapshotId('dough', 'first'),
  snapshotId('ride', 'first'),
  ...(['dough', 'discount', 'ride', 'repair'] as const).map((post) => snapshotId(post, 'last')),
];

export const SAMPLE_COMMENTS: Record<CommentSample, string> = {
  late: `instagram:${nativeId('late')}`,
  price: `vk:${nativeId('price')}`,
  praise: `instagram:${nativeId('praise')}`,
  complaint: `facebook:${nativeId('complaint')}`,
  asked: `telegram:${nativeId('asked')}`,
  answered: `facebook:${nativeId('answered')}`,
};

export interface SampleAccount {
  id: string;
  network: NetworkId;
  handle: string;
  owner: keyof typeof SAMPLE_CLIENTS;
  role: 'own' | 'competitor';
}

const account = (network: NetworkId, name: string, of: Pick<SampleAccount, 'owner' | 'role'>): SampleAccount => {
  const handle = nativeId(name);
  return { id: `${network}:${handle}`, network, handle, ...of };
};

export const SAMPLE_ACCOUNTS = {
  bakeryInstagram: account('instagram', 'mill', { owner: 'bakery', role: 'own' }),
  bakeryFacebook: account('facebook', 'mill', { owner: 'bakery', role: 'own' }),
  bikesVk: account('vk', 'spoke', { owner: 'bikes', role: 'own' }),
  bikesTelegram: account('telegram', 'spoke', { owner: 'bikes', role: 'own' }),
  crumb: account('instagram', 'crumb', { owner: 'bakery', role: 'competitor' }),
  wheelsVk: account('vk', 'wheels', { owner: 'bikes', role: 'competitor' }),
  wheelsYoutube: account('youtube', 'wheels', { owner: 'bikes', role: 'competitor' }),
} as const satisfies Record<string, SampleAccount>;
