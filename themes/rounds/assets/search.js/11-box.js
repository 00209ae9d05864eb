// The box: a combobox whose list opens below it as one types.
/** @typedef {HTMLAnchorElement & { fill: () => Promise<void> }} SearchOption fill fetches its passage */
var casebookSearchBox = (() => {
  "use strict";
  const { marks } = casebookSearchPassages;
  const SHOW = { "case": 6, term: 5, reference: 4, page: 3, against: 3 }, MORE = 10, PASSAGES = 3, PAUSE = 150, ADDRESS_PAUSE = 300;

  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {Record<string, string>} attributes @param {...(Node | string | null | undefined | (Node | string)[])} content @returns {HTMLElementTagNameMap[Name]} */
  function element(name, attributes, ...content) {
    const e = document.createElement(name);
    for (const [a, value] of Object.entries(attributes)) e.setAttribute(a, value);
    for (const c of content.flat()) if (c) e.append(c);
    return e;
  }

  /** A number as the language writes it. @param {number} n @param {Record<string, string>} words */
  function written(n, words) {
    const text = n < 10000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, words.number_group || "\u202f");
    return words.number_digits ? text.replace(/\d/g, d => words.number_digits[Number(d)]) : text;
  }

  /** @param {string} text @param {SearchMark[]} at */
  function marked(text, at) {
    /** @type {(Node | string)[]} */
    const nodes = [];
    let from = 0;
    for (const [start, end] of at) {
      nodes.push(text.slice(from, start), element("mark", {}, text.slice(start, end)));
      from = end;
    }
    return [...nodes, text.slice(from)];
  }

  class Box {
    /** @param {SearchIndex} index @param {string} root address of the front door @param {HTMLFormElement} form @param {boolean} page whether it is the form of the search page */
    constructor(index, root, form, page) {
      this.index = index;
      this.root = root;
      this.form = form;
      this.page = page;
      this.input = /** @type {HTMLInputElement} */ (form.querySelector("input"));
      this.turn = 0;
      /** @type {number | undefined} */
      this.filling = undefined;
      /** @type {number | undefined} */
      this.addressing = undefined;
      const id = this.id = this.input.id + "-found", next = form.nextElementSibling;
      this.list = element("div", { id, role: "listbox", "class": "found", "aria-label": form.querySelector("label")?.textContent || "", hidden: "" });
      this.status = next && next.getAttribute("role") === "status" ? next : element("p", { "class": "hint found-count", role: "status" });
      this.chips = element("ul", { "class": "chosen", hidden: "" });
      form.after(this.chips, this.status, this.list);
      for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-haspopup", "listbox"], ["aria-controls", id], ["aria-expanded", "false"]]) this.input.setAttribute(name, value);
      this.input.addEventListener("input", () => this.run());
      this.input.addEventListener("keydown", e => this.press(e));
      // Browsers refuse too many addresses, so typing waits for a pause; whoever leaves does not.
      this.list.addEventListener("click", () => this.keep());
      form.addEventListener("submit", e => { e.preventDefault(); this.run(); });
      this.watcher = new IntersectionObserver(entries => {
        for (const e of entries) if (e.isIntersecting) { this.watcher.unobserve(e.target); /** @type {SearchOption} */ (e.target).fill(); }
      });
    }

    /** Words of the interface, in the plural form of the language. @param {string} name @param {...(string | number)} values */
    words(name, ...values) {
      const all = this.index.manifest.words, n = values[0];
      const text = typeof n === "number" && all[name + "_other"] ? all[name + "_" + new Intl.PluralRules(document.documentElement.lang).select(n)] || all[name + "_other"] : all[name] || "";
      return values.reduce((/** @type {string} */ t, value, i) => t.replace("{" + i + "}", () => typeof value === "number" ? written(value, all) : String(value)), text);
    }

    /** @returns {HTMLElement[]} */
    options() { return Array.from(this.list.querySelectorAll("[role=option]")); }

    /** @returns {HTMLElement | null} */
    current() { return this.list.querySelector("[aria-selected=true]"); }

    /** @param {HTMLElement | null} option */
    choose(option) {
      const before = this.current();
      if (before) before.setAttribute("aria-selected", "false");
      if (!option) { this.input.removeAttribute("aria-activedescendant"); return; }
      option.setAttribute("aria-selected", "true");
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }

    /** Where nothing is shown, the lists of the search page lead on. @param {boolean} nothing */
    hide(nothing) {
      this.list.hidden = nothing;
      this.input.setAttribute("aria-expanded", String(!nothing));
      if (this.page) document.documentElement.classList.toggle("searching", !nothing);
      this.choose(null);
    }

    close() {
      this.list.replaceChildren();
      this.chips.hidden = true;
      this.hide(true);
      this.status.textContent = "";
    }

    // The address holds the question, to be sent on and to come back to.
    keep() {
      if (!this.page) return;
      clearTimeout(this.addressing);
      const query = this.input.value.trim();
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    }

    async run() {
      const mine = ++this.turn, query = this.input.value.trim();
      clearTimeout(this.filling);
      if (this.page) {
        clearTimeout(this.addressing);
        this.addressing = setTimeout(() => this.keep(), ADDRESS_PAUSE);
      }
      if (!query) {
        if (this.chips.contains(document.activeElement)) this.input.focus();
        this.close();
        return;
      }
      try {
        const result = await this.index.search(this.input.value);
        if (mine !== this.turn) return;
        const found = result.groups.length > 0, said = [result.count ? this.words("search_results", result.count) : this.words(found ? "search_only_against" : "search_nothing")];
        if (!found && this.page) said.push(this.words("search_lists_below"));
        if (!result.whole) said.push(this.words("search_phrase_cut"));
        for (const n of result.notes) said.push(this.words(n.key, ...n.values || []));
        this.showChips(result.asked, query);
        await this.show(result, mine, { ...SHOW });
        if (mine === this.turn) this.status.textContent = Array.from(new Set(said)).join(" ");
      } catch (e) {
        if (mine !== this.turn) return;
        this.close();
        this.status.textContent = this.index.manifest ? this.words("search_failed") : this.form.dataset.failed || "";
      }
    }

    /** What the question was taken for. One word that is searched as it was typed needs no chip. @param {SearchChip[]} asked @param {string} query */
    showChips(asked, query) {
      const at = Array.from(this.chips.querySelectorAll("button")).indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
      this.chips.setAttribute("aria-label", this.words("search_chips"));
      this.chips.replaceChildren(...asked.map(chip => {
        const said = chip.how === "name" || chip.how === "word" || chip.how === "filter" ? chip.said : this.words("search_chip_" + chip.how, chip.said);
        const button = element("button", { type: "button", "class": "chip", "aria-label": this.words("search_chip_remove", said) }, said, element("span", { "aria-hidden": "true", "class": "x" }, "×"));
        if (chip.typed !== chip.said) button.title = chip.typed;
        const take = () => { this.input.value = chip.rest; this.run(); };
        button.addEventListener("click", take);
        button.addEventListener("keydown", e => { if (e.key === "Delete" || e.key === "Backspace") { e.preventDefault(); take(); } });
        return element("li", {}, button);
      }));
      this.chips.hidden = !asked.length || (asked.length === 1 && asked[0].said.toLowerCase() === query.toLowerCase());
      if (at >= 0) (this.chips.hidden ? this.input : this.chips.querySelectorAll("button")[Math.min(at, asked.length - 1)]).focus();
    }

    /** @param {SearchResult} result @param {number} mine @param {Record<SearchGroupKind, number>} limits */
    async show(result, mine, limits) {
      let number = 0;
      /** @type {[SearchOption, boolean][]} */
      const filling = [];
      const groups = await Promise.all(result.groups.map(async group => {
        const docs = group.docs.slice(0, limits[group.kind]), start = number, label = this.id + "-" + group.kind;
        number += docs.length + 1;
        const entries = await Promise.all(docs.map((doc, i) => this.option(doc, result, start + i)));
        entries.forEach((e, i) => filling.push([e, i < PASSAGES]));
        const head = element("div", { "class": "kind", id: label }, this.words("search_group_" + group.kind), " ", element("span", { "class": "n" }, written(group.docs.length, this.index.manifest.words)));
        return element("div", { role: "group", "aria-labelledby": label }, head, entries, group.docs.length > docs.length ? this.more(group, result, limits, start + docs.length) : null);
      }));
      if (mine !== this.turn) return;
      this.watcher.disconnect();
      this.list.replaceChildren(...groups);
      this.hide(!groups.length);
      // Passages are fetched when the typing pauses: each costs a file.
      this.filling = setTimeout(() => {
        for (const [option, now] of filling) if (now) option.fill(); else this.watcher.observe(option);
      }, PAUSE);
    }

    /** @param {string} url @param {string} query @param {string} [anchor] */
    address(url, query, anchor) {
      const [path, own] = url.split("#");
      return this.root + path + "?q=" + encodeURIComponent(query.trim()) + (own || anchor ? "#" + (own || anchor) : "");
    }

    /** @param {number} doc @param {SearchResult} result @param {number} number */
    async option(doc, result, number) {
      const d = await this.index.describe(doc), text = element("span", { "class": "passage" });
      const link = /** @type {SearchOption} */ (element("a", { role: "option", id: this.id + number, tabindex: "-1", "aria-selected": "false", href: this.address(d.url, result.query) },
        element("span", { "class": "name" }, marked(d.title, marks(d.title, result.patterns))), element("span", { "class": "meta" }, d.meta), text));
      if (!this.index.hasText(doc)) text.append(...marked(d.words, marks(d.words, result.patterns)));
      else text.classList.add("text", "waiting");
      link.fill = async () => {
        if (!this.index.hasText(doc)) return;
        const against = result.groups.some(g => g.kind === "against" && g.docs.includes(doc));
        const p = await this.index.passage(doc, result.section(doc), result.patterns, result.denies || against);
        text.replaceChildren(...(p.title ? [element("b", {}, p.title), " "] : []), ...marked(p.text, p.marks));
        text.classList.remove("waiting");
        link.href = this.address(d.url, result.query, p.id);
      };
      return link;
    }

    /** @param {SearchGroup} group @param {SearchResult} result @param {Record<SearchGroupKind, number>} limits @param {number} number */
    more(group, result, limits, number) {
      const option = element("div", { role: "option", id: this.id + number, "class": "more", "aria-selected": "false" }, this.words("search_more", Math.min(MORE, group.docs.length - limits[group.kind])));
      option.addEventListener("click", async () => {
        const at = this.options().indexOf(option);
        limits[group.kind] += MORE;
        await this.show(result, this.turn, limits);
        this.choose(this.options()[at]);
        this.input.focus({ preventScroll: true });
      });
      return option;
    }

    /** @param {KeyboardEvent} e */
    press(e) {
      const all = this.options(), current = this.current(), at = current ? all.indexOf(current) : -1;
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        if (!all.length || this.list.hidden) return;
        e.preventDefault();
        const next = e.key === "ArrowDown" ? at + 1 : at < 0 ? all.length - 1 : at - 1;
        this.choose(all[next] || null);
      } else if (e.key === "Enter" && !e.isComposing) {
        e.preventDefault();
        const chosen = current || (this.page ? null : all[0]);
        if (!chosen) this.choose(all[0] || null);
        else if (chosen instanceof HTMLAnchorElement && chosen.href && (e.ctrlKey || e.metaKey)) window.open(chosen.href);
        else chosen.click();
      } else if (e.key === "Escape" && this.page && this.input.value) { e.preventDefault(); this.input.value = ""; this.run(); }
    }
  }

  return { Box, element };
})();
