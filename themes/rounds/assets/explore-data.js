// The cases by what can be asked of them; knows nothing of pages. Read by the pages to explore, compare and weigh.
(function (global) {
  "use strict";
  const VALUE = {}, KINDS = { dx: "diagnosis", finding: "finding", test: "test", site: "site" }, FACETS = ["dx", "finding", "test", "site", "specialty", "level", "age", "sex", "year"];
  // A case has one level, age, sex and year: of those, any is meant. Of findings and tests, a reader who adds one means all.
  const SINGLE = { level: true, age: true, sex: true, year: true }, ALL_AT_FIRST = { finding: true, test: true, site: true };
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((c, i) => { VALUE[c] = i; });

  // Numbers of cases as CaseNumbers.cs writes them.
  function numbers(text) {
    const found = [];
    let last = -1, value = 0;
    for (let i = 0; i < text.length; i++) {
      const v = VALUE[text[i]];
      value = value * 32 + (v & 31);
      if (v & 32) continue;
      last += value + 1;
      value = 0;
      found.push(last);
    }
    return Int32Array.from(found);
  }

  // Ascending lists, put together without doubles.
  function union(lists) {
    if (lists.length === 1) return lists[0];
    return Int32Array.from(new Set(lists.flatMap(list => [...list]))).sort();
  }

  function without(list, others) {
    if (!others.length) return list;
    const out = new Set(others);
    return list.filter(n => !out.has(n));
  }

  const ACCENTS = /[\u0300-\u036f]/g, GREEK = { α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", κ: "kappa", λ: "lambda", μ: "mu", ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", ı: "i" };
  function fold(text) { return text.toLowerCase().normalize("NFD").replace(ACCENTS, "").replace(/[αβγδεκλμßæœøłı]/g, c => GREEK[c]); }
  function key(text) { return fold(text).replace(/[^\p{L}\p{Nd}]/gu, ""); }

  // load(path) gives the JSON of a file.
  function Book(load) { this.load = load; this.files = {}; this.facets = {}; }

  Book.prototype.file = function (path) {
    if (!this.files[path]) this.files[path] = Promise.resolve(this.load(path)).catch(e => { delete this.files[path]; throw e; });
    return this.files[path];
  };

  // The small facets and all names.
  Book.prototype.open = function () {
    if (!this.opened) this.opened = this.read().catch(e => { this.opened = null; throw e; });
    return this.opened;
  };

  Book.prototype.read = async function () {
    const [cases, terms] = await Promise.all([this.file("cases"), this.file("terms")]);
    this.count = cases.count;
    this.perFile = cases.perFile;
    for (const name of Object.keys(cases.facets)) this.add(name, cases.facets[name].map(o => ({ key: o[0], label: o[1], text: o[2], total: 0 })));
    for (const name of Object.keys(KINDS)) this.add(name, terms[KINDS[name]].map(t => ({ key: t[0], label: t[1], total: t[2], lacking: t[3], parents: t[4] || [], synonyms: t[5] || [], children: [] })));
    for (const name of Object.keys(KINDS)) for (const option of this.facets[name].options) for (const p of option.parents) this.facets[name].options[p].children.push(option.index);
    for (const name of Object.keys(cases.facets)) for (const option of this.facets[name].options) { option.cases = numbers(option.text); option.total = option.cases.length; option.lacks = option.cases.subarray(0, 0); }
    await this.need("dx");
  };

  Book.prototype.add = function (name, options) {
    const byKey = new Map();
    options.forEach((o, i) => { o.index = i; byKey.set(o.key, o); });
    this.facets[name] = { name, options, byKey, ready: !KINDS[name], signed: name === "finding" || name === "test", single: !!SINGLE[name] };
  };

  // The cases of a kind of terms: a broader term has those of its narrower ones. Lacking is the term's own, and never counts as having.
  Book.prototype.need = async function (name) {
    const facet = this.facets[name];
    if (facet.ready) return facet;
    const rows = await this.file(KINDS[name]);
    if (facet.ready) return facet;
    const own = rows.map(r => numbers(r[0]));
    const below = (i, seen) => {
      if (seen.has(i)) return seen;
      seen.add(i);
      facet.options[i].children.forEach(c => below(c, seen));
      return seen;
    };
    facet.options.forEach((option, i) => {
      option.cases = union([...below(i, new Set())].map(n => own[n]));
      option.lacks = rows[i].length > 1 ? numbers(rows[i][1]) : option.cases.subarray(0, 0);
    });
    facet.ready = true;
    return facet;
  };

  // What a value asks for: [option, whether it is to be lacking].
  Book.prototype.find = function (name, value) {
    const lacking = value[0] === "-", facet = this.facets[name], option = facet && facet.byKey.get(lacking ? value.slice(1) : value);
    return option && (!lacking || facet.signed) ? { option, lacking, value, cases: lacking ? option.lacks : option.cases } : null;
  };

  // {chosen: {facet: [value]}, any: {facet: bool}} -> which cases, and for each facet those its next value is counted in.
  Book.prototype.select = async function (state) {
    const names = FACETS.filter(name => (state.chosen[name] || []).length);
    for (const name of names) await this.need(name);
    const hits = new Uint8Array(this.count), fits = {};
    for (const name of names) {
      const values = state.chosen[name].map(v => this.find(name, v)).filter(Boolean), any = this.any(state, name), times = new Uint16Array(this.count), mine = fits[name] = new Uint8Array(this.count);
      for (const value of values) for (const n of value.cases) times[n]++;
      for (let n = 0; n < this.count; n++) if (values.length && (any ? times[n] > 0 : times[n] === values.length)) { mine[n] = 1; hits[n]++; }
    }
    const result = [];
    for (let n = 0; n < this.count; n++) if (hits[n] === names.length) result.push(n);
    return { names, hits, fits, result };
  };

  Book.prototype.any = function (state, name) { return this.facets[name].single || (state.any && name in state.any ? state.any[name] : !ALL_AT_FIRST[name]); };

  // How many cases a facet's values would leave: with any, beside those chosen; with all, among them.
  Book.prototype.counts = async function (selection, state, name) {
    const facet = await this.need(name), wide = selection.fits[name] && this.any(state, name), need = selection.names.length, hits = selection.hits, fits = selection.fits[name];
    const in_ = new Uint8Array(this.count);
    for (let n = 0; n < this.count; n++) in_[n] = hits[n] === need || (wide && hits[n] === need - 1 && !fits[n]) ? 1 : 0;
    const count = list => { let c = 0; for (let i = 0; i < list.length; i++) c += in_[list[i]]; return c; };
    return facet.options.map(o => [count(o.cases), o.lacks.length ? count(o.lacks) : 0]);
  };

  // The cases of a list in an order: newest (as they are), title, youngest, oldest. Those without age stand last.
  Book.prototype.sorted = async function (list, order) {
    if (order !== "title" && order !== "youngest" && order !== "oldest") return list;
    const orders = await this.file("order"), meant = new Set(list), ordered = (order === "title" ? orders.title : orders.age).filter(n => meant.has(n));
    if (order === "oldest") ordered.reverse();
    if (ordered.length < list.length) { const seen = new Set(ordered); ordered.push(...list.filter(n => !seen.has(n))); }
    return ordered;
  };

  // Slug, title and lines of some cases.
  Book.prototype.describe = async function (list) {
    const files = {};
    await Promise.all([...new Set(list.map(n => Math.floor(n / this.perFile)))].map(async f => { files[f] = await this.file("list/" + f); }));
    return list.map(n => { const row = files[Math.floor(n / this.perFile)][n % this.perFile]; return { number: n, slug: row[0], title: row[1], lines: row.slice(2) }; });
  };

  // Tests against diagnoses among some cases, the commonest of both.
  Book.prototype.heat = async function (list, rows, columns) {
    const dx = await this.need("dx"), tests = await this.need("test"), in_ = new Uint8Array(this.count);
    for (const n of list) in_[n] = 1;
    const own = await this.file("diagnosis"), ownTests = await this.file("test"), among = cases => cases.filter(n => in_[n]);
    const top = dx.options.filter((o, i) => own[i][0]).map(option => ({ option, cases: among(option.cases) })).filter(r => r.cases.length)
      .sort((a, b) => b.cases.length - a.cases.length || a.option.index - b.option.index).slice(0, rows);
    const weigh = new Uint16Array(this.count);
    for (const row of top) for (const n of row.cases) weigh[n]++;
    const heads = tests.options.filter((o, i) => ownTests[i][0]).map(option => ({ option, weight: option.cases.reduce((sum, n) => sum + weigh[n], 0) })).filter(t => t.weight)
      .sort((a, b) => b.weight - a.weight || a.option.index - b.option.index).slice(0, columns);
    return {
      columns: heads.map(h => h.option),
      rows: top.map(row => {
        const mine = new Set(row.cases);
        return { option: row.option, total: row.cases.length, cells: heads.map(h => {
          const positive = h.option.cases.filter(n => mine.has(n)), negative = without(h.option.lacks.filter(n => mine.has(n)), positive);
          return { positive: positive.length, negative: negative.length };
        }) };
      }).filter(row => row.cells.some(c => c.positive + c.negative)),
    };
  };

  // Options whose name or synonym holds what is typed: begun names before others, then those of most cases.
  Book.prototype.named = function (names, typed) {
    const wanted = key(typed), found = [];
    if (!wanted) return found;
    for (const name of names) for (const option of this.facets[name].options) {
      option.keys = option.keys || [option.label, ...(option.synonyms || [])].map(text => ({ text, key: key(text), words: fold(text).split(/[^\p{L}\p{Nd}]+/u) }));
      let best = 0, by = "";
      for (const k of option.keys) {
        const worth = k.key === wanted ? 4 : k.key.startsWith(wanted) ? 3 : k.words.some(w => w.startsWith(wanted)) || k.key.startsWith("anti" + wanted) ? 2 : k.key.includes(wanted) ? 1 : 0;
        if (worth > best) { best = worth; by = k.text; }
      }
      if (best) found.push({ facet: name, option, worth: best, by: by === option.label ? "" : by });
    }
    return found.sort((a, b) => b.worth - a.worth || b.option.total - a.option.total || a.option.label.length - b.option.label.length);
  };

  // The state in an address: ?finding=a&finding=-b&dx=c&any=finding&sort=title
  function fromAddress(search) {
    const params = new URLSearchParams(search), state = { chosen: {}, any: {}, sort: params.get("sort") || "newest", pick: (params.get("pick") || "").split(",").filter(Boolean) };
    for (const name of FACETS) { const values = [...new Set(params.getAll(name))].filter(Boolean); if (values.length) state.chosen[name] = values; }
    for (const [word, any] of [["any", true], ["all", false]]) for (const name of (params.get(word) || "").split(",")) if (FACETS.includes(name) && !SINGLE[name]) state.any[name] = any;
    return state;
  }

  function toAddress(state) {
    const parts = [], words = { any: [], all: [] };
    for (const name of FACETS) for (const value of state.chosen[name] || []) parts.push(name + "=" + encodeURIComponent(value));
    for (const name of FACETS) if (state.any && name in state.any && state.any[name] === !!ALL_AT_FIRST[name]) words[state.any[name] ? "any" : "all"].push(name);
    for (const word of ["any", "all"]) if (words[word].length) parts.push(word + "=" + words[word].join(","));
    if (state.sort && state.sort !== "newest") parts.push("sort=" + state.sort);
    if (state.pick && state.pick.length) parts.push("pick=" + state.pick.map(encodeURIComponent).join(","));
    return parts.length ? "?" + parts.join("&") : "";
  }

  global.casebookData = { Book, FACETS, numbers, union, without, key, fromAddress, toAddress };
})(globalThis);
