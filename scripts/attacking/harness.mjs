// Runs in a browser: draws cards of hostile records, batch by batch, and looks for anything that got out of them. What a
// script could do leaves a trace; the browser's own functions are kept aside before.
const { fetch: request, setTimeout: later } = window;
const executed = [];
let current = '';
const trace = (what) => executed.push(`${what} by ${current}`);

for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'postMessage', 'fetch'])
  window[name] = () => trace(name);
for (const name of ['Image', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'Audio'])
  window[name] = function () {
    trace(name);
  };
navigator.sendBeacon = () => trace('sendBeacon');
HTMLFormElement.prototype.submit = () => trace('submit');
Object.defineProperty(document, 'cookie', {
  get: () => '',
  set(value) {
    trace(`cookie ${value}`);
  },
});
window.addEventListener('error', ({ message }) => trace(`error ${message}`));
window.addEventListener('unhandledrejection', ({ reason }) => trace(`rejection ${reason}`));
window.addEventListener('beforeunload', () => trace('navigation'));
document.addEventListener('submit', (event) => (event.preventDefault(), trace('submit')));
// Covers may be asked for; that is the one thing a record may load.
document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
  if (!blockedURI.startsWith('https://covers.invalid/')) trace(`${effectiveDirective} ${blockedURI}`);
});

/** What the page has, and what Lit says of itself: https://lit.dev/docs/tools/development/ */
const names = new Set([...Object.keys(window), 'litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions']); // prettier-ignore
const TAGS = /^(?:article|dialog|fieldset|legend|label|input|textarea|b|div|h[1-6]|hgroup|p|a|span|bdi|em|strong|su[bp]|ul|ol|li|dl|dt|dd|slot|button|small|img|details|summary)$/; // prettier-ignore
const ATTRIBUTES = /^(?:class|part|lang|dir|href|role|aria-[a-z]+|start|hidden|type|name|alt|src|loading|decoding|referrerpolicy|slot|tabindex|title|readonly|checked|autofocus|open)$/; // prettier-ignore

/** What in a card's tree no record may bring there. */
function faultsOf(root) {
  const faults = [];
  for (const element of root.querySelectorAll('*')) {
    const { localName } = element;
    if (!TAGS.test(localName)) faults.push(`<${localName}>`);
    for (const { name, value } of element.attributes) {
      const isOurs =
        name === 'id' ? /^(?:title|rest|others|heading)$/.test(value)
        : name === 'style' ? /^--hue: ?\d+;?$/.test(value)
        : name === 'href' ? /^(?:https?:\/\/|mailto:[^\s?]+@[^\s?]+$)/.test(value)
        : name === 'src' ? value === 'https://covers.invalid/1.png'
        : name === 'name' ? localName === 'slot' || value === 'style'
        : name === 'data-words' ? element.parentElement?.matches('.drawn') // text for `attr()`
        : name === 'value' ? /^(?:cite|share|export|apa|mla|chicago|harvard|vancouver|ieee)$/.test(value)
        : ATTRIBUTES.test(name); // prettier-ignore
      if (!isOurs) faults.push(`${name}="${value.slice(0, 60)}"`);
    }
  }
  if (/[\u202a-\u202e\u2066-\u2069]/.test(root.textContent)) faults.push('a bidi override');
  return faults;
}

