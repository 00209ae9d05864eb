// Names of the vocabulary: which terms a stretch of a question means.
(function (search) {
  "use strict";
  const { chunks, initials, key, parts } = search, TEST = 1, DIAGNOSIS = 2, SITE = 3, MOST_WORDS = 7;

  const NOISE = new Set(["antibody", "autoantibody", "ab", "abs", "test", "titre", "titer", "level"]);

  // Each term is [number, name, kind, cases, synonyms, parents]. A name's rank says how near it is to the term's own: 0 itself, 1 a synonym, 2 and 3 parts of one.
  search.Index.prototype.readNames = function (vocabulary) {
    const terms = this.terms = new Map(), names = this.names = new Map(), words = this.words = new Set();
    const name = (k, id, rank) => {
      const list = names.get(k) || [];
      if (k && !list.some(n => n.id === id)) names.set(k, [...list, { id, rank }]);
    };
    for (const [id, own, kind, cases, synonyms, parents] of vocabulary) {
      const term = { id, name: own, kind, cases, synonyms: synonyms || [], parents: parents || [], children: [] };
      terms.set(id, term);
      term.names = [own, ...term.synonyms];
      term.names.forEach((n, i) => {
        name(key(n), id, i ? 1 : 0);
        if (initials(n) !== n) name(key(initials(n)), id, 1);
        for (const part of parts(n)) if (part.length > 4) words.add(part);
      });
    }
    const ends = new Map(), heads = new Map();
    for (const term of terms.values()) {
      for (const parent of term.parents) if (terms.has(parent)) terms.get(parent).children.push(term.id);
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

    function only(map, k, id) { map.set(k, map.has(k) && map.get(k) !== id ? -1 : id); }
  };

  // Keys of names that begin so.
  search.Index.prototype.begins = function* (prefix) {
    let low = 0, high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle] < prefix) low = middle + 1; else high = middle;
    }
    for (; low < this.sorted.length && this.sorted[low].startsWith(prefix); low++) yield this.sorted[low];
  };

  // The chunks of a question as names and single words, the longest names first.
  search.Index.prototype.segments = function (list) {
    const segments = [];
    for (let i = 0; i < list.length;) {
      let taken = 1, terms = null;
      for (let n = Math.min(MOST_WORDS, list.length - i); n > 0 && !terms; n--) {
        const k = list.slice(i, i + n).map(c => c.key).join("");
        if (this.names.has(k) && !(n === 1 && this.stop.has(k))) { terms = this.names.get(k); taken = n; }
      }
      const own = list.slice(i, i + taken);
      segments.push({ terms, chunks: own, key: own.map(c => c.key).join(""), last: i + taken === list.length });
      i += taken;
    }
    // "negative", "without" and "positive" say how a term is meant; "antibody" beside a test adds nothing.
    segments.forEach((s, i) => {
      if (s.terms) return;
      const named = other => other && other.terms ? other : null, before = named(segments[i - 1]), after = named(segments[i + 1]);
      const target = this.how.before.has(s.key) && after || before || after;
      if (!target) return;
      if (this.how.before.has(s.key) || this.how.behind.has(s.key)) { target.against = true; s.drop = true; }
      else if (this.how.positive.has(s.key)) { target.only = true; s.drop = true; }
      else if (NOISE.has(s.key) && target.terms.some(t => this.terms.get(t.id).kind === TEST)) s.drop = true;
    });
    return segments.filter(s => !s.drop && (s.terms || !this.stop.has(s.key)));
  };

  // Such words are given by the build (NegationLexicon.cs). They belong to a name only when all of it is typed.
  search.Index.prototype.saysHow = function (word) { return this.how.before.has(word) || this.how.behind.has(word) || this.how.positive.has(word); };

  // A term and all that is narrower, each with the number of steps down.
  search.Index.prototype.family = function (id) {
    const found = new Map(), list = [[id, 0]];
    for (const [term, steps] of list) {
      if (found.has(term)) continue;
      found.set(term, steps);
      for (const child of this.terms.get(term).children) list.push([child, steps + 1]);
    }
    return found;
  };

  // How much of a term's name the question holds, when all its words are of that name.
  search.Index.prototype.named = function (id, asked, open) {
    const term = this.terms.get(id);
    if (!term || !asked.length) return 0;
    if (!term.parts) term.parts = term.names.map(parts);
    const length = asked.join("").length;
    let most = 0;
    for (const own of term.parts) {
      if (asked.every((a, i) => own.some(p => p === a || (open && i === asked.length - 1 && p.startsWith(a))))) most = Math.max(most, Math.min(1, length / own.join("").length));
    }
    return most;
  };

  // What is said of names: what else was searched for them. also: names already put in the place of a word.
  search.Index.prototype.explain = function (segments, also, notes) {
    const SHOWN = 3, asked = new Set(segments.map(s => s.key)), own = new Set(segments.flatMap(s => (s.terms || []).map(t => this.terms.get(t.id))));
    const names = new Set([...also, ...Array.from(own, t => t.name).filter(n => !asked.has(key(n)))]);
    const said = Array.from(names).filter(n => !Array.from(names).some(other => other !== n && key(other).startsWith(key(n))));
    if (said.length) notes.push({ key: "search_also", values: [said.join(", ")] });
    const narrower = Array.from(new Set(Array.from(own).flatMap(t => Array.from(this.family(t.id).keys(), id => this.terms.get(id)))))
      .filter(t => t.cases && !own.has(t)).sort((a, b) => b.cases - a.cases || a.id - b.id).map(t => t.name);
    if (narrower.length > SHOWN + 1) notes.push({ key: "search_narrower_more", values: [narrower.slice(0, SHOWN).join(", "), narrower.length - SHOWN] });
    else if (narrower.length) notes.push({ key: "search_narrower", values: [narrower.join(", ")] });
  };
})(globalThis.CasebookSearch);
