// Before the page is drawn: that scripts run, the appearance chosen on this device, and whether the search page was opened with a question.
(function (root) {
  "use strict";
  root.classList.add("js");
  if (document.currentScript.dataset.kind === "search" && /[?&]q=./.test(location.search)) root.classList.add("searching");
  try { var theme = localStorage.getItem("rounds-theme"); if (theme) root.dataset.theme = theme; } catch (e) { }
})(document.documentElement);
