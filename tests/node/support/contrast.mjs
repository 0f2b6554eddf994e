// Contrast as Chromium computes colours: of each text and each line in a card with what is behind it.

/**
 * In the page: all that is seen in its card, `what` it is, its `kind`, the `ratio`, and the ratio `needed`; 0 where it is
 * decoration. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function measure() {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  /** A computed colour, of whatever colour space, as red, green, blue (0 to 255) and alpha (0 to 1). */
  const channels = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (above, below) => [...[0, 1, 2].map((at) => above[at] * above[3] + below[at] * (1 - above[3])), 1];
  const luminance = ([red, green, blue]) => {
    const [r, g, b] = [red, green, blue].map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /** The page's own. A canvas does not know of forced colours. */
  const page = channels(getComputedStyle(document.documentElement).backgroundColor);
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  /** What is behind an element's content: its own background over those around it. */
  const behind = (element) => {
    if (!element) return page;
    const own = channels(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.matches('dialog:modal') ? undefined : parentOf(element)));
  };
  const found = [];
  const add = (what, kind, colour, background, needed) =>
    found.push({ what, kind, ratio: contrast(over(channels(colour), background), background), needed });

  const TAGS = { a: 'link', dt: 'label', code: 'code', legend: 'legend', label: 'choice', small: 'small print', textarea: 'text area', input: 'radio button', summary: 'summary' };
  const nameOf = (element) => {
    const part = element.closest('[part]')?.part[0] ?? 'plain link';
    const own = TAGS[element.localName] ?? (element.matches('.main, .close, .toggle, .unknown, .kind, .source') ? element.classList[element.classList.length - 1] : '');
    return [part, own !== part && own].filter(Boolean).join(', ');
  };
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }) && !element.closest('[aria-hidden=true]');
  const card = document.querySelector('publication-card');
  card.shadowRoot.activeElement?.blur(); // its looks with the focus are another matter
  const all = [...card.querySelectorAll('*'), ...card.shadowRoot.querySelectorAll('*')].filter(isSeen);

  const SIDES = ['Top', 'Right', 'Bottom', 'Left'];
  for (const element of all) {
    const style = getComputedStyle(element);
    const what = nameOf(element);
    const hasText = [...element.childNodes].some(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim());
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (hasText) add(what, 'text', style.color, behind(element), isLarge ? 3 : 4.5);
    const isControl = element.matches('button, a, input, textarea, select, label');
    for (const side of SIDES)
      if (parseFloat(style[`border${side}Width`]) && style[`border${side}Style`] !== 'none' && !element.matches('input')) {
        const outside = behind(element.matches('dialog:modal') ? undefined : parentOf(element));
        // A button that is filled is told by its area as well.
        const [line, area] = [channels(style[`border${side}Color`]), behind(element)].map((colour) => contrast(over(colour, outside), outside));
        found.push({ what, kind: 'border', ratio: isControl ? Math.max(line, area) : line, needed: isControl ? 3 : 0 });
      }
    const bullet = getComputedStyle(element, '::before');
    if (element.localName === 'li' && bullet.content !== 'none') add(`${what}, bullet`, 'mark', bullet.color, behind(element), 3);
    if (element.matches('input')) add(what, 'mark', style.accentColor, behind(element), 3);
  }
  const focusable = all.filter((element) => element.matches('button, a[href], input, textarea'));
  for (const element of focusable) {
    element.focus({ focusVisible: true, preventScroll: true });
    if (!element.matches(':focus')) continue; // a dialog is open, and this is behind it
    const ringed = element.closest('label') ?? element;
    const style = getComputedStyle(ringed);
    // The browser's own, around a link of the page's: it has two colours, of which style tells one.
    if (style.outlineStyle === 'auto') continue;
    if (!parseFloat(style.outlineWidth) || style.outlineStyle === 'none') found.push({ what: nameOf(element), kind: 'focus ring', ratio: 1, needed: 3 });
    // Inside the element; a label's is around it.
    const place = parseFloat(style.outlineOffset) < 0 ? ringed : parentOf(ringed);
    add(nameOf(element), 'focus ring', style.outlineColor, behind(place), 3);
  }
  return found;
} // prettier-ignore

/** The least of what is alike, by kind and name. */
export function leastOf(measured) {
  const least = new Map();
  for (const each of measured) {
    const key = `${each.kind}: ${each.what}`;
    if (!(least.get(key)?.ratio <= each.ratio)) least.set(key, each);
  }
  return least;
}
