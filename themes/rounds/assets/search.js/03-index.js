// The index: its files, fetched when they are asked for and then kept. load(path, version) gives the JSON of a file.
/** @typedef {{ count: number, docs: Int32Array, weights: Uint8Array, sections: Uint8Array }} SearchPostings */
/** @typedef {"case" | "term" | "reference" | "page"} SearchKind */
/** @typedef {{ version: string, count: Record<SearchKind, number>, stop: string[], near?: string[][], how: Record<SearchHow, string[]>, postings: string[], lexicon: string[], perFile: number, filters: string[], words: Record<string, string> }} SearchManifest */
/** @typedef {"before" | "behind" | "positive"} SearchHow whether a word says that the name behind it is absent, the name before it, or that a name is present */
/** @typedef {[id: number, name: string, kind: number, cases: number, synonyms?: string[], parents?: number[]]} SearchVocabularyRow */
var casebookSearchFiles = (() => {
  "use strict";
  /** @type {SearchKind[]} */
  const KINDS = ["case", "term", "reference", "page"];
  const MOST_NEAR = 3, VALUE = new Uint8Array(128);
  Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_").forEach((c, i) => { VALUE[c.charCodeAt(0)] = i; });

  /** Postings.cs writes them: distance from the document before, weight, section. @param {string} text @returns {SearchPostings} */
  function decode(text) {
    const most = Math.ceil(text.length / 3), docs = new Int32Array(most), weights = new Uint8Array(most), sections = new Uint8Array(most);
    let doc = -1, count = 0;
    for (let i = 0; i < text.length; count++) {
      let n = 0, v = VALUE[text.charCodeAt(i++)];
      while (v & 32) { n = n * 32 + (v & 31); v = VALUE[text.charCodeAt(i++)]; }
      doc += n * 32 + v + 1;
      docs[count] = doc;
      weights[count] = VALUE[text.charCodeAt(i++)];
      sections[count] = VALUE[text.charCodeAt(i++)];
    }
    return { count, docs, weights, sections };
  }

  const NONE = decode("");

  /** Number of the run that holds a token, when each run begins with the token of a list. @param {string[]} starts @param {string} token */
  function place(starts, token) {
    let low = 0, high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= token) low = middle; else high = middle - 1;
    }
    return low;
  }

  class Files {
    /** @param {(path: string, version: string) => Promise<any>} load gives the JSON of a file */
    constructor(load) {
      this.load = load;
      /** @type {Map<string, Promise<any>>} */
      this.files = new Map();
      /** @type {Map<string, SearchPostings>} */
      this.decoded = new Map();
      /** @type {Promise<void> | null} */
      this.opened = null;
      this.version = "";
      /** @type {Record<SearchKind, number>} */
      this.first = { case: 0, term: 0, reference: 0, page: 0 };
      this.size = 0;
      /** @type {Set<string>} */
      this.stop = new Set();
      /** @type {Record<SearchHow, Set<string>>} */
      this.how = { before: new Set(), behind: new Set(), positive: new Set() };
      /** @type {Map<string, string[]>} words that mean the same */
      this.near = new Map();
      /** @type {Map<string, string>} of a word the one that stands for all that mean the same */
      this.means = new Map();
      /** @type {SearchManifest} what the index says of itself; there once it is open */
      this.manifest = /** @type {any} */ (undefined);
    }

    /** @param {string} path @returns {Promise<any>} */
    file(path) {
      let file = this.files.get(path);
      if (!file) {
        file = this.load(path, this.version).catch(e => { this.files.delete(path); throw e; });
        this.files.set(path, file);
      }
      return file;
    }

    open() {
      return this.opened || (this.opened = this.read().catch(e => { this.opened = null; throw e; }));
    }

    async read() {
      /** @type {SearchManifest} */
      const m = await this.file("manifest");
      this.version = m.version;
      this.size = 0;
      for (const kind of KINDS) { this.first[kind] = this.size; this.size += m.count[kind]; }
      this.stop = new Set(m.stop);
      const meant = (/** @type {SearchHow} */ place) => new Set(m.how[place].map(casebookSearchWords.plain));
      this.how = { before: meant("before"), behind: meant("behind"), positive: meant("positive") };
      for (const group of m.near || []) for (const word of group) {
        this.near.set(word, [...this.near.get(word) || [], ...group.filter(other => other !== word).slice(0, MOST_NEAR)]);
        if (!this.means.has(word)) this.means.set(word, group[0]);
      }
      this.manifest = m;
    }

    /** @param {number} doc */
    kindOf(doc) {
      for (let i = KINDS.length - 1; i > 0; i--) if (doc >= this.first[KINDS[i]]) return KINDS[i];
      return KINDS[0];
    }

    /** @param {string} token */
    async postings(token) {
      const known = this.decoded.get(token);
      if (known) return known;
      const block = await this.file("postings/" + place(this.manifest.postings, token));
      const postings = Object.hasOwn(block, token) ? decode(block[token]) : NONE;
      this.decoded.set(token, postings);
      return postings;
    }

    /** Fetches side by side what is going to be asked for. @param {string[]} tokens */
    fetch(tokens) { return Promise.all(tokens.map(token => this.postings(token))); }

    /** Known words that begin with a prefix, and in how many documents they are, from at most so many files. @param {string} prefix @param {number} most @returns {Promise<[string, number][]>} */
    async lexicon(prefix, most) {
      const starts = this.manifest.lexicon, from = place(starts, prefix), to = Math.min(place(starts, prefix + "\uffff"), from + most - 1), numbers = [];
      /** @type {[string, number][]} */
      const found = [];
      for (let i = from; i <= to; i++) numbers.push(i);
      for (const file of await Promise.all(numbers.map(n => this.file("lexicon/" + n)))) {
        if (!file.words) file.words = file[0].split(" ");
        file.words.forEach((/** @type {string} */ word, /** @type {number} */ i) => { if (word.startsWith(prefix)) found.push([word, file[1][i]]); });
      }
      return found;
    }

    /** @param {number} doc @returns {Promise<{ title: string, url: string, meta: string, words: string }>} */
    async describe(doc) {
      const size = this.manifest.perFile, d = (await this.file("documents/" + Math.floor(doc / size)))[doc % size];
      return { title: d[0], url: d[1], meta: d[2], words: d[3] || "" };
    }

    /** Whether a document has texts of its own beside its description. @param {number} doc */
    hasText(doc) { const kind = this.kindOf(doc); return kind === "case" || kind === "page"; }

    /** The sections of a document: id, title, text; the description is one without an id. @param {number} doc @returns {Promise<[string, string, string][]>} */
    async texts(doc) {
      const d = await this.describe(doc);
      /** @type {[string, string, string]} */
      const own = ["", "", [d.title, d.meta, d.words].join("\n")];
      return this.hasText(doc) ? [...await this.file("text/" + doc), own] : [own];
    }
  }

  return { Files };
})();
