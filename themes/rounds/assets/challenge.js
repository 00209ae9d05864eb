// Challenges: the next step opens when the reader has decided; what is known fills beside it; at the end stands the reader's own path. Without this file the steps unfold one by one.
(function () {
  "use strict";
  /** A decision as it is kept: its kind, what was chosen or ranked, and what the choice was worth. @typedef {{kind: string, picks: string[], told?: number, wrong?: number}} Decided */
  /** @typedef {{path: Decided[], done?: boolean}} Run */
  /** An element that the page has. @template {HTMLElement} [E=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {E} */
  function one(selector, within) { return /** @type {E} */ ((within || document).querySelector(selector)); }
  var home = new URL(/** @type {HTMLAnchorElement} */ (one(".wordmark")).href).pathname.replace(/index\.html$/, ""), place = "casebook:" + home + "challenge";
  /** What the reader decided, by challenge. @returns {Record<string, Run>} */
  function kept() { try { return JSON.parse(localStorage.getItem(place) || "null") || {}; } catch (e) { return {}; } }
  /** @param {Record<string, Run>} value */
  function keep(value) { try { localStorage.setItem(place, JSON.stringify(value)); } catch (e) { } }
  /** @param {Record<string, Run>} all @param {string | undefined} id @returns {Run | null} */
  function runOf(all, id) { var run = id && Object.hasOwn(all, id) ? all[id] : null; return run && Array.isArray(run.path) ? run : null; }
  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {string} [className] @param {string} [text] @returns {HTMLElementTagNameMap[Name]} */
  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }
  /** @param {string} [words] @param {(string | number)[]} values */
  function fill(words, ...values) { return (words || "").replace(/\{(\d)\}/g, function (_, n) { return String(values[Number(n)]); }); }
  /** @param {string[]} texts @param {boolean} [ordered] */
  function lines(texts, ordered) {
    var list = make(ordered ? "ol" : "ul", "own-lines");
    texts.forEach(function (text) { list.append(make("li", "", text)); });
    return list;
  }

  var challenge = /** @type {HTMLElement | null} */ (document.querySelector("[data-challenge]"));
  if (challenge) unfold(challenge);
  var solution = /** @type {HTMLElement | null} */ (document.querySelector("[data-solution]"));
  if (solution) compare(solution);
  var list = /** @type {HTMLElement | null} */ (document.querySelector(".page-challenges"));
  if (list) mark(list);

  /** The steps of a challenge. @param {HTMLElement} page */
  function unfold(page) {
    var say = page.dataset, id = say.challenge || "", all = kept(), run = runOf(all, id) || { path: [] };
    all[id] = run;
    page.classList.add("stepwise");
    var onwards = Array.from(/** @type {NodeListOf<HTMLDetailsElement>} */ (page.querySelectorAll(".onward")));
    var known = glance(page), names = make("datalist");
    names.id = "diagnoses";
    page.append(names);

    /** What stands before a step: its decision, or a plain way on. @param {number} i */
    function ask(i) {
      var next = onwards[i], step = /** @type {HTMLElement} */ (next.previousElementSibling), decide = /** @type {HTMLElement | null} */ (step.querySelector(".decide"));
      next.hidden = true;
      var form = make("form", "commit"), status = make("p", "notice");
      status.setAttribute("role", "alert");
      status.hidden = true;
      var read = decide ? fields(decide, form, status, ranked(i)) : null;
      form.append(status, make("button", "", read ? say.commit : say.go));
      form.addEventListener("submit", function (e) {
        e.preventDefault();
        var picks = read ? read() : [];
        if (read && !picks.length) return warn(status, say.none);
        run.path[i] = worth(i, decide, picks);
        keep(all);
        go(i, true);
      });
      if (decide) decide.append(form); else step.append(form);
    }

    /** The list of diagnoses before a step. @param {number} i @returns {string[]} */
    function ranked(i) {
      for (var before = i - 1; before >= 0; before--) if (run.path[before] && run.path[before].kind === "rank") return run.path[before].picks;
      return [];
    }

    /** Makes the fields of a decision. @param {HTMLElement} decide @param {HTMLFormElement} form @param {HTMLElement} status @param {string[]} before @returns {() => string[]} */
    function fields(decide, form, status, before) {
      var max = Number(decide.dataset.max), title = one("h3", decide);
      title.id = title.id || "ask-" + decide.closest(".step")?.id;
      form.setAttribute("aria-labelledby", title.id);
      var choices = decide.querySelector(".choices");
      return choices ? boxes(choices, form, status, max) : ranks(form, before, max);
    }

    /** @param {Element} choices @param {HTMLFormElement} form @param {HTMLElement} status @param {number} max */
    function boxes(choices, form, status, max) {
      var group = make("div", "boxes");
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", form.getAttribute("aria-labelledby") || "");
      choices.querySelectorAll("li").forEach(function (item) {
        var label = make("label"), box = make("input");
        box.type = "checkbox";
        box.value = (item.textContent || "").trim();
        box.addEventListener("change", function () {
          status.hidden = true;
          if (group.querySelectorAll("input:checked").length <= max) return;
          box.checked = false;
          warn(status, fill(say.most, max));
        });
        label.append(box, make("span", "", box.value));
        group.append(label);
      });
      choices.replaceWith(form);
      form.append(group);
      return function () { return Array.from(/** @type {NodeListOf<HTMLInputElement>} */ (group.querySelectorAll("input:checked")), function (box) { return box.value; }); };
    }

    /** @param {HTMLFormElement} form @param {string[]} before @param {number} max */
    function ranks(form, before, max) {
      complete();
      var rows = make("ol", "ranks"), inputs = /** @type {HTMLInputElement[]} */ ([]);
      for (var n = 0; n < max; n++) rows.append(row(n));
      form.append(rows);
      return function () {
        var seen = /** @type {string[]} */ ([]);
        inputs.forEach(function (input) {
          var text = input.value.trim();
          if (text && !seen.includes(text)) seen.push(text);
        });
        return seen;
      };

      /** @param {number} n */
      function row(n) {
        var item = make("li"), input = make("input"), number = String(n + 1);
        input.type = "text";
        input.setAttribute("list", names.id);
        input.setAttribute("aria-label", fill(say.rank, number));
        input.autocomplete = "off";
        input.value = before[n] || "";
        // A line is a field of its own, so that typing on never joins two names.
        input.addEventListener("keydown", function (e) {
          if (e.key !== "Enter") return;
          e.preventDefault();
          if (e.ctrlKey || e.metaKey) form.requestSubmit();
          else (inputs[n + 1] || one("button:not([type=button])", form)).focus();
        });
        inputs.push(input);
        item.append(input);
        if (n) {
          var up = make("button", "up", "↑");
          up.type = "button";
          up.setAttribute("aria-label", fill(say.up, number));
          up.addEventListener("click", function () {
            var above = inputs[n - 1], text = above.value;
            above.value = input.value;
            input.value = text;
            above.focus();
          });
          item.append(up);
        }
        return item;
      }
    }

    /** Brings the names that complete diagnoses, once. */
    function complete() {
      if (names.dataset.asked) return;
      names.dataset.asked = "yes";
      fetch(say.names || "").then(function (answer) { return answer.json(); }).then(function (/** @type {string[][]} */ all) {
        all.forEach(function (terms) {
          terms.forEach(function (term, i) {
            var option = make("option");
            option.value = term;
            if (i) option.label = term + " – " + terms[0];
            names.append(option);
          });
        });
      }).catch(function () { });
    }

    /** What a decision was worth, read off what comes behind it. @param {number} i @param {HTMLElement | null} decide @param {string[]} picks @returns {Decided} */
    function worth(i, decide, picks) {
      var decided = /** @type {Decided} */ ({ kind: decide ? decide.dataset.kind || "" : "", picks: picks }), told = 0, wrong = 0;
      came(i).forEach(function (item) {
        if (!picks.includes(nameOf(item))) return;
        if (item.dataset.worth === "told") told++;
        if (item.dataset.worth === "not_needed") wrong++;
      });
      if (decided.kind !== "rank" && decide) { decided.told = told; decided.wrong = wrong; }
      return decided;
    }
    /** @param {number} i */
    function came(i) { return Array.from(/** @type {NodeListOf<HTMLElement>} */ (onwards[i].querySelectorAll(":scope > .came > .came-list > li"))); }
    /** @param {HTMLElement} item */
    function nameOf(item) { return (one("strong", item).textContent || "").trim(); }

    /** Opens the step behind a decision. @param {number} i @param {boolean} focus */
    function go(i, focus) {
      var next = onwards[i], step = /** @type {HTMLElement} */ (next.previousElementSibling), decided = run.path[i], form = one("form", step);
      var written = make("div", "committed");
      if (decided.kind) {
        written.append(make("p", "label", say.own), lines(decided.picks, decided.kind === "rank"));
        if (decided.kind === "rank") written.append(make("p", "hint", say.kept));
      }
      form.replaceWith(written);
      came(i).forEach(function (item) {
        if (!decided.picks.includes(nameOf(item))) return;
        item.classList.add("mine");
        one("strong", item).after(" ", make("span", "mine-mark", say.yours));
      });
      next.hidden = false;
      next.open = true;
      if (i + 1 < onwards.length) ask(i + 1);
      var opened = next.querySelector(":scope > .step");
      if (opened) known(/** @type {HTMLElement} */ (opened), focus);
      if (focus) one(":scope > .came h3, h2", next).focus();
    }

    known(one(".step", page), false);
    ask(0);
    var decided = run.path.length;
    for (var step = 0; step < Math.min(decided, onwards.length) && run.path[step]; step++) go(step, false);
    var end = page.querySelector("#step-end");
    if (!end) return;
    var again = make("button", "again", say.again);
    again.type = "button";
    again.addEventListener("click", function () { delete all[id]; keep(all); location.reload(); });
    end.append(again);
  }

  /** @param {HTMLElement} status @param {string} [words] */
  function warn(status, words) {
    status.textContent = words || "";
    status.hidden = false;
  }

  /** What is known so far: beside the text where there is room, in a sheet where there is none. @param {HTMLElement} page @returns {(step: HTMLElement, isNew: boolean) => void} */
  function glance(page) {
    var say = page.dataset, aside = one(".known", page), content = make("div", "known-parts"), sheet = make("dialog", "known-sheet"), open = make("button", "known-open", say.known);
    var close = make("button", "known-close", say.knownClose), count = make("span", "n");
    content.tabIndex = 0;
    content.setAttribute("role", "region");
    content.setAttribute("aria-label", say.known || "");
    aside.append(make("h2", "", say.known), content);
    aside.removeAttribute("aria-label");
    sheet.setAttribute("aria-label", say.known || "");
    open.type = close.type = "button";
    open.append(" ", count);
    open.addEventListener("click", function () { sheet.showModal(); });
    close.addEventListener("click", function () { sheet.close(); });
    sheet.append(close);
    page.append(open, sheet);
    var wide = matchMedia("(min-width: 68.75em)");
    function settle() {
      if (wide.matches) { if (sheet.open) sheet.close(); aside.append(content); } else sheet.append(content);
      aside.hidden = !wide.matches;
      open.hidden = wide.matches || content.childElementCount < 2;
    }
    wide.addEventListener("change", settle);
    settle();
    return function (step, isNew) {
      var part = make("section"), items = make("ul", "known-list");
      step.querySelectorAll(":scope > .findings > li, :scope > .results tbody tr, :scope > .given li").forEach(function (row) {
        var copy = make("li");
        Array.from(row.childNodes).forEach(function (node) {
          var cell = node instanceof HTMLTableCellElement ? Array.from(node.childNodes) : [node];
          cell.forEach(function (inner) { if (!(inner instanceof HTMLElement && inner.tagName === "SMALL")) copy.append(inner.cloneNode(true)); });
          if (node instanceof HTMLTableCellElement) copy.append(" ");
        });
        var mark = copy.querySelector(".sign");
        if (mark) copy.prepend(mark);
        items.append(copy);
      });
      if (!items.childElementCount) return;
      content.querySelectorAll(".new").forEach(function (old) { old.classList.remove("new"); });
      if (isNew) part.className = "new";
      part.append(make("h3", "", one("h2", step).textContent || ""), items);
      content.append(part);
      count.textContent = String(content.querySelectorAll("li").length);
      settle();
      if (isNew) content.scrollTop = content.scrollHeight;
    };
  }

  /** The answer: the reader's own path beside the one of the case. @param {HTMLElement} page */
  function compare(page) {
    var told = page.dataset, all = kept(), run = runOf(all, told.solution), section = /** @type {HTMLElement | null} */ (document.querySelector("#own"));
    if (!run || !run.path.length || !section) return;
    run.done = true;
    keep(all);
    /** @param {string | null} [text] */
    function fold(text) { return (text || "").toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N}|]/gu, ""); }
    /** @param {string} [names] */
    function split(names) { return (names || "").split("|").map(fold).filter(Boolean); }
    var names = split(told.names), broader = (told.broader || "").split("|");
    /** Where one of some names stands on a list, from 1; 0 when none does. @param {string[]} picks @param {string[]} wanted */
    function placeOf(picks, wanted) { return picks.findIndex(function (pick) { return wanted.some(function (name) { return fold(pick).includes(name); }); }) + 1; }
    var sum = 0, most = 0, lists = /** @type {string[][]} */ ([]), decisions = run.path.filter(function (decided) { return decided && decided.kind; });
    section.querySelectorAll(".path-steps > li").forEach(function (item, i) {
      var decided = decisions[i];
      if (!decided) return;
      var mine = make("div", "yours"), value = make("dd"), points, how;
      value.append(decided.picks.join(", ") || told.nothing || "");
      mine.append(make("dt", "", told.you), value);
      one(".paths", item).prepend(mine);
      if (decided.kind === "rank") {
        lists.push(decided.picks);
        var rank = placeOf(decided.picks, names);
        points = rank ? 6 - rank : placeOf(decided.picks, broader.map(fold).filter(Boolean)) ? 2 : 0;
        how = rank ? fill(told.ranked, rank) : told.unranked;
      } else {
        var there = Math.min(3, Number(/** @type {HTMLElement} */ (item).dataset.told)) || 1, hits = Math.min(there, decided.told || 0);
        points = Math.max(0, Math.round(5 * hits / there) - (decided.wrong || 0));
        how = fill(told.chosen, decided.told || 0, there, decided.wrong || 0);
      }
      sum += points;
      most += 5;
      item.append(make("p", "points", fill(told.points, points, 5) + " · " + how));
    });
    var score = one(".own-score", section), verdict = one(".own-verdict", section), last = lists[lists.length - 1];
    score.textContent = fill(told.total, sum, most);
    score.hidden = one(".own-how", section).hidden = false;
    if (!last) return;
    var hit = placeOf(last, names), wider = broader.find(function (name) { return name && placeOf(last, [fold(name)]); });
    verdict.textContent = (hit ? told.hit : wider ? fill(told.near, wider) : told.miss) || "";
    verdict.hidden = false;
    document.querySelectorAll("#differential .dx h3").forEach(function (name) { if (placeOf(last, [fold(name.textContent)])) name.after(make("p", "done", "✓ " + told.had)); });
  }

  /** The list of challenges: which are done, which begun. @param {HTMLElement} page */
  function mark(page) {
    var all = kept();
    page.querySelectorAll("[data-key]").forEach(function (item) {
      var run = runOf(all, /** @type {HTMLElement} */ (item).dataset.key);
      if (run && run.path.length) one(".meta", item).prepend(make("span", run.done ? "done" : "", run.done ? page.dataset.done : page.dataset.begun));
    });
  }
})();
