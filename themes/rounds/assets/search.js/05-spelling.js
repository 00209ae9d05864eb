// Spelling: what a word may stand for when it is not whole or mistyped.
var casebookSearchSpelling = (() => {
  "use strict";
  const LONG = 5, PREFIX = 3, RARE = 3;

  /** Whether two words differ by one letter put in, left out, changed, or by two neighbours exchanged. @param {string} a @param {string} b */
  function oneEdit(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    let i = 0;
    const n = a.length, m = b.length;
    while (i < n && i < m && a[i] === b[i]) i++;
    if (n === m) return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
    return n > m ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
  }

  class Spelling extends casebookSearchNames.Names {
    /** @param {string} word */
    async begun(word) { return (await this.lexicon(word, 3)).filter(w => w[0] !== word); }

    /** Itself, words it begins, or the nearest known word. @param {string} word @param {boolean} open */
    async readings(word, open) {
      const [{ count: exact }, begun] = await Promise.all([this.postings(word), open && word.length >= PREFIX ? this.begun(word) : []]);
      // A word that hardly any page has may be mistyped on that page too: then a name of the vocabulary is searched as well.
      const rare = exact && exact < RARE && !this.words.has(word);
      if ((!rare && (exact || begun.length)) || word.length < LONG || /\d/.test(word)) return { exact, begun, near: "" };
      /** @type {Map<string, number>} */
      const near = new Map();
      for (const w of this.words) if (oneEdit(word, w)) near.set(w, 1);
      // Most mistakes stand behind the third letter, so the file with that beginning is read before all those with the first letter.
      if (!rare && !near.size) for (const [prefix, most] of /** @type {[string, number][]} */ ([[word.slice(0, PREFIX), 2], [word[0], 4]])) {
        for (const [w, count] of await this.lexicon(prefix, most)) if (oneEdit(word, w)) near.set(w, count);
        if (near.size) break;
      }
      if (!near.size && open && !rare) {
        for (const w of this.words) if (w.length > word.length && [-1, 0, 1].some(n => oneEdit(word, w.slice(0, word.length + n)))) near.set(w, 1);
      }
      const best = Array.from(near.keys()).sort((a, b) => Number(this.words.has(b)) - Number(this.words.has(a)) || (near.get(b) || 0) - (near.get(a) || 0) || (a < b ? -1 : 1));
      return { exact, begun, near: best[0] || "" };
    }

    /** A word nobody knows is taken for the nearest known one, and that is said. @param {SearchChunk[]} list @param {boolean} open @param {string[]} also @param {SearchNote[]} notes */
    async corrected(list, open, also, notes) {
      const named = new Set(this.segments(list).flatMap(s => s.terms ? s.chunks : []));
      await this.fetch(list.filter(c => !named.has(c) && !this.stop.has(c.key)).map(c => c.key));
      for (let i = 0; i < list.length; i++) {
        const c = list[i], typing = open && i === list.length - 1;
        if (named.has(c) || this.near.has(c.key) || c.parts.length > 1 || this.stop.has(c.key) || this.saysHow(c.key)) continue;
        if (typing && !this.begins(c.key).next().done) continue;
        const { near, exact } = await this.readings(c.key, true);
        if (!near || (typing && near.startsWith(c.key))) continue;
        if (exact) also.push(near); else notes.push({ key: "search_corrected", values: [c.raw, near] });
        list[i] = { raw: near, parts: [{ plain: near, from: c.parts[0].from, to: c.parts[c.parts.length - 1].to }], key: near, typed: exact ? c : null };
      }
      return list;
    }
  }

  return { Spelling };
})();
