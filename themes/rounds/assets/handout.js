// The button that prints a handout; without this file the browser's own menu does.
(function () {
  "use strict";
  var button = document.querySelector("[data-print]");
  button.hidden = false;
  button.addEventListener("click", function () { print(); });
})();
