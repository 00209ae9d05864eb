// What tells two diagnoses apart: the findings and tests whose answer says most about which of the two it is, and how each answer counts.
/** @typedef {{ draw: (place: HTMLElement, diagnoses: FacetOption[], spoken: number[], best: (a: number, b: number) => ApartQuestion[]) => void }} ApartDrawing */
/** @typedef {{ label: string, shown: string, lacking: string, of: [ApartCount, ApartCount] }} ApartQuestion */
/** @typedef {{ has: number, lacks: number, cases: number, share: number }} ApartCount */
var casebookApart = (() => {
  "use strict";
  const { make, say, keepFocus } = casebookParts, EVEN = 1.05;
  /** @type {[string, string]} */
  let keys = ["", ""];

  /** How many times as much an answer speaks for one as for the other. @param {number} times */
  function factor(times) { return times >= 10 ? String(Math.round(times)) : times.toFixed(1); }

  /** @param {string} answer @param {[number, number]} shares @param {[string, string]} names */
  function counts(answer, shares, names) {
    const toFirst = shares[0] >= shares[1], times = toFirst ? shares[0] / shares[1] : shares[1] / shares[0];
    return make("li", {}, times < EVEN ? say("weigh_apart_even", answer) : say("weigh_apart_counts", answer, factor(times), names[toFirst ? 0 : 1]));
  }

  /** @type {ApartDrawing["draw"]} */
  function draw(place, diagnoses, spoken, best) {
    place.hidden = spoken.length < 2;
    if (place.hidden) { place.replaceChildren(); return; }
    const known = spoken.map(i => diagnoses[i]), first = known.find(d => d.key === keys[0]) || known[0], second = known.find(d => d.key === keys[1] && d !== first) || known.find(d => d !== first) || known[0];
    const again = () => keepFocus(() => draw(place, diagnoses, spoken, best));
    const choice = (/** @type {0 | 1} */ n, /** @type {FacetOption} */ chosen) => make("label", {}, say("weigh_apart_" + n), " ",
      make("select", { "data-focus": "apart-" + n, onchange: (/** @type {Event & { target: HTMLSelectElement }} */ e) => { keys = n ? [first.key, e.target.value] : [e.target.value, second.key]; again(); } },
        known.map(d => make("option", { value: d.key, selected: d === chosen }, d.label))));
    const asked = best(diagnoses.indexOf(first), diagnoses.indexOf(second));
    /** @type {[string, string]} */
    const names = [first.label, second.label];
    place.replaceChildren(make("h2", {}, say("weigh_apart")), make("p", { class: "apart-choice" }, choice(0, first), " ", choice(1, second)),
      asked.length ? make("ol", { class: "apart-list" }, asked.map(q => make("li", {}, make("h3", {}, q.label),
        make("ul", {}, q.of.map((c, i) => make("li", {}, say("weigh_apart_of", names[i], q.shown, c.has, q.lacking, c.lacks, c.cases)))),
        make("ul", {}, counts(q.shown, [q.of[0].share, q.of[1].share], names), counts(q.lacking, [1 - q.of[0].share, 1 - q.of[1].share], names)))))
        : make("p", { class: "hint" }, say("weigh_apart_nothing")));
  }

  return { draw };
})();
