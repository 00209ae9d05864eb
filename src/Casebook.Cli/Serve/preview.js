// Part of `casebook serve` only: reloads the page when the site has changed, and shows what is wrong with the sources.
/** @typedef {{ severity: "error" | "warning", code: string, message: string, place?: string, hint?: string }} PreviewProblem */
/** @typedef {{ version: string, isOld: boolean, problems: PreviewProblem[] }} PreviewNews */
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const pageTag = script.dataset.tag;
  let pageVersion = script.dataset.version;
  /** @type {PreviewProblem[]} */
  const pageProblems = JSON.parse(script.dataset.problems || '[]');
  const host = document.createElement('casebook-preview');
  const root = host.attachShadow({ mode: 'open' });

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; }
    * { box-sizing: border-box; font-family: system-ui, sans-serif; }
    dialog { width: min(52rem, calc(100vw - 2rem)); max-height: calc(100vh - 4rem); overflow: auto; padding: 1.25rem 1.5rem; border: 0;
      border-radius: 4px; background: #fff; color: #1b1820; font-size: 16px; line-height: 1.5; }
    dialog::backdrop { background: rgb(10 8 14 / 55%); }
    h2 { margin: 0 0 .25rem; font-size: 1.25rem; }
    p { margin: 0 0 .75rem; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { padding: .75rem 0; border-top: 1px solid #d8d3de; }
    .kind { font-weight: 700; } .error .kind { color: #a3123a; } .warning .kind { color: #7a4b00; }
    .place { display: block; font-family: ui-monospace, monospace; font-size: .875rem; overflow-wrap: anywhere; }
    .hint { display: block; margin-top: .25rem; white-space: pre-wrap; color: #14532d; }
    button { font-size: 1rem; padding: .4rem .9rem; border: 1px solid #5b5366; border-radius: 4px; background: #fff; color: #1b1820; cursor: pointer; }
    button:focus-visible { outline: 3px solid #4b2fb3; outline-offset: 2px; }
    dialog > button { margin-top: .75rem; }
    .badge { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483647; font-weight: 600; }
    @media print { .badge { display: none; } }
    @media (prefers-color-scheme: dark) {
      dialog, button { background: #17151b; color: #e6e2ec; } li { border-color: #3b3644; }
      .error .kind { color: #ff9db5; } .warning .kind { color: #f2c879; } .hint { color: #8fe0a8; }
    }`);
  root.adoptedStyleSheets = [style];

  /** @template {keyof HTMLElementTagNameMap} Name @param {Name} name @param {string} [className] @param {string} [text] @returns {HTMLElementTagNameMap[Name]} */
  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const dialog = element('dialog');
  dialog.setAttribute('aria-labelledby', 'title');
  const badge = element('button', 'badge');
  badge.type = 'button';
  badge.hidden = true;
  badge.style.display = 'none';
  badge.addEventListener('click', () => dialog.showModal());
  root.append(dialog, badge);
  document.body.append(host);

  /** @param {PreviewProblem[]} problems @param {string} severity */
  const count = (problems, severity) => problems.filter((problem) => problem.severity === severity).length;
  /** @param {PreviewProblem[]} problems */
  const words = (problems) => [['error', 'errors'], ['warning', 'warnings']]
    .map(([one, many]) => ({ number: count(problems, one), one, many }))
    .filter(({ number }) => number > 0)
    .map(({ number, one, many }) => `${number} ${number === 1 ? one : many}`)
    .join(', ');

  /** @param {PreviewProblem[]} problems @param {boolean} isOld */
  const fill = (problems, isOld) => {
    const title = element('h2', '', words(problems));
    title.id = 'title';
    const list = element('ol');
    for (const problem of problems) {
      const item = element('li', problem.severity);
      if (problem.place) item.append(element('span', 'place', problem.place));
      item.append(element('span', 'kind', `${problem.severity} ${problem.code}: `), element('span', '', problem.message));
      if (problem.hint) item.append(element('span', 'hint', problem.hint));
      list.append(item);
    }
    const close = element('button', '', 'Close (Escape)');
    close.type = 'button';
    close.addEventListener('click', () => dialog.close());
    const state = isOld ? 'The page below shows the last state without errors. This list changes by itself when you save.' : 'This list changes by itself when you save.';
    dialog.replaceChildren(title, element('p', '', state), list, close);
  };

  let last = '';
  /** @param {PreviewNews} news */
  const show = (news) => {
    const problems = [...news.problems, ...pageProblems];
    const text = JSON.stringify([problems, news.isOld]);
    if (text === last) return;
    last = text;
    badge.style.display = problems.length ? '' : 'none';
    badge.hidden = problems.length === 0;
    badge.textContent = words(problems);
    if (problems.length === 0) {
      dialog.close();
      return;
    }
    fill(problems, news.isOld);
    if (problems.some((problem) => problem.severity === 'error') && !dialog.open) dialog.showModal();
  };

  /** A page that would come again as it is stays where it is. @param {PreviewNews} news */
  const renew = async (news) => {
    const tag = await fetch(location.href, { method: 'HEAD' }).then((answer) => answer.headers.get('ETag'), () => null);
    if (tag !== pageTag) return location.reload();
    pageVersion = news.version;
    show(news);
  };

  const events = new EventSource('/_casebook/events');
  events.addEventListener('message', (message) => {
    /** @type {PreviewNews} */
    const news = JSON.parse(message.data);
    if (news.version !== pageVersion && !news.isOld) renew(news);
    else show(news);
  });
  addEventListener('pagehide', () => events.close());
})();
