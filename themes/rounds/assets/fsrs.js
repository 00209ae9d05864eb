// When a card should come again: FSRS-5, the Free Spaced Repetition Scheduler, from its published formulas and default weights
// (github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm). Pure: no clock, no chance, no storage.
/** @typedef {{ s: number, d: number }} Memory stability in days, difficulty from 1 to 10 */
/** @typedef {"learning" | "review" | "relearning"} LearningState */
/** @typedef {Memory & { state: LearningState, step: number }} ScheduledCard */
/** @typedef {ScheduledCard & { days: number, minutes: number }} NextCard when it comes again: in whole days, or in minutes when days is 0 */
var casebookFsrs = (() => {
  "use strict";
  var w = [0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925, 1.9395, 0.11, 0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621];
  var decay = -0.5, factor = 19 / 81, retention = 0.9, longest = 36500, learning = [1, 10], relearning = [10];
  var again = 1, hard = 2, good = 3, easy = 4;

  /** @param {number} low @param {number} x @param {number} high */
  function between(low, x, high) { return Math.min(high, Math.max(low, x)); }
  /** @param {number} grade */
  function firstDifficulty(grade) { return between(1, w[4] - Math.exp(w[5] * (grade - 1)) + 1, 10); }

  /** The chance to recall after some days. @param {number} days @param {number} stability */
  function retrievability(days, stability) { return Math.pow(1 + factor * days / stability, decay); }

  /** Days until the chance has fallen to the wanted one. @param {number} stability */
  function interval(stability) { return between(1, Math.round(stability / factor * (Math.pow(retention, 1 / decay) - 1)), longest); }

  /** @param {number} d @param {number} grade */
  function nextDifficulty(d, grade) {
    var moved = d - w[6] * (grade - 3) * (10 - d) / 9;
    return between(1, w[7] * firstDifficulty(easy) + (1 - w[7]) * moved, 10);
  }
  /** @param {number} s @param {number} grade */
  function sameDay(s, grade) { return s * Math.exp(w[17] * (grade - 3 + w[18])); }
  /** @param {number} s @param {number} d @param {number} r @param {number} grade */
  function recalled(s, d, r, grade) {
    return s * (1 + Math.exp(w[8]) * (11 - d) * Math.pow(s, -w[9]) * (Math.exp(w[10] * (1 - r)) - 1) * (grade === hard ? w[15] : 1) * (grade === easy ? w[16] : 1));
  }
  /** @param {number} s @param {number} d @param {number} r */
  function forgotten(s, d, r) {
    return Math.min(w[11] * Math.pow(d, -w[12]) * (Math.pow(s + 1, w[13]) - 1) * Math.exp(w[14] * (1 - r)), s / Math.exp(w[17] * w[18]));
  }

  /** What is remembered after an answer; memory is null for a new card, days are whole days since the last answer. @param {Memory | null} memory @param {number} grade @param {number} days @returns {Memory} */
  function remember(memory, grade, days) {
    if (!memory) return { s: w[grade - 1], d: firstDifficulty(grade) };
    var r = retrievability(days, memory.s), s = 0;
    if (days < 1) s = sameDay(memory.s, grade);
    else if (grade === again) s = forgotten(memory.s, memory.d, r);
    else s = recalled(memory.s, memory.d, r, grade);
    return { s: between(0.01, s, longest), d: nextDifficulty(memory.d, grade) };
  }

  /** The card after an answer: what is remembered, and either whole days or minutes until it comes again. @param {ScheduledCard | null} card @param {number} grade @param {number} days @returns {NextCard} */
  function next(card, grade, days) {
    /** @type {LearningState} */
    var state = card ? card.state : "learning";
    var step = card && state !== "review" ? card.step : 0, memory = remember(card, grade, days), steps;
    if (state === "review" && grade === again) { state = "relearning"; step = 0; return wait(relearning[0]); }
    if (state === "review") return graduate();
    steps = state === "learning" ? learning : relearning;
    if (grade === again) { step = 0; return wait(steps[0]); }
    if (grade === hard) return wait(step === 0 ? (steps.length > 1 ? (steps[0] + steps[1]) / 2 : steps[0] * 1.5) : steps[step]);
    if (grade === good && step + 1 < steps.length) { step += 1; return wait(steps[step]); }
    return graduate();

    /** @param {number} minutes @returns {NextCard} */
    function wait(minutes) { return { state: state, step: step, s: memory.s, d: memory.d, days: 0, minutes: minutes }; }
    /** @returns {NextCard} */
    function graduate() { return { state: "review", step: 0, s: memory.s, d: memory.d, days: interval(memory.s), minutes: 0 }; }
  }

  return { next, remember, retrievability, interval };
})();
