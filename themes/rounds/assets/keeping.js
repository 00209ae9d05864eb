// Keeps files of the site on the device, for the service worker and for the page to take the casebook along. Nothing else of the site needs it.
/** @typedef {[url: string, bytes: number, mark: string]} OfflineFile its address from the root, its length, and a mark of its content */
/** @typedef {{ id: string, bytes: number, lists: string[] }} OfflineSet as OfflineLists.cs writes it */
/** @typedef {{ version: string, core: number, begins: string[], sets: OfflineSet[] }} OfflineSets */
/** @typedef {{ version: string, sets: Record<string, string> }} OfflineState of which build the files are; what was taken, and when it was whole */
/** @typedef {{ stopped?: boolean, told?: (bytes: number) => void }} OfflineWork is asked before each file, and told of each */
var casebookKeeping = (() => {
  "use strict";
  /** @param {string} root address of the site's front door */
  return function (root) {
    const KEPT = "x-casebook-kept", MARK = "x-casebook-mark", TITLE = "x-casebook-title", TAKING = "x-casebook-taking", AT_ONCE = 4, MOST_PAGES = 200, MOST_FILES = 1000;
    // Casebooks of one department share an origin, and with it the names.
    const prefix = "casebook " + new URL(root).pathname + " ", stateUrl = root + "offline/state";
    /** @param {string} name read, files, core, or the name of a set */
    function cache(name) { return caches.open(prefix + name); }
    async function own() { return (await caches.keys()).filter(name => name.startsWith(prefix)); }

    /** @returns {Promise<OfflineState>} */
    async function state() {
      const kept = await (await cache("state")).match(stateUrl);
      return kept ? kept.json() : { version: "", sets: {} };
    }
    /** @param {OfflineState} now */
    async function remember(now) { await (await cache("state")).put(stateUrl, new Response(JSON.stringify(now), { headers: { "content-type": "application/json" } })); }
    /** One at a time, whichever window begins. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
    function alone(work) { return /** @type {Promise<T>} */ (navigator.locks ? navigator.locks.request(prefix, work) : work()); }

    /** @param {Cache} place @param {string} url @param {Response} answer @param {string} [mark] */
    async function put(place, url, answer, mark) {
      const body = await answer.blob(), headers = new Headers({ "content-type": answer.headers.get("content-type") || body.type, [KEPT]: new Date().toISOString() });
      if (mark) headers.set(MARK, mark);
      if (/\/$/.test(url)) {
        const title = /<title>([^<]*)<\/title>/.exec(await body.text());
        if (title) headers.set(TITLE, encodeURIComponent(title[1]));
      }
      await place.put(url, new Response(body, { headers }));
    }
    /** The newest copy of a file. @param {string} url @returns {Promise<Response | undefined>} */
    async function find(url) {
      /** @type {Response | undefined} */
      let newest;
      for (const name of await own()) {
        const kept = await (await caches.open(name)).match(url);
        if (kept && (!newest || (kept.headers.get(KEPT) || "") > (newest.headers.get(KEPT) || ""))) newest = kept;
      }
      return newest;
    }
    /** @param {string} url */
    async function forget(url) { for (const name of await own()) await (await caches.open(name)).delete(url); }
    async function forgetAll() { for (const name of await own()) await caches.delete(name); }
    /** @param {string} name */
    async function forgetSet(name) {
      await alone(async () => {
        await caches.delete(prefix + name);
        const now = await state();
        delete now.sets[name];
        await remember(now);
      });
    }

    /** Keeps what a reader came by; the oldest leave when there are many. @param {string} url @param {Response} answer */
    async function keepRead(url, answer) {
      const isPage = /\/$/.test(url), place = await cache(isPage ? "read" : "files");
      await put(place, url, answer);
      if (!isPage) return;
      for (const [name, most] of /** @type {[string, number][]} */ ([["read", MOST_PAGES], ["files", MOST_FILES]])) {
        const kept = await cache(name), keys = await kept.keys();
        // Styles of an older build dress the pages that were kept from it.
        const old = keys.slice(0, Math.max(0, keys.length - most)).filter(key => !key.url.startsWith(root + "assets/"));
        for (const key of old) await kept.delete(key);
      }
    }

    /** A file of the site as it is now; neither browser nor worker may answer from what they have. @param {string} path */
    async function fresh(path) {
      const answer = await fetch(root + path, { cache: "no-cache", headers: { [TAKING]: "1" } });
      if (!answer.ok) throw new Error(answer.status + " " + path);
      return answer;
    }
    /** What can be taken now; null when the site no longer offers it. @returns {Promise<OfflineSets | null>} */
    async function offered() {
      const answer = await fetch(root + "offline/sets.json", { cache: "no-store" });
      if (answer.status === 404 || answer.status === 410) return null;
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json();
    }
    /** @param {string} path @returns {Promise<OfflineFile[]>} */
    async function list(path) { return (await fresh(path)).json(); }

    /** Takes a set, or brings one up to date: what is there and unchanged is not fetched again. Data whose address names its version come first and what
     * left the site goes last, so that what is kept always fits together. @param {string} name @param {string[]} lists @param {OfflineWork} work */
    async function take(name, lists, work) {
      const place = await cache(name), wanted = new Set();
      /** @type {OfflineFile[]} */
      const files = (await Promise.all(lists.map(list))).flat(), rank = (/** @type {OfflineFile} */ file) => /^assets\/|^pictures\/|\?v=/.test(file[0]) ? 0 : 1;
      files.sort((a, b) => rank(a) - rank(b));
      files.forEach(file => wanted.add(root + file[0]));
      for (const part of [files.filter(file => !rank(file)), files.filter(rank)]) {
        let next = 0;
        const worker = async () => {
          while (next < part.length) {
            if (work.stopped) throw new DOMException("stopped", "AbortError");
            const [url, bytes, mark] = part[next++], kept = await place.match(root + url);
            if (!kept || kept.headers.get(MARK) !== mark) await put(place, root + url, await fresh(url), mark);
            if (work.told) work.told(bytes);
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, worker));
      }
      for (const key of await place.keys()) if (!wanted.has(key.url)) await place.delete(key);
    }

    /** What is no longer on the site leaves the device, and what was kept by the way is renewed: it may tell of a page that left. Styles and scripts stay,
     * for pages of an older build need them. @param {OfflineSets} sets @param {string[]} lists of the whole casebook */
    async function prune(sets, lists) {
      /** @type {Map<number, Map<string, string>>} */
      const listed = new Map();
      for (const name of await own()) {
        if (name === prefix + "state") continue;
        const place = await caches.open(name), isByTheWay = name === prefix + "read" || name === prefix + "files";
        for (const key of await place.keys()) {
          const url = key.url.slice(root.length);
          if (url.startsWith("assets/")) continue;
          let at = -1;
          while (at + 1 < sets.begins.length && sets.begins[at + 1] <= url) at++;
          if (at >= 0 && !listed.has(at)) listed.set(at, new Map((await list(lists[at])).map(file => [file[0], file[2]])));
          const mark = (listed.get(at) || new Map()).get(url);
          if (!mark) await place.delete(key);
          else if (isByTheWay && !/^pictures\/|\?v=/.test(url) && ((await place.match(key)) || new Response()).headers.get(MARK) !== mark) await put(place, key.url, await fresh(url), mark);
        }
      }
    }

    /** Compares with the site, at most so often; without a network all stays. @param {boolean} mayFetch whether to keep what every page needs, unasked @returns {Promise<boolean>} false when the site no longer offers it */
    async function check(mayFetch) {
      return alone(async () => {
        const sets = await offered(), now = await state();
        if (!sets) { await forgetAll(); return false; }
        if (now.version === sets.version && (now.sets.core || !mayFetch)) return true;
        await prune(sets, sets.sets[0].lists);
        for (const name of ["core", ...Object.keys(now.sets).filter(name => name !== "core")]) {
          const lists = name === "core" ? ["offline/core.json"] : (sets.sets.find(set => set.id === name) || { lists: [] }).lists;
          if (!lists.length) { await caches.delete(prefix + name); delete now.sets[name]; continue; }
          if (name === "core" && !mayFetch && !now.sets.core) continue;
          await take(name, lists, {});
          now.sets[name] = new Date().toISOString();
          await remember(now);
        }
        now.version = sets.version;
        await remember(now);
        return true;
      });
    }

    return { KEPT, TITLE, TAKING, cache, state, remember, alone, find, forget, forgetAll, forgetSet, keepRead, offered, take, check };
  };
})();
