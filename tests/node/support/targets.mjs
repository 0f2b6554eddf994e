// What can be pressed in a card, as a page's script sees it.

/** In the page: presses nothing, and says of each control that is too small or too near to another, how. 2.5.8 of WCAG 2.2. */
export function smallTargets() {
  const least = 24;
  const { shadowRoot } = document.querySelector('publication-card');
  const scope = shadowRoot.querySelector('dialog:modal') ?? shadowRoot;
  const controls = [...scope.querySelectorAll('button, a[href], label, textarea, summary')].filter((each) =>
    each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
  const boxes = controls.map((control) => control.getBoundingClientRect());
  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const isSmall = ({ width, height }) => Math.min(width, height) < least - 0.01;
  /** A link in a line of other words is as high as that. */
  const isInText = (control) =>
    getComputedStyle(control).display === 'inline' &&
    (control.closest('p, li, dd')?.textContent ?? '').trim().length > control.textContent.trim().length;
  /** Whether a circle around the middle of a small one keeps clear of all others. */
  const isApart = (at) =>
    boxes.every((box, other) => {
      if (other === at) return true;
      const [x, y] = middle(boxes[at]);
      if (isSmall(box)) return Math.hypot(x - middle(box)[0], y - middle(box)[1]) >= least;
      const [dx, dy] = [Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)];
      return Math.hypot(dx, dy) >= least / 2;
    });
  return controls.flatMap((control, at) =>
    isSmall(boxes[at]) && !isInText(control) && !isApart(at)
      ? [`${control.localName} “${control.textContent}” is ${boxes[at].width} × ${boxes[at].height}`]
      : [],
  );
}

/** In the page: what has the focus: its words, whether its ring is seen, and whether something is over it. */
export function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const ringed = element.closest('label') ?? element;
  const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
  const box = ringed.getClientRects()[0];
  const inset = 2;
  const points = [
    [box.left + inset, box.top + inset],
    [box.right - inset, box.bottom - inset],
    [box.left + box.width / 2, box.top + box.height / 2],
  ];
  const root = ringed.getRootNode();
  const isFree = points.some(([x, y]) => {
    const there = root.elementFromPoint(x, y);
    return there && (ringed.contains(there) || there.contains(ringed));
  });
  return {
    words: (element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent).trim(),
    // "auto" is the browser's own, which is on the page's own link.
    isRinged: outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2),
    isFree,
    isInCard: Boolean(element.closest('publication-card') ?? root.host),
  };
}
