import { encodeBase64 } from './base64';
import { ITERATIONS, NONCE_BYTES, SALT_BYTES } from './protected-format';

/** How a key is made from a passphrase. */
export interface KeyRecipe {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
}

export interface PiecePlace {
  /** From 0. */
  index: number;
  isLast: boolean;
}

const CHECK_INDEX = 0xff_ff_ff_ff;
const CHECK_MARK = 2;
const NONE = new Uint8Array();

export function newRecipe(): KeyRecipe {
  return { salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)), iterations: ITERATIONS };
}

/** A passphrase typed with combining marks opens what was protected by the same one typed without. */
export async function deriveKey(passphrase: string, { salt, iterations }: KeyRecipe): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Encrypts and decrypts the pieces of one file (`protected-format.ts`). */
export class PieceCipher {
  readonly #key: CryptoKey;
  readonly #nonce: Uint8Array;
  readonly #header: Uint8Array<ArrayBuffer>;

  /** @param header bytes of the header line */
  constructor(key: CryptoKey, nonce: Uint8Array, header: Uint8Array<ArrayBuffer>) {
    this.#key = key;
    this.#nonce = nonce;
    this.#header = header;
  }

  async encrypt(piece: Uint8Array<ArrayBuffer>, place: PiecePlace): Promise<string> {
    const how = { name: 'AES-GCM', iv: nonceOf(this.#nonce, place), additionalData: this.#header };
    return encodeBase64(new Uint8Array(await crypto.subtle.encrypt(how, this.#key, piece)));
  }

  /** null: not what was encrypted at this place. */
  async decrypt(bytes: Uint8Array<ArrayBuffer>, place: PiecePlace): Promise<Uint8Array<ArrayBuffer> | null> {
    const how = { name: 'AES-GCM', iv: nonceOf(this.#nonce, place), additionalData: this.#header };
    try {
      return new Uint8Array(await crypto.subtle.decrypt(how, this.#key, bytes));
    } catch {
      // OperationError: the tag does not fit. The browser says no more than that.
      return null;
    }
  }
}

/** What a header carries so that a wrong passphrase is known for one. */
export async function buildCheck(key: CryptoKey, nonce: Uint8Array): Promise<string> {
  const iv = nonceBytes(nonce, CHECK_INDEX, CHECK_MARK);
  return encodeBase64(new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, NONE)));
}

function nonceOf(nonce: Uint8Array, { index, isLast }: PiecePlace): Uint8Array<ArrayBuffer> {
  return nonceBytes(nonce, index, isLast ? 1 : 0);
}

function nonceBytes(nonce: Uint8Array, index: number, mark: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(NONCE_BYTES + 5);
  bytes.set(nonce.subarray(0, NONCE_BYTES));
  new DataView(bytes.buffer).setUint32(NONCE_BYTES, index);
  bytes[NONCE_BYTES + 4] = mark;
  return bytes;
}
