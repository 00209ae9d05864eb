// What all drawings share.

/** A stream of numbers from 0 to 1 that is the same in every run. */
export function steady(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The letter by which text and questions name a panel. */
export const letter = (name, x, y, ink = '#1c1b22') =>
  `<text x="${x}" y="${y}" font-family="Georgia, 'DejaVu Serif', serif" font-size="38" font-weight="700" fill="${ink}">${name}</text>`;

/** Words in the drawing. */
export const words = (text, x, y, size = 26, ink = '#1c1b22') =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-family="'DejaVu Sans', Arial, sans-serif" font-size="${size}" fill="${ink}">${text}</text>`;
