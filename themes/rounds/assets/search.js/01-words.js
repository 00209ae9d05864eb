// Words: the same forms as the index holds (SearchTokens.cs, PlainForms.cs, LetterFolding.cs); a test compares the two.
/** @typedef {{ plain: string, from: number, to: number }} SearchPart a word of a chunk, as the index has it, and where it stands */
/** @typedef {{ raw: string, parts: SearchPart[], key: string, typed?: SearchChunk | null }} SearchChunk typed: what the reader wrote, where another word is searched too */
var casebookSearchWords = (() => {
  "use strict";
  // Letters and what they are folded to, as LetterFolding.cs has them.
  /** @type {Record<string, string>} */
  const LATIN = { "ß": "ss", "æ": "ae", "ǽ": "ae", "œ": "oe", "þ": "th", "ĳ": "ij", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st" };
  ("aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặẚ bḃḅḇƀ cçćĉċčḉ dďḋḍḏḑḓđð eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fḟ gĝğġģǧǵḡǥ hĥȟḣḥḧḩḫẖħ iìíîïĩīĭįǐȉȋḭḯỉịıɨİ jĵǰɉ kķǩḱḳḵĸ lĺļľḷḹḻḽłŀƚ " +
    "mḿṁṃ nñńņňǹṅṇṉṋŉ oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ pṕṗ rŕŗřȑȓṙṛṝṟɍ sśŝşšșṡṣṥṧṩſẛ tţťțṫṭṯṱẗŧ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉ vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹɏ zźżžẑẓẕƶ еёѐ иѝ")
    .split(" ").forEach(row => { for (let i = 1; i < row.length; i++) LATIN[row[i]] = row[0]; });
  /** @type {Record<string, string>} */
  const GREEK_NAMES = {};
  const GREEK_FORMS = "άέήίϊΐόύϋΰώςϲµϑϕϐϰϱϖϵ", GREEK_PLAIN = "αεηιιιουυυωσσμθφβκρπε";
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega".split(" ").forEach((name, i) => { GREEK_NAMES["αβγδεζηθικλμνξοπρστυφχψω"[i]] = name; });
  /** @type {Record<string, string>} */
  const COMPOSED = { "и\u0306": "й", "у\u0306": "ў", "і\u0308": "ї", "г\u0301": "ѓ", "к\u0301": "ќ" };
  const DROPPED = /['’\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670\uFE00-\uFE0F\p{Cf}]/u, MARK = /[\p{Mn}\p{Mc}]/u;
  const CHUNK = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\p{Mn}\p{Mc}\p{Cf}'’]|[-‐‑–\/:.](?=[\p{L}\p{Nd}]))*/gu, JOINT = /[-‐‑–\/:.]/;
  const GREEK = "αβγδεκλπστωΑΒΓΔΕΚΛΠΣΤΩ", INITIALS = "abgdeklpstoabgdeklpsto", LONGEST = 40;

  /** @param {string} text */
  function fold(text) {
    if (/^[a-z0-9]*$/.test(text)) return text;
    /** @type {string[]} */
    const letters = [];
    for (let i = 0; i < text.length;) {
      const written = String.fromCodePoint(text.codePointAt(i) || 0), one = COMPOSED[letters[letters.length - 1] + written];
      i += written.length;
      if (one) letters[letters.length - 1] = one;
      else if (!DROPPED.test(written)) letters.push(written === "İ" ? "i" : written.toLowerCase());
    }
    let folded = "", joins = false;
    const greek = letters.map(c => GREEK_FORMS.includes(c) ? GREEK_PLAIN[GREEK_FORMS.indexOf(c)] : Object.hasOwn(GREEK_NAMES, c) ? c : "");
    for (let i = 0; i < letters.length; i++) {
      const c = letters[i];
      let takesMarks = false;
      if (greek[i]) {
        let end = i + 1;
        while (greek[end]) end++;
        takesMarks = end - i > 2;
        folded += greek.slice(i, end).map(g => takesMarks ? g : GREEK_NAMES[g]).join("");
        i = end - 1;
      } else if (/[a-z0-9]/.test(c)) folded += c;
      else if (LATIN[c]) folded += LATIN[c];
      else if (/[\p{L}\p{Nd}]/u.test(c) || joins && MARK.test(c)) { folded += c; takesMarks = true; }
      joins = takesMarks;
    }
    return folded;
  }

  /** British and American spelling, and the plural of long plain words; the build has the same (Spellings.cs). @param {string} word */
  function reduce(word) {
    if (!/^[a-z]+$/.test(word)) return word;
    word = american(singular(word).replace(/[ao](?=e)/g, digraph));
    return word.replace(/isation$/, "ization").replace(/^(?=.{6})(.*)is(ing|ed)$/, "$1iz$2").replace("leuco", "leuko").replace("sulph", "sulf");
  }

  /** An o that ends the first half of a compound stays: gastroenteritis. @param {string} letter @param {number} at @param {string} word */
  function digraph(letter, at, word) { return letter === "o" && at > 0 && /^e([nmpfxc]|soph)/.test(word.slice(at + 1)) ? letter : ""; }

  /** @param {string} word */
  function singular(word) {
    const long = word.length > 5;
    if (word.length < 5) return word;
    if (/ae$/.test(word)) return word.slice(0, -1);
    if (long && /mata$/.test(word)) return word.slice(0, -2);
    if (!/[^sui]s$/.test(word)) return word;
    if (long && /([oye]s|stas)es$/.test(word)) return word.slice(0, -2) + "is";
    if (long && /ies$/.test(word)) return word.slice(0, -3) + "y";
    return word.slice(0, /(x|ch|sh|ss)es$/.test(word) ? -2 : -1);
  }

  /** @param {string} word */
  function american(word) {
    if (word.length > 5 && /our$/.test(word)) return word.slice(0, -2) + "r";
    return word.length >= 5 ? word.replace(/([tb])re$/, "$1er") : word;
  }

  /** @param {string} word */
  const plain = word => reduce(fold(word));

  /** A Greek letter is also written by its first letter: b2GPI, TIF1g. @param {string} text */
  function initials(text) {
    return text.replace(/[αβγδεκλπστωΑΒΓΔΕΚΛΠΣΤΩ]/g, c => INITIALS[GREEK.indexOf(c)]);
  }

  /** The chunks of a text, each with its parts and where they stand. @param {string} text @returns {SearchChunk[]} */
  function chunks(text) {
    /** @type {SearchChunk[]} */
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

  /** The key under which a name is looked up. @param {string} text */
  function key(text) { return chunks(text).map(c => c.key).join(""); }

  /** All words of a text, without the chunks they stand in. @param {string} text */
  function parts(text) { return chunks(text).flatMap(c => c.parts.map(p => p.plain)); }

  /** The tokens of a text as the index has them; only the tests ask, to compare the two. @param {string} text */
  function tokens(text) {
    /** @type {string[]} */
    const all = [];
    const add = (/** @type {string} */ token) => { if (token && token.length <= LONGEST) all.push(token); };
    for (const chunk of chunks(text)) {
      const raws = chunk.parts.map(p => text.slice(p.from, p.to)), number = chunk.parts.length === 1 && JOINT.test(raws[0]);
      if (number) add(chunk.key);
      else {
        cut(raws, () => true);
        if (initials(chunk.raw) !== chunk.raw) cut(raws.map(initials), (from, to) => raws.slice(from, to).some(raw => initials(raw) !== raw));
      }
    }
    return all;

    /** @param {string[]} raws @param {(from: number, to: number) => boolean} wanted */
    function cut(raws, wanted) {
      const forms = raws.map(plain), code = (/** @type {number} */ i) => raws[i].length <= 3 || /[0-9]/.test(raws[i]);
      const join = (/** @type {number} */ from, /** @type {number} */ to) => { if (wanted(from, to)) add(forms.slice(from, to).join("")); };
      raws.forEach((raw, i) => {
        if (/^\p{Nd}$/u.test(raw) || !wanted(i, i + 1)) return;
        add(forms[i]);
        if (/s$/i.test(raw) && raw.replace(/[^\p{Lu}]/gu, "").length > 1 && fold(raw).length !== forms[i].length) add(fold(raw));
      });
      for (let i = 0; i + 1 < raws.length; i++) if (raws.length === 2 || code(i) || code(i + 1)) join(i, i + 2);
      if (raws.length > 2 && raws.length <= 5) join(0, raws.length);
    }
  }

  return { fold, plain, initials, chunks, key, parts, tokens };
})();
