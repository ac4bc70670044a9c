import type { NetworkId } from '@/lib/domain/network-id';
import type { ReplyKind } from '@/lib/domain/vocabulary';

/** A comment a template is tried on. */
export interface SampleComment {
  id: string;
  text: string;
  /** Two letters; null: nobody said. */
  language: string | null;
  network: NetworkId;
  kind: ReplyKind | null;
  author: { name: string | null; handle: string | null };
  postAuthor: string | null;
  postLink: string | null;
  clientId: string | null;
}

type Written = Pick<SampleComment, 'id' | 'text' | 'network' | 'author'> & { language: string; kind: ReplyKind };

/** Made-up people; one of each language for the commonest kinds. Not translated: they are what is answered. */
const WRITTEN: readonly Written[] = [
  {
    id: 'ro-question',
    language: 'ro',
    kind: 'question',
    network: 'facebook',
    author: { name: 'Andreea Munteanu', handle: 'andreea.munteanu' },
    text: 'Bună ziua! Mai aveți mărimea 38 la modelul verde?',
  },
  {
    id: 'ro-complaint',
    language: 'ro',
    kind: 'complaint',
    network: 'instagram',
    author: { name: 'Vlad Ceban', handle: 'vlad_ceban' },
    text: 'Comanda trebuia să ajungă marți și nu m-a sunat nimeni până acum.',
  },
  {
    id: 'ru-price',
    language: 'ru',
    kind: 'price',
    network: 'vk',
    author: { name: 'Екатерина Соловьёва', handle: 'ekaterina_sol' },
    text: 'Здравствуйте, а сколько стоит с доставкой?',
  },
  {
    id: 'ru-negative',
    language: 'ru',
    kind: 'negative',
    network: 'telegram',
    author: { name: 'Олег Данилов', handle: 'oleg_d' },
    text: 'Ждал две недели, а пришло не то. Больше к вам ни ногой.',
  },
  {
    id: 'en-praise',
    language: 'en',
    kind: 'praise',
    network: 'x',
    author: { name: 'Hannah Brooks', handle: 'hannahbrooks' },
    text: 'Best cinnamon rolls in town, we come back every Sunday!',
  },
  {
    id: 'en-nameless',
    language: 'en',
    kind: 'delivery',
    network: 'youtube',
    author: { name: null, handle: 'user-48210' },
    text: 'Do you ship abroad?',
  },
];

/** The comments Jackdaw brings along. */
export const SAMPLE_COMMENTS: readonly SampleComment[] = WRITTEN.map((written) => ({
  ...written,
  postAuthor: null,
  postLink: `https://example.com/posts/${written.id}`,
  clientId: null,
}));
