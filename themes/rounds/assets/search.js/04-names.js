// Names of the vocabulary: which terms a stretch of a question means.
/** @typedef {{ id: number, name: string, kind: number, cases: number, synonyms: string[], parents: number[], children: number[], names: string[], parts?: string[][] }} SearchTerm */
/** @typedef {{ id: number, rank: number }} SearchName a term, and how near a name is to the term's own: 0 itself, 1 a synonym, 2 and 3 parts of one */
/** @typedef {{ terms: SearchName[] | null, chunks: SearchChunk[], key: string, last: boolean, against?: boolean, only?: boolean, drop?: boolean, with?: SearchChunk[] }} SearchSegment with: words beside it that say how it is meant */
/** @typedef {{ key: string, values?: (string | number)[] }} SearchNote words of the interface, and what is put in */
var casebookSearchNames = (() => {
  "use strict";
  const { chunks, initials, key, parts } = casebookSearchWords, TEST = 1, DIAGNOSIS = 2, SITE = 3, MOST_WORDS = 7;

  const NOISE = new Set(["antibody", "autoantibody", "ab", "abs", "test", "titre", "titer", "level"]);

  class Names extends casebookSearchFiles.Files {
    /** @param {(path: string, version: string) => Promise<any>} load */
    constructor(load) {
      super(load);
      /** @type {Map<number, SearchTerm>} */
      this.terms = new Map();
      /** @type {Map<string, SearchName[]>} */
      this.names = new Map();
      /** @type {Map<string, SearchName[]>} names by what their words mean, whatever their order */
      this.meanings = new Map();
      /** @type {Set<string>} */
      this.words = new Set();
      /** @type {string[]} */
      this.sorted = [];
    }

    /** @override */
    async read() {
      await super.read();
      this.readNames(await this.file("vocabulary"));
    }

    /** A term that exists. @param {number} id */
    term(id) { return /** @type {SearchTerm} */ (this.terms.get(id)); }

    /** @param {SearchVocabularyRow[]} vocabulary */
    readNames(vocabulary) {
      const { terms, names, words } = this;
      /** @param {string} k @param {number} id @param {number} rank */
      const name = (k, id, rank) => {
        const list = names.get(k) || [];
        if (k && !list.some(n => n.id === id)) names.set(k, [...list, { id, rank }]);
      };
      for (const [id, own, kind, cases, synonyms, parents] of vocabulary) {
        /** @type {SearchTerm} */
        const term = { id, name: own, kind, cases, synonyms: synonyms || [], parents: parents || [], children: [], names: [own, ...synonyms || []] };
        terms.set(id, term);
        term.names.forEach((n, i) => {
          name(key(n), id, i ? 1 : 0);
          if (initials(n) !== n) name(key(initials(n)), id, 1);
          const own = parts(n), meaning = this.meaning(own), same = this.meanings.get(meaning) || [];
          for (const part of own) if (part.length > 4) words.add(part);
          if (meaning && !same.some(s => s.id === id)) this.meanings.set(meaning, [...same, { id, rank: 2 }]);
        });
      }
      /** @type {Map<string, number>} */
      const ends = new Map();
      /** @type {Map<string, number>} */
      const heads = new Map();
      for (const term of terms.values()) {
        for (const parent of term.parents) terms.get(parent)?.children.push(term.id);
        // A test is also asked for without "anti" and without "antibodies".
        if (term.kind === TEST) for (const n of term.names) {
          const bare = n.replace(/\s+(auto)?antibod(y|ies)$/i, "").replace(/^anti-?\s?/i, "");
          if (bare !== n && bare.length > 1 && !names.has(key(bare))) name(key(bare), term.id, 2);
        }
        // A long name of a diagnosis is also asked for by its first and last word: ANCA vasculitis.
        if (term.kind === DIAGNOSIS) {
          const all = parts(term.name);
          if (all.length > 2 && !all.some(p => this.saysHow(p))) only(ends, all[0] + all[all.length - 1], term.id);
        }
        // A name whose first word is its own is also asked for by that word alone: Raynaud, Sjögren, Wegener.
        if (term.kind < SITE) for (const n of term.names) {
          const first = chunks(n)[0];
          if (first && first.parts.length === 1 && first.key.length > 4 && !this.saysHow(first.key)) only(heads, first.key, term.id);
        }
      }
      for (const short of [ends, heads]) for (const [k, id] of short) if (id >= 0 && !names.has(k)) name(k, id, 3);
      this.sorted = Array.from(names.keys()).sort();

      /** @param {Map<string, number>} map @param {string} k @param {number} id */
      function only(map, k, id) { map.set(k, map.has(k) && map.get(k) !== id ? -1 : id); }
    }

    /** Keys of names that begin so. @param {string} prefix */
    *begins(prefix) {
      let low = 0, high = this.sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.sorted[middle] < prefix) low = middle + 1; else high = middle;
      }
      for (; low < this.sorted.length && this.sorted[low].startsWith(prefix); low++) yield this.sorted[low];
    }

    /** What several words mean together: each in the place of all that mean the same, in the order of the alphabet. Empty for one word, and for words of a denial. @param {string[]} words */
    meaning(words) {
      const said = words.filter(word => !this.stop.has(word));
      if (said.length < 2 || words.some(word => this.saysHow(word))) return "";
      return Array.from(new Set(said.map(word => this.means.get(word) || word))).sort().join(" ");
    }

    /** The terms that a stretch of a question names, in its letters or in words that mean the same. @param {SearchChunk[]} stretch @returns {SearchName[] | null} */
    namedBy(stretch) {
      const own = stretch.map(c => c.key), k = own.join("");
      if (stretch.length === 1) return this.stop.has(k) ? null : this.names.get(k) || null;
      if (this.names.has(k)) return this.names.get(k) || null;
      return this.stop.has(own[0]) || this.stop.has(own[own.length - 1]) ? null : this.meanings.get(this.meaning(stretch.flatMap(c => c.parts.map(p => p.plain)))) || null;
    }

    /** The chunks of a question as names and single words, the longest names first. @param {SearchChunk[]} list */
    segments(list) {
      /** @type {SearchSegment[]} */
      const segments = [];
      for (let i = 0; i < list.length;) {
        let taken = 1;
        /** @type {SearchName[] | null} */
        let terms = null;
        for (let n = Math.min(MOST_WORDS, list.length - i); n > 0 && !terms; n--) {
          terms = this.namedBy(list.slice(i, i + n));
          taken = terms ? n : 1;
        }
        const own = list.slice(i, i + taken);
        segments.push({ terms, chunks: own, key: own.map(c => c.key).join(""), last: i + taken === list.length });
        i += taken;
      }
      // "negative", "without" and "positive" say how a term is meant; "antibody" beside a test adds nothing.
      segments.forEach((s, i) => {
        if (s.terms) return;
        const named = (/** @type {SearchSegment | undefined} */ other) => other && other.terms ? other : null, before = named(segments[i - 1]), after = named(segments[i + 1]);
        const target = this.how.before.has(s.key) && after || before || after;
        if (!target) return;
        if (this.how.before.has(s.key) || this.how.behind.has(s.key)) { target.against = true; s.drop = true; }
        else if (this.how.positive.has(s.key)) { target.only = true; s.drop = true; }
        else if (NOISE.has(s.key) && target.terms?.some(t => this.term(t.id).kind === TEST)) s.drop = true;
        if (s.drop) target.with = [...target.with || [], ...s.chunks];
      });
      return segments.filter(s => !s.drop && (s.terms || !this.stop.has(s.key)));
    }

    /** Such words are given by the build (NegationLexicon.cs). They belong to a name only when all of it is typed. @param {string} word */
    saysHow(word) { return this.how.before.has(word) || this.how.behind.has(word) || this.how.positive.has(word); }

    /** A term and all that is narrower, each with the number of steps down. @param {number} id @returns {Map<number, number>} */
    family(id) {
      const found = new Map(), list = [[id, 0]];
      for (const [term, steps] of list) {
        if (found.has(term)) continue;
        found.set(term, steps);
        for (const child of this.term(term).children) list.push([child, steps + 1]);
      }
      return found;
    }

    /** How much of a term's name the question holds, when all its words are of that name. @param {number} id @param {string[]} asked @param {boolean} open */
    named(id, asked, open) {
      const term = this.terms.get(id);
      if (!term || !asked.length) return 0;
      if (!term.parts) term.parts = term.names.map(parts);
      const length = asked.join("").length;
      let most = 0;
      for (const own of term.parts) {
        if (asked.every((a, i) => own.some(p => p === a || (open && i === asked.length - 1 && p.startsWith(a))))) most = Math.max(most, Math.min(1, length / own.join("").length));
      }
      return most;
    }

    /** What is said of names: what else was searched for them. @param {SearchSegment[]} segments @param {string[]} also names already put in the place of a word @param {SearchNote[]} notes */
    explain(segments, also, notes) {
      const SHOWN = 3, asked = new Set(segments.map(s => s.key)), own = new Set(segments.flatMap(s => (s.terms || []).map(t => this.term(t.id))));
      const names = new Set([...also, ...Array.from(own, t => t.name).filter(n => !asked.has(key(n)))]);
      const said = Array.from(names).filter(n => !Array.from(names).some(other => other !== n && key(other).startsWith(key(n))));
      if (said.length) notes.push({ key: "search_also", values: [said.join(", ")] });
      const narrower = Array.from(new Set(Array.from(own).flatMap(t => Array.from(this.family(t.id).keys(), id => this.term(id)))))
        .filter(t => t.cases && !own.has(t)).sort((a, b) => b.cases - a.cases || a.id - b.id).map(t => t.name);
      if (narrower.length > SHOWN + 1) notes.push({ key: "search_narrower_more", values: [narrower.slice(0, SHOWN).join(", "), narrower.length - SHOWN] });
      else if (narrower.length) notes.push({ key: "search_narrower", values: [narrower.join(", ")] });
    }
  }

  return { Names };
})();
