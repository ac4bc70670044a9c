import { countOf, type Fields, fieldsOf, listOf, parseJson, textOf, urlOf } from '../shared/json-fields';
import { selectors } from './selectors';
import { parsePinUrl } from './urls';

/** The fields of a pin in Pinterest's own data that readers use. Everything else of it stays unread. */
export interface EmbeddedPin {
  id: string;
  title: string | null;
  description: string | null;
  createdAt: string | null;
  author: EmbeddedPerson | null;
  /** Who published the pin first, where somebody saved it from them. */
  creator: EmbeddedPerson | null;
  likes: number | null;
  comments: number | null;
  saves: number | null;
  isPromoted: boolean;
  link: string | null;
  media: EmbeddedMedium[];
}

export interface EmbeddedPerson {
  handle: string;
  name: string | null;
}

export interface EmbeddedMedium {
  type: 'image' | 'video';
  url: string | null;
  posterUrl: string | null;
  width: number | null;
  height: number | null;
  durationS: number | null;
}

interface EmbeddedData {
  pins: Map<string, EmbeddedPin>;
  pinCounts: Map<string, number>;
}

const parsed = new WeakMap<Document, EmbeddedData>();

/**
 * The pin with this id in the data the server sent with the page, else null. After moving on inside the site that data is of
 * earlier pins: nothing but an equal id ties it to what is shown. Parsed at the first capture, never before.
 */
export function findEmbeddedPin(document: Document, id: string | null): EmbeddedPin | null {
  return id === null ? null : (loadData(document).pins.get(id) ?? null);
}

/** How many pins an account has, by its handle. */
export function findPinCount(document: Document, handle: string): number | null {
  return loadData(document).pinCounts.get(handle.toLowerCase()) ?? null;
}

function loadData(document: Document): EmbeddedData {
  const known = parsed.get(document);
  if (known !== undefined) return known;
  const data: EmbeddedData = { pins: new Map(), pinCounts: new Map() };
  for (const script of document.querySelectorAll(selectors.embeddedJson)) walk(parseJson(script.textContent), data);
  for (const script of document.querySelectorAll(selectors.snippet)) takeSnippet(parseJson(script.textContent), data);
  // While the page still loads, more data may come.
  if (document.readyState !== 'loading') parsed.set(document, data);
  return data;
}

/** Pins lie at depths that change with every release; they are told by what only pins have. */
function walk(root: unknown, data: EmbeddedData): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      const item = value as Fields;
      keep(readPin(item), data);
      const handle = textOf(item['username']);
      const pinCount = countOf(pick(item, 'pin_count', 'pinCount'));
      if (handle !== null && pinCount !== null) data.pinCounts.set(handle.toLowerCase(), pinCount);
    }
    open.push(...Object.values(value));
  }
}

/** The same pin can stand in several places with other fields; the first that knows one wins. */
function keep(pin: EmbeddedPin | null, data: EmbeddedData): void {
  if (pin === null) return;
  const known = data.pins.get(pin.id);
  if (known === undefined) data.pins.set(pin.id, pin);
  else
    data.pins.set(pin.id, {
      id: pin.id,
      title: known.title ?? pin.title,
      description: known.description ?? pin.description,
      createdAt: known.createdAt ?? pin.createdAt,
      author: known.author ?? pin.author,
      creator: known.creator ?? pin.creator,
      likes: known.likes ?? pin.likes,
      comments: known.comments ?? pin.comments,
      saves: known.saves ?? pin.saves,
      isPromoted: known.isPromoted || pin.isPromoted,
      link: known.link ?? pin.link,
      media: known.media.length > 0 ? known.media : pin.media,
    });
}

/** Two shapes of one thing: underscores in the page's state, capitals in answers of the newer interface. */
function readPin(item: Fields): EmbeddedPin | null {
  const isPin = item['type'] === 'pin' || item['__typename'] === 'Pin';
  const id = textOf(pick(item, 'entityId', 'entity_id')) ?? textOf(item['id']);
  if (!isPin || id === null || !/^\d{6,25}$/.test(id)) return null;
  const stats = fieldsOf(
    pick(fieldsOf(pick(item, 'aggregated_pin_data', 'aggregatedPinData')), 'aggregated_stats', 'aggregatedStats'),
  );
  return {
    id,
    title:
      proseOf(pick(item, 'closeup_unified_title', 'closeupUnifiedTitle')) ??
      proseOf(item['title']) ??
      proseOf(pick(item, 'grid_title', 'gridTitle')),
    description:
      proseOf(pick(item, 'closeup_unified_description', 'closeupUnifiedDescription')) ??
      proseOf(pick(item, 'closeup_description', 'closeupDescription')) ??
      proseOf(item['description']),
    createdAt: momentOf(pick(item, 'created_at', 'createdAt')),
    author: readPerson(item['pinner']),
    creator: readPerson(pick(item, 'native_creator', 'nativeCreator')),
    likes: countOf(pick(item, 'total_reaction_count', 'totalReactionCount')) ?? sumOf(item['reaction_counts']),
    comments: countOf(
      pick(fieldsOf(pick(item, 'aggregated_pin_data', 'aggregatedPinData')), 'comment_count', 'commentCount'),
    ),
    saves: countOf(stats['saves']),
    isPromoted: isPromoted(item),
    link: urlOf(item['link']),
    media: readMedia(item),
  };
}

