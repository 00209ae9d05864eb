// What the pages to explore, compare and weigh share: words, elements, the box to find a name in.
(function (global) {
  "use strict";
  const main = document.querySelector("[data-tool]");
  if (!main) return;
  const data = main.dataset, words = JSON.parse(data.words), root = data.root;

  function number(n) { return n < 10000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, "\u202f"); }

  // The words of a key with values put in; the first number chooses between one and other.
  function say(key, ...values) {
    if (typeof values[0] === "number" && words[key + "_one"] !== undefined) key += values[0] === 1 ? "_one" : "_other";
    return words[key].replace(/\{(\d)\}/g, (_, i) => typeof values[i] === "number" ? number(values[i]) : values[i]);
  }

  function make(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [a, value] of Object.entries(attributes || {})) {
      if (a.startsWith("on")) node.addEventListener(a.slice(2), value);
      else if (a === "checked" || a === "hidden" || a === "selected" || a === "open" || a === "disabled") node[a] = value;
      else if (value !== null && value !== undefined && value !== false) node.setAttribute(a, value);
    }
    node.append(...children.flat().filter(c => c !== null && c !== undefined && c !== ""));
    return node;
  }

  function sign(lacking) { return make("span", { class: lacking ? "sign neg" : "sign pos", "aria-hidden": "true" }, lacking ? "−" : "+"); }
  function hidden(text) { return make("span", { class: "vh" }, text); }
  function load(path) { return fetch(root + "explore/" + path + ".json?v=" + data.version).then(r => { if (!r.ok) throw new Error(r.status + " " + path); return r.json(); }); }

  // A list is made anew; what had the focus gets it again.
  function keepFocus(redraw, otherwise) {
    const had = document.activeElement, id = had && had.dataset && had.dataset.focus;
    redraw();
    if (!id || document.contains(had)) return;
    const again = main.querySelector(`[data-focus="${CSS.escape(id)}"]`) || (otherwise && otherwise());
    if (again) again.focus({ preventScroll: true });
  }

  // A box to find something by name: the combobox pattern. find(typed) gives [{label, detail, value}], choose(value) takes one.
  function finder(input, list, status, find, choose) {
    let found = [], at = -1, run = 0;
    input.setAttribute("role", "combobox");
    for (const [a, value] of Object.entries({ "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })) input.setAttribute(a, value);
    function show(items) {
      found = items;
      list.replaceChildren(...items.map((item, i) => make("li", { role: "option", id: list.id + "-" + i, "aria-selected": "false", onmousedown: e => e.preventDefault(), onclick: () => take(i) }, make("span", { class: "name" }, item.label), item.detail ? make("small", {}, item.detail) : null)));
      list.hidden = !items.length;
      input.setAttribute("aria-expanded", String(items.length > 0));
      mark(items.length ? 0 : -1);
    }
    function mark(i) {
      at = i;
      [...list.children].forEach((option, n) => option.setAttribute("aria-selected", String(n === i)));
      if (i < 0) { input.removeAttribute("aria-activedescendant"); return; }
      input.setAttribute("aria-activedescendant", list.children[i].id);
      list.children[i].scrollIntoView({ block: "nearest" });
    }
    function take(i) { const item = found[i]; close(); input.value = ""; choose(item.value); }
    function close() { run++; show([]); }
    async function look() {
      const mine = ++run, typed = input.value.trim();
      if (!typed) { show([]); status.textContent = ""; return; }
      let items;
      try { items = await find(typed); } catch (e) {
        items = null;
        // A network that fails is told to the reader, a mistake of ours to the console too.
        if (e instanceof TypeError && !/fetch/i.test(e.message)) reportError(e);
      }
      if (mine !== run) return;
      show(items || []);
      status.textContent = !items ? say("explore_failed") : items.length ? say("explore_offered", items.length) : say("explore_no_name", typed);
    }
    input.addEventListener("input", look);
    input.addEventListener("keydown", e => {
      if (e.key === "ArrowDown" && found.length) { e.preventDefault(); mark((at + 1) % found.length); }
      else if (e.key === "ArrowUp" && found.length) { e.preventDefault(); mark((at + found.length - 1) % found.length); }
      else if (e.key === "Enter") { e.preventDefault(); if (at >= 0) take(at); }
      else if (e.key === "Escape" && found.length) { e.preventDefault(); close(); status.textContent = ""; }
    });
    input.addEventListener("blur", () => setTimeout(() => { if (document.activeElement !== input) close(); }, 100));
  }

  global.casebookParts = { main, data, words, root, number, say, make, sign, hidden, load, keepFocus, finder };
})(globalThis);
