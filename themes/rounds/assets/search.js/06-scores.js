// Scores: how well documents answer one word or one name.
var casebookSearchScores = (() => {
  "use strict";
  // TermMarks.cs. Shown and undecided at once is the principal diagnosis.
  const SHOWN = 1, NOT_SHOWN = 2, UNDECIDED = 4, NARROWER = 8, NARROWER_NOT_SHOWN = 32;
  const { key, parts } = casebookSearchWords, FULL = 63, GLANCE = 255, MOST_BEGUN = 8, MOST_POSTINGS = 12000, NEAR = 0.45;
  const digit = (/** @type {string} */ word) => /^\d$/.test(word);

  class Scores {
    /** @param {number} size number of documents */
    constructor(size) {
      this.of = new Float32Array(size);
      this.section = new Uint8Array(size);
      /** @type {number[]} */
      this.docs = [];
    }

    /** @param {number} doc */
    has(doc) { return this.of[doc] > 0; }

    /** The best reading of a word counts, not their sum. @param {number} doc @param {number} score @param {number} section */
    put(doc, score, section) {
      const known = this.of[doc];
      if (!known) this.docs.push(doc);
      if (score > known) { this.of[doc] = score; this.section[doc] = section; }
    }
  }


  class Scoring extends casebookSearchSpelling.Spelling {
    scores() { return new Scores(this.size); }

    /** @param {number} documents */
    weight(documents) { return Math.log(1 + this.size / (documents + 0.5)); }

    /** @param {string[]} words */
    spoken(words) { return words.filter(w => !digit(w) && !this.stop.has(w)); }

    /** Documents that hold all words, with the mean of their scores. Words of one section may stand side by side. @param {string[]} words @param {boolean} [side] */
    async together(words, side) {
      const lists = (await this.fetch(words)).sort((a, b) => a.count - b.count), scores = this.scores();
      if (!lists.length || !lists[0].count) return scores;
      const met = new Uint8Array(this.size), sum = new Float32Array(this.size), at = new Uint8Array(this.size), apart = new Uint8Array(this.size);
      lists.forEach((list, n) => {
        const weight = this.weight(list.count) / FULL / lists.length;
        for (let i = 0; i < list.count; i++) {
          const doc = list.docs[i];
          if (met[doc] !== n) continue;
          met[doc] = n + 1;
          sum[doc] += weight * list.weights[i];
          if (n && at[doc] !== list.sections[i]) apart[doc] = 1;
          at[doc] = at[doc] || list.sections[i];
        }
      });
      for (let i = 0; i < lists[0].count; i++) {
        const doc = lists[0].docs[i];
        if (met[doc] === lists.length) scores.put(doc, sum[doc] * (side && !apart[doc] ? 1.5 : 1), at[doc]);
      }
      return scores;
    }

    /** One word: itself, its parts, what it begins, and as a number also a titre. @param {SearchChunk} chunk @param {string[]} neighbours @param {boolean} open @param {Scores} scores */
    async scoreWord(chunk, neighbours, open, scores) {
      const word = chunk.key;
      /** @type {[string, number][]} */
      const forms = [[word, 1]];
      for (const n of neighbours) forms.push([n, 1]);
      for (const n of this.near.get(word) || []) forms.push([n, NEAR]);
      if (/^\d{2,5}$/.test(word)) forms.push(["1:" + word, 0.9]);
      let left = MOST_POSTINGS;
      for (const [begun, count] of (await this.readings(word, open)).begun.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
        if (forms.length > MOST_BEGUN) break;
        // Every page has the common ones: they cost most and tell least.
        if (count > left) continue;
        left -= count;
        forms.push([begun, 0.3 + 0.5 * word.length / begun.length]);
      }
      const lists = await this.fetch(forms.map(f => f[0]));
      lists.forEach((list, n) => {
        const weight = this.weight(list.count) * forms[n][1] / FULL;
        for (let i = 0; i < list.count; i++) scores.put(list.docs[i], weight * list.weights[i], list.sections[i]);
      });
      if (chunk.parts.length > 1) {
        const all = await this.together(this.spoken(chunk.parts.map(p => p.plain)));
        for (const doc of all.docs) scores.put(doc, 0.7 * all.of[doc], all.section[doc]);
      }
    }

    /** One name: cases by what they show, pages of the term and of narrower ones. What is looked for and not found goes to "against". @param {SearchSegment} segment @param {Scores} scores @param {Map<number, [number, number]>} against */
    async scoreTerms(segment, scores, against) {
      const first = this.first.term, terms = segment.terms || [];
      /** @type {Map<number, [number, number]>} */
      const denied = new Map();
      const lists = await this.fetch(terms.map(t => "#" + t.id));
      lists.forEach((list, n) => {
        const { id, rank } = terms[n];
        let shown = 0;
        for (let i = 0; i < list.count; i++) if (list.weights[i] & (SHOWN | NARROWER | NOT_SHOWN | NARROWER_NOT_SHOWN)) shown++;
        const weight = this.weight(shown);
        for (let i = 0; i < list.count; i++) {
          const doc = list.docs[i], marks = list.weights[i];
          let strength = 0;
          if (segment.against) strength = marks & NOT_SHOWN ? 0.8 : marks & NARROWER_NOT_SHOWN ? 0.5 : 0;
          else if (marks & SHOWN) strength = marks & UNDECIDED ? 0.9 : 0.7;
          else if (marks & NOT_SHOWN) { if (marks & NARROWER) strength = 0.3; else denied.set(doc, [weight, list.sections[i]]); }
          else if (marks & NARROWER) strength = 0.35;
          else if (!segment.only && marks !== NARROWER_NOT_SHOWN) strength = marks & UNDECIDED ? 0.15 : 0.12;
          if (strength) scores.put(doc, strength * weight, marks & (SHOWN | NOT_SHOWN | NARROWER_NOT_SHOWN) ? GLANCE : list.sections[i]);
        }
        for (const [term, steps] of this.family(id)) {
          const strength = steps ? 0.35 / steps : 1.6 - 0.05 * rank + (this.term(term).kind === 2 ? 0.02 : 0);
          scores.put(first + term, strength * weight * (segment.against ? 0.3 : 1), 0);
        }
      });
      if (!segment.against) {
        const words = this.spoken(segment.chunks.flatMap(c => c.parts.map(p => p.plain)));
        const spoken = words.length ? await this.together(words) : this.scores();
        for (const doc of spoken.docs) {
          if (scores.has(doc)) scores.of[doc] += 0.4 * spoken.of[doc];
          else if (!denied.has(doc) && (!segment.only || doc >= first)) scores.put(doc, 0.5 * spoken.of[doc], spoken.section[doc]);
        }
      }
      for (const [doc, score] of denied) if (!scores.has(doc)) against.set(doc, score);
    }

    /** Names that begin with what has been typed so far: the page of the term, before the word is whole. @param {string} typed @param {Scores} scores */
    begunNames(typed, scores) {
      if (typed.length < 2) return;
      // "ANA neg" does not begin the name "negative NBT".
      const how = [...this.how.before, ...this.how.behind, ...this.how.positive].filter(word => word.startsWith(typed));
      const begunByHow = (/** @type {string} */ k, /** @type {number} */ id) => how.length && how.some(word => k.startsWith(word)) && this.term(id).names.some(n => key(n) === k && how.includes(parts(n)[0]));
      for (const k of this.begins(typed)) {
        if (k.length > typed.length) for (const { id, rank } of this.names.get(k) || []) if (!begunByHow(k, id))
          scores.put(this.first.term + id, this.weight(this.term(id).cases) * (0.25 + 0.55 * typed.length / k.length) * (rank ? 0.9 : 1), 0);
      }
    }
  }

  return { Scores, Scoring, SHOWN, NOT_SHOWN, UNDECIDED, NARROWER, NARROWER_NOT_SHOWN, GLANCE };
})();
