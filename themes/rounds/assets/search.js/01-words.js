// Words: the same forms as the index holds (SearchTokens.cs, PlainForms.cs, FoldedText.cs); a test compares the two.
(function (search) {
  "use strict";
  const BASE = {}, SPELT = { "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "π": "pi", "σ": "sigma", "τ": "tau", "ω": "omega", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th" };
  ("aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ bḃḅḇƀ cçćĉċčḉ dďḋḍḏḑḓđ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fḟ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖħ iìíîïĩīĭįǐȉȋḭḯỉịıɨİ jĵǰ kķǩḱḳḵ lĺļľḷḹḻḽł mḿṁṃ nñńņňǹṅṇṉṋ " +
    "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ pṕṗ rŕŗřȑȓṙṛṝṟ sśŝşšſșṡṣṥṧṩẛ tţťțṫṭṯṱẗŧ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹ zźżžẑẓẕƶ")
    .split(" ").forEach(row => { for (let i = 1; i < row.length; i++) BASE[row[i]] = row[0]; });
  const CHUNK = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\p{Mn}'’]|[-‐‑–\/:.](?=[\p{L}\p{Nd}]))*/gu, JOINT = /[-‐‑–\/:.]/;
  const GREEK = "αβγδεκλπστωΑΒΓΔΕΚΛΠΣΤΩ", INITIALS = "abgdeklpstoabgdeklpsto", LONGEST = 40;

  function fold(text) {
    let folded = "";
    for (let i = 0; i < text.length; i++) {
      let c = text[i];
      if (c >= "a" && c <= "z" || c >= "0" && c <= "9") { folded += c; continue; }
      c = c === "İ" ? "i" : c.toLowerCase();
      c = BASE[c] || SPELT[c] || c;
      if (/[a-z0-9\p{L}\p{Nd}]/u.test(c)) folded += c;
    }
    return folded;
  }

  // British and American spelling, and the plural of long plain words.
  function reduce(word) {
    if (!/^[a-z]+$/.test(word)) return word;
    if (word.length >= 5 && /[^sui]s$/.test(word)) {
      if (word.length > 5 && /oses$/.test(word)) word = word.slice(0, -2) + "is";
      else if (word.length > 5 && /ies$/.test(word)) word = word.slice(0, -3) + "y";
      else word = word.slice(0, /(x|ch|sh|ss)es$/.test(word) ? -2 : -1);
    }
    word = word.replace(/[ao](?=e)/g, "");
    if (word.length > 5) word = word.replace(/our$/, "or");
    return word.replace(/isation$/, "ization");
  }

  const plain = word => reduce(fold(word));

  // A Greek letter is also written by its first letter: b2GPI, TIF1g.
  function initials(text) {
    return text.replace(/[αβγδεκλπστωΑΒΓΔΕΚΛΠΣΤΩ]/g, c => INITIALS[GREEK.indexOf(c)]);
  }

  // The chunks of a text, each with its parts and where they stand.
  function chunks(text) {
    const found = [];
    let match;
    CHUNK.lastIndex = 0;
    while ((match = CHUNK.exec(text))) {
      const raw = match[0], parts = [];
      let at = match.index;
      if (JOINT.test(raw) && !/\p{L}/u.test(raw)) {
        parts.push({ plain: raw.replace(/[‐‑–]/g, "-").replace(/^1\/(\d{2,})$/, "1:$1"), from: at, to: at + raw.length });
      } else {
        for (const part of raw.split(JOINT)) {
          parts.push({ plain: plain(part), from: at, to: at + part.length });
          at += part.length + 1;
        }
      }
      found.push({ raw: raw, parts: parts, key: parts.map(p => p.plain).join("") });
    }
    return found;
  }

  // The key under which a name is looked up.
  function key(text) { return chunks(text).map(c => c.key).join(""); }

  // All words of a text, without the chunks they stand in.
  function parts(text) { return chunks(text).flatMap(c => c.parts.map(p => p.plain)); }

  // The tokens of a text as the index has them; only the tests ask, to compare the two.
  function tokens(text) {
    const all = [], add = token => { if (token && token.length <= LONGEST) all.push(token); };
    for (const chunk of chunks(text)) {
      const raws = chunk.parts.map(p => text.slice(p.from, p.to)), number = chunk.parts.length === 1 && JOINT.test(raws[0]);
      if (number) add(chunk.key);
      else {
        cut(raws, () => true);
        if (initials(chunk.raw) !== chunk.raw) cut(raws.map(initials), (from, to) => raws.slice(from, to).some(raw => initials(raw) !== raw));
      }
    }
    return all;

    function cut(raws, wanted) {
      const forms = raws.map(plain), code = i => raws[i].length <= 3 || /[0-9]/.test(raws[i]);
      const join = (from, to) => { if (wanted(from, to)) add(forms.slice(from, to).join("")); };
      raws.forEach((raw, i) => {
        if (/^\p{Nd}$/u.test(raw) || !wanted(i, i + 1)) return;
        add(forms[i]);
        if (/s$/i.test(raw) && raw.replace(/[^\p{Lu}]/gu, "").length > 1 && fold(raw).length !== forms[i].length) add(fold(raw));
      });
      for (let i = 0; i + 1 < raws.length; i++) if (raws.length === 2 || code(i) || code(i + 1)) join(i, i + 2);
      if (raws.length > 2 && raws.length <= 5) join(0, raws.length);
    }
  }

  Object.assign(search, { fold, plain, initials, chunks, key, parts, tokens });
})(globalThis.CasebookSearch = globalThis.CasebookSearch || {});
