// Four patterns of nailfold capillaries: normal, early, active and late, after the words of Lambova and Müller-Ladner (2019).
import { letter, steady } from './shapes.mjs';

const panel = { width: 590, height: 400 };
const blood = '#a8243f';

// A hairpin loop; `wide` is the width of its limbs and `open` the distance between them.
function loop(x, y, { tall = 92, wide = 8, open = 15, lean = 0 } = {}) {
  const half = open / 2;
  const d = `M${x - half} ${y} L${x - half} ${y - tall + half} A${half} ${half} 0 0 1 ${x + half} ${y - tall + half} L${x + half} ${y}`;
  return `<path d="${d}" fill="none" stroke="${blood}" stroke-width="${wide}" stroke-linecap="round" transform="rotate(${lean} ${x} ${y})"/>`;
}

const giant = (x, y, lean = 0) => loop(x, y, { tall: 108, wide: 20, open: 32, lean });

function bleeding(x, y, random) {
  const drops = Array.from({ length: 5 }, () =>
    `<ellipse cx="${x + (random() - 0.5) * 34}" cy="${y + (random() - 0.5) * 18}" rx="${9 + random() * 8}" ry="${6 + random() * 5}"/>`);
  return `<g fill="#5d1a1d">${drops.join('')}</g>`;
}

// Branches that leave a loop where others are lost.
function bush(x, y) {
  const branches = [
    `M${x} ${y} C${x - 6} ${y - 40} ${x - 40} ${y - 50} ${x - 46} ${y - 92}`,
    `M${x} ${y} C${x + 4} ${y - 40} ${x - 12} ${y - 70} ${x - 6} ${y - 106}`,
    `M${x} ${y} C${x + 10} ${y - 36} ${x + 36} ${y - 56} ${x + 44} ${y - 84}`,
    `M${x - 20} ${y - 50} C${x - 6} ${y - 62} ${x - 22} ${y - 84} ${x - 26} ${y - 104}`,
    `M${x + 22} ${y - 48} C${x + 14} ${y - 70} ${x + 26} ${y - 88} ${x + 20} ${y - 108}`,
  ];
  return `<g fill="none" stroke="${blood}" stroke-width="8" stroke-linecap="round">${branches.map(d => `<path d="${d}"/>`).join('')}</g>`;
}

function frame(name, column, row, inside) {
  const [x, y] = [10 + column * (panel.width + 10), 10 + row * (panel.height + 10)];
  // The dark line below is the edge of the nail, to which the loops of the last row point.
  return `<g transform="translate(${x} ${y})">
<rect width="${panel.width}" height="${panel.height}" rx="8" fill="#f6ddd0"/>
<path d="M0 96 Q${panel.width / 2} 22 ${panel.width} 96 L${panel.width} 0 L0 0 Z" fill="#fbf1ea" stroke="#c9a592" stroke-width="3"/>
${inside}${letter(name, 20, 48)}</g>`;
}

const upper = 270;
const lower = 380;
const bend = x => upper - 44 + Math.abs(x - panel.width / 2) * 0.16;
const shallow = x => lower - 20 + Math.abs(x - panel.width / 2) * 0.05;
const row = (places, of) => places.map(of).join('');
const evenly = count => Array.from({ length: count }, (_, i) => 60 + i * ((panel.width - 120) / (count - 1)));

/** The figure of the case of the welder. */
export function nailfolds() {
  const random = steady(7);
  const normal = row(evenly(11), x => loop(x, bend(x))) + row(evenly(10), x => loop(x, shallow(x), { tall: 70 }));
  const early = row(evenly(11), (x, i) => (i === 3 || i === 7 ? giant(x, bend(x)) : loop(x, bend(x))))
    + row(evenly(10), x => loop(x, shallow(x), { tall: 70 })) + bleeding(428, 118, random);
  const active = giant(80, bend(80), -8) + loop(158, bend(158), { lean: 6 }) + giant(232, bend(232), 5) + giant(338, bend(338), -4)
    + loop(452, bend(452), { lean: 10 }) + giant(524, bend(524), 9) + row([70, 165, 255, 330, 430, 520], (x, i) =>
      loop(x, shallow(x), { tall: 66, lean: [-12, 9, -5, 14, -10, 6][i] }))
    + bleeding(110, 132, random) + bleeding(288, 116, random) + bleeding(404, 112, random) + bleeding(492, 142, random);
  const late = bush(106, bend(106)) + loop(190, bend(190), { lean: -16, tall: 70 }) + bush(500, bend(500) + 8)
    + loop(90, shallow(90), { tall: 60, lean: 14 }) + bush(308, shallow(308) + 4) + loop(540, shallow(540), { tall: 56, lean: -18 });
  return {
    file: 'dcssc-silica-arc-welding/capillaries.png',
    width: 1210,
    height: 830,
    shapes: `<rect width="1210" height="830" fill="#fff"/>${frame('A', 0, 0, normal)}${frame('B', 1, 0, early)}${frame('C', 0, 1, active)}${
      frame('D', 1, 1, late)}`,
  };
}
