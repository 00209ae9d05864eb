// Mixed blocks: chooses questions of many cases, asks them, and keeps in this browser how they were answered.
/** @typedef {{ right: boolean, sure: number, at: number, times: number, hits: number }} BlockAnswer the last answer to a question: sure is 0 to 2, at milliseconds since 1970; times and hits count all answers */
/** @typedef {{ case: string, part: number, questions: number[], topics: number[][] }} BlockCase topics by their place among the values of the index */
/** @typedef {{ words: Record<string, string>, topics: { key: string, values: string[] }[], cases: BlockCase[] }} BlockIndex as BlockFiles.cs writes it */
/** @typedef {{ id: string, url: string, title: string, stem: string, options: { text: string, right: boolean, why: string }[] }} BlockQuestion stem, text and why are markup */
/** @typedef {{ question: BlockQuestion, order: number[], chosen: number, sure: number }} BlockTurn order of the options; chosen is below 0 while it is not answered */
/** @typedef {{ turns: BlockTurn[], at: number, timed: boolean, until: number }} BlockRun */
(() => {
  "use strict";
  /** @template {HTMLElement} [E=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {E} */
  const one = (selector, within = document) => /** @type {E} */ (within.querySelector(selector));
  const block = one("#block"), place = one("[data-place]", block), said = block.dataset, perQuestion = 90, letters = "ABCDEFGHIJ";
  const home = new URL(said.root || "", location.href).pathname, key = `casebook:${home}questions`;
  const sureKeys = ["block_guess", "block_unsure", "block_sure"], sizes = [5, 10, 20, 40];
  /** @type {BlockIndex} */
  let index;
  /** @type {BlockRun | null} */
  let run = null;
  let ticking = 0;
  /** @type {Map<number, Promise<BlockQuestion[]>>} */
  const parts = new Map();

  // A test may set the clock.
  const now = () => { const clock = /** @type {{ __casebookNow?: number | (() => number) }} */ (/** @type {unknown} */ (window)).__casebookNow; return clock === undefined ? Date.now() : +(typeof clock === "function" ? clock() : clock); };
  /** @returns {Record<string, BlockAnswer>} */
  function load() {
    /** @type {Record<string, BlockAnswer>} */
    const answers = Object.create(null);
    try {
      const kept = JSON.parse(localStorage.getItem(key) || "null");
      Object.keys(kept.answers).forEach(id => { const a = kept.answers[id]; if (a && typeof a.right === "boolean" && [a.sure, a.at, a.times, a.hits].every(Number.isFinite)) answers[id] = a; });
    } catch { /* nothing kept, or not by us */ }
    return answers;
  }
  let answers = load(), remembers = true;
  function save() { try { localStorage.setItem(key, JSON.stringify({ answers })); } catch { remembers = false; } }

  /** @param {string} name @param {...(string | number)} values */
  const word = (name, ...values) => (index.words[name] || "").replace(/\{(\d)\}/g, (_, i) => String(values[i]));
  /** @param {string} name @param {number} count */
  const counted = (name, count) => (index.words[`${name}_${new Intl.PluralRules(document.documentElement.lang).select(count)}`] || index.words[`${name}_other`] || index.words[name] || "").replace(/#|\{0\}/g, new Intl.NumberFormat(document.documentElement.lang).format(count));
  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {Record<string, any>} [given] text, html and click are the text, the markup and what a click does @param {(Node | null)[]} [children] @returns {HTMLElementTagNameMap[Name]} */
  function make(name, given = {}, children = []) {
    const node = document.createElement(name);
    Object.keys(given).forEach(a => { if (a === "text") node.textContent = given.text; else if (a === "html") node.innerHTML = given.html; else if (a === "click") node.addEventListener("click", given.click); else node.setAttribute(a, given[a]); });
    children.forEach(child => { if (child) node.append(child); });
    return node;
  }
  /** @param {string} text @param {() => void} click @param {Record<string, any>} [more] */
  const button = (text, click, more = {}) => make("button", { type: "button", text, click, ...more });
  /** @template T @param {T[]} list @returns {T[]} */
  function shuffled(list) {
    const all = list.slice();
    for (let i = all.length - 1; i > 0; i--) { const j = Math.floor(Math.random() * (i + 1)); [all[i], all[j]] = [all[j], all[i]]; }
    return all;
  }
  /** @param {number} part */
  function fetched(part) {
    let known = parts.get(part);
    if (!known) {
      known = fetch((said.index || "").replace(/index\.json$/, `${part}.json`)).then(answer => { if (!answer.ok) throw new Error(String(answer.status)); return answer.json(); });
      known.catch(() => parts.delete(part));
      parts.set(part, known);
    }
    return known;
  }

  // Choosing
  function setup() {
    const form = make("form", { "class": "block-setup" }), start = make("button", { type: "submit", "class": "action" }), problem = make("p", { "class": "hint", role: "status" });
    const size = make("select", { id: "block-size" }, sizes.map(n => make("option", { value: n, text: String(n) })));
    size.value = "10";
    const timed = make("input", { type: "checkbox", name: "timed" });
    const which = ["all", "new", "wrong"].map((value, i) => make("label", {}, [Object.assign(make("input", { type: "radio", name: "which", value }), { checked: i === 0 }), make("span", { text: word(`block_${value}`) })]));
    /** @param {number} topic */
    const picked = topic => Array.from(/** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll(`input[name="topic-${topic}"]:checked`))).map(box => Number(box.value));
    const fitting = () => {
      const choices = index.topics.map((_, topic) => picked(topic)), kind = /** @type {HTMLInputElement} */ (one("input[name=which]:checked", form)).value;
      return index.cases.filter(one => choices.every((values, topic) => !values.length || one.topics[topic].some(value => values.includes(value)))).flatMap(one => one.questions.map(n => ({ id: `${one.case}-${n}`, part: one.part }))).filter(q => kind === "all" || (kind === "new" ? !answers[q.id] : answers[q.id] && !answers[q.id].right));
    };
    const tell = () => {
      const count = Math.min(Number(size.value), fitting().length);
      start.textContent = count ? counted("block_start", count) : word("block_none");
      start.disabled = count === 0;
    };
    form.append(
      make("div", { "class": "block-row" }, [make("label", { "for": "block-size", text: word("block_number") }), size]),
      make("fieldset", {}, [make("legend", { text: word("block_which") }), make("div", { "class": "block-row" }, which)]),
      make("fieldset", {}, [make("legend", { text: word("block_topics") }), ...index.topics.flatMap((topic, i) => topicPicks(topic, i))]),
      make("div", { "class": "block-row" }, [make("label", {}, [timed, make("span", { text: word("block_timed", perQuestion) })])]),
      make("p", { "class": "actions" }, [start]), problem);
    form.addEventListener("change", tell);
    form.addEventListener("submit", event => {
      event.preventDefault();
      begin(shuffled(fitting()).slice(0, Number(size.value)), timed.checked).catch(() => { problem.textContent = word("block_failed"); });
    });
    tell();
    place.replaceChildren(form, performance(), ...(remembers ? [] : [make("p", { "class": "notice", text: said.memory })]));
  }
  // A topic with one value chooses nothing.
  /** @param {{ key: string, values: string[] }} topic @param {number} i @returns {HTMLElement[]} */
  function topicPicks(topic, i) {
    if (topic.values.length < 2) return [];
    const box = /** @type {(value: string, n: number) => HTMLElement} */ (value, n) => make("li", {}, [make("label", {}, [make("input", { type: "checkbox", name: `topic-${i}`, value: n }), make("span", { text: value })])]);
    return [make("details", {}, [make("summary", { text: word(`block_${topic.key}`) }), make("ul", { "class": "picks" }, topic.values.map(box))])];
  }

  // Asking
  /** @param {{ id: string, part: number }[]} wanted @param {boolean} timed */
  async function begin(wanted, timed) {
    const known = new Map((await Promise.all([...new Set(wanted.map(q => q.part))].map(fetched))).flat().map(question => [question.id, question]));
    const turns = wanted.map(q => known.get(q.id)).filter(question => question !== undefined).map(question => ({ question, order: shuffled(question.options.map((_, i) => i)), chosen: -1, sure: -1 }));
    if (!turns.length) throw new Error("empty");
    run = { turns, at: 0, timed, until: timed ? now() + turns.length * perQuestion * 1000 : 0 };
    ask();
  }
  /** @param {BlockRun} now_ */
  function bar(now_) {
    const clock = now_.timed ? make("span", { role: "timer" }) : null, warned = make("span", { "class": "vh", role: "status" });
    clearInterval(ticking);
    if (clock) {
      let last = Infinity;
      const tick = () => {
        const left = Math.max(0, Math.ceil((now_.until - now()) / 1000));
        clock.textContent = word("block_time", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`);
        if (left <= 60 && last > 60) warned.textContent = word("block_minute");
        last = left;
        if (left === 0) finish(true);
      };
      ticking = setInterval(tick, 500);
      tick();
    }
    return make("div", { "class": "block-bar" }, [clock || make("span"), warned, button(word("block_end"), () => finish(false))]);
  }
  function ask() {
    if (!run) return;
    const mine = run, turn = run.turns[run.at], title = make("h3", { tabindex: "-1", id: "block-title", text: word("block_of", run.at + 1, run.turns.length) });
    const form = make("form", { "aria-labelledby": "block-title" }), told = make("p", { "class": "hint", role: "status", text: "" });
    const options = turn.order.map((place_, i) => make("li", {}, [make("label", {}, [make("input", { type: "radio", name: "option", value: place_ }), make("b", { text: letters[i] }), make("span", { html: turn.question.options[place_].text })])]));
    const sure = make("div", { "class": "block-sure" }, [make("p", { "class": "hint", text: word("block_sure_ask") }), make("p", { "class": "actions block-row" }, sureKeys.map((name, i) => button(`${i + 1} ${word(name)}`, () => answer(i), { "aria-keyshortcuts": String(i + 1), "data-sure": i })))]);
    form.append(make("div", { "class": "stem", html: turn.question.stem }), make("fieldset", {}, [make("legend", { "class": "vh", text: word("block_options") }), make("ol", { "class": "block-options" }, options)]), sure, told, make("p", { "class": "hint keys", text: word("block_keys") }));
    form.addEventListener("submit", event => event.preventDefault());
    place.replaceChildren(bar(mine), title, form);
    if (mine.at || mine.timed || place.getBoundingClientRect().top < 0) place.scrollIntoView({ block: "start" });
    title.focus({ preventScroll: true });

    /** @param {number} certainty */
    function answer(certainty) {
      const chosen = /** @type {HTMLInputElement | null} */ (form.querySelector("input:checked"));
      if (!chosen) { told.textContent = word("block_choose"); return; }
      turn.chosen = Number(chosen.value);
      turn.sure = certainty;
      keep(turn);
      if (mine.timed) onward();
      else reveal();
    }
    function reveal() {
      const right = turn.question.options[turn.chosen].right, verdict = make("p", { "class": right ? "block-verdict right" : "block-verdict", tabindex: "-1", text: `${right ? "✓" : "✗"} ${right ? said.right : said.wrong}` });
      form.replaceWith(make("div", {}, [make("div", { "class": "stem", html: turn.question.stem }), verdict, explained(turn), button(word(mine.at + 1 < mine.turns.length ? "block_next" : "block_end"), onward, { "class": "action", "data-next": "" })]));
      verdict.focus({ preventScroll: true });
      verdict.scrollIntoView({ block: "nearest" });
    }
    function onward() {
      mine.at++;
      if (mine.at < mine.turns.length) ask();
      else finish(false);
    }
  }
  /** @param {BlockTurn} turn */
  function keep(turn) {
    // Another tab may have gone on.
    answers = load();
    const before = answers[turn.question.id], right = turn.question.options[turn.chosen].right;
    answers[turn.question.id] = { right, sure: turn.sure, at: now(), times: (before ? before.times : 0) + 1, hits: (before ? before.hits : 0) + (right ? 1 : 0) };
    save();
  }
  /** The options with their reasons. @param {BlockTurn} turn */
  function explained(turn) {
    const list = turn.order.map((place_, i) => {
      const option = turn.question.options[place_], mark = [option.right ? `✓ ${said.marked}` : "", place_ === turn.chosen ? said.yours : ""].filter(Boolean).join(", ");
      return make("li", { "class": option.right ? "right" : "" }, [make("label", {}, [make("b", { text: letters[i] }), make("span", { html: option.text }), mark ? make("small", { text: mark }) : null]), option.why ? make("p", { "class": "why", html: option.why }) : null]);
    });
    return make("div", {}, [make("ol", { "class": "block-options" }, list), make("p", { "class": "meta" }, [document.createTextNode(`${said.from} `), make("a", { href: home + turn.question.url, text: turn.question.title })])]);
  }
  document.addEventListener("keydown", event => {
    const target = /** @type {Element} */ (event.target), form = place.querySelector("form:not(.block-setup)");
    if (!run || !form || event.ctrlKey || event.metaKey || event.altKey || target.closest("select, dialog, [popover]")) return;
    const option = /^[a-j]$/i.test(event.key) ? /** @type {HTMLInputElement | undefined} */ (form.querySelectorAll("input[name=option]")[event.key.toLowerCase().charCodeAt(0) - 97]) : undefined;
    if (option) { event.preventDefault(); option.checked = true; option.focus(); }
    else if (/^[1-3]$/.test(event.key)) { event.preventDefault(); one(`[data-sure="${Number(event.key) - 1}"]`, form).click(); }
  });

  // Looking again
  /** @param {boolean} timeIsUp */
  function finish(timeIsUp) {
    if (!run) return;
    clearInterval(ticking);
    const done = run, given = done.turns.filter(turn => turn.chosen >= 0), wasRight = (/** @type {BlockTurn} */ turn) => turn.chosen >= 0 && turn.question.options[turn.chosen].right;
    const asked = done.timed ? done.turns : given, missed = asked.filter(turn => !wasRight(turn));
    run = null;
    if (!asked.length) { setup(); one("h2", block).scrollIntoView({ block: "nearest" }); one("select", place).focus(); return; }
    const title = make("h3", { tabindex: "-1", text: (timeIsUp ? `${word("block_time_up")} ` : "") + word("block_result", asked.filter(wasRight).length, asked.length) });
    const result = asked.map(turn => ({ id: turn.question.id, right: wasRight(turn), sure: turn.sure }));
    place.replaceChildren(title, ...tables(result), ...(missed.length ? [make("h3", { text: word("block_review") }), ...missed.map(turn => make("div", { "class": "again" }, [make("div", { "class": "stem", html: turn.question.stem }), turn.chosen < 0 ? make("p", { "class": "hint", text: word("block_not_answered") }) : null, explained(turn)]))] : []),
      make("p", { "class": "actions block-row" }, [missed.length ? button(word("block_again"), () => { begin(missed.map(turn => ({ id: turn.question.id, part: partOf(turn.question.id) })), false).catch(() => setup()); }, { "class": "action" }) : null, button(word("block_another"), () => { setup(); one("select", place).focus(); })]));
    place.scrollIntoView({ block: "start" });
    title.focus({ preventScroll: true });
  }
  /** @param {string} id */
  const caseOf = id => index.cases.find(one => one.case === id.slice(0, id.lastIndexOf("-")));
  /** @param {string} id */
  const partOf = id => caseOf(id)?.part ?? 0;
  /** What was answered how well, by topic and by how sure one was. @param {{ id: string, right: boolean, sure: number, times?: number, hits?: number }[]} result @returns {HTMLElement[]} */
  function tables(result) {
    const made = index.topics.map((topic, i) => {
      const rows = topic.values.map((name, value) => row(name, result.filter(one => caseOf(one.id)?.topics[i].includes(value)))).filter(one => one !== null);
      return rows.length > 1 ? table(word(`block_${topic.key}`), rows) : null;
    });
    const sure = sureKeys.map((name, i) => row(word(name), result.filter(one => one.sure === i))).filter(one => one !== null);
    return [sure.length ? table(word("block_confidence"), sure) : null, ...made].filter(one => one !== null);
  }
  /** @param {string} name @param {{ right: boolean, times?: number, hits?: number }[]} result */
  function row(name, result) {
    if (!result.length) return null;
    const times = result.reduce((sum, one) => sum + (one.times ?? 1), 0), hits = result.reduce((sum, one) => sum + (one.hits ?? (one.right ? 1 : 0)), 0);
    const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(hits / times);
    return make("tr", {}, [make("th", { scope: "row", text: name }), make("td", { "class": "num", text: String(times) }), make("td", { "class": "num", text: `${hits} (${percent})` })]);
  }
  /** @param {string} title @param {HTMLElement[]} rows */
  const table = (title, rows) => make("table", {}, [make("caption", { text: title }), make("thead", {}, [make("tr", {}, [make("th", { scope: "col", text: title }), make("th", { scope: "col", "class": "num", text: word("block_answered") }), make("th", { scope: "col", "class": "num", text: word("block_correct") })])]), make("tbody", {}, rows)]);
  function performance() {
    const result = Object.keys(answers).filter(caseOf).map(id => ({ id, ...answers[id] }));
    const way = said.study ? make("p", { "class": "hint" }, [make("a", { href: `${said.study}#progress`, text: said.progress })]) : null;
    return make("section", { id: "performance" }, [make("h3", { text: word("block_performance") }), ...(result.length ? tables(result) : [make("p", { "class": "hint", text: word("block_nothing") })]), way]);
  }

  addEventListener("storage", event => { if (event.key === key) { answers = load(); if (!run && place.querySelector(".block-setup")) setup(); } });
  fetch(said.index || "").then(answer => { if (!answer.ok) throw new Error(String(answer.status)); return answer.json(); }).then(data => { index = data; setup(); }).catch(() => { place.replaceChildren(make("p", { "class": "notice", text: said.failed })); });
})();
