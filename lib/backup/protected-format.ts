import { z } from '@/lib/zod';

/**
 * A protected backup is text. Its first line is the header below as JSON; each further line is one piece of the backup document, in
 * base64. The document was packed by gzip, cut into pieces and encrypted by AES-256-GCM. The key is PBKDF2-HMAC-SHA-256 of the
 * passphrase (Unicode NFC, UTF-8) with the header's salt and iterations. The nonce of piece n (from 0) is the header's 7 bytes, then n
 * in 4 bytes (big-endian), then 1 for the last piece and 0 for every other: pieces left out, moved or cut off are found out. The bytes
 * of the header line, without its line feed, are the additional data of each piece. `check` is the encryption of nothing without
 * additional data, n being 2³² − 1 and the last byte 2: it tells a wrong passphrase from a damaged file.
 */
export const PROTECTED_FORMAT = 'jackdaw-protected';
export const PROTECTED_VERSION = 1;

export const SALT_BYTES = 16;
export const NONCE_BYTES = 7;
/** Of the packed document. */
export const PIECE_BYTES = 1024 * 1024;
/** OWASP's advice for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
export const ITERATIONS = 600_000;
/** A file may not make this computer work for hours. */
const MOST_ITERATIONS = 10_000_000;

export const headerSchema = z.object({
  format: z.literal(PROTECTED_FORMAT),
  version: z.literal(PROTECTED_VERSION),
  kdf: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.number().int().positive().max(MOST_ITERATIONS),
    salt: z.base64(),
  }),
  cipher: z.object({ name: z.literal('AES-GCM'), nonce: z.base64() }),
  compression: z.literal('gzip'),
  check: z.base64(),
});
export type ProtectedHeader = z.infer<typeof headerSchema>;
