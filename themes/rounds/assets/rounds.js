// Comfort only: every page can be read and used without this file.
(function () {
  "use strict";
  var root = document.documentElement, words = document.getElementById("words").dataset;

  // Appearance: auto, light or dark, remembered on this device.
  var select = document.querySelector("[data-appearance]");
  select.value = root.dataset.theme || "";
  select.addEventListener("change", function () {
    if (select.value) root.dataset.theme = select.value; else delete root.dataset.theme;
    try { if (select.value) localStorage.setItem("rounds-theme", select.value); else localStorage.removeItem("rounds-theme"); } catch (e) { }
  });

  // A panel closes when one of its own links is followed.
  document.querySelectorAll("[popover]").forEach(function (panel) {
    panel.addEventListener("click", function (e) { if (e.target.closest("a") && panel.matches(":popover-open")) panel.hidePopover(); });
  });

  // Notes: where the margin is too narrow to hold them, a citation or term opens its note as a sheet from the bottom.
  var margin = matchMedia("(min-width: 64em)"), sheet, opener;
  function build() {
    sheet = document.createElement("dialog");
    sheet.className = "sheet";
    sheet.setAttribute("aria-label", words.note);
    sheet.innerHTML = '<div class="body"></div><div class="row"><a class="action"></a><button type="button" autofocus></button></div>';
    sheet.querySelector("button").textContent = words.close;
    sheet.querySelector("button").addEventListener("click", function () { sheet.close(); });
    sheet.addEventListener("click", function (e) { if (e.target === sheet || e.target.closest("a")) sheet.close(); });
    sheet.addEventListener("close", function () { if (opener) opener.focus({ preventScroll: true }); });
    document.body.append(sheet);
  }
  document.addEventListener("click", function (e) {
    var link = e.target.closest("a[data-note]");
    if (!link || margin.matches || e.ctrlKey || e.metaKey || e.shiftKey || e.button || !window.HTMLDialogElement) return;
    var note = document.getElementById(link.dataset.note);
    if (!note) return;
    e.preventDefault();
    if (!sheet) build();
    var body = sheet.querySelector(".body"), go = sheet.querySelector("a");
    body.innerHTML = (note.matches("li") ? note.firstElementChild : note).innerHTML;
    body.querySelectorAll("[id]").forEach(function (x) { x.removeAttribute("id"); });
    go.href = link.href;
    go.textContent = link.dataset.more || words.open;
    opener = link;
    sheet.showModal();
  });

  // Search: "/" or Ctrl+K opens it on any page. Its script comes when it is first wanted; what is typed meanwhile is kept.
  var finder, typed = "";
  function find() {
    if (window.CasebookSearch) { window.CasebookSearch.open(typed); typed = ""; return; }
    if (finder) return;
    finder = document.createElement("script");
    finder.src = words.searchScript;
    finder.onload = function () { if (finder.wanted) find(); };
    finder.onerror = function () { location.href = words.searchUrl; };
    document.head.append(finder);
  }
  if (words.searchScript) addEventListener("keydown", function (e) {
    var short = (e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey && e.key.toLowerCase() === "k";
    var field = e.target.closest && e.target.closest("input, textarea, select, [contenteditable]");
    if (short || (e.key === "/" && !field && !e.ctrlKey && !e.metaKey && !e.altKey && !document.querySelector("dialog[open]"))) {
      e.preventDefault();
      find();
      finder && (finder.wanted = true);
    } else if (finder && finder.wanted && !window.CasebookSearch && e.key.length === 1 && !field && !e.ctrlKey && !e.metaKey) { e.preventDefault(); typed += e.key; }
  });
  if (words.searchScript && /[?&]q=./.test(location.search) && !document.querySelector("[data-search-page]")) find();

  // Copy buttons. What came of it is shown on the button and said once; where there is no clipboard (http), the text is selected and copied, or left selected.
  document.querySelectorAll("[data-copy]").forEach(function (button) {
    var label = button.textContent, said = document.createElement("span"), timer;
    said.className = "vh";
    said.setAttribute("role", "status");
    button.after(said);
    button.addEventListener("click", function () {
      var source = document.getElementById(button.dataset.copy);
      var say = function (words) {
        button.textContent = said.textContent = words;
        clearTimeout(timer);
        timer = setTimeout(function () { button.textContent = label; said.textContent = ""; }, 4000);
      };
      var bySelection = function () {
        getSelection().selectAllChildren(source);
        say(document.execCommand("copy") ? words.copied : words.copyFailed);
      };
      if (navigator.clipboard) navigator.clipboard.writeText(source.innerText.trim()).then(function () { say(words.copied); }, bySelection);
      else bySelection();
    });
  });

  // Tables that can be sorted by a column.
  document.querySelectorAll("table[data-sort]").forEach(function (table) {
    var body = table.tBodies[0], heads = Array.from(table.tHead.rows[0].cells);
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
        var key = function (row) { var t = row.cells[i].textContent.trim(); return number ? parseFloat(t.replace(/[^\d.-]/g, "")) || 0 : t; };
        Array.from(body.rows).sort(function (a, b) {
          var x = key(a), y = key(b), c = number ? x - y : x.localeCompare(y, root.lang);
          return down ? -c : c;
        }).forEach(function (row) { body.append(row); });
      });
    });
  });

  // Marks of what was read and studied, kept on this device under the site's own address.
  var home = new URL(document.querySelector(".wordmark").href).pathname;
  function kept(name) { try { return JSON.parse(localStorage.getItem("casebook:" + home + name)) || {}; } catch (e) { return {}; } }
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
    var read = kept("read"), studied = {};
    Object.keys(kept("study").cards || {}).forEach(function (id) { if (id.indexOf("cases/") === 0) studied[id.split("/")[1]] = true; });
    document.querySelectorAll("[data-mark]").forEach(function (x) { x.remove(); });
    function add(item, text) {
      var span = document.createElement("span");
      span.className = "done";
      span.dataset.mark = "";
      span.textContent = "✓ " + text;
      item.querySelector(".meta").append(span);
    }
    document.querySelectorAll(".case-list > li").forEach(function (item) {
      var link = item.querySelector("h3 a"), slug = link && caseOf(link.href), all = (item.dataset.cases || "").split(" ").filter(Boolean), count = all.filter(function (s) { return read[s]; }).length;
      if (count) add(item, words.readOf.replace("{0}", count).replace("{1}", all.length));
      if (!slug || item.dataset.deck) return;
      if (read[slug]) add(item, words.read);
      if (studied[slug]) add(item, words.studied);
    });
    var summary = document.querySelector("[data-marks]"), steps = document.querySelectorAll(".steps > li");
    if (!summary || !steps.length) return;
    var done = Array.from(steps).filter(function (item) { return read[caseOf(item.querySelector("h3 a").href)]; }).length;
    summary.hidden = !done;
    summary.textContent = words.readOf.replace("{0}", done).replace("{1}", steps.length);
  }
  mark();
  addEventListener("pageshow", function (e) { if (e.persisted) mark(); });
  // The order of options is kept on this device like the marks.
  function keep(name, value) { try { localStorage.setItem("casebook:" + home + name, JSON.stringify(value)); } catch (e) { } }
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
  var questions = Array.from(document.querySelectorAll(".question")).filter(function (q) { return q.querySelector(".option"); }), first = new Map(), score;
  function tell() {
    if (!score) return;
    var right = Array.from(first.values()).filter(Boolean).length;
    score.firstChild.textContent = first.size ? words.score.replace("{0}", right).replace("{1}", questions.length) + (first.size < questions.length ? " " + words.left.replace("{0}", questions.length - first.size) : "") : "";
    score.hidden = !first.size;
  }
  questions.forEach(function (question) {
    var list = question.querySelector(".options"), options = Array.from(list.children), draw = random(location.pathname + question.id + question.querySelector(".stem").textContent.length);
    for (var i = options.length - 1; i > 0; i--) {
      var j = Math.floor(draw() * (i + 1)), held = options[i];
      options[i] = options[j];
      options[j] = held;
    }
    options.forEach(function (option, n) {
      option.querySelector(".letter").textContent = String.fromCharCode(65 + n);
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
      option.querySelector("summary").focus();
    });
  });
  if (questions.length > 1) {
    score = make("div", "score");
    score.hidden = true;
    score.append(make("p"), make("button", "", words.again));
    score.firstChild.setAttribute("role", "status");
    score.lastChild.type = "button";
    score.lastChild.addEventListener("click", function () {
      questions.forEach(function (question) { question.querySelectorAll(".option").forEach(function (option) { option.open = false; }); });
      first.clear();
      tell();
      questions[0].querySelector("summary").focus();
    });
    questions[questions.length - 1].after(score);
  }

  // Paper has nothing to press: what is folded is opened for print and folded again.
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (d) { if (d.name) { d.dataset.name = d.name; d.removeAttribute("name"); } d.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (d) { d.open = false; if (d.dataset.name) d.setAttribute("name", d.dataset.name); });
  });
})();
