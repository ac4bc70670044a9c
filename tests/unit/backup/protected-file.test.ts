import { beforeEach, describe, expect, it, vi } from 'vitest';

import { isProtected, openProtected } from '@/lib/backup/open-protected';
import { protectFile } from '@/lib/backup/protect-file';
import { PIECE_BYTES } from '@/lib/backup/protected-format';

const PASSPHRASE = 'correct horse șț ё';
const DOCUMENT = '{"format":"jackdaw","text":"Țintă \u2028 ёлка"}\n';

/** Bytes that gzip cannot shorten, so that there are several pieces. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

const made = new Map<BlobPart, Promise<string>>();
const LONG = noise(2 * PIECE_BYTES + 12_345);

async function protectAnew(text: BlobPart): Promise<string> {
  return (await protectFile(new Blob([text]), PASSPHRASE)).text();
}

/** Made once: a key takes its time, on purpose. */
async function protect(text: BlobPart = DOCUMENT): Promise<string> {
  const file = made.get(text) ?? protectAnew(text);
  made.set(text, file);
  return file;
}

async function open(text: string, passphrase = PASSPHRASE) {
  return openProtected(new Blob([text]), passphrase);
}

beforeEach(() => vi.restoreAllMocks());

describe('DP-15: a backup protected by a passphrase', () => {
  it('is the same document when it is opened', async () => {
    const opened = await open(await protect());
    expect(opened.ok && (await opened.document.text())).toBe(DOCUMENT);
  });

  it('shows nothing of what it holds', async () => {
    const text = await protect();
    expect(text).not.toContain('ёлка');
    expect(text.split('\n')[0]).toMatch(/^\{"format":"jackdaw-protected","version":1,/);
  });

  it('never looks the same twice', async () => {
    expect(await protectAnew(DOCUMENT)).not.toBe(await protect());
  });

  it('holds documents of many pieces, byte for byte', async () => {
    const text = await protect(LONG);
    expect(text.trim().split('\n').length).toBe(4);
    const opened = await open(text);
    expect(opened.ok && Buffer.from(await opened.document.arrayBuffer()).equals(Buffer.from(LONG))).toBe(true);
  });

  it.each(['', 'correct horse', 'Correct horse șț ё', `${PASSPHRASE} `])(
    'is not opened by “%s”, and says so',
    async (other) => {
      expect(await open(await protect(), other)).toStrictEqual({ ok: false, reason: 'wrong-passphrase' });
    },
  );

  it('is opened by the same passphrase typed with combining marks', async () => {
    expect((await open(await protect(), PASSPHRASE.normalize('NFD'))).ok).toBe(true);
  });

  it.each([
    ['a piece left out', ([head, one, , three]: string[]) => [head, one, three]],
    ['pieces in another order', ([head, one, two, three]: string[]) => [head, two, one, three]],
    ['the end cut off', ([head, one, two]: string[]) => [head, one, two]],
    ['a piece twice', ([head, one, two, three]: string[]) => [head, one, two, three, three]],
    ['no pieces at all', ([head]: string[]) => [head]],
    ['something that is no base64', ([head, one]: string[]) => [head, one, '§']],
    ['another header', ([head = '', ...rest]: string[]) => [head.replace('"AES-GCM",', '"AES-GCM", '), ...rest]],
  ])('with %s is damaged', async (_what, change) => {
    const lines = (await protect(LONG)).trim().split('\n');
    expect(await open(`${change(lines).join('\n')}\n`)).toStrictEqual({ ok: false, reason: 'damaged' });
  });

  it('with one letter changed is damaged', async () => {
    const text = await protect();
    const at = text.indexOf('\n') + 10;
    const other = text[at] === 'A' ? 'B' : 'A';
    expect(await open(text.slice(0, at) + other + text.slice(at + 1))).toStrictEqual({ ok: false, reason: 'damaged' });
  });

  it('survives an editor that writes other line ends', async () => {
    expect((await open((await protect()).replaceAll('\n', '\r\n'))).ok).toBe(true);
  });

  it('of tomorrow is refused with the reason', async () => {
    const text = (await protect()).replace('"version":1', '"version":2');
    expect(await isProtected(new Blob([text]))).toBe(true);
    expect(await open(text)).toStrictEqual({ ok: false, reason: 'newer-version' });
  });

  it('does not make the computer work for hours', async () => {
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    const text = (await protect()).replace('"iterations":600000', '"iterations":99999999999');
    derive.mockClear();
    expect(await open(text)).toStrictEqual({ ok: false, reason: 'damaged' });
    expect(derive).not.toHaveBeenCalled();
  });

  it.each(['', '{}', '{"format":"jackdaw","version":1}', 'no JSON', DOCUMENT])('is told from “%s”', async (text) => {
    expect(await isProtected(new Blob([text]))).toBe(false);
  });

  it('can be opened as its description says, by other means', async () => {
    const [head = '', ...lines] = (await protect()).trim().split('\n');
    const header = JSON.parse(head) as { kdf: { iterations: number; salt: string }; cipher: { nonce: string } };
    const { createDecipheriv, pbkdf2Sync } = await import('node:crypto');
    const { gunzipSync } = await import('node:zlib');
    const salt = Buffer.from(header.kdf.salt, 'base64');
    const key = pbkdf2Sync(PASSPHRASE.normalize('NFC'), salt, header.kdf.iterations, 32, 'sha256');
    const nonce = Buffer.concat([Buffer.from(header.cipher.nonce, 'base64'), Buffer.from([0, 0, 0, 0, 1])]);
    const bytes = Buffer.from(lines[0] ?? '', 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, nonce);
    decipher.setAAD(Buffer.from(head));
    decipher.setAuthTag(bytes.subarray(-16));
    const packed = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
    expect(gunzipSync(packed).toString()).toBe(DOCUMENT);
  });
});
