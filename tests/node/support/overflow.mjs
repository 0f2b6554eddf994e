// What does not fit, as a page's script sees it.

/**
 * In the page: what of the cards is beyond the page's width or its card, is cut off, or makes the page scroll sideways. The
 * drawn cover is left out: it repeats the title, cuts what is too long for it, and is no part of what is read.
 */
export function overflowing() {
  const { clientWidth } = document.documentElement;
  const found = [];
  const tell = (what, element) => found.push(`${what}: ${element.localName}.${element.className} “${element.textContent.trim().slice(0, 40)}”`);
  if (document.documentElement.scrollWidth > clientWidth) found.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`);
  for (const { shadowRoot } of document.querySelectorAll('publication-card')) {
    const dialog = shadowRoot.querySelector('dialog:modal');
    const scope = dialog ?? shadowRoot.querySelector('[part~=card]');
    const bounds = scope.getBoundingClientRect();
    const [left, right] = [Math.max(0, bounds.left), Math.min(clientWidth, bounds.right)];
    for (const element of [scope, ...scope.querySelectorAll('*')]) {
      if (element.closest('.drawn, textarea') || !element.checkVisibility({ visibilityProperty: true })) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) tell('is wider than its place', element);
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1) tell('is cut off', element);
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        // Letter spacing behind the last letter of a line is no letter.
        const slack = 1 + (parseFloat(getComputedStyle(element).letterSpacing) || 0);
        if ([...range.getClientRects()].some((box) => box.left < left - slack || box.right > right + slack)) tell('sticks out', element);
      }
    }
    if (!dialog) continue;
    if (bounds.top < 0 || bounds.bottom > innerHeight + 1) tell('is higher than the window', dialog);
    for (const control of dialog.querySelectorAll('button, label')) {
      control.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = control.getBoundingClientRect();
      if (!control.contains(shadowRoot.elementFromPoint(left + width / 2, top + height / 2))) tell('cannot be reached', control);
    }
  }
  return found;
} // prettier-ignore
