// The differential explorer: what is chosen, the diagnoses of this casebook by how well their cases fit, and what to ask next.
/** @typedef {"finding" | "test"} AskedFacet */
/** @typedef {"age" | "sex" | "course"} GivenFacet */
/** @typedef {AskedFacet | GivenFacet} WeighedFacet */
/** @typedef {FacetHit & { facet: WeighedFacet }} WeighedFact */
/** @typedef {{ diagnoses: FacetOption[], things: { facet: WeighedFacet, option: FacetOption, cases: CaseNumberList, lacks: CaseNumberList }[], counts: ThingCounts[] }} WeighedSums */
(() => {
  "use strict";
  const { main, data, root, one, part, say, make, sign, hidden, load, keepFocus, finder, outcome } = casebookParts;
  const { Book, fromAddress, toAddress } = casebookData, ranking = casebookRanking;
  /** @type {AskedFacet[]} */
  const KINDS = ["finding", "test"];
  // What is known of the patient without asking.
  /** @type {GivenFacet[]} */
  const GIVEN = ["age", "sex", "course"];
  /** @type {WeighedFacet[]} */
  const ALL = [...KINDS, ...GIVEN];
  const AT_ONCE = 8, TOP = 5, QUESTIONS = 5, TOLD = 3, book = new Book(load);
  const chosenPlace = part("chosen"), rankingPlace = part("ranking"), nextPlace = part("next"), givenPlace = part("given"), said = part("said"), countPlace = part("count"), add = /** @type {HTMLInputElement} */ (one("#add", document));
  let state = fromAddress(location.search), run = 0, all = false;
  /** @type {WeighedSums | null} */
  let reckoned = null;

  /** @returns {WeighedFact[]} */
  function facts() {
    return ALL.flatMap(facet => (state.chosen[facet] || []).flatMap(value => {
      const hit = book.find(facet, value);
      return hit ? [{ facet, ...hit }] : [];
    }));
  }
  /** @param {WeighedFacet} facet @returns {facet is GivenFacet} */
  function isGiven(facet) { return GIVEN.some(given => given === facet); }
  /** @param {{ facet: WeighedFacet, option: FacetOption }} fact */
  function nameOf({ facet, option }) { return isGiven(facet) ? say("weigh_given", say("explore_" + facet), option.label) : option.label; }
  /** What a case of another age, sex or length of illness speaks against; a neighbouring band counts neither way. @param {GivenFacet} facet @param {FacetOption} option */
  function others(facet, option) {
    const near = facet === "sex" ? 0 : 1;
    return casebookData.union([option.cases.subarray(0, 0), ...book.facets[facet].options.filter(o => Math.abs(o.index - option.index) > near).map(o => o.cases)]);
  }
  /** @param {{ facet: WeighedFacet, option: FacetOption }} fact @param {boolean} lacking */
  function word({ facet, option }, lacking) { return isGiven(facet) ? lacking ? say("weigh_given_other") : "" : outcome(facet, option, lacking); }
  /** @param {boolean} push */
  function go(push) {
    all = false;
    history[push ? "pushState" : "replaceState"](null, "", location.pathname + toAddress({ chosen: state.chosen }));
    return draw();
  }
  /** @param {WeighedFacet} facet @param {string} key @param {boolean} lacking */
  function choose(facet, key, lacking) {
    const before = state.chosen[facet] || [], others = before.filter(v => v !== key && v !== "-" + key), had = before.length !== others.length, value = (lacking ? "-" : "") + key;
    // A changed sign keeps its place.
    state.chosen[facet] = had ? before.map(v => v === key || v === "-" + key ? value : v) : [...others, value];
    return go(true);
  }
  /** @param {WeighedFacet} facet @param {string} key */
  function drop(facet, key) {
    const left = (state.chosen[facet] || []).filter(v => v !== key && v !== "-" + key);
    if (left.length) state.chosen[facet] = left; else delete state.chosen[facet];
    return go(true);
  }

  /** Counted once: for each finding and test, in how many cases of each diagnosis it is and is not there. @returns {Promise<WeighedSums>} */
  async function reckon() {
    if (reckoned) return reckoned;
    await Promise.all(KINDS.map(k => book.need(k)));
    const own = await book.file("diagnosis"), diagnoses = book.facets.dx.options.filter((o, i) => own[i][0]);
    const things = ALL.flatMap(facet => book.facets[facet].options.map(option => ({ facet, option, cases: option.cases, lacks: isGiven(facet) ? others(facet, option) : option.lacks })));
    things.forEach((thing, i) => { thing.option.thing = i; });
    return (reckoned = { diagnoses, things, counts: ranking.table(book.count, diagnoses, things) });
  }

  async function draw() {
    const mine = ++run;
    try {
      await book.open();
      const chosen = facts(), unknown = ALL.flatMap(f => (state.chosen[f] || []).filter(v => !book.find(f, v)));
      const sums = chosen.length ? await reckon() : null;
      if (mine !== run) return;
      const ranked = sums ? ranking.rank(sums.diagnoses, sums.counts, chosen.map(f => ({ thing: thingOf(f.option), absent: f.lacking }))) : [];
      keepFocus(() => { drawGiven(); drawChosen(chosen); drawRanking(ranked, chosen, sums); drawApart(ranked, chosen, sums); drawNext(ranked, chosen, sums); }, () => one("#ranking h2", main));
      if (unknown.length) said.textContent = say("explore_unknown", unknown.join(", "));
    } catch (e) {
      if (mine !== run) return;
      countPlace.textContent = say("explore_failed");
      if (!(e instanceof TypeError && /fetch/i.test(e.message))) throw e;
    } finally {
      if (mine === run) document.documentElement.classList.remove("searching");
    }
  }

  /** The number of a finding or test among those that are counted. @param {FacetOption} option */
  function thingOf(option) { return option.thing ?? -1; }

  /** Age, sex and length of illness, as far as cases state them. */
  function drawGiven() {
    givenPlace.replaceChildren(...GIVEN.filter(facet => book.facets[facet].options.length > 1).map(facet => {
      const now = (state.chosen[facet] || [])[0] || "";
      return make("label", {}, say("explore_" + facet), " ", make("select", { "data-focus": "given-" + facet, onchange: (/** @type {Event & { target: HTMLSelectElement }} */ e) => {
        if (e.target.value) state.chosen[facet] = [e.target.value]; else delete state.chosen[facet];
        go(true);
      } }, make("option", { value: "", selected: !now }, say("weigh_given_none")), book.facets[facet].options.map(o => make("option", { value: o.key, selected: o.key === now }, o.label))));
    }));
  }

  /** @param {RankedDiagnosis[]} ranked @param {WeighedFact[]} chosen @param {WeighedSums | null} sums */
  function drawApart(ranked, chosen, sums) {
    casebookApart.draw(part("apart"), sums ? sums.diagnoses : [], sums ? ranked.filter(r => r.said).map(r => r.index) : [], (a, b) => !sums ? [] : ranking.next([{ index: a, fit: 1 }, { index: b, fit: 1 }], sums.counts, open(chosen, sums), TOLD).map(q => {
      const thing = sums.things[q.thing], c = sums.counts[q.thing];
      const of = (/** @type {number} */ d) => ({ has: c.has[d], lacks: c.lacks[d], cases: sums.diagnoses[d].cases.length, share: ranking.share(c.has[d], c.lacks[d]) });
      return { label: thing.option.label, shown: word(thing, false), lacking: word(thing, true), of: [of(a), of(b)] };
    }));
  }

  /** @param {WeighedFact[]} chosen */
  function drawChosen(chosen) {
    chosenPlace.replaceChildren(...chosen.filter(f => !isGiven(f.facet)).map(f => make("li", {}, make("fieldset", {}, make("legend", {}, make("a", { href: `${root}${f.facet}s/${f.option.key}/` }, f.option.label)),
      make("div", {}, [false, true].map(lacking => make("label", { class: f.lacking === lacking ? "on" : "" }, make("input", { type: "radio", name: `${f.facet}-${f.option.key}`, checked: f.lacking === lacking, "data-focus": `sign-${f.facet}-${f.option.key}-${lacking}`, onchange: () => choose(f.facet, f.option.key, lacking) }), sign(lacking), word(f, lacking))),
      make("button", { type: "button", class: "plain", "data-focus": `drop-${f.facet}-${f.option.key}`, onclick: () => drop(f.facet, f.option.key) }, say("explore_take_away"), hidden(" " + f.option.label)))))),
    ...(chosen.length > 1 ? [make("li", { class: "clear" }, make("button", { type: "button", class: "plain", onclick: () => { state.chosen = {}; go(true); add.focus(); } }, say("explore_clear")))] : []));
  }

  /** @param {FacetOption} diagnosis @param {WeighedFact} f @param {boolean} lacking */
  function explore(diagnosis, f, lacking) { return `${data.explore}?dx=${diagnosis.key}&${f.facet}=${lacking ? "-" : ""}${f.option.key}`; }

  /** @param {RankedDiagnosis[]} ranked @param {WeighedFact[]} chosen @param {WeighedSums | null} sums */
  function drawRanking(ranked, chosen, sums) {
    if (!sums || !ranked.length) {
      countPlace.textContent = say("weigh_begin");
      rankingPlace.replaceChildren();
      return;
    }
    const spoken = ranked.filter(r => r.said), silent = ranked.filter(r => !r.said), best = ranked[0].fit, same = (/** @type {RankedDiagnosis | undefined} */ a, /** @type {RankedDiagnosis | undefined} */ b) => a && b && Math.abs(a.fit - b.fit) < 1e-12;
    // Diagnoses that fit equally share a place.
    /** @type {string[]} */
    const places = [];
    spoken.forEach((r, i) => places.push(i && same(spoken[i - 1], r) ? places[i - 1] : i + 1 + (same(r, spoken[i + 1]) ? "=" : ".")));
    countPlace.textContent = say("weigh_count", spoken.length, chosen.length);
    rankingPlace.replaceChildren(
      make("ol", { class: "ranked" }, spoken.slice(0, all ? spoken.length : AT_ONCE).map((r, place) => {
        const d = sums.diagnoses[r.index], pro = r.reasons.filter(x => x.agree), con = r.reasons.filter(x => x.against), mute = r.reasons.filter(x => !x.agree && !x.against), fact = (/** @type {RankReason} */ x) => chosen[r.reasons.indexOf(x)];
        const item = (/** @type {RankReason} */ x, /** @type {boolean} */ lacking, /** @type {number} */ n) => { const f = fact(x), where = say("weigh_in_cases", n, d.cases.length); return make("li", {}, nameOf(f), " ", word(f, lacking), " ", lacking && isGiven(f.facet) ? where : make("a", { href: explore(d, f, lacking) }, where)); };
        return make("li", { "data-diagnosis": d.key },
          make("h3", {}, make("span", { class: "place" }, places[place] + " "), make("a", { href: `${root}diagnoses/${d.key}/` }, d.label)),
          make("p", { class: "fit" }, make("span", { class: "gauge", "aria-hidden": "true" }, bar(r.fit / best)), say("weigh_fit", decimal(r.fit)), " ", make("span", { class: "of" }, say("explore_cases", d.cases.length))),
          make("div", { class: "reasons" },
            pro.length ? make("div", {}, make("h4", {}, say("weigh_for")), make("ul", { class: "pro" }, pro.map(x => item(x, x.choice.absent, x.agree)))) : null,
            con.length ? make("div", {}, make("h4", {}, say("weigh_against")), make("ul", { class: "con" }, con.map(x => item(x, !x.choice.absent, x.against)))) : null),
          mute.length ? make("p", { class: "hint" }, say("weigh_mute", mute.map(x => nameOf(fact(x))).join(", "))) : null,
          make("details", { class: "sum" }, make("summary", { "data-focus": "sum-" + d.key }, say("weigh_sum"), hidden(": " + d.label)), make("ul", {}, r.reasons.map(x => make("li", {}, `${nameOf(fact(x))} ${word(fact(x), x.choice.absent)}: (${x.agree} + 1) / (${x.agree + x.against} + 2) = ${decimal(x.factor)}`))), make("p", {}, r.reasons.map(x => decimal(x.factor)).join(" × ") + " = " + decimal(r.fit))));
      })),
      ...(spoken.length > AT_ONCE && !all ? [make("p", { class: "actions" }, make("button", { type: "button", "data-focus": "all", onclick: async () => { all = true; await draw(); const next = /** @type {NodeListOf<HTMLElement>} */ (rankingPlace.querySelectorAll(".ranked > li > h3 a"))[AT_ONCE]; if (next) next.focus(); } }, say("explore_show_all", spoken.length)))] : []),
      ...(silent.length ? [make("p", { class: "hint" }, say("weigh_silent", silent.length))] : []));
  }
  /** @param {number} n */
  function decimal(n) { return n >= 0.01 ? n.toFixed(2) : n.toPrecision(1); }
  /** @param {number} part_ of one */
  function bar(part_) { const b = make("span", {}); b.style.setProperty("--part", Math.round(100 * part_) + "%"); return b; }

  /** @param {FacetOption} option @param {WeighedFacet} facet @param {Set<number>} seen @returns {Set<number>} */
  function above(option, facet, seen) { for (const p of option.parents) if (!seen.has(p)) { seen.add(p); above(book.facets[facet].options[p], facet, seen); } return seen; }
  /** @param {FacetOption} option @param {WeighedFacet} facet @param {Set<number>} seen @returns {Set<number>} */
  function below(option, facet, seen) { for (const c of option.children) if (!seen.has(c)) { seen.add(c); below(book.facets[facet].options[c], facet, seen); } return seen; }

  /** Not asked again: what was chosen, what is broader than something present, what is narrower than something absent. @param {WeighedFact[]} chosen @param {WeighedSums} sums */
  function open(chosen, sums) {
    const closed = new Set();
    for (const f of chosen) {
      if (isGiven(f.facet)) continue;
      closed.add(thingOf(f.option));
      for (const i of f.lacking ? below(f.option, f.facet, new Set()) : above(f.option, f.facet, new Set())) closed.add(thingOf(book.facets[f.facet].options[i]));
    }
    return sums.things.map((t, i) => i).filter(i => !closed.has(i) && !isGiven(sums.things[i].facet));
  }

  /** @param {RankedDiagnosis[]} ranked @param {WeighedFact[]} chosen @param {WeighedSums | null} sums */
  function drawNext(ranked, chosen, sums) {
    if (!sums) {
      const common = KINDS.flatMap(facet => book.facets[facet].options.map(option => ({ facet, option }))).sort((a, b) => b.option.total - a.option.total || a.option.index - b.option.index).slice(0, QUESTIONS + 1);
      nextPlace.replaceChildren(make("p", { class: "hint" }, say("weigh_common")), make("ul", { class: "questions-next" }, common.map(c => question(c.facet, c.option, null))));
      return;
    }
    const top = ranked.filter(r => r.said).slice(0, TOP), asked = top.length > 1 ? ranking.next(top, sums.counts, open(chosen, sums), QUESTIONS) : [];
    if (!asked.length) { nextPlace.replaceChildren(make("p", { class: "hint" }, say("weigh_no_question"))); return; }
    nextPlace.replaceChildren(make("p", { class: "hint" }, say("weigh_next_hint", top.length)), make("ol", { class: "questions-next" }, asked.map(q => {
      const thing = sums.things[q.thing], c = sums.counts[q.thing];
      const told = top.filter(r => c.has[r.index] + c.lacks[r.index]).slice(0, TOLD).map(r => make("li", {}, sums.diagnoses[r.index].label + ": " + [c.has[r.index] ? say("weigh_yes", word(thing, false), c.has[r.index]) : "", c.lacks[r.index] ? say("weigh_yes", word(thing, true), c.lacks[r.index]) : ""].filter(Boolean).join(", ") + " " + say("weigh_of", sums.diagnoses[r.index].cases.length)));
      return question(thing.facet, thing.option, make("ul", {}, told));
    })));
  }
  /** @param {WeighedFacet} facet @param {FacetOption} option @param {HTMLElement | null} told */
  function question(facet, option, told) {
    const button = (/** @type {boolean} */ lacking) => make("button", { type: "button", "data-focus": `ask-${facet}-${option.key}-${lacking}`, onclick: () => choose(facet, option.key, lacking).then(() => { const to = one("#ranking h2", main); if (document.activeElement === document.body) to.focus({ preventScroll: true }); }) }, sign(lacking), hidden(option.label + " "), word({ facet, option }, lacking));
    return make("li", {}, make("h3", {}, option.label), make("p", { class: "answers" }, button(false), " ", button(true)), told);
  }

  finder(add, one("#offered", document), said, async typed => {
    await book.open();
    const taken = new Set(facts().map(f => f.option));
    return book.named(KINDS, typed).filter(h => !taken.has(h.option)).slice(0, 8)
      .map(h => ({ label: h.option.label, detail: [h.by, say("explore_kind_" + h.facet), h.option.total ? say("weigh_yes", word(h, false), h.option.total) : "", h.option.lacking ? say("weigh_yes", word(h, true), h.option.lacking) : ""].filter(Boolean).join(" · "), value: h }));
  }, h => choose(h.facet, h.option.key, false).then(() => { said.textContent = say("weigh_added", h.option.label, word(h, false)); }));

  addEventListener("popstate", () => { state = fromAddress(location.search); all = false; draw(); });
  draw();
})();
