// Looking closer at a figure: zoom and pan by keyboard, mouse and fingers, brightness, marks, two side by side. Without this file the link opens the picture itself.
/** @typedef {{ by: number, x: number, y: number }} FigurePart what of a picture a stage shows: how much larger than all of it, and around which point, in parts of the picture */
/** @typedef {{ box: HTMLElement, stage: HTMLElement, image: HTMLImageElement, zoom: (by: number, x?: number, y?: number) => void, fit: () => void, part: () => FigurePart, show: (part: FigurePart) => void }} FigurePane */
(function () {
  "use strict";
  /** An element that the page has. @template {Element} [E=HTMLElement] @param {string} selector @param {ParentNode} within @returns {E} */
  function one(selector, within) { return /** @type {E} */ (within.querySelector(selector)); }
  var words = one("#figure-words", document).dataset, links = Array.from(/** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".enlarge"))), most = 12;
  if (!window.HTMLDialogElement) return;

  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {Record<string, any>} [attributes] text and click are the text and what a click does @param {(Node | null)[]} [children] @returns {HTMLElementTagNameMap[Name]} */
  function make(name, attributes, children) {
    var node = document.createElement(name), given = attributes || {};
    Object.keys(given).forEach(function (a) { if (a === "text") node.textContent = given.text; else if (a === "click") node.addEventListener("click", given.click); else node.setAttribute(a, given[a]); });
    (children || []).forEach(function (child) { if (child) node.append(child); });
    return node;
  }
  /** @param {HTMLAnchorElement} link */
  function figureOf(link) { return /** @type {HTMLElement} */ (link.closest("figure")); }
  /** @param {HTMLAnchorElement} link */
  function nameOf(link) {
    var number = figureOf(link).querySelector("figcaption b");
    return number ? number.textContent : (words.pictureN || "").replace("{0}", String(links.indexOf(link) + 1));
  }

  /** One picture on its stage. The view is where the picture's corner lies and how large it is. @param {HTMLAnchorElement} link @param {(from: FigurePane) => void} moved @returns {FigurePane} */
  function pane(link, moved) {
    var figure = figureOf(link), small = /** @type {HTMLImageElement} */ (one("img", figure)), width = Number(small.getAttribute("width")), height = Number(small.getAttribute("height"));
    var image = make("img", { src: link.href, alt: small.alt, draggable: "false" }), plane = make("div", { "class": "plane" }, [image]);
    var rings = figure.querySelector(".mark-rings"), layers = figure.querySelector(".layers"), caption = figure.querySelector("figcaption"), inWords = figure.querySelector(".mark-words ol");
    if (rings) plane.append(rings.cloneNode(true));
    var stage = make("div", { "class": "stage", tabindex: "0", role: "group", "aria-label": nameOf(link) + ". " + words.stage }, [plane]);
    var box = make("div", { "class": "pane" }, [stage]), told = make("div", { "class": "pane-words", tabindex: "0", role: "group", "aria-label": nameOf(link) });
    if (layers) {
      var copy = /** @type {Element} */ (layers.cloneNode(true)), copies = copy.querySelectorAll("input");
      layers.querySelectorAll("input").forEach(function (input, i) { copies[i].checked = input.checked; });
      told.append(copy);
    }
    if (caption) told.append(withContent(make("div"), caption));
    if (inWords) told.append(withContent(make("ol"), inWords));
    told.querySelectorAll("[id]").forEach(function (x) { x.removeAttribute("id"); });
    if (told.childNodes.length) box.append(told);

    var view = { scale: 1, x: 0, y: 0 };
    /** @type {Map<number, { x: number, y: number }>} */
    var fingers = new Map();
    function least() { return Math.min(stage.clientWidth / width, stage.clientHeight / height, 1) || 1; }
    /** @param {boolean} [silent] */
    function draw(silent) {
      var w = width * view.scale, h = height * view.scale;
      // A picture smaller than its stage stands in the middle; a larger one covers it.
      view.x = w <= stage.clientWidth ? (stage.clientWidth - w) / 2 : Math.min(0, Math.max(stage.clientWidth - w, view.x));
      view.y = h <= stage.clientHeight ? (stage.clientHeight - h) / 2 : Math.min(0, Math.max(stage.clientHeight - h, view.y));
      plane.style.width = w + "px";
      plane.style.height = h + "px";
      plane.style.transform = "translate(" + view.x + "px, " + view.y + "px)";
      stage.dataset.scale = (view.scale / least()).toFixed(2);
      if (!silent) moved(api);
    }
    /** @param {number} by @param {number} [x] @param {number} [y] */
    function zoom(by, x, y) {
      var scale = Math.min(most * least(), Math.max(least(), view.scale * by)), cx = x === undefined ? stage.clientWidth / 2 : x, cy = y === undefined ? stage.clientHeight / 2 : y;
      view.x = cx - (cx - view.x) * scale / view.scale;
      view.y = cy - (cy - view.y) * scale / view.scale;
      view.scale = scale;
      draw();
    }
    function fit() { view.scale = least(); draw(); }
    /** @param {number} dx @param {number} dy */
    function pan(dx, dy) { view.x += dx; view.y += dy; draw(); }
    /** Where the middle of the stage lies in the picture, so that another picture can show the same part. @returns {FigurePart} */
    function part() { return { by: view.scale / least(), x: (stage.clientWidth / 2 - view.x) / (width * view.scale), y: (stage.clientHeight / 2 - view.y) / (height * view.scale) }; }
    /** @param {FigurePart} p */
    function show(p) {
      view.scale = least() * p.by;
      view.x = stage.clientWidth / 2 - p.x * width * view.scale;
      view.y = stage.clientHeight / 2 - p.y * height * view.scale;
      draw(true);
    }
    stage.addEventListener("keydown", function (e) {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      var step = 80;
      /** @type {Record<string, () => void>} */
      var acts = { "+": function () { zoom(1.4); }, "=": function () { zoom(1.4); }, "-": function () { zoom(1 / 1.4); }, "0": fit,
        ArrowLeft: function () { pan(step, 0); }, ArrowRight: function () { pan(-step, 0); }, ArrowUp: function () { pan(0, step); }, ArrowDown: function () { pan(0, -step); } };
      if (Object.hasOwn(acts, e.key)) { e.preventDefault(); acts[e.key](); }
    });
    /** @param {MouseEvent} e */
    function at(e) { var r = stage.getBoundingClientRect(); return { x: e.clientX - r.left, y: e.clientY - r.top }; }
    stage.addEventListener("wheel", function (e) { e.preventDefault(); var p = at(e); zoom(Math.exp(-e.deltaY * (e.deltaMode ? .05 : .0015)), p.x, p.y); }, { passive: false });
    stage.addEventListener("dblclick", function (e) { var p = at(e); if (view.scale > least() * 1.05) fit(); else zoom(2.5, p.x, p.y); });
    stage.addEventListener("pointerdown", function (e) { stage.setPointerCapture(e.pointerId); fingers.set(e.pointerId, at(e)); });
    stage.addEventListener("pointermove", function (e) {
      var was = fingers.get(e.pointerId), is = at(e);
      if (!was) return;
      if (fingers.size === 1) pan(is.x - was.x, is.y - was.y);
      else {
        var others = Array.from(fingers.keys()).filter(function (id) { return id !== e.pointerId; }), other = fingers.get(others[0]) || is;
        zoom(Math.hypot(is.x - other.x, is.y - other.y) / (Math.hypot(was.x - other.x, was.y - other.y) || 1), (is.x + other.x) / 2, (is.y + other.y) / 2);
        pan((is.x - was.x) / 2, (is.y - was.y) / 2);
      }
      fingers.set(e.pointerId, is);
    });
    stage.addEventListener("pointerup", function (e) { fingers.delete(e.pointerId); });
    stage.addEventListener("pointercancel", function (e) { fingers.delete(e.pointerId); });
    /** @type {FigurePane} */
    var api = { box: box, stage: stage, image: image, zoom: zoom, fit: fit, part: part, show: show };
    return api;
  }

  /** @template {HTMLElement} E @param {E} element @param {Element} from @returns {E} */
  function withContent(element, from) {
    element.innerHTML = from.innerHTML;
    return element;
  }

  /** @param {HTMLAnchorElement} link */
  function open(link) {
    /** @type {FigurePane[]} */
    var panes = [];
    var row = make("div", { "class": "panes" }), bar = make("div", { "class": "viewer-bar" });
    var dialog = make("dialog", { "class": "viewer", "aria-label": words.viewer }, [bar, row, make("p", { "class": "hint keys", text: words.keys })]);
    /** @param {FigurePane} from */
    function moved(from) { var part = from.part(); panes.forEach(function (other) { if (other !== from) other.show(part); }); }
    /** @param {HTMLAnchorElement} which */
    function add(which) {
      var one = pane(which, moved);
      panes.push(one);
      row.append(one.box);
      return one;
    }
    /** @param {(pane: FigurePane) => void} act */
    function all(act) { return function () { act(panes[0]); }; }
    bar.append(make("button", { type: "button", text: "+", "aria-label": words.zoomIn, click: all(function (p) { p.zoom(1.4); }) }),
      make("button", { type: "button", text: "−", "aria-label": words.zoomOut, click: all(function (p) { p.zoom(1 / 1.4); }) }),
      make("button", { type: "button", text: words.zoomFit, click: all(function (p) { p.fit(); }) }));
    var bright = make("input", { type: "range", min: "40", max: "250", value: "100", step: "5" }), brightness = make("label", {}, [make("span", { text: words.brightness }), bright]);
    function light() { panes.forEach(function (p) { p.image.style.filter = "brightness(" + Number(bright.value) / 100 + ")"; }); }
    bright.addEventListener("input", light);
    bar.append(brightness);
    var others = links.filter(function (other) { return other !== link; }), choice = make("select", {}, [make("option", { value: "", text: words.compareNone })].concat(others.map(function (other, i) { return make("option", { value: i, text: nameOf(other) }); })));
    choice.addEventListener("change", function () {
      if (panes.length > 1) panes.splice(1).forEach(function (p) { p.box.remove(); });
      var other = choice.value === "" ? null : others[+choice.value];
      if (other) add(other);
      brightness.hidden = !link.hasAttribute("data-grey") && !(other && other.hasAttribute("data-grey"));
      light();
      panes.forEach(function (p) { p.fit(); });
    });
    if (others.length) bar.append(make("label", {}, [make("span", { text: words.compare }), choice]));
    bar.append(make("button", { type: "button", "class": "end", text: words.close, click: function () { dialog.close(); } }));
    brightness.hidden = !link.hasAttribute("data-grey");

    var resize = function () { panes.forEach(function (p) { p.fit(); }); };
    addEventListener("resize", resize);
    dialog.addEventListener("close", function () { removeEventListener("resize", resize); dialog.remove(); link.focus(); });
    document.body.append(dialog);
    add(link);
    dialog.showModal();
    panes[0].fit();
    panes[0].stage.focus();
  }
  links.forEach(function (link) {
    link.addEventListener("click", function (e) {
      if (e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
      e.preventDefault();
      open(link);
    });
  });
})();
