// The question: words, "exact phrases", -without and filters taken apart.
/** @typedef {{ kind: number | "level", name: string, value: string, against: boolean, not: boolean }} SearchFilter */
/** @typedef {{ text: string, phrases: string[], nots: { text: string, quoted: boolean }[], filters: SearchFilter[], open: boolean }} SearchQuestion open: the last word may go on */
var casebookSearchQuery = (() => {
  "use strict";
  // Numbers are kinds of terms as the vocabulary numbers them.
  /** @type {Record<string, number | "level">} */
  const KEYS = { dx: 2, diagnosis: 2, finding: 0, test: 1, site: 3, rx: 4, treatment: 4, drug: 5, procedure: 6, organism: 7, gene: 8, score: 9, level: "level" };
  const PART = /(-(?=[\p{L}\p{Nd}"]))?(?:([a-z]+):(?=\S))?([+\-−](?=["\p{L}\p{Nd}]))?(?:"([^"]*)"?|([^\s"]+))/giu;

  /** @param {string} query @returns {SearchQuestion} */
  function parse(query) {
    /** @type {SearchQuestion} */
    const parsed = { text: "", phrases: [], nots: [], filters: [], open: !/[\s"]$/.test(query) };
    /** @type {string[]} */
    const text = [];
    for (const match of query.matchAll(PART)) {
      let not = !!match[1], name = (match[2] || "").toLowerCase(), sign = match[3] || "", quoted = match[4] !== undefined, value = quoted ? match[4] : match[5];
      if (name && !Object.hasOwn(KEYS, name)) { value = name + ":" + sign + value; name = sign = ""; }
      if (name) {
        const end = !quoted && /[+\-−]$/.exec(value);
        if (end) { sign = end[0]; value = value.slice(0, -1); }
        parsed.filters.push({ kind: KEYS[name], name: name, value: value.replace(/_/g, " "), against: sign === "-" || sign === "−", not: not });
      } else if (not) parsed.nots.push({ text: value, quoted: quoted });
      else if (quoted) { if (casebookSearchWords.key(value)) parsed.phrases.push(value); }
      else text.push(sign + value);
    }
    parsed.text = text.join(" ");
    return parsed;
  }

  return { parse };
})();
