// Filters: dx:, finding:, test:, site:, rx:, drug:, procedure:, organism:, gene:, score:, level:, and what is asked to be left out.
/** @typedef {{ key: string, begin?: boolean, phrase?: boolean }} SearchPattern what is marked in a text: a key, the beginning of one, or the key of a phrase */
/** @typedef {{ docs: Set<number>, pattern: SearchPattern }} SearchDoubt documents that are out when their text has a phrase */
/** @typedef {{ only: Map<number, number> | null, out: Set<number>, perhaps: SearchDoubt[] }} SearchFiltered only: what all filters leave, null without one; out: what is left out */
var casebookSearchFilters = (() => {
  "use strict";
  const { chunks, fold, key } = casebookSearchWords, { SHOWN, NOT_SHOWN, UNDECIDED, NARROWER, NARROWER_NOT_SHOWN } = casebookSearchScores, MOST_NAMES = 4, SHORTEST = 3, SCORE = 9; // a score is neither positive nor negative

  class Filters extends casebookSearchScores.Scoring {
    /** Terms of a kind that a filter may mean: exactly, or those whose name begins so, the commonest first. @param {number} kind @param {string} value */
    meant(kind, value) {
      const k = key(value), of = (/** @type {Iterable<string>} */ keys) => new Set(Array.from(keys).flatMap(n => (this.names.get(n) || []).map(t => t.id)).filter(id => this.term(id).kind === kind));
      let found = of([k]);
      if (!found.size && k.length >= SHORTEST) found = of(this.begins(k));
      return Array.from(found).sort((a, b) => this.term(b).cases - this.term(a).cases || a - b).slice(0, MOST_NAMES);
    }

    /** Documents of one filter, each with how well it fits. @param {SearchFilter} filter @param {SearchNote[]} notes @returns {Promise<Map<number, number>>} */
    async fitting(filter, notes) {
      /** @type {Map<number, number>} */
      const found = new Map();
      if (filter.kind === "level") {
        const asked = "level:" + fold(filter.value), levels = this.manifest.filters.filter(f => f.startsWith(asked));
        if (!levels.length) notes.push({ key: "search_no_such_level", values: [filter.value, this.manifest.filters.map(f => f.slice("level:".length)).join(", ")] });
        for (const list of await this.fetch(levels.map(f => "@" + f))) for (let i = 0; i < list.count; i++) found.set(list.docs[i], 1);
        return found;
      }
      const ids = this.meant(filter.kind, filter.value), wanted = filter.against ? NOT_SHOWN | NARROWER_NOT_SHOWN : SHOWN | NARROWER | (filter.kind === SCORE ? UNDECIDED : 0);
      const other = ids.map(id => this.term(id).name).filter(n => key(n) !== key(filter.value));
      if (!ids.length) notes.push({ key: "search_no_such_name", values: [filter.name + ":" + filter.value] });
      else if (other.length) notes.push({ key: "search_also", values: [other.join(", ")] });
      for (const list of await this.fetch(ids.map(id => "#" + id))) for (let i = 0; i < list.count; i++) {
        const marks = list.weights[i], fit = marks & SHOWN && marks & UNDECIDED ? 3 : marks & (SHOWN | NOT_SHOWN) ? 2 : 1;
        if (marks & wanted) found.set(list.docs[i], Math.max(fit, found.get(list.docs[i]) || 0));
      }
      return found;
    }

    /** @param {SearchQuestion} parsed @param {SearchNote[]} notes @param {boolean} alone whether nothing else is asked @returns {Promise<SearchFiltered>} */
    async filtered(parsed, notes, alone) {
      /** @type {Set<number>} */
      const out = new Set();
      /** @type {SearchDoubt[]} */
      const perhaps = [];
      /** @type {Map<number, number> | null} */
      let only = null;
      for (const filter of parsed.filters) {
        const found = await this.fitting(filter, notes);
        /** @type {Map<number, number> | null} */
        const before = only;
        if (filter.not) { for (const doc of found.keys()) out.add(doc); continue; }
        only = new Map();
        for (const [doc, fit] of found) if (!before || before.has(doc)) only.set(doc, fit + (before?.get(doc) || 0));
      }
      for (const { text, quoted } of parsed.nots) {
        const list = chunks(text), words = this.spoken(list.flatMap(c => c.parts.map(p => p.plain)));
        if (quoted && words.length > 1) {
          perhaps.push({ docs: new Set((await this.together(words)).docs), pattern: { key: key(text), phrase: true } });
          continue;
        }
        for (const segment of this.segments(list)) {
          const scores = this.scores();
          if (segment.terms) await this.scoreTerms(segment, scores, new Map());
          for (const doc of scores.docs) out.add(doc);
          for (const doc of (await this.together(segment.chunks.map(c => c.key))).docs) out.add(doc);
        }
      }
      // Nothing but -words asks for all other cases.
      if (alone && !only && parsed.nots.length) {
        only = new Map();
        for (let doc = 0; doc < this.first.term; doc++) only.set(doc, 1);
      }
      return { only, out, perhaps };
    }
  }

  return { Filters };
})();
