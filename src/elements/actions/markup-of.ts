/** What is in an element as HTML, without the comments by which templates find their places. */
export function markupOf(place: Element): string {
  const copied = place.cloneNode(true) as Element;
  const comments = document.createNodeIterator(copied, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) (node as Comment).remove();
  return copied.innerHTML;
}
