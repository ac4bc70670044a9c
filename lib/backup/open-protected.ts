import { z } from '@/lib/zod';

import { decodeBase64 } from './base64';
import { buildCheck, deriveKey, PieceCipher } from './piece-cipher';
import { headerSchema, PROTECTED_FORMAT, PROTECTED_VERSION, type ProtectedHeader } from './protected-format';

/** `newer-version`: written by a newer Jackdaw. `damaged`: changed, cut off or incomplete. */
export type OpenedFile =
  { ok: true; document: Blob } | { ok: false; reason: 'wrong-passphrase' | 'damaged' | 'newer-version' };

/** Longer than any header; more is not read to find out what a file is. */
const HEADER_BYTES = 2048;

const headSchema = z.object({ format: z.literal(PROTECTED_FORMAT), version: z.number().int().positive() });

/** Whether a file says that it is a protected backup, of whatever version. */
export async function isProtected(file: Blob): Promise<boolean> {
  return headSchema.safeParse(parseJson(await readFirstLine(file))).success;
}

/** Decrypts a protected backup; the document it holds is to be checked as any other. Throws nothing on damaged files. */
export async function openProtected(file: Blob, passphrase: string): Promise<OpenedFile> {
  const line = await readFirstLine(file);
  const json = parseJson(line);
  const head = headSchema.safeParse(json);
  if (head.success && head.data.version > PROTECTED_VERSION) return { ok: false, reason: 'newer-version' };
  const header = headerSchema.safeParse(json).data;
  if (header === undefined) return { ok: false, reason: 'damaged' };
  const opened = await openCipher(header, line, passphrase);
  if (!opened.ok) return opened;
  const packed = await decryptLines(await file.text(), opened.cipher);
  const document = packed === null ? null : await unpack(packed);
  return document === null ? { ok: false, reason: 'damaged' } : { ok: true, document };
}

type OpenedCipher = { ok: true; cipher: PieceCipher } | { ok: false; reason: 'wrong-passphrase' | 'damaged' };

async function openCipher(header: ProtectedHeader, line: string, passphrase: string): Promise<OpenedCipher> {
  const [salt, nonce] = [decodeBase64(header.kdf.salt), decodeBase64(header.cipher.nonce)];
  if (salt === null || nonce === null) return { ok: false, reason: 'damaged' };
  const key = await deriveKey(passphrase, { salt, iterations: header.kdf.iterations });
  if ((await buildCheck(key, nonce)) !== header.check) return { ok: false, reason: 'wrong-passphrase' };
  return { ok: true, cipher: new PieceCipher(key, nonce, new TextEncoder().encode(line)) };
}

async function decryptLines(text: string, cipher: PieceCipher): Promise<Blob | null> {
  const lines = text.split('\n').slice(1);
  // An editor may have put line feeds at the end of the file.
  while (lines.at(-1)?.trim() === '') lines.pop();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (const [index, line] of lines.entries()) {
    const bytes = decodeBase64(line.trim());
    const piece = bytes === null ? null : await cipher.decrypt(bytes, { index, isLast: index === lines.length - 1 });
    if (piece === null) return null;
    pieces.push(piece);
  }
  return pieces.length === 0 ? null : new Blob(pieces);
}

async function unpack(packed: Blob): Promise<Blob | null> {
  try {
    return await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  } catch {
    // TypeError: not gzip. Only somebody who knows the passphrase can have made it.
    return null;
  }
}

async function readFirstLine(file: Blob): Promise<string> {
  const start = await file.slice(0, HEADER_BYTES).text();
  return (start.split('\n', 1)[0] ?? '').trim();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The only way to ask whether a text is JSON; undefined is the answer (JSON has no such value).
    return undefined;
  }
}
