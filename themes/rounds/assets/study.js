// The study page: fetches cards, asks them, and keeps what was answered in this browser. When a card comes again is said by fsrs.js.
/** @typedef {ScheduledCard & { due: number, last: number, first: number, reps: number, lapses: number, decks: string[] }} StudiedCard due, last and first in milliseconds since 1970; lapses: how often it was not known */
/** @typedef {{ cards: Record<string, StudiedCard>, suspended: Record<string, boolean>, until: string }} StudyProgress until: the day by which all is to be known, or nothing */
/** @typedef {{ id: string, note: string, kind: string, front: string, back: string, url: string, source: string, options?: { right: boolean, why: string }[], decks: string[] }} StudyCard as StudyJson.cs writes them; front, back and why are markup */
/** @typedef {{ slug: string, title: string, cards: StudyCard[], fresh: number, weak: boolean, asked: Record<string, boolean>, undo: { id: string, was: StudiedCard | undefined, suspended: boolean }[], shown: StudyCard | null, open: boolean }} StudySession fresh: how many new cards may still come */
(function () {
  "use strict";
  /** An element that the page has. @template {HTMLElement} [E=HTMLElement] @param {string} selector @param {ParentNode} within @returns {E} */
  function one(selector, within) { return /** @type {E} */ (within.querySelector(selector)); }
  var fsrs = casebookFsrs, words = /** @type {Record<string, string>} */ (one("#study-words", document).dataset), decks = one("#decks", document), session = one("#session", document), main = one("#main", document);
  var home = new URL(decks.dataset.root || "", location.href).pathname, key = "casebook:" + home + "study", readKey = "casebook:" + home + "read", blockKey = "casebook:" + home + "questions";
  var day = 86400000, newAtOnce = 20, ahead = 20 * 60000, items = Array.from(/** @type {NodeListOf<HTMLElement>} */ (decks.querySelectorAll("[data-deck]"))), store = load(), remembers = canKeep();
  /** @type {Map<string, { cards: StudyCard[] }>} */
  var fetched = new Map();
  /** @type {StudySession | null} */
  var run = null;

  // A test may set the clock.
  function now() { var clock = /** @type {{ __casebookNow?: number | (() => number) }} */ (/** @type {unknown} */ (window)).__casebookNow; return clock === undefined ? Date.now() : +(typeof clock === "function" ? clock() : clock); }
  /** @param {number} time */
  function startOfDay(time) { var d = new Date(time); d.setHours(0, 0, 0, 0); return d; }
  /** @param {number} from @param {number} to */
  function daysBetween(from, to) { return Math.max(0, Math.round((+startOfDay(to) - +startOfDay(from)) / day)); }
  /** @param {number} time @param {number} days */
  function daysLater(time, days) { var d = startOfDay(time); d.setDate(d.getDate() + days); return +d; }

  function canKeep() { try { localStorage.setItem(key + "?", "1"); localStorage.removeItem(key + "?"); return true; } catch (e) { return false; } }
  // Ids are keys, and no id may be taken for a property that all objects have.
  /** @returns {Record<string, StudiedCard>} */
  function noCards() { return Object.create(null); }
  /** @returns {StudyProgress} */
  function load() { try { return clean(JSON.parse(localStorage.getItem(key) || "null")) || nothing(); } catch (e) { return nothing(); } }
  /** @returns {StudyProgress} */
  function nothing() { return { cards: noCards(), suspended: Object.create(null), until: "" }; }
  function save() { try { localStorage.setItem(key, JSON.stringify(store)); } catch (e) { remembers = false; } }
  /** @param {any} data @returns {StudyProgress | null} */
  function clean(data) {
    if (!data || typeof data.cards !== "object" || !data.cards) return null;
    var cards = noCards();
    Object.keys(data.cards).forEach(function (id) {
      var c = data.cards[id], fits = c && /^(learning|review|relearning)$/.test(c.state) && [c.step, c.s, c.d, c.due, c.last].every(Number.isFinite) && c.s > 0 && c.d >= 1 && c.d <= 10 && Array.isArray(c.decks);
      if (fits) cards[id] = { state: c.state, step: c.step, s: c.s, d: c.d, due: c.due, last: c.last, first: Number.isFinite(c.first) ? c.first : c.last, reps: +c.reps || 1, lapses: +c.lapses || 0, decks: c.decks.filter(function (/** @type {unknown} */ x) { return typeof x === "string"; }) };
    });
    var suspended = nothing().suspended;
    Object.keys(data.suspended || {}).forEach(function (id) { suspended[id] = true; });
    return { cards: cards, suspended: suspended, until: /^\d{4}-\d\d-\d\d$/.test(data.until) ? data.until : "" };
  }

  /** @param {string} text @param {...(string | number)} values */
  function fill(text, ...values) { return text.replace(/\{(\d)\}/g, function (_, i) { return String(values[i]); }); }
  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {Record<string, any>} [attributes] text and click are the text and what a click does @param {(Node | null)[]} [children] @returns {HTMLElementTagNameMap[Name]} */
  function make(name, attributes, children) {
    var node = document.createElement(name), given = attributes || {};
    Object.keys(given).forEach(function (a) { if (a === "text") node.textContent = given.text; else if (a === "click") node.addEventListener("click", given.click); else node.setAttribute(a, given[a]); });
    (children || []).forEach(function (child) { if (child) node.append(child); });
    return node;
  }
  // Browsers know the units of every language and their plurals.
  /** @param {string} unit @param {number} count */
  function measure(unit, count) { return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: unit, unitDisplay: unit === "minute" ? "short" : "long", maximumFractionDigits: 1 }).format(count); }
  /** @param {{ days: number, minutes: number }} card */
  function after(card) {
    if (!card.days) return measure("minute", Math.max(1, Math.round(card.minutes)));
    if (card.days < 31) return measure("day", card.days);
    return card.days >= 365 ? measure("year", card.days / 365) : measure("month", card.days / 30.4);
  }

  // The list of decks
  function counts() {
    var time = now();
    items.forEach(function (item) {
      var slug = item.dataset.deck || "", seen = Object.keys(store.cards).map(function (id) { return store.cards[id]; }).filter(function (c) { return c.decks.indexOf(slug) >= 0; });
      var due = seen.filter(function (c) { return c.due <= time; }).length, fresh = Math.max(0, Number(item.dataset.count) - seen.length), parts = [];
      if (due) parts.push(fill(words.due, due));
      if (fresh) parts.push(fill(words["new"], fresh));
      one("[data-counts]", item).textContent = parts.join(", ") || words.none;
    });
    var weakest = Object.keys(store.cards).filter(isWeak).length, away = Object.keys(store.suspended).length;
    one("[data-weak-count]", document).textContent = weakest ? fill(words.weak, weakest) : words.noWeak;
    one("button[data-weak]", document).hidden = !weakest;
    one("button[data-back]", document).hidden = !away;
    one("button[data-back]", document).textContent = fill(words.back, away);
    until.value = store.until;
  }
  // Not known at least once, and not yet held for three weeks.
  /** @param {string} id */
  function isWeak(id) { var c = store.cards[id]; return !!c && c.lapses > 0 && c.s < 21 && !store.suspended[id]; }
  var until = /** @type {HTMLInputElement} */ (one("[data-until]", document));
  until.addEventListener("change", function () { store.until = /^\d{4}-\d\d-\d\d$/.test(until.value) ? until.value : ""; save(); });
  one("button[data-weak]", document).addEventListener("click", function () { open("all", true); });
  one("button[data-back]", document).addEventListener("click", function () { store.suspended = nothing().suspended; save(); counts(); until.focus(); });
  /** Days left until the day by which all is to be known; 0 for none. */
  function daysLeft() { return store.until ? daysBetween(now(), +new Date(store.until + "T00:00")) : 0; }
  // Before that day each card comes once more.
  /** @param {number} due @param {number} time */
  function inTime(due, time) { var end = +new Date(store.until + "T00:00"); return daysLeft() && due >= end ? Math.max(daysLater(time, 1), daysLater(end, -1)) : due; }
  items.forEach(function (item) {
    one("[data-study]", item).addEventListener("click", function () { location.hash = item.dataset.deck || ""; });
  });

  /** A session: what is due, oldest first, then new cards in the order of the deck. @param {string} slug @param {boolean} [weak] only what was not known before */
  function open(slug, weak) {
    var item = items.find(function (x) { return x.dataset.deck === slug; }), known = fetched.get(slug);
    if (!item) return;
    var title = one("h3", item).textContent || "";
    (known ? Promise.resolve(known) : fetch(item.dataset.cards || "").then(function (answer) { if (!answer.ok) throw new Error(String(answer.status)); return answer.json(); })).then(function (data) {
      fetched.set(slug, data);
      data.cards.forEach(function (/** @type {StudyCard} */ card) { var known = store.cards[card.id]; if (known) known.decks = card.decks; });
      var all = /** @type {StudyCard[]} */ (data.cards), fresh = all.filter(function (c) { return !store.cards[c.id] && !store.suspended[c.id]; }).length;
      run = { slug: slug, title: weak ? words.weakTitle : title, cards: weak ? all.filter(function (c) { return isWeak(c.id); }) : all, fresh: Math.max(newAtOnce, daysLeft() ? Math.ceil(fresh / daysLeft()) : 0), weak: !!weak, asked: {}, undo: [], shown: null, open: false };
      decks.hidden = true;
      session.hidden = false;
      main.classList.add("studying");
      ask();
    }, function () { say(words.failed); });
  }
  /** @param {StudySession} run */
  function queue(run) {
    var time = now(), today = +startOfDay(time), cards = run.cards.filter(function (c) { return !store.suspended[c.id]; }), known = cards.filter(function (c) { return store.cards[c.id]; }), due = function (/** @type {StudyCard} */ c) { return store.cards[c.id].due; };
    if (run.weak) return apart(run, known.filter(function (c) { return !run.asked[c.id] || (store.cards[c.id].state !== "review" && due(c) <= time + ahead); }).sort(function (a, b) { return store.cards[a.id].s - store.cards[b.id].s; }));
    // What comes from one sentence is asked on different days, and so are the new cards of one page: they would answer each other.
    /** @type {Record<string, string>} */
    var notes = {}, pages = /** @type {Record<string, boolean>} */ ({});
    known.forEach(function (c) { var mine = store.cards[c.id]; if (mine.last >= today) notes[c.note] = c.id; if (mine.first >= today) pages[c.url] = true; });
    var waiting = known.filter(function (c) { return due(c) <= time && (store.cards[c.id].state !== "review" || !notes[c.note] || notes[c.note] === c.id); }).sort(function (a, b) { return due(a) - due(b); });
    waiting = waiting.filter(function (c, i) { return waiting.findIndex(function (x) { return x.note === c.note; }) === i; });
    waiting.forEach(function (c) { notes[c.note] = c.id; });
    var fresh = cards.filter(function (c) { return !store.cards[c.id] && !notes[c.note] && !pages[c.url] && (pages[c.url] = true); }).slice(0, Math.max(0, run.fresh));
    var soon = known.filter(function (c) { return due(c) > time && due(c) <= time + ahead && store.cards[c.id].state !== "review"; }).sort(function (a, b) { return due(a) - due(b); });
    return apart(run, waiting.concat(fresh, soon));
  }
  // No two cards of one page in a row, when another can come first.
  /** @param {StudySession} run @param {StudyCard[]} all */
  function apart(run, all) {
    var before = run.shown, other = before ? all.findIndex(function (c) { return c.url !== /** @type {StudyCard} */ (before).url; }) : 0;
    return other > 0 ? [all[other]].concat(all.filter(function (_, i) { return i !== other; })) : all;
  }
  /** @param {StudySession} run @param {number} left */
  function bar(run, left) {
    return make("div", { "class": "session-bar" }, [
      make("span", { text: run.title + (left ? " · " + fill(words.left, left) : "") }),
      make("span", {}, [run.undo.length ? make("button", { type: "button", text: words.undo, click: undo }) : null, document.createTextNode(" "), left ? make("button", { type: "button", text: words.suspend, click: suspend }) : null, document.createTextNode(" "), make("button", { type: "button", text: words.end, click: leave })])]);
  }
  function ask() {
    if (!run) return;
    var all = queue(run);
    run.shown = all[0] || null;
    run.open = false;
    if (!run.shown) { finish(run); return; }
    var card = run.shown, front = make("div", { "class": "front", tabindex: "-1", role: "group", "aria-label": card.kind }), show = make("button", { type: "button", "class": "action show", text: words.show, click: function () { reveal(); } });
    front.innerHTML = card.front;
    choices(front, card);
    front.prepend(make("h2", { text: card.kind }));
    var flash = make("div", { "class": "flash" }, [front]);
    flash.addEventListener("click", function (e) { if (run && !run.open && !(/** @type {Element} */ (e.target)).closest("a, button")) reveal(); });
    session.replaceChildren(bar(run, all.length), flash, show, make("p", { "class": "hint keys", text: words.keys }), remembers ? "" : make("p", { "class": "notice", text: words.memory }));
    front.focus({ preventScroll: true });
    session.scrollIntoView({ block: "nearest" });
  }
  /** The options of a question as buttons, in an order of their own each time. @param {HTMLElement} front @param {StudyCard} card */
  function choices(front, card) {
    var list = front.querySelector("ol.options"), options = card.options || [];
    if (!list || list.children.length !== options.length) return;
    var order = options.map(function (option, i) { return { option: option, text: /** @type {Element} */ (list).children[i].innerHTML, place: Math.random() }; }).sort(function (a, b) { return a.place - b.place; });
    list.replaceWith(make("ol", { "class": "options choose" }, order.map(function (one, i) {
      var button = make("button", { type: "button", "data-right": one.option.right ? "true" : "false", "aria-keyshortcuts": "abcdefghij"[i], click: function () { reveal(button); } });
      button.innerHTML = one.text;
      button.prepend(make("b", { text: "ABCDEFGHIJ"[i] + " " }));
      var why = make("p", { "class": "why", hidden: "" });
      why.innerHTML = one.option.why;
      return make("li", {}, [button, why]);
    })));
  }
  /** @param {HTMLElement} [chosen] the option that was chosen */
  function reveal(chosen) {
    if (!run || !run.shown || run.open) return;
    run.open = true;
    var card = run.shown, back = make("div", { "class": "back", tabindex: "-1", role: "group", "aria-label": words.answer }), list = session.querySelector(".choose"), knew = chosen && chosen.dataset.right === "true";
    if (list) {
      list.querySelectorAll("button").forEach(function (button) {
        var right = button.dataset.right === "true", why = /** @type {HTMLElement} */ (button.nextElementSibling);
        button.disabled = true;
        button.classList.toggle("right", right);
        button.classList.toggle("wrong", button === chosen && !right);
        if (right || button === chosen) button.append(make("small", { text: " " + (right ? words.right : words.wrong) }));
        why.hidden = !why.textContent;
      });
      back.append(make("p", { "class": "answer", text: chosen ? (knew ? words.knew : words.knewNot) : words.answer }));
    } else back.innerHTML = card.back;
    back.append(make("p", { "class": "meta" }, [document.createTextNode(words.from + " "), make("a", { href: home + card.url, text: card.source })]));
    if (list) list.before(back); else one(".flash", session).append(back);
    one(".show", session).replaceWith(make("div", { "class": "grade-bar" }, [make("fieldset", { "class": "grades" }, [/** @type {HTMLElement} */ (make("legend", { text: words.grades }))].concat([words.again, words.hard, words.good, words.easy].map(function (label, i) {
      return make("button", { type: "button", "data-grade": i + 1, "aria-keyshortcuts": String(i + 1), click: function () { grade(i + 1); }, "class": chosen && (knew ? i === 2 : i === 0) ? "suggested" : "" }, [document.createTextNode((i + 1) + " " + label), make("small", { text: after(next(card, i + 1)) })]);
    })))]));
    back.focus({ preventScroll: true });
    // What was turned up must be seen: above the bar, and from its beginning when it is longer than the window.
    var shown = (list || back).getBoundingClientRect(), room = one(".grade-bar", session).getBoundingClientRect().height;
    if (shown.bottom > innerHeight - room) scrollBy(0, Math.min(shown.bottom - innerHeight + room + 8, back.getBoundingClientRect().top - 8));
  }
  /** @param {StudyCard} card @param {number} grade */
  function next(card, grade) { var known = store.cards[card.id]; return fsrs.next(known || null, grade, known ? daysBetween(known.last, now()) : 0); }
  /** @param {number} n */
  function grade(n) {
    if (!run || !run.open || !run.shown) return;
    var card = run.shown, known = store.cards[card.id], time = now(), then = next(card, n);
    run.undo.push({ id: card.id, was: known, suspended: false });
    if (!known) run.fresh -= 1;
    store.cards[card.id] = { state: then.state, step: then.step, s: then.s, d: then.d, due: then.days ? inTime(daysLater(time, then.days), time) : time + then.minutes * 60000, last: time, first: known ? known.first : time, reps: (known ? known.reps : 0) + 1, lapses: (known ? known.lapses : 0) + (n === 1 ? 1 : 0), decks: card.decks };
    run.asked[card.id] = true;
    save();
    ask();
  }
  // Never again, until all that was put away is brought back.
  function suspend() {
    if (!run || !run.shown) return;
    run.undo.push({ id: run.shown.id, was: store.cards[run.shown.id], suspended: true });
    store.suspended[run.shown.id] = true;
    save();
    ask();
  }
  function undo() {
    var last = run && run.undo.pop();
    if (!run || !last) return;
    if (last.suspended) { delete store.suspended[last.id]; save(); ask(); return; }
    delete run.asked[last.id];
    if (last.was) store.cards[last.id] = last.was; else { delete store.cards[last.id]; run.fresh += 1; }
    save();
    ask();
  }
  /** @param {StudySession} run */
  function finish(run) {
    var time = now(), coming = run.cards.map(function (c) { return store.cards[c.id]; }).filter(Boolean).map(function (c) { return c.due; }), left = run.weak ? [] : run.cards.filter(function (c) { return !store.cards[c.id] && !store.suspended[c.id]; }), fresh = queue(Object.assign({}, run, { fresh: left.length })).length;
    var soonest = coming.length ? Math.min.apply(null, coming) : 0, wait = soonest ? { days: daysBetween(time, soonest), minutes: (soonest - time) / 60000 } : null, more = Math.min(newAtOnce, fresh);
    var done = make("p", { tabindex: "-1", text: words.finished + (wait ? " " + fill(words.later, after(wait)) : "") });
    session.replaceChildren(bar(run, 0), make("div", { "class": "flash" }, [make("div", {}, [done, more ? make("p", {}, [make("button", { type: "button", text: fill(words.more, more), click: function () { run.fresh = newAtOnce; ask(); } })]) : null, left.length > fresh ? make("p", { "class": "hint", text: fill(words.buried, left.length - fresh) }) : null])]));
    done.focus({ preventScroll: true });
  }
  function leave() {
    if (!run) return;
    var slug = run.slug;
    run = null;
    session.hidden = true;
    main.classList.remove("studying");
    session.replaceChildren();
    decks.hidden = false;
    history.replaceState(null, "", location.pathname + location.search);
    counts();
    items.filter(function (x) { return x.dataset.deck === slug; }).forEach(function (x) { one("button", x).focus(); });
  }
  document.addEventListener("keydown", function (e) {
    var target = /** @type {Element} */ (e.target);
    if (!run || e.ctrlKey || e.metaKey || e.altKey || target.closest("input, select, dialog, [popover]")) return;
    if ((e.key === " " || e.key === "Enter") && run.shown && !run.open && !target.closest("a, button")) { e.preventDefault(); reveal(); }
    else if (/^[a-j]$/i.test(e.key) && !run.open && session.querySelector(".choose")) { var option = /** @type {HTMLElement | null} */ (session.querySelector(".choose [aria-keyshortcuts=" + e.key.toLowerCase() + "]")); if (option) { e.preventDefault(); reveal(option); } }
    else if (/^[1-4]$/.test(e.key) && run.open) { e.preventDefault(); grade(+e.key); }
    else if (e.key.toLowerCase() === "u" && run.undo.length) { e.preventDefault(); undo(); }
  });

  // Progress to a file and back
  var panel = one("#progress", document), file = /** @type {HTMLInputElement} */ (one("input[type=file]", panel)), said = one("[data-said]", panel);
  /** @param {string} text */
  function say(text) { said.textContent = text; panel.scrollIntoView({ block: "nearest" }); }
  if (!remembers) said.textContent = words.memory;
  /** The day on which each case was read. @returns {Record<string, string>} */
  function read() { try { return JSON.parse(localStorage.getItem(readKey) || "null") || {}; } catch (e) { return {}; } }
  /** How questions of mixed blocks were answered; block.js keeps it. @returns {Record<string, { right: boolean, sure: number, at: number, times: number, hits: number }>} */
  function blocks() { try { return (JSON.parse(localStorage.getItem(blockKey) || "null") || {}).answers || {}; } catch (e) { return {}; } }
  one("[data-export]", panel).addEventListener("click", function () {
    var data = { format: "casebook-progress", version: 1, site: home, saved: new Date(now()).toISOString(), cards: store.cards, suspended: store.suspended, until: store.until, read: read(), questions: blocks() };
    var link = make("a", { href: URL.createObjectURL(new Blob([JSON.stringify(data, null, 1)], { type: "application/json" })), download: "casebook-progress-" + data.saved.slice(0, 10) + ".json" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
  });
  one("[data-import]", panel).addEventListener("click", function () { file.click(); });
  file.addEventListener("change", function () {
    var chosen = file.files && file.files[0];
    if (!chosen) return;
    chosen.text().then(function (text) {
      var data = JSON.parse(text), given = data.format === "casebook-progress" ? clean(data) : null, marks = read();
      if (!given) throw new Error("format");
      var cards = given.cards;
      Object.keys(cards).forEach(function (id) { var mine = store.cards[id]; if (!mine || mine.last < cards[id].last) store.cards[id] = cards[id]; });
      Object.assign(store.suspended, given.suspended);
      store.until = store.until || given.until;
      Object.keys(data.read || {}).forEach(function (slug) { if (/^\d{4}-\d\d-\d\d$/.test(data.read[slug])) marks[slug] = marks[slug] || data.read[slug]; });
      var answers = Object.assign(Object.create(null), blocks());
      Object.keys(data.questions || {}).forEach(function (id) { var a = data.questions[id]; if (a && typeof a.right === "boolean" && [a.sure, a.at, a.times, a.hits].every(Number.isFinite) && (!answers[id] || answers[id].at < a.at)) answers[id] = { right: a.right, sure: a.sure, at: a.at, times: a.times, hits: a.hits }; });
      save();
      try { localStorage.setItem(readKey, JSON.stringify(marks)); localStorage.setItem(blockKey, JSON.stringify({ answers: answers })); } catch (e) { }
      counts();
      say(fill(words.imported, Object.keys(cards).length));
    }).catch(function () { say(words.unreadable); }).then(function () { file.value = ""; });
  });
  var reset = one("[data-reset]", panel);
  reset.addEventListener("click", function () {
    var dialog = make("dialog", { "class": "ask-dialog", "aria-labelledby": "reset-ask" }, [make("p", { id: "reset-ask", text: words.resetAsk }), make("p", { "class": "actions" }, [
      make("button", { type: "button", text: words.resetNo, autofocus: "", click: function () { dialog.close(); } }),
      make("button", { type: "button", text: words.resetYes, click: function () {
        store = nothing();
        save();
        try { localStorage.removeItem(readKey); localStorage.removeItem(blockKey); } catch (x) { }
        dialog.close();
        counts();
        say(words.wasReset);
      } })])]);
    dialog.addEventListener("close", function () { dialog.remove(); reset.focus(); });
    document.body.append(dialog);
    dialog.showModal();
  });

  // Another tab may have gone on.
  addEventListener("storage", function (e) { if (e.key === key) { store = load(); if (!run) counts(); } });
  addEventListener("hashchange", function () { if (location.hash.length > 1) open(location.hash.slice(1)); else if (run) leave(); });
  counts();
  if (location.hash.length > 1) open(location.hash.slice(1));
})();
