// Three patterns of interstitial lung disease on a slice through the lower chest, as the Fleischner Society's glossary (2008) words them.
import { letter, steady } from './shapes.mjs';

// Half axes and middles of the two lungs in a panel of 420 by 360.
const lungs = [{ x: 118, y: 185, rx: 84, ry: 122 }, { x: 302, y: 185, rx: 84, ry: 122 }];

// Where a place lies in its lung: 0 in the middle, 1 at the pleura.
const depth = (lung, x, y) => Math.hypot((x - lung.x) / lung.rx, (y - lung.y) / lung.ry);
const at = (lung, angle, far) => [lung.x + Math.cos(angle) * lung.rx * far, lung.y + Math.sin(angle) * lung.ry * far];

function fill(test, step, make) {
  const shapes = [];
  for (const lung of lungs) {
    for (let y = lung.y - lung.ry; y < lung.y + lung.ry; y += step) {
      for (let x = lung.x - lung.rx; x < lung.x + lung.rx; x += step) {
        if (test(depth(lung, x, y), y, x)) shapes.push(make(x, y));
      }
    }
  }
  return shapes.join('');
}

// Ground glass with fine lines in the back, leaving free a strip below the pleura.
function nsip(random) {
  const haze = fill((far, y) => far < 0.83 && y > 205, 7, (x, y) =>
    `<circle cx="${x + random() * 5}" cy="${y + random() * 5}" r="9" fill="#b9bec6" opacity=".23"/>`);
  const lines = fill((far, y) => far < 0.8 && y > 222, 13, (x, y) => {
    const [dx, dy] = [(random() - 0.5) * 22, (random() - 0.5) * 22];
    return `<path d="M${x} ${y} l${dx} ${dy}" stroke="#e3e6ea" stroke-width="1.6" opacity=".8"/>`;
  });
  const airways = lungs.map(lung => {
    const middle = lung.x < 200 ? 1 : -1;
    return `<path d="M${lung.x + middle * 38} ${lung.y + 18} q${-middle * 12} 26 ${-middle * 8} 62" stroke="#e9ebee" stroke-width="13" fill="none"/>`
      + `<path d="M${lung.x + middle * 38} ${lung.y + 18} q${-middle * 12} 26 ${-middle * 8} 62" stroke="#15171b" stroke-width="8" fill="none"/>`;
  });
  return haze + lines + airways.join('');
}

// Rows of thick-walled cysts below the pleura, and lines between them and the normal lung.
function uip(random) {
  const cysts = [];
  for (const lung of lungs) {
    for (const [far, radius] of [[0.91, 9], [0.76, 8], [0.62, 6.5]]) {
      for (let angle = 0.12; angle < Math.PI - 0.1; angle += (radius * 2.1) / (far * 100)) {
        if (far < 0.7 && (angle < 0.6 || angle > 2.5)) continue;
        const [x, y] = at(lung, angle, far);
        cysts.push(`<circle cx="${x}" cy="${y}" r="${radius * (0.8 + random() * 0.3)}" fill="#101216" stroke="#e6e8ec" stroke-width="3.4"/>`);
      }
    }
  }
  const lines = fill((far, y) => far > 0.36 && far < 0.6 && y > 225, 14, (x, y) =>
    `<path d="M${x} ${y} l${(random() - 0.5) * 24} ${(random() - 0.5) * 24}" stroke="#d5d8dd" stroke-width="2"/>`);
  return lines + cysts.join('');
}

// Patches of consolidation at the pleura and along the bronchi, one of them a ring.
function organising(random) {
  const patch = (x, y, rx, ry) => Array.from({ length: 26 }, () => {
    const [angle, far] = [random() * Math.PI * 2, Math.sqrt(random())];
    return `<circle cx="${x + Math.cos(angle) * far * rx}" cy="${y + Math.sin(angle) * far * ry}" r="9" fill="#e9ebee" opacity=".78"/>`;
  }).join('');
  const ring = `<circle cx="290" cy="180" r="29" fill="#7d838c" opacity=".6"/>`
    + '<circle cx="290" cy="180" r="32" fill="none" stroke="#eceef1" stroke-width="10"/>';
  const bronchus = '<path d="M152 190 q-14 18 -20 44" stroke="#15171b" stroke-width="6" fill="none"/>';
  return patch(60, 190, 18, 40) + patch(96, 278, 34, 18) + patch(140, 214, 20, 30) + patch(356, 244, 20, 36) + patch(318, 92, 30, 16) + ring + bronchus;
}

function slice(name, column, inside) {
  const open = lungs.map(({ x, y, rx, ry }) => `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}"/>`).join('');
  return `<g transform="translate(${column * 430} 0)">
<clipPath id="lungs-${name}">${open}</clipPath>
<rect width="420" height="380" rx="8" fill="#0b0c0e"/>
<ellipse cx="210" cy="192" rx="202" ry="160" fill="#6f747c"/>
<ellipse cx="210" cy="192" rx="190" ry="148" fill="#858a92"/>
<g fill="#1d2026">${open}</g>
<g clip-path="url(#lungs-${name})">${inside}</g>
<ellipse cx="222" cy="158" rx="52" ry="62" fill="#a2a6ad"/>
<circle cx="236" cy="252" r="17" fill="#b5b9bf"/>
<path d="M184 290 q26 -24 52 0 l-4 28 q-22 14 -44 0 z" fill="#e8eaec"/>
${letter(name, 18, 46, '#fff')}</g>`;
}

/** The figure of the case of the student. */
export function chestSlices() {
  return {
    file: 'antisynthetase-jo-1-ild/chest-slices.png',
    width: 1280,
    height: 380,
    shapes: `<rect width="1280" height="380" fill="#fff"/>${slice('A', 0, nsip(steady(3)))}${slice('B', 1, uip(steady(5)))}${
      slice('C', 2, organising(steady(11)))}`,
  };
}
