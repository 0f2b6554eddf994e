// What a list does when its source says that there is more, with a loader whose answers the test gives.
import { allIn, drawn, itemsIn, oneIn, recordOf, titlesIn } from './support.js';
import { expect, fixture, html } from '@open-wc/testing';
import { HeldLoader, until } from '../card/held-loader.js';
import type { PublicationList } from '../../src/elements/publication-list.js';
import { textOf } from '../support.js';

const page = (numbers: readonly number[], next?: string, total?: number) => ({
  publications: numbers.map((number) => recordOf(number)),
  next,
  total,
});

/** A list of a library that answers when the test says so. */
async function listFrom(loader: HeldLoader, attributes = ''): Promise<PublicationList> {
  const provider = await fixture<HTMLElement & { loader: unknown }>(html`<publication-provider .loader=${loader}></publication-provider>`); // prettier-ignore
  provider.innerHTML = `<publication-list src="https://a.org/1" ${attributes}><a href="https://a.org/search">Springs</a></publication-list>`;
  const list = provider.querySelector('publication-list')!;
  await until(() => loader.asked.length);
  return list;
}

const button = (list: PublicationList) => oneIn<HTMLButtonElement>(list, 'button[value=more]');

describe('a list that has more', () => {
  it('has a button where a first answer has no record, but others behind it', async () => {
    const loader = new HeldLoader();
    const list = await listFrom(loader);
    loader.answer('/1', page([], '/2', 2));
    await until(() => button(list));
    expect(list.state).to.equal('loaded');
    button(list)!.click();
    await until(() => loader.asked.length === 2);
    loader.answer('/2', page([1, 2]));
    await until(() => itemsIn(list).length === 2);
    await until(() => !button(list));
  });
  it('has its reader go on at the first new item, and at the last one where there was nothing new', async () => {
    const loader = new HeldLoader();
    const list = await listFrom(loader);
    loader.answer('/1', page([1, 2], '/2'));
    await until(() => button(list));
    await drawn(list);
    const items = () => itemsIn(list);
    for (const [path, numbers, next, at] of [
      ['/2', [3], '/3', 2],
      ['/3', [1, 3], undefined, 2],
    ] as const) {
      button(list)!.focus();
      button(list)!.click();
      await until(() => loader.asked.at(-1)!.endsWith(path));
      loader.answer(path, page(numbers, next));
      await until(() => list.shadowRoot!.activeElement?.matches('.item'));
      expect(items().indexOf(list.shadowRoot!.activeElement as HTMLElement)).to.equal(at);
    }
    expect(button(list) === null).to.equal(true);
    expect(titlesIn(list)).to.have.lengthOf(3);
  });
  it('counts in a group what fits there', async () => {
    const loader = new HeldLoader();
    const list = await listFrom(loader, 'filter group-by="type"');
    loader.answer('/1', page([1, 2, 5, 9]));
    await until(() => oneIn(list, 'input'));
    await drawn(list);
    const input = oneIn<HTMLInputElement>(list, 'input')!;
    input.value = 'part 5';
    input.dispatchEvent(new Event('input'));
    await until(() => allIn(list, '.group').some(({ hidden }) => hidden));
    expect(textOf(oneIn(list, '.group:not([hidden]) small'))).to.equal('1 publication');
  });
});
