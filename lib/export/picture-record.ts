/** Bytes per call of `String.fromCharCode`, which takes only so many arguments. */
const CHUNK = 0x8000;

/** A row with its picture as text, as JSON holds it. */
export type PictureRecord<Row extends { blob: Blob }> = Omit<Row, 'blob'> & {
  /** MIME type. */
  type: string;
  base64: string;
};

export async function encodePicture<Row extends { blob: Blob }>({ blob, ...rest }: Row): Promise<PictureRecord<Row>> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  }
  return { ...rest, type: blob.type, base64: btoa(binary) };
}

/** The row with its picture as bytes again. */
export function decodePicture<Record extends { type: string; base64: string }>({
  type,
  base64,
  ...rest
}: Record): Omit<Record, 'type' | 'base64'> & { blob: Blob } {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
  return { ...rest, blob: new Blob([bytes], { type }) };
}
