// Challenges: the next step opens when the reader has committed to this one; at the end stand the reader's own words. Without this file the steps unfold one by one.
(function () {
  "use strict";
  /** An element that the page has. @template {HTMLElement} [E=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {E} */
  function one(selector, within) { return /** @type {E} */ ((within || document).querySelector(selector)); }
  var home = new URL(/** @type {HTMLAnchorElement} */ (one(".wordmark")).href).pathname, place = "casebook:" + home + "challenge";
  /** What the reader wrote, by challenge. @returns {Record<string, string[]>} */
  function kept() { try { return JSON.parse(localStorage.getItem(place) || "null") || {}; } catch (e) { return {}; } }
  /** @param {Record<string, string[]>} value */
  function keep(value) { try { localStorage.setItem(place, JSON.stringify(value)); } catch (e) { } }
  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {string} [className] @param {string} [text] @returns {HTMLElementTagNameMap[Name]} */
  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }
  /** @param {string} text */
  function lines(text) {
    var list = make("ul", "own-lines");
    text.split("\n").forEach(function (line) { if (line.trim()) list.append(make("li", "", line.trim())); });
    return list;
  }

  // Challenges: the next step opens when the reader has committed to this one.
  var challenge = /** @type {HTMLElement | null} */ (document.querySelector("[data-challenge]"));
  if (challenge) {
    var say = challenge.dataset, id = say.challenge || "", all = kept(), own = Object.hasOwn(all, id) && Array.isArray(all[id]) ? all[id] : all[id] = [];
    challenge.classList.add("stepwise");
    var onwards = Array.from(/** @type {NodeListOf<HTMLDetailsElement>} */ (challenge.querySelectorAll(".onward")));
    /** @param {number} i @param {boolean} focus */
    function go(i, focus) {
      var next = onwards[i], form = /** @type {Element} */ (next.previousElementSibling), written = make("div", "committed");
      written.append(make("p", "label", say.own), own[i] && own[i].trim() ? lines(own[i]) : make("p", "unstated", say.none));
      form.replaceWith(written);
      next.hidden = false;
      next.open = true;
      if (i + 1 < onwards.length) ask(i + 1);
      if (focus) one("h2", next).focus();
    }
    /** @param {number} i */
    function ask(i) {
      var next = onwards[i], form = make("form", "commit"), label = make("label", "", i ? say.askAgain : say.ask), text = make("textarea"), hint = make("p", "hint", say.hint);
      text.id = "own-" + i;
      text.rows = 4;
      text.value = i ? own[i - 1] : "";
      hint.id = "own-hint-" + i;
      label.htmlFor = text.id;
      text.setAttribute("aria-describedby", hint.id);
      form.append(label, text, hint, make("button", "", say.commit));
      text.addEventListener("keydown", function (e) { if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) form.requestSubmit(); });
      form.addEventListener("submit", function (e) {
        e.preventDefault();
        own[i] = text.value;
        keep(all);
        go(i, true);
      });
      next.hidden = true;
      next.before(form);
    }
    ask(0);
    for (var step = 0; step < Math.min(own.length, onwards.length); step++) go(step, false);
    var again = make("button", "again", say.again);
    again.type = "button";
    again.addEventListener("click", function () { delete all[id]; keep(all); location.reload(); });
    one("#step-end").append(again);
  }

  // The answer: the reader's own words beside it.
  var solution = /** @type {HTMLElement | null} */ (document.querySelector("[data-solution]"));
  if (solution) {
    var told = solution.dataset, written = kept(), wrote = Object.hasOwn(written, told.solution || "") ? written[told.solution || ""] : null;
    if (Array.isArray(wrote) && wrote.some(function (text) { return text.trim(); })) {
      /** @param {string | null} text */
      var fold = function (text) { return (text || "").toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N}\n|]/gu, ""); };
      var section = one("#own"), texts = wrote;
      texts.filter(function (text, i) { return text.trim() && text !== texts[i - 1]; }).forEach(function (text) {
        var item = make("li");
        item.append(lines(text));
        one("ol", section).append(item);
      });
      var last = fold(wrote[wrote.length - 1]).split("\n");
      /** @param {string} name */
      var had = function (name) { return name && last.some(function (line) { return line.includes(name); }); }, hit = fold(told.names || "").split("|").some(had);
      document.querySelectorAll("#differential .dx h3").forEach(function (name) { if (had(fold(name.textContent))) name.after(make("p", "done", "✓ " + told.had)); });
      var broader = (told.broader || "").split("|").find(function (name) { return had(fold(name)); });
      one(".own-verdict", section).textContent = (hit ? told.hit : broader ? (told.near || "").replace("{0}", broader) : told.miss) || "";
      section.hidden = false;
    }
  }
})();
