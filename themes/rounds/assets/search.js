// Search. The first part asks the index and knows nothing of pages; the second shows what was found. Loaded only where something is searched for.
(function (global) {
  "use strict";

  // ---- Words: the same forms as the index holds (SearchTokens.cs, PlainForms.cs, FoldedText.cs) ----
  var BASE = {}, SPELT = { "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "π": "pi", "σ": "sigma", "τ": "tau", "ω": "omega", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th" };
  ("aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ bḃḅḇƀ cçćĉċčḉ dďḋḍḏḑḓđ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fḟ gĝğġģǧǵḡ hĥȟḣḥḧḩḫẖħ iìíîïĩīĭįǐȉȋḭḯỉịıɨİ jĵǰ kķǩḱḳḵ lĺļľḷḹḻḽł mḿṁṃ nñńņňǹṅṇṉṋ " +
    "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ pṕṗ rŕŗřȑȓṙṛṝṟ sśŝşšſșṡṣṥṧṩẛ tţťțṫṭṯṱẗŧ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹ zźżžẑẓẕƶ")
    .split(" ").forEach(function (row) { for (var i = 1; i < row.length; i++) BASE[row[i]] = row[0]; });
  var CHUNK = /[\p{L}\p{Nd}](?:[\p{L}\p{Nd}\p{Mn}'’]|[-‐‑–\/:.](?=[\p{L}\p{Nd}]))*/gu, JOINT = /[-‐‑–\/:.]/;

  function fold(text) {
    var folded = "";
    for (var i = 0; i < text.length; i++) {
      var c = text[i] === "İ" ? "i" : text[i].toLowerCase();
      c = BASE[c] || SPELT[c] || c;
      if (/[a-z0-9\p{L}\p{Nd}]/u.test(c)) folded += c;
    }
    return folded;
  }

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

  function plain(word) { return reduce(fold(word)); }

  // The chunks of a text, each with its parts and where they stand.
  function chunks(text) {
    var found = [], match;
    CHUNK.lastIndex = 0;
    while ((match = CHUNK.exec(text))) {
      var raw = match[0], at = match.index, parts = [];
      if (JOINT.test(raw) && !/\p{L}/u.test(raw)) {
        var number = raw.replace(/[‐‑–]/g, "-").replace(/^1\/(\d{2,})$/, "1:$1");
        parts.push({ plain: number, from: at, to: at + raw.length });
      } else {
        raw.split(JOINT).forEach(function (part) {
          parts.push({ plain: plain(part), from: at, to: at + part.length });
          at += part.length + 1;
        });
      }
      found.push({ raw: raw, parts: parts, key: parts.map(function (p) { return p.plain; }).join("") });
    }
    return found;
  }

  function key(text) { return chunks(text).map(function (c) { return c.key; }).join(""); }

  // The tokens of a text as the index has them; only the tests ask, to compare the two.
  function tokens(text) {
    var all = [];
    chunks(text).forEach(function (chunk) {
      var parts = chunk.parts, raws = parts.map(function (p) { return text.slice(p.from, p.to); });
      var code = function (i) { return raws[i].length <= 3 || /\d/.test(raws[i]); };
      raws.forEach(function (raw, i) {
        if (parts.length === 1 && JOINT.test(raw)) { all.push(parts[0].plain); return; }
        if (/^\d$/.test(raw)) return;
        all.push(parts[i].plain);
        if (/s$/i.test(raw) && raw.replace(/[^\p{Lu}]/gu, "").length > 1 && fold(raw).length !== parts[i].plain.length) all.push(fold(raw));
      });
      for (var i = 0; i + 1 < parts.length; i++) if (parts.length === 2 || code(i) || code(i + 1)) all.push(parts[i].plain + parts[i + 1].plain);
      if (parts.length > 2 && parts.length <= 5) all.push(chunk.key);
    });
    return all.filter(function (token) { return token.length <= 40; });
  }

  // ---- The query ----
  var KEYS = { dx: 2, diagnosis: 2, finding: 0, test: 1, site: 3, rx: 4, treatment: 4, level: "level" };

  function parse(query) {
    var parsed = { text: [], phrases: [], nots: [], filters: [], open: !/[\s"]$/.test(query) };
    var part = /(-(?=[\p{L}\p{Nd}"]))?(?:([a-z]+):(?=\S))?([+\-−](?=["\p{L}\p{Nd}]))?(?:"([^"]*)"?|([^\s"]+))/giu, match;
    while ((match = part.exec(query))) {
      var not = !!match[1], name = (match[2] || "").toLowerCase(), sign = match[3] || "", value = match[4] === undefined ? match[5] : match[4];
      if (name && !(name in KEYS)) { value = name + ":" + sign + value; name = sign = ""; }
      if (name) {
        var end = match[4] === undefined && /[+\-−]$/.exec(value);
        if (end) { sign = end[0]; value = value.slice(0, -1); }
        parsed.filters.push({ kind: KEYS[name], name: name, value: value.replace(/_/g, " "), against: sign === "-" || sign === "−", not: not });
      } else if (not) parsed.nots.push(value);
      else if (match[4] !== undefined) { if (key(value)) parsed.phrases.push(value); }
      else parsed.text.push((sign ? sign : "") + value);
    }
    parsed.text = parsed.text.join(" ");
    return parsed;
  }

  var AGAINST = { negative: 1, neg: 1, absent: 1, absence: 1, no: 1, without: 1, not: 1 }, FOR = { positive: 1, pos: 1, present: 1 }, NOISE = { antibody: 1, autoantibody: 1, ab: 1, abs: 1, test: 1, titre: 1, titer: 1, level: 1 };
  var SHOWN = 1, NOT_SHOWN = 2, UNDECIDED = 4, NARROWER = 8, NARROWER_NOT_SHOWN = 32;
  var NAMED = 5;
  var KINDS = ["case", "term", "reference", "page"], KIND_WEIGHT = { "case": 1, term: 1, reference: 0.85, page: 0.8 };
  var VALUE = {};
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".split("").forEach(function (c, i) { VALUE[c] = i; });

  function eachPosting(text, take) {
    var doc = -1, i = 0;
    while (i < text.length) {
      var n = 0, v = VALUE[text[i++]];
      while (v & 32) { n = n * 32 + (v & 31); v = VALUE[text[i++]]; }
      doc += n * 32 + v + 1;
      take(doc, VALUE[text[i]], VALUE[text[i + 1]]);
      i += 2;
    }
  }

  // Whether two words differ by one letter put in, left out, changed, or by two neighbours exchanged.
  function oneEdit(a, b) {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    var i = 0, n = a.length, m = b.length;
    while (i < n && i < m && a[i] === b[i]) i++;
    if (n === m) return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
    return n > m ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
  }

  // ---- The index: load(path) gives the JSON of a file of the index ----
  function Index(load) {
    var files = {};
    this.file = function (path) {
      if (!files[path]) files[path] = load(path, this.version).catch(function (e) { delete files[path]; throw e; });
      return files[path];
    };
  }

  Index.prototype.open = async function () {
    return this.opened || (this.opened = this.read().catch(function (e) { this.opened = null; throw e; }.bind(this)));
  };

  Index.prototype.read = async function () {
    var m = await this.file("manifest"), self = this;
    this.version = m.version;
    var vocabulary = await this.file("vocabulary"), terms = this.terms = {}, names = this.names = {}, words = this.words = {};
    this.first = {};
    this.size = 0;
    KINDS.forEach(function (kind) { self.first[kind] = self.size; self.size += m.count[kind]; });
    this.stop = {};
    m.stop.forEach(function (w) { self.stop[w] = 1; });
    function name(text, id, rank) {
      var k = key(text), list = names[k] || (names[k] = []);
      if (k && !list.some(function (n) { return n.id === id; })) list.push({ id: id, rank: rank });
    }
    vocabulary.forEach(function (t) {
      var term = terms[t[0]] = { id: t[0], name: t[1], kind: t[2], cases: t[3], synonyms: t[4] || [], parents: t[5] || [], children: [] };
      [term.name].concat(term.synonyms).forEach(function (n, i) {
        name(n, term.id, i ? 1 : 0);
        chunks(n).forEach(function (c) { c.parts.forEach(function (p) { if (p.plain.length > 4) words[p.plain] = 1; }); });
      });
    });
    // A test is also asked for without "anti" and without "antibodies".
    Object.keys(terms).forEach(function (id) {
      var t = terms[id];
      t.parents.forEach(function (p) { if (terms[p]) terms[p].children.push(t.id); });
      if (t.kind === 1) [t.name].concat(t.synonyms).forEach(function (n) {
        var bare = n.replace(/\s+(auto)?antibod(y|ies)$/i, "").replace(/^anti-?\s?/i, "");
        if (bare !== n && bare.length > 1 && !names[key(bare)]) name(bare, t.id, 2);
      });
    });
    // A long name of a diagnosis is also asked for by its first and last word: ANCA vasculitis.
    var ends = {};
    Object.keys(terms).forEach(function (id) {
      if (terms[id].kind !== 2) return;
      var parts = chunks(terms[id].name).reduce(function (a, c) { return a.concat(c.parts.map(function (p) { return p.plain; })); }, []);
      if (parts.length < 3) return;
      var e = parts[0] + parts[parts.length - 1];
      ends[e] = ends[e] ? -1 : +id + 1;
    });
    Object.keys(ends).forEach(function (e) { if (ends[e] > 0 && !names[e]) names[e] = [{ id: ends[e] - 1, rank: 3 }]; });
    // A name whose first word is its own is also asked for by that word alone: Raynaud, Sjögren, Wegener.
    var heads = {};
    Object.keys(terms).forEach(function (id) {
      if (terms[id].kind < 3) [terms[id].name].concat(terms[id].synonyms).forEach(function (n) {
        var c = chunks(n)[0], h = c && c.parts.length === 1 ? c.key : "";
        if (h.length > 4) heads[h] = heads[h] && heads[h] !== +id ? -1 : +id;
      });
    });
    Object.keys(heads).forEach(function (h) { if (heads[h] >= 0 && !names[h]) names[h] = [{ id: heads[h], rank: 3 }]; });
    this.manifest = m;
  };

  Index.prototype.kindOf = function (doc) {
    for (var i = KINDS.length - 1; i > 0; i--) if (doc >= this.first[KINDS[i]]) return KINDS[i];
    return KINDS[0];
  };

  function place(starts, token) {
    var low = 0, high = starts.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (starts[middle] <= token) low = middle; else high = middle - 1;
    }
    return low;
  }

  Index.prototype.postings = async function (token) {
    var block = await this.file("postings/" + place(this.manifest.postings, token));
    return Object.prototype.hasOwnProperty.call(block, token) ? block[token] : "";
  };

  // Known words from a word on, as long as they begin with a prefix: [[word, number of documents]].
  Index.prototype.lexicon = async function (prefix, most) {
    var starts = this.manifest.lexicon, from = place(starts, prefix), to = Math.min(place(starts, prefix + "\uffff"), from + most - 1), found = [];
    for (var i = from; i <= to; i++) {
      var file = await this.file("lexicon/" + i);
      if (!file.words) file.words = file[0].split(" ");
      for (var j = 0; j < file.words.length; j++) if (file.words[j].startsWith(prefix)) found.push([file.words[j], file[1][j]]);
    }
    return found;
  };

  Index.prototype.frequency = async function (word) {
    var i = place(this.manifest.lexicon, word), file = await this.file("lexicon/" + i);
    if (!file.counts) { file.counts = {}; file[0].split(" ").forEach(function (w, j) { file.counts[w] = file[1][j]; }); }
    return Object.prototype.hasOwnProperty.call(file.counts, word) ? file.counts[word] : 0;
  };

  // What a word may stand for: itself, words it begins, or the nearest known word.
  Index.prototype.readings = async function (word, open) {
    var exact = await this.frequency(word), begun = [], self = this;
    if (open && word.length > 2) begun = (await this.lexicon(word, 3)).filter(function (w) { return w[0] !== word; });
    // A word that hardly any page has may be mistyped on that page too: then a name of the vocabulary is searched as well.
    var rare = exact && exact < 3 && !this.words[word];
    if ((!rare && (exact || begun.length)) || word.length < 5 || /\d/.test(word)) return { exact: exact, begun: begun };
    var near = rare ? [] : (await this.lexicon(word[0], 4)).filter(function (w) { return oneEdit(word, w[0]); });
    Object.keys(this.words).forEach(function (w) { if (oneEdit(word, w) && !near.some(function (n) { return n[0] === w; })) near.push([w, 1]); });
    if (!near.length && open && !rare) {
      var cut = Object.keys(this.words).filter(function (w) { return w.length > word.length && [-1, 0, 1].some(function (n) { return oneEdit(word, w.slice(0, word.length + n)); }); });
      near = cut.map(function (w) { return [w, 1]; });
    }
    near.sort(function (a, b) { return (self.words[b[0]] || 0) - (self.words[a[0]] || 0) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1); });
    return { exact: exact, begun: begun, near: near.length ? near[0][0] : "" };
  };

  // ---- Answering ----
  Index.prototype.segments = function (list) {
    var self = this, segments = [];
    for (var i = 0; i < list.length;) {
      var taken = 0, terms = null;
      for (var n = Math.min(7, list.length - i); n > 0 && !terms; n--) {
        var k = list.slice(i, i + n).map(function (c) { return c.key; }).join("");
        if (Object.prototype.hasOwnProperty.call(this.names, k) && !(n === 1 && this.stop[k])) { terms = this.names[k]; taken = n; }
      }
      var raw = list.slice(i, i + (taken || 1));
      segments.push({ terms: terms, chunks: raw, key: raw.map(function (c) { return c.key; }).join(""), last: i + raw.length === list.length });
      i += raw.length;
    }
    // "negative", "without" and "positive" say how a term is meant; "antibody" beside a test adds nothing.
    segments.forEach(function (s, i) {
      if (s.terms) return;
      var before = segments[i - 1], after = segments[i + 1], word = s.key;
      var target = /^(no|without|not|absent|absence)$/.test(word) && after && after.terms ? after : before && before.terms ? before : after && after.terms ? after : null;
      if (!target) return;
      if (AGAINST[word]) { target.against = true; s.drop = true; }
      else if (FOR[word]) { target.only = true; s.drop = true; }
      else if (NOISE[word] && target.terms.some(function (t) { return self.terms[t.id].kind === 1; })) s.drop = true;
    });
    return segments.filter(function (s) { return !s.drop && (s.terms || !self.stop[s.key]); });
  };

  Index.prototype.weight = function (documents) { return Math.log(1 + this.size / (documents + 0.5)); };

  Index.prototype.narrower = function (id) {
    var found = {}, list = [[id, 0]], self = this;
    for (var i = 0; i < list.length; i++) {
      var entry = list[i];
      if (entry[0] in found) continue;
      found[entry[0]] = entry[1];
      self.terms[entry[0]].children.forEach(function (child) { list.push([child, entry[1] + 1]); });
    }
    return found;
  };

  // Scores of one word: doc -> [score, section].
  Index.prototype.scoreWord = async function (chunk, neighbours, open, scores, said) {
    var self = this, forms = [[chunk.key, 1]], word = chunk.key;
    if (chunk.parts.length > 1) forms = forms.concat([[chunk.parts, 0.7]]);
    neighbours.forEach(function (n) { forms.push([n, 1]); });
    var readings = await this.readings(word, open);
    readings.begun.sort(function (a, b) { return b[1] - a[1] || (a[0] < b[0] ? -1 : 1); }).slice(0, 8).forEach(function (w) { forms.push([w[0], 0.3 + 0.5 * word.length / w[0].length]); });
    for (var i = 0; i < forms.length; i++) {
      if (typeof forms[i][0] === "string") await add(forms[i][0], forms[i][1]);
      else await all(forms[i][0].map(function (p) { return p.plain; }).filter(function (p) { return !/^\d$/.test(p) && !self.stop[p]; }), forms[i][1]);
    }
    if (said && !readings.exact && readings.begun.length) said.begun = true;

    async function add(token, factor) {
      var text = await self.postings(token);
      if (!text) return;
      var count = 0;
      eachPosting(text, function () { count++; });
      var weight = self.weight(count) * factor / 63;
      eachPosting(text, function (doc, w, section) { put(scores, doc, weight * w, section); });
    }
    async function all(parts, factor) {
      if (parts.length) (await self.together(parts)).forEach(function (s, doc) { put(scores, doc, s[0] * factor, s[1]); });
    }
  };

  function put(scores, doc, score, section) {
    var known = scores.get(doc);
    if (!known) scores.set(doc, [score, section]);
    else if (score > known[0]) { known[0] = score; known[1] = section; }
  }

  // Documents that hold all words, with the mean of their scores.
  Index.prototype.together = async function (words) {
    var sum = null;
    for (var i = 0; i < words.length; i++) {
      var text = await this.postings(words[i]), next = new Map(), count = 0;
      eachPosting(text, function () { count++; });
      var weight = this.weight(count) / 63;
      eachPosting(text, function (doc, w, section) {
        if (!sum) next.set(doc, [weight * w / words.length, section]);
        else if (sum.has(doc)) { var s = sum.get(doc); next.set(doc, [s[0] + weight * w / words.length, s[1] || section]); }
      });
      sum = next;
      if (!sum.size) break;
    }
    return sum || new Map();
  };

  Index.prototype.scoreTerms = async function (segment, scores, against) {
    var self = this, first = this.first.term, words = [];
    segment.chunks.forEach(function (c) { c.parts.forEach(function (p) { if (!/^\d$/.test(p.plain) && !self.stop[p.plain]) words.push(p.plain); }); });
    var denied = new Map(), direct = new Map();
    for (var i = 0; i < segment.terms.length; i++) {
      var id = segment.terms[i].id, shown = 0, entries = [];
      eachPosting(await this.postings("#" + id), function (doc, marks, section) {
        entries.push([doc, marks, section]);
        if (marks & (SHOWN | NARROWER | NOT_SHOWN | NARROWER_NOT_SHOWN)) shown++;
      });
      var weight = this.weight(shown);
      entries.forEach(function (e) {
        var marks = e[1], strength = 0;
        if (segment.against) strength = marks & NOT_SHOWN ? 0.8 : marks & NARROWER_NOT_SHOWN ? 0.5 : 0;
        else if (marks & SHOWN) strength = marks & UNDECIDED ? 0.9 : 0.7; // shown and undecided at once: the principal diagnosis

        else if (marks & NOT_SHOWN) { if (!(marks & NARROWER)) { denied.set(e[0], [weight, e[2]]); return; } strength = 0.3; }
        else if (marks & NARROWER) strength = 0.35;
        else if (!segment.only && marks !== NARROWER_NOT_SHOWN) strength = marks & UNDECIDED ? 0.15 : 0.12;
        if (strength) put(direct, e[0], strength * weight, marks & (SHOWN | NOT_SHOWN | NARROWER_NOT_SHOWN) ? 255 : e[2]);
      });
      var family = this.narrower(id), name = segment.terms[i];
      Object.keys(family).forEach(function (t) {
        var strength = +t === id ? 1.6 - 0.05 * name.rank + (self.terms[t].kind === 2 ? 0.02 : 0) : 0.35 / family[t];
        put(direct, first + +t, strength * weight * (segment.against ? 0.3 : 1), 0);
      });
    }
    if (!segment.against && words.length) {
      var spoken = await this.together(words);
      spoken.forEach(function (s, doc) {
        if (denied.has(doc) && !direct.has(doc)) return;
        var known = direct.get(doc);
        if (known) known[0] += 0.4 * s[0];
        else if (!segment.only || doc >= first) direct.set(doc, [0.5 * s[0], s[1]]);
      });
    }
    direct.forEach(function (s, doc) { scores.set(doc, s); denied.delete(doc); });
    denied.forEach(function (s, doc) { against.set(doc, s); });
  };

  // Names that begin with what has been typed so far: the page of the term, before the word is whole.
  Index.prototype.begunNames = function (typed, scores) {
    if (typed.length < 2) return;
    var self = this;
    Object.keys(this.names).forEach(function (k) {
      if (k.length > typed.length && k.startsWith(typed)) self.names[k].forEach(function (n) {
        put(scores, self.first.term + n.id, self.weight(self.terms[n.id].cases) * (0.25 + 0.55 * typed.length / k.length) * (n.rank ? 0.9 : 1), 0);
      });
    });
  };

  Index.prototype.search = async function (query) {
    await this.open();
    var parsed = parse(query), self = this, notes = [], patterns = [], all = [];
    var list = await this.corrected(chunks(parsed.text), parsed.open && !parsed.phrases.length && !parsed.filters.length, notes);
    var segments = this.segments(list), against = new Map();
    for (var i = 0; i < segments.length; i++) {
      var s = segments[i], scores = new Map(), open = s.last && parsed.open;
      if (s.terms) {
        await this.scoreTerms(s, scores, against);
        for (var t = 0; t < s.chunks.length; t++) if (s.chunks[t].typed) await this.scoreWord(s.chunks[t].typed, [], false, scores);
        this.explain(s, notes, patterns);
      } else {
        var neighbours = [];
        if (segments[i - 1] && !segments[i - 1].terms) neighbours.push(segments[i - 1].key + s.key);
        if (segments[i + 1] && !segments[i + 1].terms) neighbours.push(s.key + segments[i + 1].key);
        await this.scoreWord(s.chunks[0], neighbours.filter(function (n) { return /\d/.test(n) || n.length < 7; }), open || !(await this.frequency(s.key)), scores);
        patterns.push({ key: s.key, begin: open });
      }
      if (open) for (var k = i; k >= 0 && k > i - 4; k--) this.begunNames(segments.slice(k, i + 1).map(function (x) { return x.key; }).join(""), scores);
      all.push(scores);
    }
    for (var p = 0; p < parsed.phrases.length; p++) {
      var words = chunks(parsed.phrases[p]).reduce(function (a, c) { return a.concat(c.parts.map(function (x) { return x.plain; })); }, []);
      patterns.push({ key: words.join(""), phrase: true });
      all.push(await this.together(words.filter(function (w) { return !self.stop[w] && !/^\d$/.test(w); })));
    }
    var filter = await this.filtered(parsed, notes), total = new Map(), most = 0;
    all.forEach(function (scores) {
      scores.forEach(function (s, doc) {
        var t = total.get(doc);
        if (!t) total.set(doc, t = { doc: doc, score: 0, matched: 0, section: 0, best: 0 });
        t.score += s[0];
        t.matched++;
        if (s[1] && s[1] !== 255 && s[0] > t.best) { t.section = s[1]; t.best = s[0]; }
        if (t.matched > most) most = t.matched;
      });
    });
    if (!all.length && filter.only) { filter.only.forEach(function (w, doc) { total.set(doc, { doc: doc, score: w, matched: 0, section: 0, best: 0 }); }); }
    var hits = [], denies = segments.some(function (s) { return s.against; }) || parsed.filters.some(function (f) { return f.against; });
    total.forEach(function (t) {
      if (t.matched < most || (filter.only && !filter.only.has(t.doc)) || filter.out.has(t.doc)) return;
      t.kind = self.kindOf(t.doc);
      if (t.kind === "term" && !denies) t.score += NAMED * self.named(t.doc - self.first.term, list, parsed.open);
      t.score *= KIND_WEIGHT[t.kind];
      hits.push(t);
    });
    hits.sort(function (a, b) { return b.score - a.score || a.doc - b.doc; });
    var checked = parsed.phrases.length ? await this.withPhrases(hits, patterns) : { hits: hits, whole: true };
    if (most < all.length && hits.length) notes.push({ key: "search_some_words" });
    var denied = [];
    against.forEach(function (s, doc) {
      if (!all.every(function (scores) { return scores.has(doc); }) && segments.length > 1) return;
      if ((filter.only && !filter.only.has(doc)) || filter.out.has(doc) || self.kindOf(doc) !== "case" || total.get(doc) && total.get(doc).matched === all.length) return;
      denied.push({ doc: doc, kind: "against", score: s[0], section: s[1] });
    });
    return { query: query, groups: group(checked.hits, denied), hits: checked.hits, notes: notes, patterns: patterns, whole: checked.whole, denies: denies };
  };

  // How much of a term's name the query holds, when all its words are of that name.
  Index.prototype.named = function (id, list, open) {
    var self = this, term = this.terms[id], most = 0, asked = [];
    list.forEach(function (c) { c.parts.forEach(function (p) { if (!self.stop[p.plain]) asked.push(p.plain); }); });
    if (!term || !asked.length) return 0;
    if (!term.parts) term.parts = [term.name].concat(term.synonyms).map(function (n) { return chunks(n).reduce(function (a, c) { return a.concat(c.parts.map(function (p) { return p.plain; })); }, []); });
    term.parts.forEach(function (parts) {
      var all = asked.every(function (a, i) { return parts.some(function (p) { return p === a || (open && i === asked.length - 1 && p.startsWith(a)); }); });
      if (all) most = Math.max(most, Math.min(1, asked.join("").length / parts.join("").length));
    });
    return most;
  };

  function group(hits, denied) {
    var groups = [], by = {};
    hits.forEach(function (hit) {
      if (!by[hit.kind]) groups.push(by[hit.kind] = { kind: hit.kind, hits: [] });
      by[hit.kind].hits.push(hit);
    });
    if (denied.length) groups.push({ kind: "against", hits: denied.sort(function (a, b) { return b.score - a.score || a.doc - b.doc; }) });
    return groups;
  }

  // A word nobody knows is taken for the nearest known one, and that is said.
  Index.prototype.corrected = async function (list, open, notes) {
    var known = this.segments(list), self = this, named = {};
    known.forEach(function (s) { if (s.terms) s.chunks.forEach(function (c) { named[list.indexOf(c)] = 1; }); });
    for (var i = 0; i < list.length; i++) {
      var c = list[i], last = i === list.length - 1;
      if (named[i] || c.parts.length > 1 || self.stop[c.key] || AGAINST[c.key] || FOR[c.key]) continue;
      if (last && open && Object.keys(this.names).some(function (k) { return k.startsWith(c.key); })) continue;
      var readings = await this.readings(c.key, true);
      if (!readings.near || (last && open && readings.near.startsWith(c.key))) continue;
      notes.push(readings.exact ? { key: "search_also", values: [readings.near] } : { key: "search_corrected", values: [c.raw, readings.near] });
      list[i] = { raw: readings.near, parts: [{ plain: readings.near }], key: readings.near, typed: readings.exact ? c : null };
    }
    return list;
  };

  Index.prototype.explain = function (segment, notes, patterns) {
    var self = this, also = [];
    segment.terms.forEach(function (n) {
      var t = self.terms[n.id];
      if (key(t.name) !== segment.key && also.indexOf(t.name) < 0) also.push(t.name);
      [t.name].concat(t.synonyms).forEach(function (name) { patterns.push({ key: key(name) }); });
    });
    patterns.push({ key: segment.key });
    if (also.length) notes.push({ key: "search_also", values: [also.join(", ")] });
  };

  // Terms of a kind that a filter may mean: exactly, or those whose name begins so.
  Index.prototype.meant = function (kind, value) {
    var k = key(value), self = this, found = [];
    function take(entries) { entries.forEach(function (n) { if (self.terms[n.id].kind === kind && found.indexOf(n.id) < 0) found.push(n.id); }); }
    if (Object.prototype.hasOwnProperty.call(this.names, k)) take(this.names[k]);
    if (!found.length && k.length > 2) Object.keys(this.names).forEach(function (n) { if (n.startsWith(k)) take(self.names[n]); });
    return found;
  };

  Index.prototype.filtered = async function (parsed, notes) {
    var only = null, out = new Set();
    for (var i = 0; i < parsed.filters.length; i++) {
      var f = parsed.filters[i], found = new Map();
      if (f.kind === "level") eachPosting(await this.postings("@level:" + fold(f.value)), function (doc) { found.set(doc, 1); });
      else {
        var ids = this.meant(f.kind, f.value), wanted = f.against ? NOT_SHOWN | NARROWER_NOT_SHOWN : SHOWN | NARROWER;
        if (!ids.length) notes.push({ key: "search_no_such_name", values: [f.name + ":" + f.value] });
        for (var j = 0; j < ids.length; j++) eachPosting(await this.postings("#" + ids[j]), function (doc, marks) {
          if (marks & wanted) found.set(doc, marks & SHOWN && marks & UNDECIDED ? 3 : marks & (SHOWN | NOT_SHOWN) ? 2 : 1);
        });
      }
      if (f.not) found.forEach(function (w, doc) { out.add(doc); });
      else {
        var before = only;
        only = new Map();
        found.forEach(function (w, doc) { if (!before || before.has(doc)) only.set(doc, w + (before ? before.get(doc) : 0)); });
      }
    }
    for (var n = 0; n < parsed.nots.length; n++) {
      var list = chunks(parsed.nots[n]), scores = new Map(), segments = this.segments(list);
      for (var s = 0; s < segments.length; s++) {
        if (segments[s].terms) await this.scoreTerms(segments[s], scores, new Map());
        (await this.together(segments[s].chunks.map(function (c) { return c.key; }))).forEach(function (v, doc) { scores.set(doc, v); });
      }
      scores.forEach(function (v, doc) { out.add(doc); });
    }
    return { only: only, out: out };
  };

  // ---- Passages ----
  var CHECKED = 24, ENOUGH = 10, PASSAGE = 190;

  // An exact phrase is looked for in the texts themselves, best first, until a list is full.
  Index.prototype.withPhrases = async function (hits, patterns) {
    var phrases = patterns.filter(function (p) { return p.phrase; }), kept = [], self = this, i = 0;
    for (; i < hits.length && i < CHECKED && kept.length < ENOUGH; i++) {
      var texts = await self.texts(hits[i].doc), good = true;
      phrases.forEach(function (p) { good = good && texts.some(function (t) { return marks(t[2], [p]).length || marks(t[1], [p]).length; }); });
      if (!good) continue;
      texts.forEach(function (t, n) { if (t[3] && marks(t[2], phrases).length) hits[i].section = n; });
      kept.push(hits[i]);
    }
    return { hits: kept, whole: i >= hits.length };
  };

  Index.prototype.describe = async function (doc) {
    var m = this.manifest, file = await this.file("documents/" + Math.floor(doc / m.perFile)), d = file[doc % m.perFile];
    return { title: d[0], url: d[1], meta: d[2], words: d[3] || "" };
  };

  // The sections of a document: [id, title, text, whether it can be linked to].
  Index.prototype.texts = async function (doc) {
    var d = await this.describe(doc), kind = this.kindOf(doc), own = [["", "", d.title + "\n" + d.meta + "\n" + d.words]];
    if (kind === "term" || kind === "reference") return own;
    return (await this.file("text/" + doc)).map(function (s) { return [s[0], s[1], s[2], true]; }).concat(own);
  };

  // Where patterns stand in a text: [from, to], in order, never overlapping.
  function marks(text, patterns) {
    var parts = [], found = [];
    chunks(text).forEach(function (c) { parts = parts.concat(c.parts); });
    for (var i = 0; i < parts.length; i++) {
      var best = 0;
      patterns.forEach(function (p) {
        var joined = "";
        for (var j = i; j < parts.length && joined.length < p.key.length; j++) {
          joined += parts[j].plain;
          if (joined === p.key || (p.begin && j === i && joined.startsWith(p.key))) { if (j - i + 1 > best) best = j - i + 1; }
          else if (!p.key.startsWith(joined)) break;
        }
      });
      if (best) { found.push([parts[i].from, parts[i + best - 1].to]); i += best - 1; }
    }
    return found;
  }

  // The passage of a hit: its section, the words around the best line, and where the marks are in them.
  Index.prototype.passage = async function (hit, patterns, denies) {
    denies = denies || hit.kind === "against";
    var kind = this.kindOf(hit.doc), d = await this.describe(hit.doc);
    if (kind === "term" || kind === "reference") return { id: "", title: "", text: d.words, marks: marks(d.words, patterns) };
    var texts = await this.file("text/" + hit.doc), best = null;
    texts.forEach(function (section, n) {
      section[2].split("\n").forEach(function (line) {
        var at = marks(line, patterns), seen = {};
        at.forEach(function (m) { seen[key(line.slice(m[0], m[1]))] = 1; });
        var worth = Object.keys(seen).length * 4 + Math.min(at.length, 3) + (n === hit.section ? 3 : 0) + (section[0] === "glance" ? 1.5 : 0) + (section[0] === "glance" && denied(line) ? denies ? 3 : -3 : 0);
        if (at.length && (!best || worth > best.worth)) best = { worth: worth, id: section[0], title: section[1], text: line, marks: at };
      });
    });
    if (!best) return texts.length ? cut({ id: "", title: "", text: texts[0][2].split("\n")[0], marks: [] }) : { id: "", title: "", text: "", marks: [] };
    return cut(best);
  };

  function denied(line) { return /: (negative|absent|normal)\b/.test(line); }

  function cut(p) {
    if (p.text.length <= PASSAGE + 30) return p;
    var from = Math.max(0, (p.marks.length ? p.marks[0][0] : 0) - PASSAGE / 3), to;
    if (from) from = p.text.indexOf(" ", from) + 1;
    to = from + PASSAGE >= p.text.length ? p.text.length : p.text.lastIndexOf(" ", from + PASSAGE);
    var lead = from ? "… " : "";
    p.marks = p.marks.filter(function (m) { return m[0] >= from && m[1] <= to; }).map(function (m) { return [m[0] - from + lead.length, m[1] - from + lead.length]; });
    p.text = lead + p.text.slice(from, to) + (to < p.text.length ? " …" : "");
    return p;
  }

  // ---- The page ----
  var SHOW = { "case": 6, term: 5, reference: 4, page: 3, against: 3 }, AT_ONCE = 4;

  function element(name, attributes, content) {
    var e = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (a) { e.setAttribute(a, attributes[a]); });
    (Array.isArray(content) ? content : [content]).forEach(function (c) { if (c !== undefined && c !== null && c !== "") e.append(c); });
    return e;
  }

  function marked(text, at) {
    var nodes = [], from = 0;
    at.forEach(function (m) {
      nodes.push(text.slice(from, m[0]), element("mark", {}, text.slice(m[0], m[1])));
      from = m[1];
    });
    return nodes.concat(text.slice(from));
  }

  function Finder(index, root, form, page) {
    var input = form.querySelector("input"), self = this, turn = 0, wait = 0, id = input.id + "-found";
    var list = element("div", { id: id, role: "listbox", "class": "found", hidden: "" }), status = form.nextElementSibling && form.nextElementSibling.getAttribute("role") === "status" ? form.nextElementSibling : element("p", { "class": "hint", role: "status" });
    var watcher = global.IntersectionObserver && new IntersectionObserver(function (entries) {
      entries.forEach(function (e) { if (e.isIntersecting) { watcher.unobserve(e.target); e.target.fill(); } });
    });
    form.after(status, list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", id);
    input.setAttribute("aria-expanded", "false");
    list.setAttribute("aria-label", form.querySelector("label").textContent);

    function words(name) {
      var m = index.manifest.words, n = arguments[1], k = typeof n === "number" && m[name + "_one"] !== undefined ? name + (n === 1 ? "_one" : "_other") : name, text = m[k] || "";
      for (var i = 1; i < arguments.length; i++) text = text.replace("{" + (i - 1) + "}", arguments[i]);
      return text;
    }
    function options() { return Array.from(list.querySelectorAll("[role=option]")); }
    function active(option) {
      options().forEach(function (o) { o.setAttribute("aria-selected", String(o === option)); });
      if (option) { input.setAttribute("aria-activedescendant", option.id); option.scrollIntoView({ block: "nearest" }); } else input.removeAttribute("aria-activedescendant");
    }
    function current() { return options().filter(function (o) { return o.getAttribute("aria-selected") === "true"; })[0]; }

    function address(url, query, anchor) {
      var parts = url.split("#");
      return root + parts[0] + "?q=" + encodeURIComponent(query) + (parts[1] || anchor ? "#" + (parts[1] || anchor) : "");
    }

    async function option(hit, result, number) {
      var d = await index.describe(hit.doc), text = element("span", { "class": "passage" });
      var link = element("a", { role: "option", id: id + number, tabindex: "-1", "aria-selected": "false", href: address(d.url, result.query) },
        [element("span", { "class": "name" }, marked(d.title, marks(d.title, result.patterns))), element("span", { "class": "meta" }, d.meta), text]);
      link.fill = async function () {
        var p = await index.passage(hit, result.patterns, result.denies);
        text.replaceChildren.apply(text, (p.title ? [element("b", {}, p.title), " "] : []).concat(marked(p.text, p.marks)));
        link.href = address(d.url, result.query, p.id);
      };
      return link;
    }

    async function show(result, mine, limits) {
      var number = 0, groups = [], fill = [];
      for (var g = 0; g < result.groups.length; g++) {
        var group = result.groups[g], most = limits[group.kind], hits = group.hits.slice(0, most), label = id + "-" + group.kind;
        var entries = await Promise.all(hits.map(function (hit) { return option(hit, result, number++); }));
        var box = element("div", { role: "group", "aria-labelledby": label }, [element("div", { "class": "kind", id: label }, [words("search_group_" + group.kind), " ", element("span", { "class": "n" }, String(group.hits.length))])].concat(entries));
        if (group.hits.length > hits.length) box.append(more(group, result, limits, number++));
        groups.push(box);
        entries.forEach(function (e, i) { fill.push([e, group.kind === "term" || group.kind === "reference" || i < AT_ONCE]); });
      }
      if (mine !== turn) return;
      list.replaceChildren.apply(list, groups);
      list.hidden = !groups.length;
      input.setAttribute("aria-expanded", String(!!groups.length));
      active(null);
      fill.forEach(function (f) { if (f[1] || !watcher) f[0].fill(); else watcher.observe(f[0]); });
    }

    function more(group, result, limits, number) {
      var o = element("div", { role: "option", id: id + number, "class": "more", "aria-selected": "false" }, words("search_more", Math.min(10, group.hits.length - limits[group.kind])));
      o.addEventListener("click", async function () {
        var at = options().indexOf(o);
        limits[group.kind] += 10;
        await show(result, turn, limits);
        active(options()[at]);
        input.focus();
      });
      return o;
    }

    this.run = async function () {
      var mine = ++turn, query = input.value.trim();
      if (page) {
        clearTimeout(wait);
        wait = setTimeout(function () { history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname); }, 300);
        document.documentElement.classList.toggle("searching", !!query);
      }
      if (!query) { list.hidden = true; status.textContent = ""; input.setAttribute("aria-expanded", "false"); active(null); return; }
      try {
        var result = await index.search(input.value);
        if (mine !== turn) return;
        var count = result.hits.length, said = [count ? words("search_results", count) : words("search_nothing")];
        if (!result.whole) said.push(words("search_phrase_cut"));
        result.notes.forEach(function (n) { var text = words.apply(null, [n.key].concat(n.values || [])); if (said.indexOf(text) < 0) said.push(text); });
        await show(result, mine, Object.assign({}, SHOW));
        if (mine === turn) status.textContent = said.join(" ");
      } catch (e) {
        if (mine === turn) status.textContent = index.manifest ? words("search_failed") : form.dataset.failed || "";
      }
    };

    input.addEventListener("input", self.run);
    input.addEventListener("keydown", function (e) {
      var all = options(), at = all.indexOf(current());
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        if (!all.length || list.hidden) return;
        e.preventDefault();
        var next = e.key === "ArrowDown" ? at + 1 : at < 0 ? all.length - 1 : at - 1;
        active(next < all.length ? all[next] || null : null);
      } else if (e.key === "Enter" && !e.isComposing) {
        e.preventDefault();
        var chosen = current() || (page ? null : all[0]);
        if (!chosen) active(all[0] || null);
        else if (chosen.href && (e.ctrlKey || e.metaKey)) global.open(chosen.href);
        else chosen.click();
      } else if (e.key === "Escape" && page && input.value) { e.preventDefault(); input.value = ""; self.run(); }
    });
    form.addEventListener("submit", function (e) { e.preventDefault(); self.run(); });
  }

  function highlight(index) {
    var query = new URLSearchParams(location.search).get("q"), main = document.querySelector("main");
    if (!query || !main || !global.Highlight || !CSS.highlights) return;
    index.search(query + " ").then(function (result) {
      var ranges = [], walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) marks(walker.currentNode.data, result.patterns).forEach(function (m) {
        var range = new Range();
        range.setStart(walker.currentNode, m[0]);
        range.setEnd(walker.currentNode, m[1]);
        ranges.push(range);
      });
      if (!ranges.length) return;
      CSS.highlights.set("found", new Highlight(...ranges));
      var w = index.manifest.words, button = element("button", { type: "button" }, w.search_unmark), bar = element("p", { "class": "marked" }, [w.search_marked.replace("{0}", query), " ", button]);
      function remove() {
        CSS.highlights.delete("found");
        bar.remove();
        removeEventListener("keydown", leave);
        history.replaceState(null, "", location.pathname + location.hash);
      }
      function leave(e) { if (e.key === "Escape" && !document.querySelector("dialog[open]")) remove(); }
      button.addEventListener("click", remove);
      addEventListener("keydown", leave);
      main.append(bar);
    });
  }

  function start() {
    var data = document.getElementById("words").dataset, root = data.root, index = new Index(function (path, version) {
      return fetch(root + "search/" + path + ".json" + (version ? "?v=" + version : ""), version ? {} : { cache: "no-cache" }).then(function (r) { if (!r.ok) throw new Error(path); return r.json(); });
    }), page = document.querySelector("form[data-search-page]"), dialog;
    if (page) {
      var finder = new Finder(index, root, page, true), input = page.querySelector("input"), query = new URLSearchParams(location.search).get("q");
      if (query && !input.value) input.value = query;
      input.addEventListener("focus", function () { index.open(); }, { once: true });
      if (input.value) finder.run();
      if (matchMedia("(pointer: fine)").matches) input.focus();
    } else highlight(index);
    // typed: what was typed while this script was on its way
    api.open = function (typed) {
      if (page) { var field = page.querySelector("input"); field.focus(); field.select(); return; }
      if (!dialog) {
        var form = element("form", { "class": "search", role: "search", action: data.searchUrl }, [element("label", { "for": "finder" }, data.search), element("div", {}, [element("input", { id: "finder", name: "q", type: "search", autocomplete: "off", spellcheck: "false" }), element("button", { type: "button" }, data.close)])]);
        dialog = element("dialog", { "class": "finder", "aria-label": data.search }, form);
        form.querySelector("button").addEventListener("click", function () { dialog.close(); });
        dialog.addEventListener("click", function (e) { if (e.target === dialog) dialog.close(); });
        document.body.append(dialog);
        dialog.finder = new Finder(index, root, form, false);
      }
      var box = dialog.querySelector("input");
      dialog.showModal();
      if (typed) box.value = typed;
      box.focus();
      if (box.value) { if (!typed) box.select(); dialog.finder.run(); } else index.open();
    };
  }

  var api = { Index: Index, tokens: tokens, marks: marks, parse: parse, key: key };
  global.CasebookSearch = api;
  if (global.document) start();
})(typeof globalThis === "object" ? globalThis : this);
