// The button that prints a handout; without this file the browser's own menu does.
(function () {
  "use strict";
  var button = document.querySelector("[data-print]"), key = document.getElementById("with-key");
  // A browser may bring back how it was left.
  if (key) key.checked = true;
  button.addEventListener("click", function () { print(); });
})();
