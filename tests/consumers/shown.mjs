// What a page shows to a reader, in a browser: it is handed to the page as it stands here, so it uses nothing from outside.

/**
 * The words that are seen, those in shadow roots among them: a line for each block, a bullet before each item. And the
 * styles of the page's own paragraphs.
 *
 * @param {string[]} around the page's own paragraphs
 */
export function readShown(around) {
  const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  const childrenOf = (node) => {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    const slotted = node.localName === 'slot' ? node.assignedNodes() : [];
    return slotted.length ? slotted : [...node.childNodes];
  };
  const textOf = (node) => {
    if (node.nodeType === 3) return node.data.replace(/\s+/g, ' ');
    if (node.nodeType !== 1) return '';
    const { display } = getComputedStyle(node);
    if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '';
    const inside = childrenOf(node).map(textOf).join('');
    if (node.localName === 'sup') return inside.replace(/\d/g, (digit) => superscripts[digit]);
    if (display.startsWith('inline') || display === 'contents') return inside;
    return `\n${display === 'list-item' ? '• ' : ''}${inside.trimStart()}\n`;
  };
  const styles = [...document.querySelectorAll('p')]
    .filter((paragraph) => around.includes(paragraph.textContent.trim()))
    .map((paragraph) => {
      const { font, color, margin, padding, textAlign, width } = getComputedStyle(paragraph);
      return [font, color, margin, padding, textAlign, width].join(' ');
    });
  const text = textOf(document.body).replace(/[ \t]*\n[ \t\n]*/g, '\n').trim(); // prettier-ignore
  return { text, look: styles.join('\n') };
}
