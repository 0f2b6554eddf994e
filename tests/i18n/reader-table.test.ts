// What readers of each language see of a range of months, a year before Christ, three languages, and Dari: one text for all
// engines, written down in reader-table.json. `npm run languages` shows the same as pictures.
import { allInside, cardOf, textOf } from '../support.js';
import { english, LANGUAGES } from '../../src/i18n/languages.js';
import { expect } from '@open-wc/testing';
import { loadMessages } from '../../src/i18n/messages-for.js';

interface Table {
  readonly records: Readonly<Record<string, object>>;
  readonly facts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const table = (await (await fetch('/tests/i18n/reader-table.json')).json()) as Table;

describe('the table of what readers see', () => {
  it('has all languages', () =>
    expect(Object.keys(table.facts)).to.have.members([english.locale, ...Object.keys(LANGUAGES)]));

  for (const [lang, facts] of Object.entries(table.facts))
    it(`is what a card says in ${lang}`, async () => {
      await loadMessages(lang);
      const shown: Record<string, string> = {};
      for (const [name, record] of Object.entries(table.records))
        shown[name] = textOf(allInside(await cardOf(record, { lang }), 'dd')[0]);
      expect(shown).to.deep.equal(facts);
    });
});
