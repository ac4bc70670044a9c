import { encodeBase64 } from './base64';
import { buildCheck, deriveKey, newRecipe, PieceCipher } from './piece-cipher';
import {
  NONCE_BYTES,
  PIECE_BYTES,
  PROTECTED_FORMAT,
  PROTECTED_VERSION,
  type ProtectedHeader,
} from './protected-format';

/** Encrypts a backup document so that only the passphrase opens it; the format is described in `protected-format.ts`. */
export async function protectFile(document: Blob, passphrase: string): Promise<Blob> {
  const recipe = newRecipe();
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const key = await deriveKey(passphrase, recipe);
  const header: ProtectedHeader = {
    format: PROTECTED_FORMAT,
    version: PROTECTED_VERSION,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: recipe.iterations, salt: encodeBase64(recipe.salt) },
    cipher: { name: 'AES-GCM', nonce: encodeBase64(nonce) },
    compression: 'gzip',
    check: await buildCheck(key, nonce),
  };
  const line = JSON.stringify(header);
  const cipher = new PieceCipher(key, nonce, new TextEncoder().encode(line));
  const packed = await new Response(document.stream().pipeThrough(new CompressionStream('gzip'))).blob();
  const lines = [`${line}\n`];
  const pieces = Math.ceil(packed.size / PIECE_BYTES);
  for (let index = 0; index < pieces; index += 1) {
    const piece = packed.slice(index * PIECE_BYTES, (index + 1) * PIECE_BYTES);
    const bytes = new Uint8Array(await piece.arrayBuffer());
    lines.push(`${await cipher.encrypt(bytes, { index, isLast: index === pieces - 1 })}\n`);
  }
  return new Blob(lines, { type: 'application/x-ndjson' });
}
