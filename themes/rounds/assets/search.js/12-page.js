// The page: the form of the search page, the box over any other page, and the marks on the page one lands on.
var CasebookSearch = (() => {
  "use strict";
  const { Box, element } = casebookSearchBox, { Index } = casebookSearchAnswer, { key, tokens } = casebookSearchWords;
  const search = { Index, key, tokens, open };
  // Tests run the script without a page.
  if (!globalThis.document) return search;
  const data = /** @type {HTMLElement} */ (document.getElementById("words")).dataset, root = data.root || "";
  const page = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-search-page]")), asked = new URLSearchParams(location.search).get("q");

  // Files carry the version of the index in their address, so that browsers keep them and never mix two builds.
  const index = new Index(async (path, version) => {
    const answer = await fetch(root + "search/" + path + ".json" + (version ? "?v=" + version : ""), version ? {} : { cache: "no-cache" });
    if (!answer.ok) throw new Error(path);
    return answer.json();
  });

  async function highlight() {
    const main = document.querySelector("main");
    if (!asked || !main || !window.Highlight || !CSS.highlights) return;
    const result = await index.search(asked + " "), walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT), ranges = [];
    while (walker.nextNode()) for (const [from, to] of casebookSearchPassages.marks(/** @type {Text} */ (walker.currentNode).data, result.patterns)) {
      const range = new Range();
      range.setStart(walker.currentNode, from);
      range.setEnd(walker.currentNode, to);
      ranges.push(range);
    }
    if (!ranges.length) return;
    CSS.highlights.set("found", new Highlight(...ranges));
    const words = index.manifest.words, button = element("button", { type: "button" }, words.search_unmark);
    const bar = element("p", { "class": "marked", role: "status" }, words.search_marked.replace("{0}", () => asked), " ", button);
    const leave = (/** @type {KeyboardEvent} */ e) => { if (e.key === "Escape" && !document.querySelector("dialog[open], :popover-open")) remove(); };
    function remove() {
      CSS.highlights.delete("found");
      bar.remove();
      removeEventListener("keydown", leave);
      history.replaceState(null, "", location.pathname + location.hash);
    }
    button.addEventListener("click", remove);
    addEventListener("keydown", leave);
    main.append(bar);
  }

  /** @type {{ element: HTMLDialogElement, box: InstanceType<typeof Box> } | null} */
  let finder = null;
  function makeFinder() {
    const input = element("input", { id: "finder", name: "q", type: "search", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search" });
    const button = element("button", { type: "button" }, data.close);
    const form = element("form", { "class": "search", role: "search", action: data.searchUrl || "" }, element("label", { "for": "finder" }, data.search), element("div", {}, input, button));
    const dialog = element("dialog", { "class": "finder", "aria-label": data.search || "" }, form);
    button.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", e => { if (e.target === dialog || /** @type {Element} */ (e.target).closest("a")) dialog.close(); });
    document.body.append(dialog);
    return { element: dialog, box: new Box(index, root, form, false) };
  }

  /** @param {string} typed what was typed while this script was on its way */
  function open(typed) {
    const field = page?.querySelector("input");
    if (field) { field.focus(); field.select(); return; }
    finder ??= makeFinder();
    const { box, element: dialog } = finder, { input } = box;
    if (!dialog.open) dialog.showModal();
    if (typed) input.value = typed;
    input.focus();
    if (input.value) { if (!typed) input.select(); box.run(); } else index.open().catch(() => { });
  }

  if (!page) { highlight().catch(() => { }); return search; }
  const box = new Box(index, root, page, true), { input } = box;
  if (asked && !input.value) input.value = asked;
  input.addEventListener("focus", () => index.open().catch(() => { }), { once: true });
  if (input.value) box.run();
  if (matchMedia("(pointer: fine)").matches) input.focus();
  return search;
})();
