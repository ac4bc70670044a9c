import { browser } from '@/lib/browser';
import { NETWORK_IDS, type NetworkId } from '@/lib/domain/network-id';
import { TONES, type Tone } from '@/lib/domain/vocabulary';

/** Where the palette opens by itself on one network. */
export interface PaletteSwitches {
  /** The small button at comment boxes. */
  button: boolean;
  /** A shortcut typed into the box is replaced by its template with Tab ("price", Tab). */
  typedShortcut: boolean;
}

/** Who answers and how; asked for by the background and shown in Settings. Zod-free, as the overlay's settings. */
export interface ReplySettings {
  /** How the person signs, for `{manager}`; "" when never given. */
  managerName: string;
  /** For forms that differ ("рад" and "рада"); null: the person did not say. */
  managerGender: 'female' | 'male' | null;
  /** How templates speak where nothing else decides; null: each as it is written. */
  tone: Tone | null;
  palette: Record<NetworkId, PaletteSwitches>;
  /** A variant is not offered again within so many insertions. */
  memoryLength: number;
}

export const MAX_MEMORY_LENGTH = 100;
const MAX_NAME_LENGTH = 120;

/**
 * Boxes in which "/" or ":" opens a menu of the site itself (commands, emoji; editors.md): expanding what is typed there would
 * fight with it until the person asks for it. LinkedIn carries nothing of ours.
 */
const OWN_TYPED_MENUS: ReadonlySet<NetworkId> = new Set([
  'telegram',
  'facebook',
  'linkedin',
  'vk',
  'reddit',
  'mastodon',
  'bluesky',
]);

const STORAGE_KEY = 'settings.replies';
const GENDERS = ['female', 'male'] as const;
const DEFAULT_MEMORY_LENGTH = 5;

/** Unknown or damaged values fall back to the defaults; rejects only when storage itself fails. */
export async function loadReplySettings(): Promise<ReplySettings> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return toSettings(stored[STORAGE_KEY]);
}

export async function saveReplySettings(settings: ReplySettings): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: toSettings(settings) });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchReplySettings(onChange: (settings: ReplySettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(toSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function toSettings(stored: unknown): ReplySettings {
  const name = read(stored, 'managerName');
  const length = read(stored, 'memoryLength');
  const palette = read(stored, 'palette');
  return {
    managerName: typeof name === 'string' ? name.trim().slice(0, MAX_NAME_LENGTH) : '',
    managerGender: GENDERS.find((known) => known === read(stored, 'managerGender')) ?? null,
    tone: TONES.find((known) => known === read(stored, 'tone')) ?? null,
    palette: Object.fromEntries(
      NETWORK_IDS.map((id) => [id, toSwitches(id, read(palette, id))]),
    ) as ReplySettings['palette'],
    memoryLength: isMemoryLength(length) ? length : DEFAULT_MEMORY_LENGTH,
  };
}

function toSwitches(network: NetworkId, stored: unknown): PaletteSwitches {
  const [button, typed] = [read(stored, 'button'), read(stored, 'typedShortcut')];
  return {
    button: typeof button === 'boolean' ? button : true,
    typedShortcut: typeof typed === 'boolean' ? typed : !OWN_TYPED_MENUS.has(network),
  };
}

function isMemoryLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_MEMORY_LENGTH;
}

/** A field of something that storage may hold in any shape. */
function read(stored: unknown, name: string): unknown {
  return typeof stored === 'object' && stored !== null && Object.hasOwn(stored, name)
    ? Reflect.get(stored, name)
    : undefined;
}
