// Comfort only: every page can be read and used without this file.
(function () {
  "use strict";
  /** An element that the page has. @template {Element} [E=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {E} */
  function one(selector, within) { return /** @type {E} */ ((within || document).querySelector(selector)); }
  /** @template {Element} [E=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {E[]} */
  function all(selector, within) { return Array.from(/** @type {NodeListOf<E>} */ ((within || document).querySelectorAll(selector))); }
  /** What an event happened in. @param {Event} e @param {string} selector @returns {HTMLElement | null} */
  function around(e, selector) { return e.target instanceof Element ? e.target.closest(selector) : null; }
  var root = document.documentElement, words = /** @type {Record<string, string>} */ (one("#words").dataset);

  // Appearance: auto, light or dark, remembered on this device.
  var select = /** @type {HTMLSelectElement} */ (one("[data-appearance]"));
  select.value = root.dataset.theme || "";
  select.addEventListener("change", function () {
    if (select.value) root.dataset.theme = select.value; else delete root.dataset.theme;
    try { if (select.value) localStorage.setItem("rounds-theme", select.value); else localStorage.removeItem("rounds-theme"); } catch (e) { }
  });

  // A panel closes when one of its own links is followed.
  all("[popover]").forEach(function (panel) {
    panel.addEventListener("click", function (e) { if (around(e, "a") && panel.matches(":popover-open")) panel.hidePopover(); });
  });

  // Notes: a citation or term opens its note as a sheet from the bottom.
  var wide = matchMedia("(min-width: 64em)");
  /** @type {HTMLDialogElement | undefined} */
  var openSheet;
  /** @type {HTMLElement | undefined} */
  var opener;
  function build() {
    var sheet = document.createElement("dialog");
    sheet.className = "sheet";
    sheet.setAttribute("aria-label", words.note);
    sheet.innerHTML = '<div class="body"></div><div class="row"><a class="action"></a><button type="button" autofocus></button></div>';
    one("button", sheet).textContent = words.close;
    one("button", sheet).addEventListener("click", function () { sheet.close(); });
    sheet.addEventListener("click", function (e) { if (e.target === sheet || around(e, "a")) sheet.close(); });
    sheet.addEventListener("close", function () { if (opener) opener.focus({ preventScroll: true }); });
    document.body.append(sheet);
    return sheet;
  }
  // Where there is room, all parts of a case are open; on a phone its facts and lists wait for a tap, or for a link that leads into them.
  var folds = /** @type {HTMLDetailsElement[]} */ (all("details.glance, details.fold", document.body));
  function openFolds() { folds.forEach(function (fold) { fold.open = wide.matches || leadsInto(fold); }); }
  /** @param {HTMLElement} fold */
  function leadsInto(fold) { var place = document.getElementById(location.hash.slice(1)); return !!place && (fold.contains(place) || place.contains(fold) && place.tagName === "SECTION"); }
  openFolds();
  wide.addEventListener("change", openFolds);
  addEventListener("hashchange", function () { folds.forEach(function (fold) { if (leadsInto(fold)) { fold.open = true; var place = document.getElementById(location.hash.slice(1)); if (place) place.scrollIntoView(); } }); });
  document.addEventListener("click", function (e) {
    var link = /** @type {HTMLAnchorElement | null} */ (around(e, "a[data-note]"));
    if (!link || e.ctrlKey || e.metaKey || e.shiftKey || e.button || !window.HTMLDialogElement) return;
    var note = document.getElementById(link.dataset.note || "");
    if (!note) return;
    e.preventDefault();
    var sheet = openSheet = openSheet || build(), body = one(".body", sheet), go = /** @type {HTMLAnchorElement} */ (one("a", sheet));
    body.innerHTML = (note.matches("li") && note.firstElementChild || note).innerHTML;
    all("[id]", body).forEach(function (x) { x.removeAttribute("id"); });
    go.href = link.href;
    go.textContent = link.dataset.more || words.open;
    opener = link;
    sheet.showModal();
  });

  // Search: "/" or Ctrl+K opens it on any page. Its script comes when it is first wanted; what is typed meanwhile is kept.
  /** @type {HTMLScriptElement | undefined} */
  var finder;
  var typed = "", wanted = false;
  function find() {
    if (window.CasebookSearch) { window.CasebookSearch.open(typed); typed = ""; return; }
    if (finder) return;
    finder = document.createElement("script");
    finder.src = words.searchScript;
    finder.onload = function () { if (wanted) find(); };
    finder.onerror = function () { location.href = words.searchUrl; };
    document.head.append(finder);
  }
  if (words.searchScript) addEventListener("keydown", function (e) {
    var short = (e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey && e.key.toLowerCase() === "k";
    var field = around(e, "input, textarea, select, [contenteditable]");
    if (short || (e.key === "/" && !field && !e.ctrlKey && !e.metaKey && !e.altKey && !document.querySelector("dialog[open]"))) {
      e.preventDefault();
      find();
      if (finder) wanted = true;
    } else if (wanted && !window.CasebookSearch && e.key.length === 1 && !field && !e.ctrlKey && !e.metaKey) { e.preventDefault(); typed += e.key; }
  });
  if (words.searchScript && /[?&]q=./.test(location.search) && !document.querySelector("[data-search-page]")) find();

  // Copy buttons. What came of it is shown on the button and said once; where there is no clipboard (http), the text is selected and copied, or left selected.
  all("[data-copy]").forEach(function (button) {
    var label = button.textContent, said = document.createElement("span"), timer = 0;
    said.className = "vh";
    said.setAttribute("role", "status");
    button.after(said);
    button.addEventListener("click", function () {
      var source = /** @type {HTMLElement} */ (document.getElementById(button.dataset.copy || ""));
      /** @param {string} words */
      var say = function (words) {
        button.textContent = said.textContent = words;
        clearTimeout(timer);
        timer = setTimeout(function () { button.textContent = label; said.textContent = ""; }, 4000);
      };
      var bySelection = function () {
        var selection = getSelection();
        if (selection) selection.selectAllChildren(source);
        say(document.execCommand("copy") ? words.copied : words.copyFailed);
      };
      if (navigator.clipboard) navigator.clipboard.writeText(source.innerText.trim()).then(function () { say(words.copied); }, bySelection);
      else bySelection();
    });
  });

  // What stands on the page is saved as a file from there.
  all("[data-save]").forEach(function (button) {
    button.addEventListener("click", function () {
      var source = /** @type {HTMLElement} */ (document.getElementById(button.dataset.save || "")), link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([source.textContent || ""], { type: "text/plain" }));
      link.download = button.dataset.file || "";
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 4000);
    });
  });

  // Tables that can be sorted by a column.
  all("table[data-sort]").forEach(function (found) {
    var table = /** @type {HTMLTableElement} */ (found), body = table.tBodies[0], heads = table.tHead ? Array.from(table.tHead.rows[0].cells) : [];
    heads.forEach(function (th, i) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = th.textContent;
      button.title = words.sort + " " + th.textContent;
      th.replaceChildren(button);
      button.addEventListener("click", function () {
        var down = th.getAttribute("aria-sort") === "ascending", number = th.classList.contains("num");
        heads.forEach(function (h) { h.removeAttribute("aria-sort"); });
        th.setAttribute("aria-sort", down ? "descending" : "ascending");
        /** @param {HTMLTableRowElement} row */
        var text = function (row) { return row.cells[i].textContent.trim(); };
        /** @param {HTMLTableRowElement} row */
        var amount = function (row) { return parseFloat(text(row).replace(/[^\d.-]/g, "")) || 0; };
        Array.from(body.rows).sort(function (a, b) {
          var c = number ? amount(a) - amount(b) : text(a).localeCompare(text(b), root.lang);
          return down ? -c : c;
        }).forEach(function (row) { body.append(row); });
      });
    });
  });

  // What was read is kept for where there is no network; what an older site kept is given up where the site no longer offers it.
  var keeper = navigator.serviceWorker, front = new URL(/** @type {HTMLAnchorElement} */ (one(".wordmark")).href).href;
  if (keeper && /^http/.test(location.protocol) && words.worker) addEventListener("load", function () {
    keeper.register(words.worker).then(function () { return keeper.ready; }).then(function (there) {
      var seen = [location.href].concat(performance.getEntriesByType("resource").map(function (x) { return x.name; })), line = /** @type {any} */ (navigator).connection;
      if (there.active) there.active.postMessage({ seen: seen, sparing: !!(line && line.saveData), now: !keeper.controller || !!document.querySelector(".page-offline") });
    }).catch(function () { });
  });
  else if (keeper && /^http/.test(location.protocol)) keeper.getRegistration(front).then(function (old) {
    if (!old || old.scope !== front) return;
    old.unregister();
    caches.keys().then(function (names) { names.forEach(function (name) { if (name.indexOf("casebook " + new URL(front).pathname + " ") === 0) caches.delete(name); }); });
  }).catch(function () { });

  // Marks of what was read and studied, kept on this device under the site's own address.
  var home = new URL(/** @type {HTMLAnchorElement} */ (one(".wordmark")).href).pathname.replace(/index\.html$/, "");
  /** @param {string} name @returns {any} */
  function kept(name) { try { return JSON.parse(localStorage.getItem("casebook:" + home + name) || "null") || {}; } catch (e) { return {}; } }
  /** @param {string} url */
  function caseOf(url) { var path = new URL(url, location.href).pathname; return path.indexOf(home + "cases/") === 0 ? path.slice(home.length + 6).replace(/\/.*$/, "") : ""; }
  var end = document.querySelector(".kind-case .site-foot");
  if (end && window.IntersectionObserver) new IntersectionObserver(function (seen, watch) {
    if (!seen[0].isIntersecting) return;
    watch.disconnect();
    var read = kept("read");
    read[caseOf(location.href)] = new Date().toISOString().slice(0, 10);
    try { localStorage.setItem("casebook:" + home + "read", JSON.stringify(read)); } catch (e) { }
  }).observe(end);
  function mark() {
    var read = new Set(Object.keys(kept("read"))), studied = new Set();
    Object.keys(kept("study").cards || {}).forEach(function (id) { if (id.indexOf("cases/") === 0) studied.add(id.split("/")[1]); });
    all(".marks").forEach(function (x) { x.remove(); });
    /** @param {HTMLElement} item @param {string} text */
    function add(item, text) {
      var span = document.createElement("span");
      span.className = "done";
      span.dataset.mark = "";
      span.textContent = "✓ " + text;
      (item.querySelector(".marks") || item.appendChild(make("p", "marks"))).append(span);
    }
    /** @param {number} count @param {number} of */
    function readOf(count, of) { return words.readOf.replace("{0}", String(count)).replace("{1}", String(of)); }
    /** @param {HTMLElement} item */
    function caseIn(item) { var link = /** @type {HTMLAnchorElement | null} */ (item.querySelector("h3 a")); return link ? caseOf(link.href) : ""; }
    all(".case-list > li").forEach(function (item) {
      var slug = caseIn(item), cases = (item.dataset.cases || "").split(" ").filter(Boolean), count = cases.filter(function (s) { return read.has(s); }).length;
      if (count) add(item, readOf(count, cases.length));
      if (!slug || item.dataset.deck) return;
      if (read.has(slug)) add(item, words.read);
      if (studied.has(slug)) add(item, words.studied);
    });
    var summary = one("[data-marks]"), steps = all(".steps > li");
    if (!summary || !steps.length) return;
    var done = steps.filter(function (item) { return read.has(caseIn(item)); }).length;
    summary.textContent = readOf(done, steps.length);
  }
  mark();
  addEventListener("pageshow", function (e) { if (e.persisted) mark(); });
  // The order of options is kept on this device like the marks.
  /** @param {string} name @param {unknown} value */
  function keep(name, value) { try { localStorage.setItem("casebook:" + home + name, JSON.stringify(value)); } catch (e) { } }
  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {string} [className] @param {string} [text] @returns {HTMLElementTagNameMap[Name]} */
  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }
  // Questions: options in an order of this reader's own, letters for keys, and a count of first answers.
  var seed = kept("seed");
  if (typeof seed !== "number") {
    seed = 1 + Math.floor(Math.random() * 4294967295);
    keep("seed", seed);
  }
  /** @param {string} text */
  function random(text) {
    var state = seed >>> 0;
    for (var i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 2654435761) >>> 0;
    return function () {
      state = (state + 0x6D2B79F5) >>> 0;
      var t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
  }
  var questions = all(".question").filter(function (q) { return q.querySelector(".option"); }), score = make("div", "score"), verdict = make("p"), again = make("button", "", words.again);
  /** @type {Map<HTMLElement, boolean>} */
  var first = new Map();
  function tell() {
    var right = Array.from(first.values()).filter(Boolean).length, left = questions.length - first.size;
    verdict.textContent = first.size ? words.score.replace("{0}", String(right)).replace("{1}", String(questions.length)) + (left ? " " + words.left.replace("{0}", String(left)) : "") : "";
    score.hidden = !first.size;
  }
  questions.forEach(function (question) {
    var list = one(".options", question), options = /** @type {HTMLDetailsElement[]} */ (Array.from(list.children)), draw = random(location.pathname + question.id + one(".stem", question).textContent.length);
    for (var i = options.length - 1; i > 0; i--) {
      var j = Math.floor(draw() * (i + 1)), held = options[i];
      options[i] = options[j];
      options[j] = held;
    }
    options.forEach(function (option, n) {
      one(".letter", option).textContent = String.fromCharCode(65 + n);
      list.append(option);
      option.addEventListener("toggle", function () {
        if (!option.open || first.has(question)) return;
        first.set(question, !!option.querySelector(".right"));
        tell();
      });
    });
    question.addEventListener("keydown", function (e) {
      if (e.ctrlKey || e.metaKey || e.altKey || e.key.length !== 1) return;
      var option = options[e.key.toUpperCase().charCodeAt(0) - 65];
      if (!option) return;
      e.preventDefault();
      option.open = true;
      one("summary", option).focus();
    });
  });
  if (questions.length > 1) {
    score.hidden = true;
    score.append(verdict, again);
    verdict.setAttribute("role", "status");
    again.type = "button";
    again.addEventListener("click", function () {
      questions.forEach(function (question) { all(".option", question).forEach(function (option) { /** @type {HTMLDetailsElement} */ (option).open = false; }); });
      first.clear();
      tell();
      one("summary", questions[0]).focus();
    });
    questions[questions.length - 1].after(score);
  }

  // Paper has nothing to press: what is folded is opened for print and folded again.
  /** @type {HTMLDetailsElement[]} */
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = all("details:not([open])");
    opened.forEach(function (d) { if (d.name) { d.dataset.name = d.name; d.removeAttribute("name"); } d.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (d) { d.open = false; if (d.dataset.name) d.setAttribute("name", d.dataset.name); });
  });
})();
