// Before the page is drawn: that scripts run, the appearance chosen on this device, and whether the page was opened with something to answer.
(function (root) {
  "use strict";
  root.classList.add("js");
  var asked = { search: /[?&]q=./, explore: /^\?./, compare: /^/, differential: /^/ }[document.currentScript.dataset.kind];
  if (asked && asked.test(location.search)) root.classList.add("searching");
  try { var theme = localStorage.getItem("rounds-theme"); if (theme) root.dataset.theme = theme; } catch (e) { }
})(document.documentElement);
