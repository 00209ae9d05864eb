// The cases by what can be asked of them; knows nothing of pages. Read by the pages to explore, compare and weigh.
/** @typedef {Int32Array<ArrayBuffer>} CaseNumberList ascending */
/** @typedef {"dx" | "finding" | "test" | "site" | "organism" | "gene" | "drug" | "procedure" | "score"} TermFacet */
/** @typedef {TermFacet | "specialty" | "level" | "age" | "sex" | "course" | "year"} FacetName */
/** @typedef {{ text: string, key: string, words: string[] }} OptionKey */
/** @typedef {{ key: string, label: string, index: number, total: number, lacking: number, cases: CaseNumberList, lacks: CaseNumberList, parents: number[], synonyms: string[], children: number[], said: string, keys?: OptionKey[], thing?: number }} FacetOption */
/** @typedef {{ name: string, options: FacetOption[], byKey: Map<string, FacetOption>, ready: boolean, signed: boolean, single: boolean }} ExploreFacet */
/** @typedef {{ chosen: Partial<Record<FacetName, string[]>>, any: Partial<Record<FacetName, boolean>>, sort: string, pick: string[] }} ExploreState */
/** @typedef {{ option: FacetOption, lacking: boolean, value: string, cases: CaseNumberList }} FacetHit */
/** @typedef {{ names: FacetName[], hits: Uint8Array, fits: Partial<Record<FacetName, Uint8Array>>, result: number[] }} CaseSelection */
/** @typedef {{ number: number, slug: string, title: string, lines: string[] }} ListedCase */
/** @typedef {{ option: FacetOption, total: number, cells: { positive: number, negative: number }[] }} HeatRow */
/** @template {TermFacet} Facet @typedef {{ facet: Facet, option: FacetOption, worth: number, by: string }} NamedOption */
var casebookData = (() => {
  "use strict";
  /** @type {Record<string, number>} */
  const VALUE = {};
  /** @type {FacetName[]} */
  const FACETS = ["dx", "finding", "test", "site", "organism", "gene", "drug", "procedure", "score", "specialty", "level", "age", "sex", "course", "year"];
  /** @type {TermFacet[]} */
  const TERM_FACETS = ["dx", "finding", "test", "site", "organism", "gene", "drug", "procedure", "score"];
  const KINDS = { dx: "diagnosis", finding: "finding", test: "test", site: "site", organism: "organism", gene: "gene", drug: "drug", procedure: "procedure", score: "score" };
  /** What is looked for and may be lacking. @type {string[]} */
  const SIGNED = ["finding", "test", "organism", "gene"];
  // A case has one level, age, sex, length of illness and year: of those, any is meant. Of findings and tests, a reader who adds one means all.
  /** @type {Partial<Record<FacetName, boolean>>} */
  const SINGLE = { level: true, age: true, sex: true, course: true, year: true };
  /** @type {Partial<Record<FacetName, boolean>>} */
  const ALL_AT_FIRST = { finding: true, test: true, site: true, organism: true, gene: true, drug: true, procedure: true, score: true };
  [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].forEach((c, i) => { VALUE[c] = i; });

  /** Numbers of cases as CaseNumbers.cs writes them. @param {string} text @returns {CaseNumberList} */
  function numbers(text) {
    /** @type {number[]} */
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

  /** Ascending lists, put together without doubles. @param {CaseNumberList[]} lists @returns {CaseNumberList} */
  function union(lists) {
    if (lists.length === 1) return lists[0];
    return Int32Array.from(new Set(lists.flatMap(list => [...list]))).sort();
  }

  /** @param {CaseNumberList} list @param {CaseNumberList} others @returns {CaseNumberList} */
  function without(list, others) {
    if (!others.length) return list;
    const out = new Set(others);
    return list.filter(n => !out.has(n));
  }

  const ACCENTS = /[\u0300-\u036f]/g;
  /** @type {Record<string, string>} */
  const GREEK = { α: "alpha", β: "beta", γ: "gamma", δ: "delta", ε: "epsilon", κ: "kappa", λ: "lambda", μ: "mu", ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", ı: "i" };
  /** @param {string} text */
  function fold(text) { return text.toLowerCase().normalize("NFD").replace(ACCENTS, "").replace(/[αβγδεκλμßæœøłı]/g, c => GREEK[c]); }
  /** @param {string} text */
  function key(text) { return fold(text).replace(/[^\p{L}\p{Nd}]/gu, ""); }

  class Book {
    /** @param {(path: string) => any} load gives the JSON of a file */
    constructor(load) {
      this.load = load;
      /** @type {Map<string, Promise<any>>} */
      this.files = new Map();
      /** @type {Record<string, ExploreFacet>} */
      this.facets = {};
      /** @type {Promise<void> | null} */
      this.opened = null;
      this.count = 0;
      this.perFile = 0;
    }

    /** @param {string} path @returns {Promise<any>} */
    file(path) {
      const known = this.files.get(path);
      if (known) return known;
      const file = Promise.resolve(this.load(path)).catch(e => { this.files.delete(path); throw e; });
      this.files.set(path, file);
      return file;
    }

    /** The small facets and all names. */
    open() {
      if (!this.opened) this.opened = this.read().catch(e => { this.opened = null; throw e; });
      return this.opened;
    }

    async read() {
      const [cases, terms] = await Promise.all([this.file("cases"), this.file("terms")]);
      this.count = cases.count;
      this.perFile = cases.perFile;
      const none = numbers("");
      for (const name of Object.keys(cases.facets)) this.add(name, cases.facets[name].map((/** @type {string[]} */ o, /** @type {number} */ index) => {
        const own = numbers(o[2]);
        return { key: o[0], label: o[1], index, total: own.length, lacking: 0, cases: own, lacks: none, parents: [], synonyms: [], children: [], said: "" };
      }));
      for (const name of TERM_FACETS) this.add(name, terms[KINDS[name]].map((/** @type {any[]} */ t, /** @type {number} */ index) =>
        ({ key: t[0], label: t[1], index, total: t[2], lacking: t[3], cases: none, lacks: none, parents: t[4] || [], synonyms: t[5] || [], children: [], said: t[6] || "" })));
      for (const name of TERM_FACETS) for (const option of this.facets[name].options) for (const p of option.parents) this.facets[name].options[p].children.push(option.index);
      await this.need("dx");
    }

    /** @param {string} name @param {FacetOption[]} options */
    add(name, options) {
      this.facets[name] = { name, options, byKey: new Map(options.map(o => [o.key, o])), ready: !Object.hasOwn(KINDS, name), signed: SIGNED.includes(name), single: Object.hasOwn(SINGLE, name) };
    }

    /** The cases of a kind of terms: a broader term has those of its narrower ones. Lacking is the term's own, and never counts as having. @param {FacetName} name */
    async need(name) {
      const facet = this.facets[name];
      if (facet.ready) return facet;
      /** @type {string[][]} */
      const rows = await this.file(KINDS[/** @type {TermFacet} */ (name)]);
      if (facet.ready) return facet;
      const own = rows.map(r => numbers(r[0]));
      /** @param {number} i @param {Set<number>} seen */
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
    }

    /** What a value asks for. @param {FacetName} name @param {string} value @returns {FacetHit | null} */
    find(name, value) {
      const lacking = value[0] === "-", facet = this.facets[name], option = facet && facet.byKey.get(lacking ? value.slice(1) : value);
      return option && (!lacking || facet.signed) ? { option, lacking, value, cases: lacking ? option.lacks : option.cases } : null;
    }

    /** Which cases, and for each facet those its next value is counted in. @param {ExploreState} state @returns {Promise<CaseSelection>} */
    async select(state) {
      const names = FACETS.filter(name => (state.chosen[name] || []).length);
      for (const name of names) await this.need(name);
      const hits = new Uint8Array(this.count);
      /** @type {CaseSelection["fits"]} */
      const fits = {};
      for (const name of names) {
        const values = (state.chosen[name] || []).map(v => this.find(name, v)).filter(hit => hit !== null), any = this.any(state, name), times = new Uint16Array(this.count), mine = fits[name] = new Uint8Array(this.count);
        for (const value of values) for (const n of value.cases) times[n]++;
        for (let n = 0; n < this.count; n++) if (values.length && (any ? times[n] > 0 : times[n] === values.length)) { mine[n] = 1; hits[n]++; }
      }
      const result = [];
      for (let n = 0; n < this.count; n++) if (hits[n] === names.length) result.push(n);
      return { names, hits, fits, result };
    }

    /** @param {ExploreState} state @param {FacetName} name @returns {boolean} */
    any(state, name) { return this.facets[name].single || (state.any?.[name] ?? !ALL_AT_FIRST[name]); };

    /** How many cases a facet's values would leave: with any, beside those chosen; with all, among them. @param {CaseSelection} selection @param {ExploreState} state @param {FacetName} name @returns {Promise<[number, number][]>} */
    async counts(selection, state, name) {
      const facet = await this.need(name), wide = selection.fits[name] && this.any(state, name), need = selection.names.length, hits = selection.hits, fits = selection.fits[name];
      const in_ = new Uint8Array(this.count);
      for (let n = 0; n < this.count; n++) in_[n] = hits[n] === need || (wide && hits[n] === need - 1 && fits && !fits[n]) ? 1 : 0;
      /** @param {CaseNumberList} list */
      const count = list => { let c = 0; for (let i = 0; i < list.length; i++) c += in_[list[i]]; return c; };
      return facet.options.map(o => [count(o.cases), o.lacks.length ? count(o.lacks) : 0]);
    }

    /** The cases of a list in an order: newest (as they are), title, youngest, oldest. Those without age stand last. @param {number[]} list @param {string} order @returns {Promise<number[]>} */
    async sorted(list, order) {
      if (order !== "title" && order !== "youngest" && order !== "oldest") return list;
      /** @type {{ title: number[], age: number[] }} */
      const orders = await this.file("order");
      const meant = new Set(list), ordered = (order === "title" ? orders.title : orders.age).filter(n => meant.has(n));
      if (order === "oldest") ordered.reverse();
      if (ordered.length < list.length) { const seen = new Set(ordered); ordered.push(...list.filter(n => !seen.has(n))); }
      return ordered;
    }

    /** Slug, title and lines of some cases. @param {number[]} list @returns {Promise<ListedCase[]>} */
    async describe(list) {
      /** @type {Record<number, string[][]>} */
      const files = {};
      await Promise.all([...new Set(list.map(n => Math.floor(n / this.perFile)))].map(async f => { files[f] = await this.file("list/" + f); }));
      return list.map(n => { const row = files[Math.floor(n / this.perFile)][n % this.perFile]; return { number: n, slug: row[0], title: row[1], lines: row.slice(2) }; });
    }

    /** Tests against diagnoses among some cases, the commonest of both. @param {number[]} list @param {number} rows @param {number} columns @returns {Promise<{ columns: FacetOption[], rows: HeatRow[] }>} */
    async heat(list, rows, columns) {
      const dx = await this.need("dx"), tests = await this.need("test"), in_ = new Uint8Array(this.count);
      for (const n of list) in_[n] = 1;
      const own = await this.file("diagnosis"), ownTests = await this.file("test");
      /** @param {CaseNumberList} cases */
      const among = cases => cases.filter(n => in_[n]);
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
    }

    /** Options whose name or synonym holds what is typed: begun names before others, then those of most cases. @template {TermFacet} Facet @param {Facet[]} names @param {string} typed @returns {NamedOption<Facet>[]} */
    named(names, typed) {
      const wanted = key(typed);
      /** @type {NamedOption<Facet>[]} */
      const found = [];
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
    }
  }

  /** The state in an address: ?finding=a&finding=-b&dx=c&any=finding&sort=title @param {string} search @returns {ExploreState} */
  function fromAddress(search) {
    const params = new URLSearchParams(search);
    /** @type {ExploreState} */
    const state = { chosen: {}, any: {}, sort: params.get("sort") || "newest", pick: (params.get("pick") || "").split(",").filter(Boolean) };
    for (const name of FACETS) { const values = [...new Set(params.getAll(name))].filter(Boolean); if (values.length) state.chosen[name] = values; }
    for (const word of ["any", "all"]) for (const asked of (params.get(word) || "").split(",")) {
      const name = FACETS.find(facet => facet === asked);
      if (name && !SINGLE[name]) state.any[name] = word === "any";
    }
    return state;
  }

  /** @param {Partial<ExploreState>} state */
  function toAddress(state) {
    /** @type {string[]} */
    const parts = [];
    /** @type {string[]} */
    const any = [];
    /** @type {string[]} */
    const all = [];
    for (const name of FACETS) for (const value of state.chosen?.[name] || []) parts.push(name + "=" + encodeURIComponent(value));
    for (const name of FACETS) if (state.any?.[name] === !!ALL_AT_FIRST[name]) (state.any[name] ? any : all).push(name);
    if (any.length) parts.push("any=" + any.join(","));
    if (all.length) parts.push("all=" + all.join(","));
    if (state.sort && state.sort !== "newest") parts.push("sort=" + state.sort);
    if (state.pick && state.pick.length) parts.push("pick=" + state.pick.map(encodeURIComponent).join(","));
    return parts.length ? "?" + parts.join("&") : "";
  }

  return { Book, FACETS, numbers, union, without, key, fromAddress, toAddress };
})();
