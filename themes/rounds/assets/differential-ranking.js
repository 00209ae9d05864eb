// How well the cases of each diagnosis fit what was chosen. No page, no fetching: counts in, order out.
//
// Of each thing a case says that the patient has it, says that it was looked for and not there, or says nothing. What a case does not mention is not
// absent: it does not count. Of the cases of a diagnosis that mention a thing, the share that has it is taken as (has + 1) / (has + lacks + 2), Laplace's
// rule of succession: without any mention it is one half, and few cases move it little. For something that is absent it is one minus that.
// The fit of a diagnosis is the product of these shares over all that was chosen. How common a diagnosis is plays no part.
/** @typedef {{ has: ArrayLike<number>, lacks: ArrayLike<number> }} ThingCounts of each diagnosis, how many cases have a thing and how many lack it */
/** @typedef {{ thing: number, absent: boolean }} ChosenThing */
/** @typedef {{ choice: ChosenThing, agree: number, against: number, silent: number, factor: number }} RankReason */
/** @typedef {{ index: number, fit: number }} FittingDiagnosis */
/** @typedef {FittingDiagnosis & { agree: number, said: number, reasons: RankReason[] }} RankedDiagnosis */
var casebookRanking = (() => {
  "use strict";

  /** @param {number} has @param {number} lacks */
  function share(has, lacks) { return (has + 1) / (has + lacks + 2); }

  /**
   * For each thing and diagnosis, how many cases have it and how many lack it; a case with both has it.
   * @param {number} count number of cases
   * @param {{ cases: Iterable<number> }[]} diagnoses
   * @param {{ cases: Iterable<number>, lacks: Iterable<number> }[]} things
   * @returns {ThingCounts[]}
   */
  function table(count, diagnoses, things) {
    /** @type {number[][]} */
    const of = Array.from({ length: count }, () => []);
    diagnoses.forEach((d, i) => { for (const n of d.cases) of[n].push(i); });
    const mark = new Uint32Array(count);
    return things.map((thing, t) => {
      const has = new Uint16Array(diagnoses.length), lacks = new Uint16Array(diagnoses.length);
      for (const n of thing.cases) { mark[n] = t + 1; for (const d of of[n]) has[d]++; }
      for (const n of thing.lacks) if (mark[n] !== t + 1) for (const d of of[n]) lacks[d]++;
      return { has, lacks };
    });
  }

  /** Diagnoses by fit, best first; among equals those whose cases say more, then the one with more cases. @param {{ cases: ArrayLike<number> }[]} diagnoses @param {ThingCounts[]} counts @param {ChosenThing[]} chosen @returns {RankedDiagnosis[]} */
  function rank(diagnoses, counts, chosen) {
    return diagnoses.map((d, i) => {
      let fit = 1, agree = 0, said = 0;
      const reasons = chosen.map(choice => {
        const has = counts[choice.thing].has[i], lacks = counts[choice.thing].lacks[i], p = share(has, lacks), factor = choice.absent ? 1 - p : p, mine = choice.absent ? lacks : has;
        fit *= factor;
        agree += mine;
        said += has + lacks;
        return { choice, agree: mine, against: has + lacks - mine, silent: d.cases.length - has - lacks, factor };
      });
      return { index: i, fit, agree, said, reasons };
    }).sort((a, b) => b.fit - a.fit || b.agree - a.agree || diagnoses[b.index].cases.length - diagnoses[a.index].cases.length || a.index - b.index);
  }

  /** @param {number[]} weights */
  function bits(weights) { let h = 0; for (const w of weights) if (w > 0) h -= w * Math.log2(w); return h; }

  /** What to ask next: how much an answer is expected to tell the ranked diagnoses apart, in bits. Each weighs as its fit. @param {FittingDiagnosis[]} ranked @param {ThingCounts[]} counts @param {number} thing */
  function gain(ranked, counts, thing) {
    const sum = ranked.reduce((s, r) => s + r.fit, 0), before = ranked.map(r => r.fit / sum);
    let yes = 0;
    const with_ = ranked.map((r, i) => { const w = before[i] * share(counts[thing].has[r.index], counts[thing].lacks[r.index]); yes += w; return w; });
    const after = yes * bits(with_.map(w => w / yes)) + (1 - yes) * bits(with_.map((w, i) => (before[i] - w) / (1 - yes)));
    return bits(before) - after;
  }

  /** The best questions among some things, best first. @param {FittingDiagnosis[]} ranked @param {ThingCounts[]} counts @param {number[]} things @param {number} most */
  function next(ranked, counts, things, most) {
    return things.map(thing => ({ thing, bits: gain(ranked, counts, thing) })).filter(q => q.bits > 1e-9).sort((a, b) => b.bits - a.bits || a.thing - b.thing).slice(0, most);
  }

  return { share, table, rank, gain, next };
})();
