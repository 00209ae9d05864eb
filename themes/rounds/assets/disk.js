// Only in a site for disk: browsers let no script fetch a file there, so each file of data is a script too, which hands the data over.
(function () {
  "use strict";
  const own = /** @type {HTMLScriptElement} */ (document.currentScript), root = new URL(own.dataset.root || "", location.href).href.replace(/index\.html$/, "");
  /** @type {Map<string, Promise<any>>} */
  const files = new Map();
  /** @type {Map<string, (data: any) => void>} */
  const waiting = new Map();
  /** @param {string} path */
  function load(path) {
    return new Promise((done, fail) => {
      const script = document.createElement("script");
      waiting.set(path, done);
      script.src = root + path + ".js";
      script.onload = () => script.remove();
      script.onerror = () => { script.remove(); files.delete(path); fail(new TypeError("no file " + path)); };
      document.head.append(script);
    });
  }
  Object.assign(window, {
    casebookFile: (/** @type {string} */ path, /** @type {any} */ data) => { const done = waiting.get(path); if (done) done(data); },
    // Whoever asks gets data of its own, as from a server.
    fetch: async (/** @type {string} */ address) => {
      const path = decodeURI(new URL(address, location.href).href.slice(root.length).replace(/[?#].*$/, ""));
      if (!files.has(path)) files.set(path, load(path));
      const data = await files.get(path);
      return { ok: true, status: 200, json: async () => structuredClone(data), text: async () => JSON.stringify(data) };
    }
  });
  // A form that asks by its address is no navigation of its own there.
  addEventListener("submit", e => {
    const form = /** @type {HTMLFormElement} */ (e.target);
    if (e.defaultPrevented || form.method !== "get" || !form.action.startsWith("file:")) return;
    e.preventDefault();
    location.href = form.action.replace(/[?#].*$/, "") + "?" + new URLSearchParams(/** @type {any} */ (new FormData(form)));
  });
  // Links that scripts make lead to folders, as on the web.
  for (const event of ["click", "auxclick", "pointerdown", "focusin"]) addEventListener(event, e => {
    const link = /** @type {HTMLAnchorElement | null} */ (e.target instanceof Element ? e.target.closest("a[href]") : null);
    if (link && link.protocol === "file:" && link.pathname.endsWith("/")) link.pathname += "index.html";
  }, true);
})();
