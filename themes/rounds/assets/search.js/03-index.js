// The index: its files, fetched when they are asked for and then kept. load(path, version) gives the JSON of a file.
(function (search) {
  "use strict";
  const KINDS = ["case", "term", "reference", "page"];
  const VALUE = new Uint8Array(128);
  Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_").forEach((c, i) => { VALUE[c.charCodeAt(0)] = i; });

  // Postings.cs writes them: distance from the document before, weight, section.
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

  // Number of the run that holds a token, when each run begins with the token of a list.
  function place(starts, token) {
    let low = 0, high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= token) low = middle; else high = middle - 1;
    }
    return low;
  }

  class Index {
    constructor(load) {
      this.load = load;
      this.files = new Map();
      this.decoded = new Map();
    }

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
      const m = await this.file("manifest");
      this.version = m.version;
      this.first = {};
      this.size = 0;
      for (const kind of KINDS) { this.first[kind] = this.size; this.size += m.count[kind]; }
      this.stop = new Set(m.stop);
      this.how = {};
      for (const place of Object.keys(m.how)) this.how[place] = new Set(m.how[place].map(search.plain));
      this.readNames(await this.file("vocabulary"));
      this.manifest = m;
    }

    kindOf(doc) {
      for (let i = KINDS.length - 1; i > 0; i--) if (doc >= this.first[KINDS[i]]) return KINDS[i];
      return KINDS[0];
    }

    async postings(token) {
      const known = this.decoded.get(token);
      if (known) return known;
      const block = await this.file("postings/" + place(this.manifest.postings, token));
      const postings = Object.hasOwn(block, token) ? decode(block[token]) : NONE;
      this.decoded.set(token, postings);
      return postings;
    }

    // Fetches side by side what is going to be asked for.
    fetch(tokens) { return Promise.all(tokens.map(token => this.postings(token))); }

    // Known words that begin with a prefix, from at most so many files: [[word, number of documents]].
    async lexicon(prefix, most) {
      const starts = this.manifest.lexicon, from = place(starts, prefix), to = Math.min(place(starts, prefix + "\uffff"), from + most - 1), numbers = [], found = [];
      for (let i = from; i <= to; i++) numbers.push(i);
      for (const file of await Promise.all(numbers.map(n => this.file("lexicon/" + n)))) {
        if (!file.words) file.words = file[0].split(" ");
        file.words.forEach((word, i) => { if (word.startsWith(prefix)) found.push([word, file[1][i]]); });
      }
      return found;
    }

    async describe(doc) {
      const size = this.manifest.perFile, d = (await this.file("documents/" + Math.floor(doc / size)))[doc % size];
      return { title: d[0], url: d[1], meta: d[2], words: d[3] || "" };
    }

    // Whether a document has texts of its own beside its description.
    hasText(doc) { const kind = this.kindOf(doc); return kind === "case" || kind === "page"; }

    // The sections of a document: [[id, title, text]]; the description is one without an id.
    async texts(doc) {
      const d = await this.describe(doc), own = ["", "", [d.title, d.meta, d.words].join("\n")];
      return this.hasText(doc) ? [...await this.file("text/" + doc), own] : [own];
    }
  }

  search.Index = Index;
})(globalThis.CasebookSearch);