/** What a card may write beside the page's own link: data for machines, all of it as text. */
function faultsBeside(card) {
  const [, place, ...more] = card.children;
  if (!place) return card.state === 'loaded' ? ['no metadata'] : [];
  const [script, span, ...others] = place.children;
  const parts = [
    [place, 'span', 'data-publication-card hidden'],
    [script, 'script', 'type'],
    [span, 'span', 'class title'],
  ];
  const isOurs = ([element, name, attributes]) =>
    element?.localName === name && element.getAttributeNames().sort().join(' ') === attributes;
  if (more.length || others.length || !parts.every(isOurs)) return [`beside the link: ${card.innerHTML.slice(0, 200)}`];
  const isData =
    script.type === 'application/ld+json' && !/[<]/.test(script.textContent) && JSON.parse(script.textContent);
  const isKev = /^[\w.=&%:/()!*'~+-]*$/.test(span.title) && span.className === 'Z3988' && !span.hasChildNodes();
  return isData && isKev ? [] : [`in the metadata: ${place.outerHTML.slice(0, 200)}`];
}

/** Comes with the change of a card's button that a press has set to work, when that is done. */
const idle = (button) =>
  new Promise((done) => {
    const look = () => !button.ariaBusy && (observer.disconnect(), done());
    const observer = new MutationObserver(look);
    observer.observe(button, { attributes: true });
    look();
  });

/** What a reader could do with a card, in all styles and formats: what is written then is a record's text again. */
async function actedFaults(card) {
  const { shadowRoot } = card;
  const faults = [];
  for (const name of ['cite', 'export']) {
    const button = shadowRoot.querySelector(`button[value=${name}]`);
    if (!button) continue;
    button.click();
    await card.updateComplete;
    await idle(button);
    await card.updateComplete;
    const dialog = shadowRoot.querySelector('dialog');
    if (!dialog) faults.push(`no dialog of ${name}`);
    for (const style of dialog?.querySelectorAll('input') ?? []) {
      style.click();
      await card.updateComplete;
      faults.push(...faultsOf(dialog));
    }
    dialog?.close();
  }
  return faults;
}

/** Every so many cards are acted with: each takes as long as ten others. */
const ACTED = 10;

const place = document.querySelector('main');
const outside = () => document.querySelectorAll('*').length - place.querySelectorAll('*').length;

async function run() {
  const before = outside();
  let tried = 0;
  for (;;) {
    const batch = await (await request('/attack/batch', { method: 'POST' })).json();
    if (!batch.length) break;
    const escaped = [];
    const states = {};
    const cards = batch.map(({ name, text }) => {
      const card = document.createElement('publication-card');
      card.setAttribute('layout', 'full');
      card.setAttribute('summary-display', 'full');
      card.toggleAttribute('show-missing', true);
      card.setAttribute('metadata', 'json-ld coins');
      card.setAttribute('actions', 'open cite export share');
      card.append(
        Object.assign(document.createElement('a'), { href: 'https://a.example.org/', textContent: 'Plain link' }),
      );
      card.record = text;
      current = name;
      place.append(card);
      return card;
    });
    current = `one of ${batch[0].name} … ${batch.at(-1).name}`;
    await Promise.all(cards.map((card) => card.updateComplete));
    await new Promise((resolve) => later(resolve)); // what a page would do by itself a moment later
    cards.forEach((card, at) => {
      states[card.state] = (states[card.state] ?? 0) + 1;
      for (const fault of [...faultsOf(card.shadowRoot), ...faultsBeside(card)]) escaped.push(`${fault} by ${batch[at].name}: ${batch[at].text.slice(0, 200)}`); // prettier-ignore
      if (card.firstElementChild.localName !== 'a' || card.attributes.length !== 5)
        escaped.push(`the element itself by ${batch[at].name}`);
    });
    for (let at = tried % ACTED; at < cards.length; at += ACTED)
      for (const fault of await actedFaults(cards[at])) escaped.push(`${fault} by ${batch[at].name}: ${batch[at].text.slice(0, 200)}`); // prettier-ignore
    tried += cards.length;
    if (outside() !== before) escaped.push('nodes outside the cards');
    if (
      Object.keys(window).some((name) => !names.has(name)) ||
      window.name ||
      Object.keys(Object.prototype).length ||
      {}.polluted
    )
      escaped.push('a global');
    place.replaceChildren();
    const body = JSON.stringify({ tried: batch.length, executed: executed.splice(0), escaped, states });
    await request('/attack/result', { method: 'POST', body });
  }
  await request('/attack/done', { method: 'POST' });
}

customElements.whenDefined('publication-card').then(run);
