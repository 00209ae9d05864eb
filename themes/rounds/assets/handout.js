// The button that prints a handout; without this file the browser's own menu does.
(() => {
  "use strict";
  const button = document.querySelector("[data-print]"), key = /** @type {HTMLInputElement | null} */ (document.getElementById("with-key"));
  // A browser may bring back how it was left.
  if (key) key.checked = true;
  button?.addEventListener("click", () => print());
})();
