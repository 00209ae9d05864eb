// The service worker. A page comes from the network whenever there is one; the copy on the device says that it is one, and of which day.
(function () {
  "use strict";
  const worker = /** @type {any} */ (self), words = /** @type {Record<string, string>} */ (worker.casebookWords);
  const root = /** @type {string} */ (worker.registration.scope), keeping = casebookKeeping(root), PATIENCE = 6000, PAUSE = 5 * 60000;
  let checked = 0;

  worker.addEventListener("install", () => worker.skipWaiting());
  worker.addEventListener("activate", (/** @type {any} */ e) => e.waitUntil(worker.clients.claim()));

  worker.addEventListener("fetch", (/** @type {any} */ e) => {
    const request = /** @type {Request} */ (e.request), url = new URL(request.url), path = url.href.slice(root.length).replace(/[?#].*$/, "");
    if (request.method !== "GET" || !url.href.startsWith(root) || request.headers.has("range") || request.headers.has(keeping.TAKING)) return;
    if (request.mode === "navigate") { if (/(^|\/)$/.test(path)) e.respondWith(page(e, request, root + path)); }
    else if (/^(assets|pictures)\//.test(path) || url.searchParams.has("v")) e.respondWith(fixed(e, request));
    else if (/\.json$/.test(path) && !/^offline\//.test(path)) e.respondWith(data(e, request, root + path));
  });

  /** @param {any} e @param {Request} request @param {string} url without what stands behind it */
  async function page(e, request, url) {
    const network = fetch(request).then(answer => {
      if (answer.status === 404 || answer.status === 410) e.waitUntil(keeping.forget(url));
      else if (answer.ok && !answer.redirected && /html/.test(answer.headers.get("content-type") || "")) e.waitUntil(keeping.keepRead(url, answer.clone()).catch(() => { }));
      return answer;
    });
    const first = network.catch(() => null);
    e.waitUntil(first);
    const kept = await keeping.find(url);
    if (!kept) return await first || missing(url);
    const answer = await Promise.race([first, new Promise(done => setTimeout(done, PATIENCE))]);
    return answer && answer.status < 500 ? answer : marked(kept);
  }

  /** @param {Response} kept */
  async function marked(kept) {
    const day = new Intl.DateTimeFormat(words.language, { dateStyle: "long", timeStyle: "short" }).format(new Date(kept.headers.get(keeping.KEPT) || 0));
    const note = `<p class="notice kept-copy">${words.copy.replace("{0}", day).replace(/</g, "&lt;")}</p>`;
    return new Response((await kept.text()).replace(/<main\b[^>]*>/, main => main + note), { headers: { "content-type": "text/html; charset=utf-8" } });
  }

  /** @param {string} url */
  async function missing(url) {
    if (await keeping.find(root + "offline/")) return Response.redirect(root + "offline/?missing=" + encodeURIComponent(url.slice(root.length)));
    return new Response(`<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><html lang="${words.language}"><title>${words.missing}</title><p>${words.missing}`, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
  }

  /** What never changes under its address. @param {any} e @param {Request} request */
  async function fixed(e, request) {
    const kept = await keeping.find(request.url);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) e.waitUntil(keeping.keepRead(request.url, answer.clone()).catch(() => { }));
    return answer;
  }

  /** What a script fetches and may change. What was taken as a whole changes as a whole. @param {any} e @param {Request} request @param {string} url */
  async function data(e, request, url) {
    const patient = keeping.find(url).then(kept => kept ? new Promise((_, late) => setTimeout(late, PATIENCE)) : new Promise(() => { }));
    try {
      const answer = /** @type {Response} */ (await Promise.race([fetch(request), patient]));
      if (answer.status === 404 || answer.status === 410) e.waitUntil(keeping.forget(url));
      else if (answer.ok && !await (await keeping.cache("core")).match(url)) e.waitUntil(keeping.keepRead(url, answer.clone()).catch(() => { }));
      return answer;
    } catch (error) {
      const kept = await keeping.find(url);
      if (kept) return kept;
      throw error;
    }
  }

  // A page says that it was opened, and what it shows: the first one came before there was a worker.
  worker.addEventListener("message", (/** @type {any} */ e) => {
    const said = e.data || {};
    if (Array.isArray(said.seen)) e.waitUntil(seen(said.seen).then(() => look(!said.sparing, !!said.now)).catch(() => { }));
  });
  /** @param {string[]} urls */
  async function seen(urls) {
    for (const url of urls) {
      const place = url.replace(/#.*$/, ""), plain = /\?v=/.test(place) ? place : place.replace(/\?.*$/, "");
      if (!plain.startsWith(root) || !/\/$|^(assets|pictures)\/|\.json/.test(plain.slice(root.length) || "/") || /^offline\/./.test(plain.slice(root.length)) || await keeping.find(plain)) continue;
      const answer = await fetch(plain).catch(() => null);
      if (answer && answer.ok) await keeping.keepRead(plain, answer);
    }
  }
  /** @param {boolean} mayFetch @param {boolean} now */
  async function look(mayFetch, now) {
    if (!now && Date.now() - checked < PAUSE) return;
    checked = Date.now();
    try { if (!await keeping.check(mayFetch)) await worker.registration.unregister(); } catch (e) { checked = 0; throw e; }
  }
})();
