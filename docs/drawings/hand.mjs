// A right hand from both sides with a mass on each, placed as the report words it; the sizes are in proportion to a hand 19 cm long.
import { letter, words } from './shapes.mjs';

const skin = 'fill="#f3dccd" stroke="#5a5561" stroke-width="3.5"';

// Palm up the thumb of a right hand is on the viewer's right in the palmar view, on the left in the dorsal one.
function hand(fromBehind) {
  const finger = (x, length, lean) =>
    `<rect x="${x - 22}" y="${210 - length}" width="44" height="${length + 60}" rx="22" transform="rotate(${lean} ${x} 250)" ${skin}/>`;
  const nail = (x, length, lean) =>
    `<rect x="${x - 12}" y="${216 - length}" width="24" height="28" rx="9" transform="rotate(${lean} ${x} 250)" fill="#fbf3ee" stroke="#b9a69b"/>`;
  const fingers = [[-78, 118, -9], [-26, 160, -3], [28, 172, 2], [80, 150, 7]];
  const thumb = `<rect x="72" y="300" width="46" height="150" rx="23" transform="rotate(38 95 430)" ${skin}/>`;
  const palm = `<path d="M-102 250 Q-108 400 -70 470 L-62 560 H62 L72 470 Q112 400 104 250 Q0 216 -102 250 Z" ${skin}/>`;
  const creases = '<path d="M-92 300 Q-20 330 70 286 M-90 350 Q0 360 92 300 M60 300 Q10 380 30 460" fill="none" stroke="#c79f8b" stroke-width="3"/>';
  const drawn = fingers.map(f => finger(...f)).join('') + thumb + palm
    + (fromBehind ? fingers.map(f => nail(...f)).join('') : creases);
  return fromBehind ? `<g transform="scale(-1 1)">${drawn}</g>` : drawn;
}

const mass = (x, y, rx, ry) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="#e2a892" stroke="#8c3b32" stroke-width="4" opacity=".92"/>`
  + `<ellipse cx="${x - rx * 0.3}" cy="${y - ry * 0.34}" rx="${rx * 0.36}" ry="${ry * 0.22}" fill="#f6d8cc" opacity=".8"/>`;

/** The figure with which the case of the man on haemodialysis begins. */
export function handMasses() {
  const palmar = `<g transform="translate(240 40)">${hand(false)}${mass(-76, 396, 60, 111)}</g>`;
  const dorsal = `<g transform="translate(720 40)">${hand(true)}${mass(0, 266, 155, 72)}</g>`;
  return {
    file: 'pseudotumoral-calcinosis-haemodialysis/hand.png',
    width: 960,
    height: 680,
    shapes: `<rect width="960" height="680" fill="#fff"/>${palmar}${dorsal}${letter('A', 30, 56)}${letter('B', 510, 56)}${
      words('palm', 240, 650)}${words('back of the hand', 720, 650)}`,
  };
}
