// Part of `casebook form` only: sends what changes, shows the page and the messages, saves. All that is known of YAML is known by the program.
/** @typedef {{ part?: string, label: string, severity: "error" | "warning", code: string, text: string }} FormMessage */
/** @typedef {{ text?: string, form?: string, refused?: string, messages?: FormMessage[], page?: string, mark?: string, kept?: string, go?: string }} FormAnswer */
(() => {
  const root = '/_casebook/form';
  const { token = '', file = '' } = document.body.dataset;
  let { text = '', mark = '' } = document.body.dataset;
  const title = document.title;
  let saved = text;
  let looked = '';

  /** @template {HTMLElement} Element @param {string} id @returns {Element} */
  const by = (id) => /** @type {Element} */ (document.getElementById(id));

  /** @param {string} path @param {object} body @returns {Promise<FormAnswer>} */
  const send = async (path, body) => {
    const answer = await fetch(root + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Casebook-Token': token },
      body: JSON.stringify(body),
    }).catch(() => null);
    if (answer === null) return { refused: 'The program does not answer. Your text is still on this page: start casebook form again, then save.' };
    return answer.ok ? answer.json() : { refused: await answer.text() };
  };

  const beginning = document.getElementById('new-case');
  if (beginning) {
    beginning.addEventListener('submit', async (event) => {
      event.preventDefault();
      const input = /** @type {HTMLInputElement} */ (by('new-title'));
      const specialties = [...beginning.querySelectorAll('input:checked')].map((box) => /** @type {HTMLInputElement} */ (box).value);
      const { go, refused } = await send('/new', { title: input.value, specialties });
      if (go) {
        location.assign(go);
        return;
      }
      by('new-title-message').replaceChildren(paragraph('error', `Error: ${refused}`));
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    });
  }

  /** @param {string} className @param {string} words */
  function paragraph(className, words) {
    const made = document.createElement('p');
    made.className = className;
    made.textContent = words;
    return made;
  }

  if (!file) return;
  const form = /** @type {HTMLFormElement} */ (by('form'));
  const problems = by('problems');
  const frame = /** @type {HTMLIFrameElement} */ (by('page'));

  /** @param {string} words */
  const tell = (words) => { by('state').textContent = words; };

  /** @type {Map<string, number>} */
  const typing = new Map();

  // One change after the other: each begins with the text that the one before gave.
  let queue = Promise.resolve();
  /** @param {() => Promise<void>} work */
  const after = (work) => { queue = queue.then(work); return queue; };

  /** @param {string} html */
  const draw = (html) => {
    const open = new Map([...form.querySelectorAll('details')].map((one) => [keyOf(one), one.open]));
    const focused = document.activeElement instanceof HTMLElement && form.contains(document.activeElement) ? document.activeElement.id : '';
    const caret = document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionStart : null;
    // What is being typed meanwhile has not been sent yet.
    const unsent = [...typing.keys()].map((at) => ({ id: idOf(at), value: valueOf(idOf(at)) }));
    const top = scrollY;
    form.innerHTML = html;
    for (const { id, value } of unsent) if (value !== undefined) fieldOf(id)?.setRangeText(value, 0, fieldOf(id)?.value.length ?? 0, 'end');
    for (const one of form.querySelectorAll('details')) if (open.get(keyOf(one))) one.open = true;
    scrollTo(0, top);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    if (caret !== null && document.activeElement instanceof HTMLInputElement) document.activeElement.setSelectionRange(caret, caret);
    shape = shapeOf();
    show(last);
  };
  /** @param {string} id */
  const fieldOf = (id) => {
    const field = document.getElementById(id);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined;
  };
  /** @param {string} id */
  const valueOf = (id) => fieldOf(id)?.value;
  /** @param {Element} one */
  const keyOf = (one) => one.id || `${one.parentElement?.id} ${one.querySelector('summary')?.textContent}`;
  const shapeOf = () => [...form.querySelectorAll('[data-path]')].map((one) => one.id).join(' ');
  let shape = shapeOf();

  /** @param {string} at @param {string} value @param {{ remove?: boolean, draw?: boolean, next?: string }} [how] */
  const change = (at, value, how = {}) => after(async () => {
    const answer = await send('/change', { file, text, at, value, remove: how.remove ?? false, draw: how.draw ?? false, over: false });
    const own = by(`${idOf(at)}-message`);
    if (answer.refused) {
      own?.replaceChildren(paragraph('error', `Error: ${answer.refused}`));
      document.getElementById(idOf(at))?.setAttribute('aria-invalid', 'true');
      return tell('Not changed');
    }
    text = answer.text ?? text;
    tell(text === saved ? 'No changes' : 'Not saved');
    if (answer.form && (how.remove || how.next || changesShape(answer.form))) draw(answer.form);
    if (how.next) document.getElementById(how.next)?.focus();
    soon();
  });
  /** @param {string} html */
  const changesShape = (html) => {
    const made = document.createElement('template');
    made.innerHTML = html;
    return [...made.content.querySelectorAll('[data-path]')].map((one) => one.id).join(' ') !== shape;
  };
  /** @param {string} path */
  const idOf = (path) => `f-${path.replaceAll('/', '-').replaceAll('~', 'line')}`;

  let waiting = 0;
  const soon = (delay = 300) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => after(look), delay);
  };

  /** @type {FormMessage[]} */
  let last = [];
  const look = async () => {
    if (looked === text) return;
    const asked = text;
    const answer = await send('/look', { file, text: asked, remove: false, draw: false, over: false });
    if (answer.refused) return tell(answer.refused);
    looked = asked;
    last = answer.messages ?? [];
    show(last);
    if (answer.mark && answer.mark !== mark) by('changed').hidden = false;
    await page(answer.page);
  };

  /** The body changes where it is, so that the place on the page is kept. @param {string | undefined} address */
  const page = async (address) => {
    by('page-state').textContent = address ? '' : 'This case has no page of its own as it is: see the messages, or it waits for its day.';
    frame.hidden = !address;
    if (!address) return;
    const html = await fetch(address).then((answer) => answer.text(), () => '');
    const old = frame.contentDocument;
    if (!old || old.location.pathname !== address) {
      frame.src = address;
      return;
    }
    const made = new DOMParser().parseFromString(html, 'text/html');
    const top = old.scrollingElement?.scrollTop ?? 0;
    old.body.replaceWith(old.adoptNode(made.body));
    if (old.scrollingElement) old.scrollingElement.scrollTop = top;
  };

  /** @param {FormMessage[]} messages */
  const show = (messages) => {
    for (const one of form.querySelectorAll('.message')) one.replaceChildren();
    for (const one of form.querySelectorAll('[aria-invalid]')) one.removeAttribute('aria-invalid');
    const errors = messages.filter((message) => message.severity === 'error').length;
    const list = /** @type {HTMLElement} */ (problems.querySelector('ul'));
    list.replaceChildren();
    for (const message of messages) {
      const item = document.createElement('li');
      item.className = message.severity;
      const place = message.part ? document.getElementById(message.part) : null;
      const words = `${message.label ? `${message.label}: ` : ''}${message.text} (${message.code})`;
      if (place) {
        const link = document.createElement('a');
        link.href = `#${place.id}`;
        link.textContent = words;
        item.append(link);
        document.getElementById(`${place.id}-message`)?.append(
          paragraph(message.severity, `${message.severity === 'error' ? 'Error' : 'Note'}: ${message.text}`));
        if (message.severity === 'error' && place.matches('input, textarea, select')) place.setAttribute('aria-invalid', 'true');
      } else item.textContent = words;
      list.append(item);
    }
    problems.hidden = messages.length === 0;
    by('problems-title').textContent = errors > 0
      ? `There ${errors === 1 ? 'is 1 problem' : `are ${errors} problems`}`
      : `${messages.length} ${messages.length === 1 ? 'note' : 'notes'}`;
    document.title = errors > 0 ? `Error: ${title}` : title;
  };

  /** @param {boolean} over */
  const save = (over) => after(async () => {
    const asked = text;
    const answer = await send('/save', { file, text: asked, mark, remove: false, draw: false, over });
    if (answer.refused) {
      tell(answer.refused);
      if (answer.mark) {
        by('changed').hidden = false;
        by('changed').focus();
      }
      return;
    }
    mark = answer.mark ?? mark;
    saved = asked;
    by('changed').hidden = true;
    await look();
    const errors = last.filter((message) => message.severity === 'error').length;
    tell(`Saved${answer.kept ? `; the other version is ${answer.kept}` : ''}${errors ? '. Not published until the errors are corrected' : ''}`);
    if (errors) problems.focus();
    else if (over) by('save').focus();
  });

  /** @param {string} at */
  const sent = (at) => {
    clearTimeout(typing.get(at));
    typing.delete(at);
  };
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !target.dataset.path || !target.value.trim()) return;
    const at = target.dataset.path;
    tell('Not saved');
    clearTimeout(typing.get(at));
    typing.set(at, setTimeout(() => {
      typing.delete(at);
      change(at, target.value);
    }, 350));
  });
  // What was emptied is taken out when one leaves it, not while one types anew.
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)) return;
    if (!target.dataset.path) return;
    sent(target.dataset.path);
    change(target.dataset.path, target.value, { draw: true });
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button[data-remove]') : null;
    if (!(button instanceof HTMLElement) || !button.dataset.remove) return;
    const at = button.dataset.remove;
    const list = at.slice(0, at.lastIndexOf('/'));
    change(at, '', { remove: true, draw: true }).then(() => {
      const summary = document.getElementById(idOf(list))?.querySelector('summary');
      if (summary instanceof HTMLElement) summary.focus();
    });
  });
  form.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || !target.dataset.path) return;
    event.preventDefault();
    sent(target.dataset.path);
    change(target.dataset.path, target.value, { draw: true, next: nextOf(target.dataset.path) });
  });
  /** The line of the entry behind one: Enter goes on in a list. @param {string} path */
  const nextOf = (path) => {
    const match = /^(.*)\/(\d+)(\/~)?$/.exec(path);
    return match ? idOf(`${match[1]}/${Number(match[2]) + 1}${match[3] ?? ''}`) : undefined;
  };
  form.addEventListener('submit', (event) => event.preventDefault());

  problems.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const place = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!place) return;
    event.preventDefault();
    for (let around = place.parentElement; around; around = around.parentElement) if (around instanceof HTMLDetailsElement) around.open = true;
    if (place instanceof HTMLDetailsElement) place.open = true;
    const field = place.matches('input, textarea, select') ? place : place.querySelector('summary, input, textarea, select');
    if (field instanceof HTMLElement) field.focus();
  });

  by('save').addEventListener('click', () => save(false));
  by('keep-mine').addEventListener('click', () => save(true));
  by('take-theirs').addEventListener('click', () => after(async () => {
    const answer = await send('/keep', { file, text, remove: false, draw: true, over: false });
    if (answer.refused || answer.text === undefined) return tell(answer.refused ?? 'Not changed');
    text = saved = answer.text;
    mark = answer.mark ?? mark;
    by('changed').hidden = true;
    draw(answer.form ?? '');
    tell(`This is the file. Your version is ${answer.kept}`);
    by('save').focus();
    soon(0);
  }));
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      const field = document.activeElement;
      if ((field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.dataset.path) {
        sent(field.dataset.path);
        change(field.dataset.path, field.value);
      }
      save(false);
    }
  });
  addEventListener('beforeunload', (event) => {
    if (text !== saved) event.preventDefault();
  });
  soon(0);
})();
