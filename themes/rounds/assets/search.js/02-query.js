// The question: words, "exact phrases", -without and filters taken apart.
/** @typedef {[from: number, to: number]} SearchSpan a stretch of the question as it was typed */
/** @typedef {{ kind: number | "level", name: string, value: string, against: boolean, not: boolean }} SearchFilter */
/** @typedef {{ how: "phrase" | "not" | "filter", said: string, span: SearchSpan }} SearchMarkedPart a part that its own mark sets off */
/** @typedef {{ text: string, phrases: string[], nots: { text: string, quoted: boolean }[], filters: SearchFilter[], marked: SearchMarkedPart[], words: { at: number, span: SearchSpan }[], open: boolean }} SearchQuestion words: where each piece of the text was typed; open: the last word may go on */
var casebookSearchQuery = (() => {
  "use strict";
  // Numbers are kinds of terms as the vocabulary numbers them.
  /** @type {Record<string, number | "level">} */
  const KEYS = { dx: 2, diagnosis: 2, finding: 0, test: 1, site: 3, rx: 4, treatment: 4, drug: 5, procedure: 6, organism: 7, gene: 8, score: 9, level: "level" };
  const PART = /(-(?=[\p{L}\p{Nd}"]))?(?:([a-z]+):(?=\S))?([+\-−](?=["\p{L}\p{Nd}]))?(?:"([^"]*)"?|([^\s"]+))/giu;

  /** @param {string} query @returns {SearchQuestion} */
  function parse(query) {
    /** @type {SearchQuestion} */
    const parsed = { text: "", phrases: [], nots: [], filters: [], marked: [], words: [], open: !/[\s"]$/.test(query) };
    for (const match of query.matchAll(PART)) {
      let not = !!match[1], name = (match[2] || "").toLowerCase(), sign = match[3] || "", quoted = match[4] !== undefined, value = quoted ? match[4] : match[5];
      /** @type {SearchSpan} */
      const span = [match.index, match.index + match[0].length];
      const marked = (/** @type {SearchMarkedPart["how"]} */ how, /** @type {string} */ said) => parsed.marked.push({ how, said, span });
      if (name && !Object.hasOwn(KEYS, name)) { value = name + ":" + sign + value; name = sign = ""; }
      if (name) {
        const end = !quoted && /[+\-−]$/.exec(value);
        if (end) { sign = end[0]; value = value.slice(0, -1); }
        parsed.filters.push({ kind: KEYS[name], name: name, value: value.replace(/_/g, " "), against: sign === "-" || sign === "−", not: not });
        marked("filter", match[0]);
      } else if (not) {
        parsed.nots.push({ text: value, quoted: quoted });
        marked("not", value);
      }
      else if (quoted) {
        if (!casebookSearchWords.key(value)) continue;
        parsed.phrases.push(value);
        marked("phrase", value);
      } else {
        if (parsed.text) parsed.text += " ";
        parsed.words.push({ at: parsed.text.length, span });
        parsed.text += sign + value;
      }
    }
    return parsed;
  }

  return { parse };
})();
