// Passages: where the words of a question stand in a text, and the lines to show of it.
/** @typedef {[from: number, to: number]} SearchMark */
/** @typedef {{ id: string, title: string, text: string, marks: SearchMark[] }} SearchPassage id and title of its section */
var casebookSearchPassages = (() => {
  "use strict";
  const { chunks, key } = casebookSearchWords, LENGTH = 190, SLACK = 30, FACTS = 3;

  /** Where patterns stand in a text, in order, never overlapping. @param {string} text @param {SearchPattern[]} patterns */
  function marks(text, patterns) {
    const parts = chunks(text).flatMap(c => c.parts);
    /** @type {SearchMark[]} */
    const found = [];
    for (let i = 0; i < parts.length; i++) {
      let best = 0;
      for (const p of patterns) {
        let joined = "";
        for (let j = i; j < parts.length && joined.length < p.key.length; j++) {
          joined += parts[j].plain;
          if (joined === p.key || (p.begin && j === i && joined.startsWith(p.key))) best = Math.max(best, j - i + 1);
          else if (!p.key.startsWith(joined)) break;
        }
      }
      if (best) { found.push([parts[i].from, parts[i + best - 1].to]); i += best - 1; }
    }
    return found;
  }

  /** The facts of a case are written as "name: result". @param {string} line */
  const denied = line => /: (negative|absent|normal)\b/.test(line);

  /** The facts that were asked for, on one line; what is negative only when that was asked for or nothing else is there. @param {string[]} lines @param {SearchPattern[]} patterns @param {boolean} denies */
  function together(lines, patterns, denies) {
    const asked = lines.filter(line => marks(line, patterns).length), wanted = asked.filter(line => denied(line) === denies);
    return [(wanted.length ? wanted : asked).slice(0, FACTS).join("; ")];
  }

  /** @param {SearchPassage} p @returns {SearchPassage} */
  function cut(p) {
    if (p.text.length <= LENGTH + SLACK) return p;
    let from = Math.max(0, (p.marks.length ? p.marks[0][0] : 0) - LENGTH / 3);
    if (from) from = p.text.indexOf(" ", from) + 1;
    const to = from + LENGTH >= p.text.length ? p.text.length : p.text.lastIndexOf(" ", from + LENGTH), lead = from ? "… " : "";
    p.marks = p.marks.filter(m => m[0] >= from && m[1] <= to).map(m => [m[0] - from + lead.length, m[1] - from + lead.length]);
    p.text = lead + p.text.slice(from, to) + (to < p.text.length ? " …" : "");
    return p;
  }

  class Passages extends casebookSearchFilters.Filters {
    /** The passage of a document: its section, the words around the best line, and where the marks are in them. @param {number} doc @param {number} section @param {SearchPattern[]} patterns @param {boolean} denies @returns {Promise<SearchPassage>} */
    async passage(doc, section, patterns, denies) {
      if (!this.hasText(doc)) {
        const { words } = await this.describe(doc);
        return { id: "", title: "", text: words, marks: marks(words, patterns) };
      }
      /** @type {[string, string, string][]} */
      const texts = await this.file("text/" + doc);
      /** @type {SearchPassage | null} */
      let best = null;
      let most = -Infinity;
      for (const [n, [id, title, text]] of texts.entries()) {
        const facts = id === "glance";
        for (const line of facts ? together(text.split("\n"), patterns, denies) : text.split("\n")) {
          const at = marks(line, patterns);
          if (!at.length) continue;
          const different = new Set(at.map(m => key(line.slice(m[0], m[1])))).size;
          const worth = different * 4 + Math.min(at.length, 3) + (n === section ? 3 : 0) + (facts ? 1.5 : 0) + (facts && denied(line) ? denies ? 3 : -3 : 0);
          if (worth > most) { most = worth; best = { id, title, text: line, marks: at }; }
        }
      }
      if (!best && texts.length) best = { id: "", title: "", text: texts[0][2].split("\n")[0], marks: [] };
      return best ? cut(best) : { id: "", title: "", text: "", marks: [] };
    }
  }

  return { Passages, marks };
})();
