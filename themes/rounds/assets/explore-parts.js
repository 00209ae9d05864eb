// What the pages to explore, compare and weigh share: words, elements, the box to find a name in.
/** @template T @typedef {{ label: string, detail: string, value: T }} OfferedName */
/** @typedef {Node | string | null | undefined | false} PageContent */
var casebookParts = (() => {
  "use strict";
  const main = one("[data-tool]", document), data = main.dataset, root = data.root || "";
  /** @type {Record<string, string>} */
  const words = JSON.parse(data.words || "{}");

  /** An element that the page has. @param {string} selector @param {ParentNode} within @returns {HTMLElement} */
  function one(selector, within) { return /** @type {HTMLElement} */ (within.querySelector(selector)); }
  /** A place of this page that scripts fill. @param {string} name */
  function part(name) { return one(`[data-${name}]`, main); }

  const plurals = new Intl.PluralRules(document.documentElement.lang);

  /** As the language writes it. @param {number} n */
  function number(n) {
    const text = n < 10000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, words.number_group);
    return words.number_digits ? text.replace(/\d/g, d => words.number_digits[Number(d)]) : text;
  }

  /** The words of a key with values put in; the first number chooses the plural form of the language. @param {string} key @param {...(string | number)} values */
  function say(key, ...values) {
    if (typeof values[0] === "number" && words[key + "_other"] !== undefined) {
      const form = key + "_" + plurals.select(values[0]);
      key = words[form] === undefined ? key + "_other" : form;
    }
    return words[key].replace(/\{(\d)\}/g, (_, i) => { const value = values[i]; return typeof value === "number" ? number(value) : value; });
  }

  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {Record<string, any>} attributes @param {...(PageContent | PageContent[])} children @returns {HTMLElementTagNameMap[Name]} */
  function make(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [a, value] of Object.entries(attributes)) {
      if (a.startsWith("on")) node.addEventListener(a.slice(2), value);
      else if (a === "checked" || a === "hidden" || a === "selected" || a === "open" || a === "disabled") Object.assign(node, { [a]: value });
      else if (value !== null && value !== undefined && value !== false) node.setAttribute(a, value);
    }
    for (const child of children.flat()) if (child) node.append(child);
    return node;
  }

  // Where no case has the one result, what the other is called says how it is called.
  /** @type {Record<string, string>} */
  const OPPOSITE = { p: "n", n: "p", h: "o", l: "o", hl: "o" };

  /** A number is high, low or normal; only what is looked for is positive. @param {FacetName} name @param {FacetOption} option @param {boolean} lacking */
  function outcome(name, option, lacking) {
    const [shown, against] = option.said.split("/"), said = (lacking ? against : shown) || OPPOSITE[(lacking ? shown : against) || ""];
    return say(said ? "explore_said_" + said : `explore_${name}_${lacking ? "lacking" : "shown"}`);
  }
  /** @param {boolean} lacking */
  function sign(lacking) { return make("span", { class: lacking ? "sign neg" : "sign pos", "aria-hidden": "true" }, lacking ? "−" : "+"); }
  /** @param {string} text */
  function hidden(text) { return make("span", { class: "vh" }, text); }
  /** @param {string} path @returns {Promise<any>} */
  function load(path) { return fetch(root + "explore/" + path + ".json?v=" + data.version).then(r => { if (!r.ok) throw new Error(r.status + " " + path); return r.json(); }); }

  /** A list is made anew; what had the focus gets it again. @param {() => void} redraw @param {() => HTMLElement | null} [otherwise] */
  function keepFocus(redraw, otherwise) {
    const had = document.activeElement, id = had instanceof HTMLElement && had.dataset.focus;
    redraw();
    if (!id || document.contains(had)) return;
    const again = one(`[data-focus="${CSS.escape(id)}"]`, main) || otherwise?.();
    if (again) again.focus({ preventScroll: true });
  }

  /**
   * A box to find something by name: the combobox pattern.
   * @template T
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list
   * @param {HTMLElement} status
   * @param {(typed: string) => Promise<OfferedName<T>[]>} find
   * @param {(value: T) => void} choose
   */
  function finder(input, list, status, find, choose) {
    /** @type {OfferedName<T>[]} */
    let found = [];
    let at = -1, run = 0;
    input.setAttribute("role", "combobox");
    for (const [a, value] of Object.entries({ "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" })) input.setAttribute(a, value);
    /** @param {OfferedName<T>[]} items */
    function show(items) {
      found = items;
      list.replaceChildren(...items.map((item, i) => make("li", { role: "option", id: list.id + "-" + i, "aria-selected": "false", onmousedown: (/** @type {Event} */ e) => e.preventDefault(), onclick: () => take(i) }, make("span", { class: "name" }, item.label), item.detail ? make("small", {}, item.detail) : null)));
      list.hidden = !items.length;
      input.setAttribute("aria-expanded", String(items.length > 0));
      mark(items.length ? 0 : -1);
    }
    /** @param {number} i */
    function mark(i) {
      at = i;
      [...list.children].forEach((option, n) => option.setAttribute("aria-selected", String(n === i)));
      if (i < 0) { input.removeAttribute("aria-activedescendant"); return; }
      input.setAttribute("aria-activedescendant", list.children[i].id);
      list.children[i].scrollIntoView({ block: "nearest" });
    }
    /** @param {number} i */
    function take(i) { const item = found[i]; close(); input.value = ""; choose(item.value); }
    function close() { run++; show([]); }
    async function look() {
      const mine = ++run, typed = input.value.trim();
      if (!typed) { show([]); status.textContent = ""; return; }
      /** @type {OfferedName<T>[] | null} */
      let items = null;
      try { items = await find(typed); } catch (e) {
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

  return { main, data, words, root, one, part, number, say, make, sign, hidden, load, keepFocus, finder, outcome };
})();
