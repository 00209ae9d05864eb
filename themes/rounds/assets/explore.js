// Explore: facets with live counts over the cases, what is chosen in the address, tests against diagnoses.
/** @typedef {Partial<Record<FacetName, [number, number][]>>} FacetCounts of each option, how many cases have it and how many lack it */
/** @typedef {Event & { target: HTMLInputElement | HTMLSelectElement }} ChangeEvent */
(() => {
  "use strict";
  const { main, data, root, one, part, number, say, make, sign, hidden, load, keepFocus, outcome } = casebookParts, { Book, FACETS, fromAddress, toAddress } = casebookData;
  const AT_ONCE = 20, SHOWN = 8, OPEN_UP_TO = 1000, MOST_COMPARED = 4, HEAT_ROWS = 12, HEAT_COLUMNS = 10;
  const book = new Book(load), facetsPlace = part("facets"), results = part("results"), countPlace = part("count"), chosenPlace = part("chosen"), more = part("more"), tray = part("tray"), heat = part("heat"), note = part("note");
  const sort = /** @type {HTMLSelectElement} */ (part("sort")), fold = /** @type {HTMLDetailsElement} */ (part("fold"));
  const first = { results: [...results.children], count: countPlace.textContent, table: heat && heat.querySelector("table") };
  let state = fromAddress(location.search), shown = AT_ONCE, byName = false, run = 0;
  /** @type {Set<FacetName>} */
  let opened = new Set();
  let isOpened = false;
  /** @type {Partial<Record<FacetName, boolean>>} */
  const whole = {};
  /** @type {Partial<Record<FacetName, string>>} */
  const typed = {};

  /** @param {FacetName} name */
  const chosen = name => state.chosen[name] || [];
  const anyChosen = () => FACETS.some(name => chosen(name).length);
  /** @param {FacetName} name @param {{ option: FacetOption, lacking: boolean }} hit */
  function label(name, hit) { return book.facets[name].signed ? say("explore_with_sign", hit.option.label, outcome(name, hit.option, hit.lacking)) : hit.option.label; }

  /** @param {FacetName} name @param {string[]} values @param {boolean} push */
  function set(name, values, push) {
    if (values.length) state.chosen[name] = values; else delete state.chosen[name];
    change(push);
  }
  /** @param {FacetName} name @param {string} value */
  function toggle(name, value) {
    const now = chosen(name), other = value[0] === "-" ? value.slice(1) : "-" + value;
    set(name, now.includes(value) ? now.filter(v => v !== value) : [...now.filter(v => v !== other), value], true);
  }
  /** @param {boolean} push */
  function change(push) {
    shown = AT_ONCE;
    history[push ? "pushState" : "replaceState"](null, "", location.pathname + toAddress(state));
    return draw();
  }

  async function draw() {
    const mine = ++run;
    try {
      await book.open();
      if (!isOpened) opened = new Set(FACETS.filter(name => name === "dx" || (book.count <= OPEN_UP_TO && (name === "finding" || name === "test")) || chosen(name).length));
      isOpened = true;
      /** @type {string[]} */
      const unknown = [];
      for (const name of FACETS) {
        const known = chosen(name).filter(value => book.find(name, value) || (unknown.push(value), false));
        if (known.length) state.chosen[name] = known; else delete state.chosen[name];
      }
      const selection = await book.select(state), list = await book.sorted(selection.result, state.sort);
      const cases = anyChosen() || state.sort !== "newest" || shown > AT_ONCE ? await book.describe(list.slice(0, shown)) : null;
      /** @type {FacetCounts} */
      const counts = {};
      for (const name of FACETS) if (opened.has(name)) counts[name] = await book.counts(selection, state, name);
      if (mine !== run) return;
      keepFocus(() => {
        drawChosen();
        drawResults(cases, list);
        drawFacets(counts);
      }, () => part("count"));
      note.textContent = [unknown.length ? say("explore_unknown", unknown.join(", ")) : "", list.length ? "" : say("explore_none")].filter(Boolean).join(" ");
      note.hidden = !note.textContent;
      if (heat) await drawHeat(selection, mine);
    } catch (e) {
      if (mine !== run) return;
      countPlace.textContent = say("explore_failed");
      results.replaceChildren(...first.results);
      if (!(e instanceof TypeError && /fetch/i.test(e.message))) throw e;
    } finally {
      if (mine === run) document.documentElement.classList.remove("searching");
    }
  }

  function drawChosen() {
    const items = [];
    for (const name of FACETS) for (const value of chosen(name)) {
      const hit = book.find(name, value);
      if (hit) items.push(make("li", {}, make("button", { type: "button", class: "chip", "data-focus": `chip-${name}-${value}`, onclick: () => set(name, chosen(name).filter(v => v !== value), true) },
        book.facets[name].signed ? sign(hit.lacking) : null, hidden(say("explore_remove") + " "), label(name, hit), make("span", { "aria-hidden": "true", class: "x" }, "×"))));
    }
    if (items.length > 1) items.push(make("li", {}, make("button", { type: "button", class: "plain", onclick: () => { state.chosen = {}; state.any = {}; change(true); part("count").focus(); } }, say("explore_clear"))));
    const facts = [...chosen("finding").map(v => "finding=" + encodeURIComponent(v)), ...chosen("test").map(v => "test=" + encodeURIComponent(v))];
    if (facts.length && data.weigh) items.push(make("li", {}, make("a", { class: "onward", href: data.weigh + "?" + facts.join("&") }, say("explore_weigh"))));
    chosenPlace.replaceChildren(...items);
    chosenPlace.hidden = !items.length;
    const n = FACETS.reduce((sum, name) => sum + chosen(name).length, 0);
    part("fold-count").textContent = n ? " " + say("explore_chosen", n) : "";
  }

  /** @param {ListedCase[] | null} cases @param {number[]} list */
  function drawResults(cases, list) {
    countPlace.textContent = anyChosen() ? say("explore_count", list.length, book.count) : first.count;
    results.replaceChildren(...(cases ? cases.map(row) : first.results));
    results.hidden = !list.length;
    more.hidden = list.length <= shown;
    sort.value = ["title", "youngest", "oldest"].includes(state.sort) ? state.sort : "newest";
    drawTray();
  }
  /** @param {ListedCase} c */
  function row(c) {
    return make("li", {}, make("h3", {}, make("a", { href: root + "cases/" + c.slug + "/" }, c.title)), make("p", { class: "meta dots" }, c.lines.map(l => make("span", {}, l))),
      data.compare ? make("label", { class: "pick" }, make("input", { type: "checkbox", value: c.slug }), say("compare_pick"), hidden(": " + c.title)) : null);
  }

  function drawTray() {
    for (const box of results.querySelectorAll("input")) {
      box.checked = state.pick.includes(box.value);
      box.disabled = !box.checked && state.pick.length >= MOST_COMPARED;
    }
    tray.hidden = !state.pick.length || !data.compare;
    tray.replaceChildren(...(tray.hidden ? [] : [make("p", { role: "status" }, state.pick.length === 1 ? say("compare_one_more") : say("compare_picked", state.pick.length)),
      make("a", { class: "action", href: data.compare + "?cases=" + state.pick.map(encodeURIComponent).join(",") }, say(state.pick.length === 1 ? "compare_go_one" : "compare_go")),
      make("button", { type: "button", class: "plain", onclick: () => { state.pick = []; keep(); part("count").focus(); } }, say("compare_none"))]));
  }
  function keep() {
    history.replaceState(null, "", location.pathname + toAddress(state));
    drawTray();
  }

  /** @param {FacetCounts} counts */
  function drawFacets(counts) {
    facetsPlace.replaceChildren(make("label", { class: "order" }, say("explore_lists_by"), " ", select([["count", say("explore_by_count")], ["name", say("explore_by_name")]], byName ? "name" : "count", "lists-by", v => { byName = v === "name"; draw(); })),
      ...FACETS.filter(name => book.facets[name].options.length).map(name => facet(name, counts[name])));
  }
  /** @param {[string, string][]} options value and words @param {string} value @param {string} focus @param {(value: string) => void} choose */
  function select(options, value, focus, choose) {
    return make("select", { autocomplete: "off", "data-focus": focus, onchange: (/** @type {ChangeEvent} */ e) => choose(e.target.value) }, options.map(([v, text]) => make("option", { value: v, selected: v === value }, text)));
  }

  /** @param {FacetName} name @param {[number, number][]} [counts] */
  function facet(name, counts) {
    const f = book.facets[name], values = chosen(name), title = say("explore_" + name);
    return make("details", { class: "facet", open: opened.has(name), ontoggle: (/** @type {Event & { target: HTMLDetailsElement }} */ e) => {
      if (e.target.open === opened.has(name)) return;
      if (e.target.open) opened.add(name); else opened.delete(name);
      if (e.target.open) draw();
    } }, make("summary", { "data-focus": "facet-" + name }, title, values.length ? make("span", { class: "n" }, say("explore_chosen", values.length)) : null),
    counts ? options(f, counts, values, title) : null);
  }

  /** @param {ExploreFacet} f @param {[number, number][]} counts @param {string[]} values @param {string} title */
  function options(f, counts, values, title) {
    const name = /** @type {FacetName} */ (f.name), filter = (typed[name] || "").trim(), isChosen = (/** @type {{ option: FacetOption }} */ o) => values.includes(o.option.key) || values.includes("-" + o.option.key);
    const all = f.options.map(option => ({ option, n: counts[option.index] })).filter(o => o.n[0] || o.n[1] || isChosen(o));
    const sorted = !["level", "age", "sex", "course", "year"].includes(name);
    if (sorted) all.sort((a, b) => byName ? (a.option.label.toLowerCase() < b.option.label.toLowerCase() ? -1 : 1) : b.n[0] - a.n[0] || b.n[1] - a.n[1] || a.option.index - b.option.index);
    const found = filter ? new Set(book.named([/** @type {TermFacet} */ (name)], filter).map(h => h.option)) : null, wanted = all.filter(o => !found || found.has(o.option));
    const most = sorted && !whole[name] && !filter ? SHOWN : wanted.length, visible = wanted.filter((o, i) => i < most || isChosen(o));
    const rest = wanted.length - visible.length;
    return make("fieldset", {}, make("legend", { class: "vh" }, title),
      f.single || values.length < 2 ? null : make("label", { class: "mode" }, say("explore_match"), " ", select([["all", say("explore_match_all")], ["any", say("explore_match_any")]], book.any(state, name) ? "any" : "all", "mode-" + name, v => { state.any[name] = v === "any"; change(true); })),
      all.length > 12 ? make("label", { class: "filter" }, hidden(say("explore_filter", title)), make("input", { type: "text", placeholder: say("explore_filter_hint"), value: typed[name] || "", autocomplete: "off", spellcheck: "false", "data-focus": "filter-" + name, oninput: (/** @type {Event & { target: HTMLInputElement }} */ e) => filterBy(name, e.target) })) : null,
      name === "test" ? make("p", { class: "hint" }, say("explore_test_hint")) : null,
      f.signed ? make("p", { class: "signs", "aria-hidden": "true" }, make("span", {}, say(`explore_${name}_shown`)), make("span", {}, say(`explore_${name}_lacking`))) : null,
      make("ul", {}, visible.map(o => f.signed
        ? make("li", { class: "signed" }, make("span", {}, o.option.label), box(name, o.option, o.n[0], false, values), box(name, o.option, o.n[1], true, values))
        : make("li", {}, make("label", {}, check(name, o.option.key, values), make("span", {}, o.option.label), make("span", { class: "n" }, hidden(say("explore_number")), number(o.n[0])))))),
      filter && !wanted.length ? make("p", { class: "hint" }, say("explore_no_name", filter)) : null,
      rest > 0 || (whole[name] && wanted.length > SHOWN) ? make("button", { type: "button", class: "plain", "data-focus": "all-" + name, "aria-expanded": String(!!whole[name]), onclick: () => { whole[name] = !whole[name]; draw(); } }, whole[name] ? say("explore_show_fewer") : say("explore_show_all", wanted.length)) : null);
  }
  /** @param {FacetName} name @param {string} value @param {string[]} values @param {string} [text] */
  function check(name, value, values, text) {
    return make("input", { type: "checkbox", checked: values.includes(value), "data-focus": `box-${name}-${value}`, "aria-label": text, onchange: () => toggle(name, value) });
  }
  /** @param {FacetName} name @param {FacetOption} option @param {number} n @param {boolean} lacking @param {string[]} values */
  function box(name, option, n, lacking, values) {
    const value = (lacking ? "-" : "") + option.key, on = values.includes(value);
    if (!n && !on) return make("span", { class: "none" });
    const word = outcome(name, option, lacking);
    return make("label", { class: on ? "on" : "" }, check(name, value, values, say("explore_box", option.label, word, n)), sign(lacking), make("span", { class: "n", "aria-hidden": "true" }, number(n)));
  }
  /** Typing redraws only this list, so that the letters stay where they are. @param {FacetName} name @param {HTMLInputElement} input */
  function filterBy(name, input) {
    typed[name] = input.value;
    const at = input.selectionStart;
    draw().then(() => { const again = /** @type {HTMLInputElement | null} */ (main.querySelector(`[data-focus="filter-${name}"]`)); if (again && document.activeElement === again) again.setSelectionRange(at, at); });
  }

  /** @param {CaseSelection} selection @param {number} mine */
  async function drawHeat(selection, mine) {
    /** @type {HTMLElement | null} */
    let table = first.table;
    if (anyChosen()) {
      const map = await book.heat(selection.result, HEAT_ROWS, HEAT_COLUMNS);
      if (mine !== run) return;
      table = map.columns.length ? heatTable(map) : make("p", { class: "unstated heat-none" }, say("explore_heat_none"));
    }
    const old = heat.querySelector("table, .heat-none");
    if (table && old !== table) old?.replaceWith(table);
  }
  /** @param {{ columns: FacetOption[], rows: HeatRow[] }} map */
  function heatTable(map) {
    const head = make("thead", {}, make("tr", {}, make("th", { scope: "col" }, say("explore_dx")), map.columns.map(o => make("th", { scope: "col" }, make("a", { href: `${root}tests/${o.key}/` }, o.label)))));
    const body = make("tbody", {}, map.rows.map(r => make("tr", {}, make("th", { scope: "row" }, make("a", { href: `${root}diagnoses/${r.option.key}/` }, r.option.label), " ", make("small", { class: "n" }, hidden(say("explore_number")), number(r.total))),
      r.cells.map((c, i) => {
        if (!c.positive && !c.negative) return make("td", { class: "silent" });
        const value = (c.positive ? "" : "-") + map.columns[i].key;
        return make("td", { class: "shade-" + Math.ceil(4 * c.positive / r.total), "data-label": map.columns[i].label },
          make("a", { href: cellAddress(r.option.key, value) }, number(c.positive), hidden(" " + say("explore_cell", c.positive, c.negative, r.total))));
      }))));
    return make("table", { class: "heat-map" }, make("caption", { class: "vh" }, say("explore_heat_chosen")), head, body);
  }
  /** A cell opens the cases it counts: what is chosen already, and these two. @param {string} dx @param {string} test */
  function cellAddress(dx, test) {
    const both = { dx: [...new Set([...chosen("dx"), dx])], test: [...new Set([...chosen("test"), test])] };
    const more = { chosen: { ...state.chosen, ...both }, any: state.any, sort: state.sort, pick: state.pick };
    if (both.dx.length > 1) more.any = { ...state.any, dx: false };
    return location.pathname + toAddress(more);
  }
  if (heat) heat.addEventListener("click", e => {
    const link = /** @type {HTMLAnchorElement | null} */ (/** @type {Element} */ (e.target).closest("td a"));
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
    e.preventDefault();
    const pick = state.pick;
    state = fromAddress(new URL(link.href).search);
    state.pick = pick;
    change(true).then(() => { part("count").focus({ preventScroll: true }); one("#matches", main).scrollIntoView(); });
  });

  results.addEventListener("change", e => {
    const box = /** @type {HTMLInputElement} */ (e.target), slug = box.value;
    state.pick = box.checked ? [...state.pick, slug] : state.pick.filter(s => s !== slug);
    keep();
  });
  one("button", more).addEventListener("click", async () => {
    const before = shown;
    shown += AT_ONCE;
    await draw();
    const next = results.children[before];
    if (next) one("a", next).focus();
  });
  sort.addEventListener("change", () => { state.sort = sort.value; change(true); });
  addEventListener("popstate", () => { state = fromAddress(location.search); shown = AT_ONCE; draw(); });

  fold.open = matchMedia("(min-width: 64em)").matches;
  draw();
})();