function isPromoted(item: Fields): boolean {
  return (
    pick(item, 'is_promoted', 'isPromoted') === true ||
    fieldsOf(item['promoter'])['id'] !== undefined ||
    textOf(pick(item, 'pin_promotion_id', 'pinPromotionId')) !== null
  );
}

function readPerson(value: unknown): EmbeddedPerson | null {
  const person = fieldsOf(value);
  const handle = textOf(person['username']);
  return handle === null ? null : { handle, name: textOf(pick(person, 'full_name', 'fullName')) };
}

function readMedia(item: Fields): EmbeddedMedium[] {
  const videos = Object.values(fieldsOf(pick(fieldsOf(item['videos']), 'video_list', 'videoList')))
    .map(fieldsOf)
    .filter((one) => urlOf(one['url']) !== null);
  const video = videos.find((one) => textOf(one['url'])?.endsWith('.mp4') === true) ?? videos[0];
  if (video !== undefined) return [readVideo(video)];
  const slots = listOf(pick(fieldsOf(pick(item, 'carousel_data', 'carouselData')), 'carousel_slots', 'carouselSlots'));
  const images = (slots.length > 0 ? slots : [item]).map((slot) => readImage(fieldsOf(slot)));
  return images.filter((image) => image !== null);
}

function readVideo(video: Fields): EmbeddedMedium {
  const url = urlOf(video['url']);
  const ms = countOf(video['duration']);
  return {
    type: 'video',
    url: url?.endsWith('.mp4') === true ? url : null,
    posterUrl: urlOf(video['thumbnail']),
    width: countOf(video['width']),
    height: countOf(video['height']),
    durationS: ms === null || ms === 0 ? null : Math.round(ms / 1000),
  };
}

function readImage(item: Fields): EmbeddedMedium | null {
  const images = fieldsOf(item['images']);
  const image = [
    images['orig'],
    images['736x'],
    images['564x'],
    item['imageSpec_orig'],
    item['images_orig'],
    item['images_736x'],
  ]
    .map(fieldsOf)
    .find((one) => urlOf(one['url']) !== null);
  if (image === undefined) return null;
  const url = urlOf(image['url']);
  return {
    type: 'image',
    url,
    posterUrl: urlOf(fieldsOf(images['736x'] ?? item['images_736x'])['url']) ?? url,
    width: countOf(image['width']),
    height: countOf(image['height']),
    durationS: null,
  };
}

/** What the page tells search engines; its pin is named by address. Its one counter is called by two names there and left alone. */
function takeSnippet(value: unknown, data: EmbeddedData): void {
  const item = fieldsOf(value);
  const address = textOf(fieldsOf(item['mainEntityOfPage'])['@id']) ?? textOf(fieldsOf(item['sharedContent'])['url']);
  const id = parsePinUrl(URL.parse(address ?? ''))?.id;
  if (id === undefined) return;
  const author = fieldsOf(item['author']);
  const handle = textOf(author['alternateName']);
  const pin: EmbeddedPin = {
    id,
    title: proseOf(item['headline']),
    description: null,
    createdAt: momentOf(item['datePublished']),
    author: handle === null ? null : { handle, name: textOf(author['name']) },
    creator: null,
    likes: null,
    comments: null,
    saves: null,
    isPromoted: false,
    link: null,
    media: [],
  };
  keep(pin, data);
}

function pick(item: Fields, snake: string, camel: string): unknown {
  return item[snake] ?? item[camel];
}

/** Empty texts are stored as one space. */
function proseOf(value: unknown): string | null {
  return textOf(typeof value === 'string' ? value.trim() : null);
}

/** Without a zone the moment is not known. */
function momentOf(value: unknown): string | null {
  const text = textOf(value) ?? '';
  const ms = /(?:Z|GMT|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

/** Reactions are counted by kind. */
function sumOf(value: unknown): number | null {
  const counts = Object.values(fieldsOf(value)).map(countOf);
  return counts.length === 0 || counts.includes(null)
    ? null
    : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}
