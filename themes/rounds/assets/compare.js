// Compare: two to four cases side by side. Each case is read from the file beside its page.
/** @typedef {{ finding: string, page: string, present: boolean, sites?: string[], side?: string, method?: string, onset?: string, note?: string }} CaseFinding */
/** @typedef {{ test: string, page: string, result: string, polarity: string, words?: string, value?: string, unit?: string, titre?: string, pattern?: string, reference?: string, method?: string, on?: string, note?: string }} CaseResult */
/** @typedef {{ treatment: string, page: string, response?: string, dose?: string, route?: string, frequency?: string, duration?: string, note?: string }} CaseTreatment */
/**
 * The file beside the page of a case, as CaseJson.cs writes it.
 * @typedef {{ slug: string, title: string, related?: { slug: string, title: string }[], diagnoses?: string[], patient?: { age?: string, sex?: string }, level?: string, outcome?: string, findings?: CaseFinding[],
 *   serology?: CaseResult[], labs?: CaseResult[], treatment?: CaseTreatment[], timeline?: { at?: string, days?: number, event: string }[] }} ComparedCase
 */
/** @typedef {{ side: string, mark: string, word: string, marked?: boolean, place?: string, short?: string, detail: string }} CaseStatement what a case says of one thing */
/** @typedef {"differ" | "some" | "alike"} Agreement */
/** @typedef {{ name: string, page: string, cells: CaseStatement[][], verdict?: Agreement, who?: string }} ComparedRow */
(() => {
  "use strict";
  const { main, root, one, part, say, make, hidden, load, keepFocus, finder } = casebookParts;
  const MOST = 4, SUGGESTED = 6, LETTERS = "ABCD", site = one("#words", document).dataset;
  const comparedPlace = part("compared"), suggestedPlace = part("suggested"), comparison = part("comparison"), said = part("said"), add = /** @type {HTMLInputElement} */ (one("#add", document));
  /** @type {Map<string, Promise<ComparedCase>>} */
  const cases = new Map();
  /** @type {string[]} */
  let slugs = [];
  let hidesAlike = false, run = 0;

  /** @param {string} slug @returns {Promise<ComparedCase>} */
  function read(slug) {
    const known = cases.get(slug);
    if (known) return known;
    const file = fetch(`${root}cases/${encodeURIComponent(slug)}/case.json`).then(r => { if (!r.ok) throw new Error(String(r.status)); return r.json(); }).catch(e => { cases.delete(slug); throw e; });
    cases.set(slug, file);
    return file;
  }
  function fromAddress() { return [...new Set((new URLSearchParams(location.search).get("cases") || "").split(",").filter(Boolean))].slice(0, MOST); }
  /** @param {string[]} next @param {boolean} push */
  function go(next, push) {
    slugs = next;
    history[push ? "pushState" : "replaceState"](null, "", location.pathname + (slugs.length ? "?cases=" + slugs.map(encodeURIComponent).join(",") : ""));
    return draw();
  }
  /** @param {string} slug */
  function address(slug) { return `${root}cases/${slug}/`; }

  async function draw() {
    const mine = ++run;
    /** @type {string[]} */
    const missing = [];
    const read_ = await Promise.all(slugs.map(slug => read(slug).catch(() => { missing.push(slug); return null; })));
    if (mine !== run) return;
    const shown = read_.filter(c => c !== null);
    slugs = shown.map(c => c.slug);
    const suggested = await suggestions(shown);
    if (mine !== run) return;
    keepFocus(() => {
      drawCompared(shown);
      drawSuggested(suggested, shown);
      drawTable(shown);
    }, () => add);
    said.textContent = missing.length ? say("compare_missing", missing.join(", ")) : shown.length < 2 ? say(shown.length ? "compare_one_more" : "compare_begin") : say("compare_shown", shown.length);
    part("add").hidden = shown.length >= MOST;
  }

  /** @param {ComparedCase[]} shown */
  function drawCompared(shown) {
    comparedPlace.replaceChildren(...shown.map((c, i) => make("li", {}, letter(i), make("a", { href: address(c.slug) }, c.title),
      make("button", { type: "button", class: "plain", "data-focus": "remove-" + c.slug, onclick: () => go(slugs.filter(s => s !== c.slug), true) }, say("compare_remove"), hidden(" " + c.title)))));
  }
  /** @param {number} i */
  function letter(i) { return make("span", { class: "letter" }, LETTERS[i]); }

  /** Cases related to those shown; at first, the newest. @param {ComparedCase[]} shown @returns {Promise<{ slug: string, title: string }[]>} */
  async function suggestions(shown) {
    if (shown.length >= MOST) return [];
    const found = new Map();
    for (const c of shown) for (const r of c.related || []) if (!slugs.includes(r.slug)) found.set(r.slug, { slug: r.slug, title: r.title, times: (found.get(r.slug) || { times: 0 }).times + 1 });
    if (found.size) return [...found.values()].sort((a, b) => b.times - a.times).slice(0, SUGGESTED);
    /** @type {string[][]} */
    const newest = await load("list/0").catch(() => []);
    return newest.map(row => ({ slug: row[0], title: row[1] })).filter(c => !slugs.includes(c.slug)).slice(0, SUGGESTED);
  }
  /** @param {{ slug: string, title: string }[]} list @param {ComparedCase[]} shown */
  function drawSuggested(list, shown) {
    suggestedPlace.replaceChildren(...(list.length ? [make(shown.length < 2 ? "div" : "details", { class: shown.length < 2 ? "" : "reveal" },
      make(shown.length < 2 ? "h2" : "summary", {}, say(shown.length ? "compare_related" : "compare_newest")),
      make("ul", { class: "suggested" }, list.map(c => make("li", {}, make("span", {}, c.title), make("button", { type: "button", "data-focus": "add-" + c.slug, onclick: () => go([...slugs, c.slug], true) }, say("compare_take"), hidden(" " + c.title))))))] : []));
  }

  // ---- What is said of a thing in a case ----
  const MARK = new Map([["positive", "+"], ["negative", "−"]]), FINER = new Map([["high", "↑"], ["low", "↓"], ["equivocal", "±"]]);
  /** @param {string} m */
  function mark(m) { return make("span", { class: "sign " + (m === "−" ? "neg" : m === "±" ? "eq" : m === "·" ? "none" : "pos"), "aria-hidden": "true" }, m); }
  /** @param {...(string | string[] | undefined)} parts */
  function join(...parts) { return parts.flat().filter(Boolean).join(", "); }
  /** @param {CaseFinding} f @returns {CaseStatement} */
  function ofFinding(f) { return { side: f.present ? "+" : "−", mark: f.present ? "+" : "−", word: say(f.present ? "explore_finding_shown" : "explore_finding_lacking"), marked: true, place: join(f.sites, f.side && say("side_" + f.side)), detail: join(f.method, f.onset, f.note) }; }
  /** @param {CaseResult} r @returns {CaseStatement} */
  function ofTest(r) {
    const m = FINER.get(r.result) || MARK.get(r.polarity) || "·", word = r.words || (r.result === "stated" ? "" : say("outcome_" + r.result)), value = [r.value, r.unit].filter(Boolean).join(" ");
    return { side: MARK.get(r.polarity) || m, mark: m, word: join([word, r.titre].filter(Boolean).join(" "), value, r.pattern), detail: join(r.reference && say("compare_reference", r.reference), r.method, r.on, r.note) };
  }
  /** @param {CaseTreatment} t @returns {CaseStatement} */
  function ofTreatment(t) { return { side: "+", mark: "", word: say("compare_given"), short: t.response, place: t.response, detail: [t.dose, t.route, t.frequency, t.duration, t.note].filter(Boolean).join("; ") }; }

  /**
   * Rows of things that several cases name, and what each names alone. side tells whether they agree.
   * @template {{ page: string }} Entry
   * @param {ComparedCase[]} shown
   * @param {(c: ComparedCase) => Entry[]} entriesOf
   * @param {(entry: Entry) => string} nameOf
   * @param {(entry: Entry) => CaseStatement} of
   */
  function align(shown, entriesOf, nameOf, of) {
    /** @type {Map<string, ComparedRow>} */
    const byName = new Map();
    shown.forEach((c, i) => { for (const entry of entriesOf(c)) {
      const name = nameOf(entry), row = byName.get(name) || { name, page: entry.page, cells: shown.map(() => []) };
      byName.set(name, row);
      row.cells[i].push(of(entry));
    } });
    /** @type {(ComparedRow & { verdict: Agreement })[]} */
    const rows = [];
    /** @type {ComparedRow[][]} */
    const alone = shown.map(() => []);
    for (const row of byName.values()) {
      const said_ = row.cells.filter(cell => cell.length), sides = new Set(said_.map(cell => cell.some(e => e.side === "+") ? "+" : cell.some(e => e.side === "−") ? "−" : cell[0].side));
      if (said_.length === 1) { const i = row.cells.findIndex(cell => cell.length); alone[i].push(row); continue; }
      rows.push({ ...row, verdict: sides.size > 1 ? "differ" : said_.length === shown.length ? "alike" : "some", who: row.cells.map((cell, i) => cell.length ? LETTERS[i] : "").join("") });
    }
    const order = { differ: 0, some: 1, alike: 2 };
    return { rows: rows.sort((a, b) => order[a.verdict] - order[b.verdict]), alone };
  }

  /** @param {CaseStatement} e */
  function entry(e) { return make("p", {}, e.mark ? mark(e.mark) : null, e.marked ? hidden(e.word) : e.word || "", e.place ? make("small", {}, " " + e.place) : null, e.detail ? make("small", { class: "extra" }, (e.place ? ", " : " ") + e.detail) : null); }
  /** @param {Agreement} kind @param {string} who letters of the cases that say it */
  function verdict(kind, who) {
    const text = kind === "some" ? say("compare_some", [...who].join(", ")) : say("compare_" + kind);
    return make("span", { class: "verdict" }, make("span", { "aria-hidden": "true" }, { differ: "≠ ", alike: "= ", some: "◐ " }[kind]), text);
  }
  /** @param {ComparedCase[]} shown @param {HTMLElement[][]} contents */
  function cells(shown, contents) {
    return contents.map((content, i) => make("td", { "data-letter": LETTERS[i], class: content.length ? "" : "silent" }, content.length ? content : make("span", { class: "unstated" }, say("compare_silent"))));
  }
  /** @param {ComparedCase[]} shown @param {HTMLElement | string} head @param {HTMLElement[][]} contents @param {Agreement | ""} [kind] @param {string} [who] */
  function rowOf(shown, head, contents, kind = "", who = "") {
    return make("tr", { class: kind }, make("th", { scope: "row" }, head, kind ? verdict(kind, who) : null), cells(shown, contents));
  }
  /** @param {ComparedCase[]} shown @param {string} title @param {ReturnType<typeof align>} aligned @param {HTMLElement | null} [last] */
  function things(shown, title, aligned, last) {
    /** @type {HTMLElement[]} */
    const rows = aligned.rows.map(row => rowOf(shown, make("a", { href: root + row.page }, row.name), row.cells.map(cell => cell.map(entry)), row.verdict, row.who));
    if (aligned.alone.some(list => list.length)) rows.push(rowOf(shown, say("compare_alone"), aligned.alone.map(list => list.length ? [make("ul", { class: "alone" }, list.map(row => {
      const e = row.cells.find(cell => cell.length) || [];
      return make("li", {}, e[0].mark ? mark(e[0].mark) : null, e[0].mark ? hidden(e[0].word + " ") : null, make("a", { href: root + row.page }, row.name), make("small", {}, " " + e.map(x => x.marked ? x.place : join(/\d/.test(x.word) ? x.word : "", x.short)).filter(Boolean).join("; ")));
    }))] : [])));
    if (last) rows.push(last);
    return group(shown, title, rows);
  }
  /** @param {ComparedCase[]} shown @param {string} title @param {HTMLElement[]} rows */
  function group(shown, title, rows) {
    return rows.length ? make("tbody", {}, make("tr", { class: "group" }, make("th", { scope: "rowgroup", colspan: shown.length + 1 }, title)), rows) : null;
  }
  /** @param {ComparedCase[]} shown @param {string} key @param {(string | undefined)[]} texts @param {boolean} [compares] */
  function plain(shown, key, texts, compares) {
    if (!texts.some(Boolean)) return null;
    const stated = texts.filter(Boolean), kind = stated.length < 2 || !compares ? "" : new Set(stated).size > 1 ? "differ" : stated.length === texts.length ? "alike" : "some";
    return rowOf(shown, say(key), texts.map(text => text ? [make("p", {}, text)] : []), kind, texts.map((t, i) => t ? LETTERS[i] : "").join(""));
  }

  // Times are aligned by how far they lie from presentation.
  /** @type {[number, string][]} */
  const PHASES = [[-3650, "decades_before"], [-365, "years_before"], [-30, "months_before"], [0, "days_before"], [0.001, "day_0"], [31, "days_after"], [366, "months_after"], [Infinity, "years_after"]];
  /** @param {number} [days] */
  function phase(days) { return days === undefined ? "undated" : (PHASES.find(([most], i) => i < 4 ? days < most : days <= most) || PHASES[7])[1]; }
  /** @param {ComparedCase[]} shown */
  function timeline(shown) {
    const rows = [...PHASES.map(p => p[1]), "undated"].map(name => {
      const contents = shown.map(c => (c.timeline || []).filter(t => phase(t.days) === name).map(t => make("p", {}, t.at ? make("small", { class: "at" }, t.at + " ") : null, t.event)));
      return contents.some(c => c.length) ? rowOf(shown, say("compare_" + name), contents) : null;
    }).filter(row => row !== null);
    return group(shown, say("compare_timeline"), rows);
  }

  /** @param {ComparedCase[]} shown */
  function drawTable(shown) {
    if (shown.length < 2) { comparison.replaceChildren(); return; }
    const about = [plain(shown, "compare_diagnosis", shown.map(c => (c.diagnoses || []).join(", ")), true), plain(shown, "compare_age", shown.map(c => c.patient?.age)), plain(shown, "compare_sex", shown.map(c => c.patient?.sex && say("sex_" + c.patient.sex)), true),
      plain(shown, "compare_level", shown.map(c => c.level && say("level_" + c.level)))].filter(row => row !== null);
    const outcome = plain(shown, "compare_outcome", shown.map(c => c.outcome));
    comparison.replaceChildren(
      make("p", { class: "tools" }, make("label", {}, make("input", { type: "checkbox", checked: hidesAlike, "data-focus": "alike", onchange: (/** @type {Event & { target: HTMLInputElement }} */ e) => { hidesAlike = e.target.checked; comparison.classList.toggle("hides-alike", hidesAlike); } }), say("compare_hide_alike")), " ",
        make("button", { type: "button", "data-focus": "print", onclick: () => print() }, say("compare_print"))),
      make("table", { class: "side-by-side" }, make("caption", { class: "vh" }, say("compare_caption", shown.map(c => c.title).join("; "))),
        make("thead", {}, make("tr", {}, make("td", {}), shown.map((c, i) => make("th", { scope: "col" }, letter(i), make("a", { href: address(c.slug) }, c.title))))),
        [group(shown, say("compare_patient"), about),
          things(shown, say("compare_findings"), align(shown, c => c.findings || [], f => f.finding, ofFinding)),
          things(shown, say("compare_tests"), align(shown, c => [...(c.serology || []), ...(c.labs || [])], r => r.test, ofTest)),
          timeline(shown),
          things(shown, say("compare_treatment"), align(shown, c => c.treatment || [], t => t.treatment, ofTreatment), outcome)].filter(Boolean)));
  }

  // On paper: as large as one sheet allows. Millimetres of A4 across, within its margins.
  const WIDE = 277, HIGH = 186, LARGEST = 9, SMALLEST = 4;
  addEventListener("beforeprint", () => {
    main.classList.add("paper");
    const high = HIGH * 96 / 25.4;
    for (let size = LARGEST; size >= SMALLEST; size -= 0.25) {
      main.style.fontSize = size + "pt";
      if (main.getBoundingClientRect().height <= high) break;
    }
  });
  addEventListener("afterprint", () => { main.classList.remove("paper"); main.style.fontSize = ""; });

  // A case is found with the search of the site, which is fetched when somebody first wants it.
  /** @type {Promise<InstanceType<typeof CasebookSearch.Index>> | null} */
  let index = null;
  function open() {
    if (!index) index = /** @type {Promise<void>} */ (new Promise((done, fail) => {
      if (globalThis.CasebookSearch) { done(); return; }
      const script = make("script", { src: site.searchScript, onload: () => done(), onerror: () => { index = null; fail(new Error("search")); } });
      document.head.append(script);
    })).then(() => new CasebookSearch.Index((path, version) => fetch(`${root}search/${path}.json${version ? "?v=" + version : ""}`).then(r => { if (!r.ok) throw new Error(path); return r.json(); })));
    return index;
  }
  /** @param {string} typed */
  async function find(typed) {
    const search = await open(), result = await search.search(typed), docs = result.groups.filter(g => g.kind === "case").flatMap(g => g.docs).slice(0, 12);
    const found = await Promise.all(docs.map(doc => search.describe(doc)));
    return found.map(d => ({ label: d.title, detail: d.meta, value: d.url.replace(/^cases\/|\/$/g, "") })).filter(c => !slugs.includes(c.value)).slice(0, 8);
  }
  if (site.searchScript) {
    finder(add, one("#offered", document), said, find, slug => go([...slugs, slug], true));
    add.addEventListener("focus", () => open().then(search => search.open()).catch(() => {}), { once: true });
  } else /** @type {HTMLElement} */ (add.closest(".finder-box")).hidden = true;

  addEventListener("popstate", () => { slugs = fromAddress(); draw(); });
  slugs = fromAddress();
  draw().finally(() => document.documentElement.classList.remove("searching"));
})();
