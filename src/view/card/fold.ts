import { h, type Tree } from '../tree.js';

/**
 * Something behind a button. `hidden="until-found"` lets the browser's own find open it; engines that do not know the value
 * just hide.
 *
 * @param rest the element that is folded: of the class `rest`, with an `id`, beside the button
 * @param more the button's words while it is folded
 * @param less the same while it is not
 * @see https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
 */
export function fold(rest: Tree, more: string, less: string): Tree[] {
  const toggle = ({ currentTarget }: Event) => {
    const [button, body] = ['.toggle', '.rest'].map((each) =>
      (currentTarget as Element).parentElement!.querySelector<HTMLElement>(each)!,
    ) as [HTMLElement, HTMLElement];
    const isOpen = Boolean(body.hidden);
    body.hidden = isOpen ? false : 'until-found';
    // It may have been in what is hidden now: not every engine moves it to a button that is clicked.
    if (!isOpen) button.focus();
    button.ariaExpanded = `${isOpen}`;
    button.textContent = isOpen ? less : more;
  };
  return [
    h(
      'button',
      {
        part: 'toggle',
        type: 'button',
        'aria-controls': rest.attributes['id'],
        'aria-expanded': 'false',
        onclick: toggle,
      },
      more,
    ),
    { ...rest, attributes: { ...rest.attributes, hidden: 'until-found', onbeforematch: toggle } },
  ];
}
