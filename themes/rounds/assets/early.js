// Before the page is drawn: that scripts run, the appearance chosen on this device, and whether the page was opened with something to answer.
(root => {
  "use strict";
  root.classList.add("js");
  /** @type {Record<string, RegExp>} */
  const answers = { search: /[?&]q=./, explore: /^\?./, compare: /^/, differential: /^/ };
  const kind = document.currentScript?.dataset.kind;
  if (kind && Object.hasOwn(answers, kind) && answers[kind].test(location.search)) root.classList.add("searching");
  try { const theme = localStorage.getItem("rounds-theme"); if (theme) root.dataset.theme = theme; } catch { }
})(document.documentElement);
