// Challenges: the next step opens when the reader has committed to this one; at the end stand the reader's own words. Without this file the steps unfold one by one.
(function () {
  "use strict";
  var home = new URL(document.querySelector(".wordmark").href).pathname, place = "casebook:" + home + "challenge";
  function kept() { try { return JSON.parse(localStorage.getItem(place)) || {}; } catch (e) { return {}; } }
  function keep(value) { try { localStorage.setItem(place, JSON.stringify(value)); } catch (e) { } }
  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }
  function lines(text) {
    var list = make("ul", "own-lines");
    text.split("\n").forEach(function (line) { if (line.trim()) list.append(make("li", "", line.trim())); });
    return list;
  }

  // Challenges: the next step opens when the reader has committed to this one.
  var challenge = document.querySelector("[data-challenge]");
  if (challenge) {
    var say = challenge.dataset, all = kept(), own = Array.isArray(all[say.challenge]) ? all[say.challenge] : all[say.challenge] = [];
    challenge.classList.add("stepwise");
    var onwards = Array.from(challenge.querySelectorAll(".onward"));
    function go(i, focus) {
      var next = onwards[i], form = next.previousElementSibling, written = make("div", "committed");
      written.append(make("p", "label", say.own), own[i] && own[i].trim() ? lines(own[i]) : make("p", "unstated", say.none));
      form.replaceWith(written);
      next.hidden = false;
      next.open = true;
      if (i + 1 < onwards.length) ask(i + 1);
      if (focus) next.querySelector("h2").focus();
    }
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
    again.addEventListener("click", function () { delete all[say.challenge]; keep(all); location.reload(); });
    document.getElementById("step-end").append(again);
  }

  // The answer: the reader's own words beside it.
  var solution = document.querySelector("[data-solution]");
  if (solution) {
    var wrote = kept()[solution.dataset.solution];
    if (Array.isArray(wrote) && wrote.some(function (text) { return text.trim(); })) {
      var fold = function (text) { return text.toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N}\n|]/gu, ""); }, section = document.getElementById("own");
      wrote.filter(function (text, i) { return text.trim() && text !== wrote[i - 1]; }).forEach(function (text) {
        var item = make("li");
        item.append(lines(text));
        section.querySelector("ol").append(item);
      });
      var last = fold(wrote[wrote.length - 1]).split("\n");
      var had = function (name) { return name && last.some(function (line) { return line.includes(name); }); }, hit = fold(solution.dataset.names).split("|").some(had);
      document.querySelectorAll("#differential .dx h3").forEach(function (name) { if (had(fold(name.textContent))) name.after(make("p", "done", "✓ " + solution.dataset.had)); });
      var broader = solution.dataset.broader.split("|").find(function (name) { return had(fold(name)); });
      section.querySelector(".own-verdict").textContent = hit ? solution.dataset.hit : broader ? solution.dataset.near.replace("{0}", broader) : solution.dataset.miss;
      section.hidden = false;
    }
  }
})();
