// Where skin may be thick in limited and in diffuse cutaneous systemic sclerosis, after LeRoy and others (1988).
import { letter, words } from './shapes.mjs';

const thick = '#c2416b';
const thin = '#efe9e4';

// A figure from the front in parts, so that each can be shaded by itself.
function body(shaded) {
  const part = (name, shape) => shape.replace('/>', ` fill="${shaded.has(name) ? thick : thin}" stroke="#5a5561" stroke-width="3"/>`);
  const limb = (name, x1, y1, x2, y2, wide) => {
    const angle = Math.atan2(y2 - y1, x2 - x1) * 180 / Math.PI;
    const length = Math.hypot(x2 - x1, y2 - y1);
    return part(name, `<rect x="${x1 - wide / 2}" y="${y1 - wide / 2}" width="${length + wide}" height="${wide}" rx="${wide / 2}" `
      + `transform="rotate(${angle} ${x1} ${y1})"/>`);
  };
  const sides = [-1, 1].map(side =>
    limb('thigh', side * 34, 400, side * 42, 520, 56) + limb('leg', side * 42, 540, side * 42, 650, 44)
    + part('foot', `<ellipse cx="${side * 52}" cy="690" rx="34" ry="18"/>`)
    + limb('arm', side * 92, 178, side * 118, 268, 40) + limb('forearm', side * 122, 290, side * 140, 374, 34)
    + part('hand', `<ellipse cx="${side * 150}" cy="416" rx="21" ry="32"/>`)).join('');
  return sides + part('trunk', '<path d="M-78 150 Q0 128 78 150 L66 300 L72 410 Q0 440 -72 410 L-66 300 Z"/>')
    + part('neck', '<rect x="-22" y="112" width="44" height="40" rx="12"/>') + part('face', '<ellipse cx="0" cy="72" rx="46" ry="58"/>')
    + '<path d="M-18 62 h1 M18 62 h1 M-12 98 h24" stroke="#5a5561" stroke-width="6" stroke-linecap="round" fill="none"/>';
}

/** The figure of the case with calcinosis over pressure areas. */
export function skinMaps() {
  const distal = ['face', 'hand', 'forearm', 'foot'];
  const limited = `<g transform="translate(230 30)">${body(new Set(distal))}</g>`;
  const diffuse = `<g transform="translate(690 30)">${body(new Set([...distal, 'arm', 'thigh', 'leg', 'trunk', 'neck']))}</g>`;
  const key = `<rect x="300" y="772" width="34" height="24" rx="4" fill="${thick}"/>${words('skin may be thick', 462, 794)}`;
  return {
    file: 'lcssc-calcinosis-pressure-areas/skin.png',
    width: 920,
    height: 820,
    shapes: `<rect width="920" height="820" fill="#fff"/>${limited}${diffuse}${key}${letter('A', 40, 60)}${letter('B', 500, 60)}`,
  };
}
