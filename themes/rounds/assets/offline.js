// The page to take the casebook along: sizes before a tap, a bar while it comes, a way to give it up.
(function () {
  "use strict";
  /** @template {HTMLElement} [E=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {E} */
  function one(selector, within) { return /** @type {E} */ ((within || document).querySelector(selector)); }
  const place = one("#offline"), words = /** @type {Record<string, string>} */ (place.dataset), root = new URL(words.root, location.href).href.replace(/[?#].*$/, ""), said = one("[data-said]");
  const language = document.documentElement.lang, missing = new URLSearchParams(location.search).get("missing");
  if (missing !== null) said.textContent = words.missing;
  if (!window.caches || !navigator.serviceWorker) { said.textContent = words.unsupported; return; }
  const keeping = casebookKeeping(root);

  /** @param {number} bytes */
  function size(bytes) {
    const unit = bytes < 1e6 ? "kilobyte" : "megabyte", amount = bytes / (bytes < 1e6 ? 1e3 : 1e6);
    return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
  }
  /** @param {string} time */
  function day(time) { return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }).format(new Date(time)); }
  /** @param {string} text @param {...string} values */
  function fill(text, ...values) { return text.replace(/\{(\d)\}/g, (_, i) => values[i]); }
  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {Record<string, any>} [attributes] @param {(Node | string)[]} [children] @returns {HTMLElementTagNameMap[Name]} */
  function make(name, attributes, children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) if (key === "click") node.addEventListener("click", value); else node.setAttribute(key, value);
    node.append(...children || []);
    return node;
  }

  /** @param {HTMLElement} item @param {OfflineSet} set @param {string | undefined} whole when it was taken */
  function offer(item, set, whole) {
    const row = one(".deck-row", item), title = one("h3", row), note = one(".meta", item), name = title.textContent || "";
    /** @type {OfflineWork} */
    let work = {};
    show(whole);

    /** @param {string} label @param {() => void} click */
    function button(label, click) { const made = make("button", { type: "button", "aria-label": label + ": " + name, click }, [label]); row.append(made); return made; }
    /** @param {string | undefined} since */
    function show(since) {
      const focused = row.contains(document.activeElement);
      row.replaceChildren(title);
      one("progress", item)?.remove();
      note.textContent = since ? fill(words.taken, day(since), size(set.bytes)) : size(set.bytes);
      const made = since ? button(words.remove, remove) : button(words.take, take);
      if (focused) made.focus();
    }
    async function remove() {
      await keeping.forgetSet(set.id);
      show(undefined);
      said.textContent = fill(words.removed, name);
    }
    async function take() {
      let got = 0;
      const bar = make("progress", { max: String(set.bytes), value: "0", "aria-label": name });
      work = { told: bytes => { got += bytes; bar.value = got; note.textContent = fill(words.taking, size(got), size(set.bytes)); } };
      row.replaceChildren(title);
      button(words.stop, () => { work.stopped = true; }).focus();
      item.append(bar);
      try {
        if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => false);
        const now = await keeping.alone(async () => {
          await keeping.take(set.id, set.lists, work);
          const state = await keeping.state(), time = new Date().toISOString();
          state.sets[set.id] = time;
          await keeping.remember(state);
          return time;
        });
        show(now);
        said.textContent = fill(words.whole, name);
      } catch (e) {
        work.stopped = true;
        show(undefined);
        const reason = e instanceof DOMException ? e.name : "";
        note.textContent = reason === "AbortError" ? fill(words.stopped, size(got)) : reason === "QuotaExceededError" ? words.room : words.failed;
      }
    }
  }

  async function showRead() {
    const keys = await (await keeping.cache("read")).keys(), list = one("[data-read]"), section = one("[data-read-section]");
    /** @type {Node[]} */
    const items = [];
    for (const key of Array.from(keys).reverse()) {
      const kept = await (await keeping.cache("read")).match(key), title = kept && kept.headers.get(keeping.TITLE), text = make("textarea");
      // As the page has it, with its entities.
      text.innerHTML = title ? decodeURIComponent(title).replace(/ · [^·]*$/, "") : key.url.slice(root.length);
      items.push(make("li", {}, [make("a", { href: key.url }, [text.value])]));
    }
    list.replaceChildren(...items);
    section.hidden = !items.length;
  }
  one("[data-forget]").addEventListener("click", async () => {
    await caches.delete("casebook " + new URL(root).pathname + " read");
    await showRead();
    said.textContent = fill(words.removed, one("[data-read-section] h2").textContent || "");
    said.focus();
  });

  async function show() {
    const state = await keeping.state();
    let sets;
    try { sets = await keeping.offered(); } catch (e) { sets = null; }
    await showRead();
    if (!sets) { if (missing === null) said.textContent = words.failed; return; }
    for (const set of sets.sets) {
      const item = document.querySelector(`[data-set="${CSS.escape(set.id)}"]`);
      if (item) offer(/** @type {HTMLElement} */ (item), set, state.sets[set.id]);
    }
  }
  show();
})();
