// The question: words, "exact phrases", -without and filters taken apart.
(function (search) {
  "use strict";
  // Numbers are kinds of terms as the vocabulary numbers them.
  const KEYS = { dx: 2, diagnosis: 2, finding: 0, test: 1, site: 3, rx: 4, treatment: 4, level: "level" };
  const PART = /(-(?=[\p{L}\p{Nd}"]))?(?:([a-z]+):(?=\S))?([+\-−](?=["\p{L}\p{Nd}]))?(?:"([^"]*)"?|([^\s"]+))/giu;

  search.parse = function (query) {
    const parsed = { text: [], phrases: [], nots: [], filters: [], open: !/[\s"]$/.test(query) };
    for (const match of query.matchAll(PART)) {
      let not = !!match[1], name = (match[2] || "").toLowerCase(), sign = match[3] || "", quoted = match[4] !== undefined, value = quoted ? match[4] : match[5];
      if (name && !(name in KEYS)) { value = name + ":" + sign + value; name = sign = ""; }
      if (name) {
        const end = !quoted && /[+\-−]$/.exec(value);
        if (end) { sign = end[0]; value = value.slice(0, -1); }
        parsed.filters.push({ kind: KEYS[name], name: name, value: value.replace(/_/g, " "), against: sign === "-" || sign === "−", not: not });
      } else if (not) parsed.nots.push({ text: value, quoted: quoted });
      else if (quoted) { if (search.key(value)) parsed.phrases.push(value); }
      else parsed.text.push(sign + value);
    }
    parsed.text = parsed.text.join(" ");
    return parsed;
  };
})(globalThis.CasebookSearch);
