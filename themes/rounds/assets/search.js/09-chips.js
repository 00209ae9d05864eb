// Chips: what a question was taken for, part by part, each with the question that is left without it.
/** @typedef {{ how: "name" | "word" | "against" | "only" | "phrase" | "not" | "filter", said: string, typed: string, rest: string }} SearchChip said: what was searched; typed: what the reader wrote */
var casebookSearchChips = (() => {
  "use strict";
  const NAMES = 2;

  /** @param {InstanceType<typeof casebookSearchPassages.Passages>} index @param {SearchQuestion} parsed @param {string} query @param {SearchSegment[]} segments @returns {SearchChip[]} */
  function of(index, parsed, query, segments) {
    /** Where a place of the text was typed. @param {number} at */
    const typedAt = at => {
      const piece = parsed.words[parsed.words.findLastIndex(p => p.at <= at)];
      return piece.span[0] + at - piece.at;
    };
    /** @type {[number, SearchChip][]} */
    const chips = segments.map(segment => {
      const spans = [...segment.chunks, ...segment.with || []].map(c => /** @type {SearchSpan} */ ([typedAt(c.parts[0].from), typedAt(c.parts[c.parts.length - 1].to)]));
      const how = segment.against ? "against" : segment.only ? "only" : segment.terms ? "name" : "word", names = (segment.terms || []).map(t => index.term(t.id).name);
      const said = names.length ? names.slice(0, NAMES).join(" / ") : segment.chunks.map(c => c.raw).join(" ");
      return chip(how, said, spans);
    });
    for (const part of parsed.marked) chips.push(chip(part.how, part.said, [part.span]));
    return chips.sort((a, b) => a[0] - b[0]).map(c => c[1]);

    /** @param {SearchChip["how"]} how @param {string} said @param {SearchSpan[]} spans @returns {[number, SearchChip]} */
    function chip(how, said, spans) {
      const sorted = spans.sort((a, b) => a[0] - b[0]), typed = sorted.map(s => query.slice(...s)).join(" ");
      let rest = "", at = 0;
      for (const [from, to] of sorted) { rest += query.slice(at, from) + " "; at = to; }
      return [sorted[0][0], { how, said, typed, rest: (rest + query.slice(at)).replace(/\s+/g, " ").trim() }];
    }
  }

  return { of };
})();
