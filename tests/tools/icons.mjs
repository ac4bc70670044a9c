// Draws the icon set from assets/icon.svg: `npm run icons`. The pictures are committed, so that a build needs no renderer.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const SIZES_PX = [16, 32, 48, 96, 128];
const svg = readFileSync(new URL('../../assets/icon.svg', import.meta.url));
const folder = new URL('../../assets/public/icon/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const size of SIZES_PX) {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(`${size}.png`, folder), picture);
}
console.log(`Wrote ${SIZES_PX.map((size) => `${size}.png`).join(', ')} to assets/public/icon.`);
