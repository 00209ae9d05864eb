// Slides for a round: one at a time, answers when they are asked for. It stands within its file, which works without it as a page to scroll.
(() => {
  "use strict";
  /** @template {HTMLElement} [E=HTMLElement] @param {string} selector @param {ParentNode} [within] @returns {E} */
  const one = (selector, within = document) => /** @type {E} */ (within.querySelector(selector));
  const slides = /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll(".slide")));
  const back = /** @type {HTMLButtonElement} */ (one("[data-back]")), on = /** @type {HTMLButtonElement} */ (one("[data-on]")), answer = /** @type {HTMLButtonElement} */ (one("[data-answer]")), all = one("[data-all]");
  const forward = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight", backward = document.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
  let at = 0;

  /** @param {number} slide @returns {HTMLDetailsElement[]} */
  const answersOf = slide => Array.from(slides[slide].querySelectorAll("details.answer"));
  /** @param {number} to */
  function show(to) {
    at = Math.min(Math.max(to, 0), slides.length - 1);
    slides.forEach((slide, i) => { slide.hidden = i !== at; });
    back.disabled = at === 0;
    on.disabled = at === slides.length - 1;
    answer.disabled = answersOf(at).length === 0;
    one("[data-count]").textContent = `${at + 1} / ${slides.length}`;
    history.replaceState(null, "", `#${at + 1}`);
    scrollTo(0, 0);
    slides[at].focus({ preventScroll: true });
  }
  function toggle() {
    const answers = answersOf(at), open = !answers.every(one => one.open);
    answers.forEach(one => { one.open = open; });
  }
  // What does not fit is read before the next slide comes.
  function further() {
    const left = document.documentElement.scrollHeight - scrollY - innerHeight;
    if (left > 8) scrollBy(0, Math.min(left, innerHeight * .8));
    else show(at + 1);
  }
  /** @type {Record<string, () => void>} */
  const keys = { [forward]: () => show(at + 1), [backward]: () => show(at - 1), PageDown: further, " ": further, PageUp: () => show(at - 1), Home: () => show(0), End: () => show(slides.length - 1), a: toggle, f: () => { if (document.fullscreenElement) document.exitFullscreen(); else document.documentElement.requestFullscreen().catch(() => {}); } };
  addEventListener("keydown", event => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[key] || key === " " && /^(BUTTON|SUMMARY|A)$/.test(/** @type {HTMLElement} */ (event.target).tagName)) return;
    event.preventDefault();
    keys[key]();
  });
  /** @type {{ x: number, y: number } | null} */
  let touched = null;
  addEventListener("touchstart", event => { touched = event.touches.length === 1 ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null; }, { passive: true });
  addEventListener("touchend", event => {
    if (!touched) return;
    const x = event.changedTouches[0].clientX - touched.x, y = event.changedTouches[0].clientY - touched.y;
    if (Math.abs(x) > 60 && Math.abs(x) > 2 * Math.abs(y)) show(at + ((x < 0) === (document.dir !== "rtl") ? 1 : -1));
  }, { passive: true });
  back.addEventListener("click", () => show(at - 1));
  on.addEventListener("click", () => show(at + 1));
  answer.addEventListener("click", toggle);
  all.addEventListener("click", () => document.querySelectorAll("details.answer").forEach(one => { /** @type {HTMLDetailsElement} */ (one).open = true; }));
  all.hidden = one(".controls").hidden = false;
  document.documentElement.classList.add("one-by-one");
  addEventListener("hashchange", () => { if (Number(location.hash.slice(1)) !== at + 1) show(Number(location.hash.slice(1)) - 1); });
  show((Number(location.hash.slice(1)) || 1) - 1);
})();
