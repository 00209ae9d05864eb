// Draws the schematic figures of this repository's cases and writes each beside its case. Nothing here is traced or copied from a picture of
// a patient: every shape is computed from what the captions say. Needs Node and Chromium (or CASEBOOK_CHROMIUM with its path):
//   node docs/drawings/draw.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chestSlices } from './chest.mjs';
import { handMasses } from './hand.mjs';
import { nailfolds } from './nailfold.mjs';
import { skinMaps } from './skin.mjs';

const cases = fileURLToPath(new URL('../../content/cases/', import.meta.url));
const chromium = process.env.CASEBOOK_CHROMIUM ?? 'chromium';
const work = mkdtempSync(join(tmpdir(), 'casebook-drawings-'));

for (const { file, width, height, shapes } of [nailfolds(), chestSlices(), skinMaps(), handMasses()]) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
  const page = join(work, 'drawing.html');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>body{margin:0}svg{display:block}</style>${svg}`);
  execFileSync(chromium, [
    '--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-device-scale-factor=1',
    `--window-size=${width},${height}`, `--screenshot=${join(cases, file)}`, page,
  ], { stdio: 'ignore' });
  console.log(file);
}
rmSync(work, { recursive: true });
