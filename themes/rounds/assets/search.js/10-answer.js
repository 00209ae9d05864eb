// The answer: what documents score for all words together, grouped by kind.
/** @typedef {SearchKind | "against"} SearchGroupKind against: where it was looked for and not found */
/** @typedef {{ kind: SearchGroupKind, docs: number[] }} SearchGroup */
/** @typedef {{ query: string, groups: SearchGroup[], count: number, notes: SearchNote[], asked: SearchChip[], patterns: SearchPattern[], denies: boolean, whole: boolean, section: (doc: number) => number }} SearchResult */
/** @typedef {{ of: Float32Array, met: Uint8Array, section: Uint8Array, best: Float32Array, docs: number[], most: number }} SearchTotal */
/** @typedef {InstanceType<typeof casebookSearchScores.Scores>} SearchScores */
/** @typedef {InstanceType<typeof casebookSearchAnswer.Index>} SearchIndex */
var casebookSearchAnswer = (() => {
  "use strict";
  const { chunks, key, parts } = casebookSearchWords, { GLANCE } = casebookSearchScores, { marks } = casebookSearchPassages;
  const NAMED = 5, REFERENCE = 0.85, PAGE = 0.8;
  const FEW = 5, AT_A_TIME = 4, CHECKED = 12, ENOUGH = 8, STEPS = 1 << 20;

  class Index extends casebookSearchPassages.Passages {
    /** @param {string} query @returns {Promise<SearchResult>} */
    async search(query) {
      await this.open();
      const parsed = casebookSearchQuery.parse(query);
      /** @type {SearchNote[]} */
      const notes = [];
      /** @type {string[]} */
      const also = [];
      /** @type {SearchPattern[]} */
      const patterns = [];
      /** @type {SearchScores[]} */
      const all = [];
      /** @type {Map<number, [number, number]>} */
      const against = new Map();
      const list = await this.corrected(chunks(parsed.text), parsed.open && !parsed.phrases.length && !parsed.filters.length, also, notes), segments = this.segments(list);
      await this.fetch(segments.flatMap(s => [...(s.terms || []).map(t => "#" + t.id), ...this.spoken(s.chunks.flatMap(c => [...(s.terms ? [] : [c.key]), ...c.parts.map(p => p.plain)]))]));
      for (let i = 0; i < segments.length; i++) {
        const s = segments[i], scores = this.scores(), open = s.last && parsed.open;
        if (s.terms) {
          await this.scoreTerms(s, scores, against);
          if (s.only && !scores.docs.some(doc => doc < this.first.term)) await this.widened(s, scores, against, notes);
          for (const c of s.chunks) if (c.typed) await this.scoreWord(c.typed, [], false, scores);
          for (const t of s.terms) for (const name of this.term(t.id).names) patterns.push({ key: key(name) });
          patterns.push({ key: s.key });
        } else {
          const neighbours = [];
          if (segments[i - 1] && !segments[i - 1].terms) neighbours.push(segments[i - 1].key + s.key);
          if (segments[i + 1] && !segments[i + 1].terms) neighbours.push(s.key + segments[i + 1].key);
          await this.scoreWord(s.chunks[0], neighbours.filter(n => /\d/.test(n) || n.length < 7), open || !(await this.postings(s.key)).count, scores);
          patterns.push({ key: s.key, begin: open });
          if (/^\d{2,5}$/.test(s.key)) patterns.push({ key: "1:" + s.key });
        }
        if (open) for (let k = i; k >= 0 && k > i - 4; k--) this.begunNames(segments.slice(k, i + 1).map(x => x.key).join(""), scores);
        all.push(scores);
      }
      this.explain(segments, also, notes);
      for (const phrase of parsed.phrases) {
        patterns.push({ key: key(phrase), phrase: true });
        all.push(await this.together(this.spoken(parts(phrase)), true));
      }
      const filter = await this.filtered(parsed, notes, !all.length), total = this.total(all, filter);
      const denies = segments.some(s => !!s.against) || parsed.filters.some(f => f.against);
      const asked = list.flatMap(c => c.parts.map(p => p.plain)).filter(p => !this.stop.has(p));
      const ranked = this.ranked(total, filter, id => denies ? 0 : NAMED * this.named(id, asked, parsed.open));
      const checked = await this.checked(ranked, patterns.filter(p => p.phrase), filter.perhaps, total.section);
      if (total.most < all.length && ranked.length) notes.push({ key: "search_some_words" });
      const groups = this.grouped(checked.docs, this.deniedCases(against, all, filter, total));
      return { query, groups, asked: casebookSearchChips.of(this, parsed, query, segments), count: checked.docs.length, notes, patterns, denies, whole: checked.whole, section: doc => total.section[doc] };
    }

    /** Where no case shows it, broader names answer, and without one whatever speaks of it. @param {SearchSegment} segment @param {SearchScores} scores @param {Map<number, [number, number]>} against @param {SearchNote[]} notes */
    async widened(segment, scores, against, notes) {
      const terms = (segment.terms || []).map(t => this.term(t.id)), parents = Array.from(new Set(terms.flatMap(t => t.parents))).filter(id => this.terms.has(id));
      notes.push({ key: "search_none_positive", values: [terms[0].name] });
      await this.scoreTerms(parents.length ? { ...segment, terms: parents.map(id => ({ id, rank: 2 })) } : { ...segment, only: false }, scores, against);
      if (parents.length) notes.push({ key: "search_also", values: [parents.map(id => this.term(id).name).join(", ")] });
    }

    /** Scores of all words added up, the number of words that were met, and the section where the best one stands. @param {SearchScores[]} all @param {SearchFiltered} filter */
    total(all, filter) {
      /** @type {SearchTotal} */
      const total = { of: new Float32Array(this.size), met: new Uint8Array(this.size), section: new Uint8Array(this.size), best: new Float32Array(this.size), docs: [], most: 0 };
      for (const scores of all) for (const doc of scores.docs) {
        const score = scores.of[doc], section = scores.section[doc];
        if (!total.met[doc]++) total.docs.push(doc);
        total.of[doc] += score;
        if (section && section !== GLANCE && score > total.best[doc]) { total.section[doc] = section; total.best[doc] = score; }
        if (total.met[doc] > total.most) total.most = total.met[doc];
      }
      if (!all.length && filter.only) for (const [doc, fit] of filter.only) { total.docs.push(doc); total.of[doc] = fit; }
      return total;
    }

    /** Documents with most of the words, best first; where fewer than five cases have them, cases that lack one more follow. Score and document are sorted as one number, because ten thousand objects take too long. @param {SearchTotal} total @param {SearchFiltered} filter @param {(term: number) => number} named */
    ranked(total, filter, named) {
      const first = this.first.term, after = this.first.reference, pages = this.first.page, keys = new Float64Array(total.docs.length);
      /** @type {number[]} */
      const found = [];
      let cases = 0;
      for (let met = total.most; met === total.most || (met > 0 && cases < (met * 2 > total.most ? FEW : 1)); met--) {
        let count = 0;
        for (const doc of total.docs) {
          if (total.met[doc] !== met || (filter.only && !filter.only.has(doc)) || filter.out.has(doc) || (met < total.most && doc >= first)) continue;
          let score = total.of[doc];
          if (doc >= pages) score *= PAGE;
          else if (doc >= after) score *= REFERENCE;
          else if (doc >= first) score += named(doc - first);
          else cases++;
          keys[count++] = Math.round(score * STEPS) * STEPS + (STEPS - 1 - doc);
        }
        for (const k of keys.subarray(0, count).sort().reverse()) found.push(STEPS - 1 - k % STEPS);
      }
      return found;
    }

    /** An exact phrase is looked for in the texts themselves, best first, until a list is full. @param {number[]} docs @param {SearchPattern[]} phrases @param {SearchDoubt[]} perhaps @param {Uint8Array} section */
    async checked(docs, phrases, perhaps, section) {
      if (!phrases.length && !perhaps.length) return { docs, whole: true };
      /** @type {number[]} */
      const kept = [];
      let read = 0, i = 0;
      while (i < docs.length && read < CHECKED && (kept.length < ENOUGH || !phrases.length)) {
        const some = docs.slice(i, i + AT_A_TIME), doubt = (/** @type {number} */ doc) => phrases.length || perhaps.some(p => p.docs.has(doc));
        const texts = await Promise.all(some.map(doc => doubt(doc) ? this.texts(doc) : []));
        some.forEach((doc, n) => {
          if (texts[n].length) read += this.hasText(doc) ? 1 : 0;
          const has = (/** @type {SearchPattern} */ p) => texts[n].some(t => marks(t[1], [p]).length || marks(t[2], [p]).length);
          if (!phrases.every(has) || perhaps.some(p => p.docs.has(doc) && has(p.pattern))) return;
          if (phrases.length) section[doc] = Math.max(0, texts[n].findIndex(t => marks(t[2], phrases).length)) || 0;
          kept.push(doc);
        });
        i += some.length;
      }
      // Without a phrase that must be there, what was not read stays.
      return { docs: phrases.length ? kept : [...kept, ...docs.slice(i)], whole: i >= docs.length };
    }

    /** Cases in which a name was looked for and not found, and which answer all other words. @param {Map<number, [number, number]>} against @param {SearchScores[]} all @param {SearchFiltered} filter @param {SearchTotal} total */
    deniedCases(against, all, filter, total) {
      /** @type {[number, number][]} */
      const denied = [];
      for (const [doc, [score]] of against) {
        if (all.length > 1 && !all.every(scores => scores.has(doc)) && total.met[doc] < all.length - 1) continue;
        if (total.met[doc] === all.length || (filter.only && !filter.only.has(doc)) || filter.out.has(doc) || this.kindOf(doc) !== "case") continue;
        denied.push([doc, score]);
      }
      return denied.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(d => d[0]);
    }

    /** Groups in the order of their best hits; at the end where it was looked for and not found. @param {number[]} docs @param {number[]} denied @returns {SearchGroup[]} */
    grouped(docs, denied) {
      /** @type {Map<SearchKind, SearchGroup>} */
      const groups = new Map();
      for (const doc of docs) {
        const kind = this.kindOf(doc), group = groups.get(kind) || { kind, docs: [] };
        groups.set(kind, group);
        group.docs.push(doc);
      }
      return denied.length ? [...groups.values(), { kind: "against", docs: denied }] : [...groups.values()];
    }
  }

  return { Index };
})();
