// Who may read a work, and under which licence. https://www.loc.gov/standards/mods/userguide/accesscondition.html
import { elementsAt, hrefOf, textOf, wordOf } from './elements.js';
import { accessOf } from '../compose/access.js';
import type { Found } from '../compose/found.js';
import type { XmlElement } from '../../text/xml.js';

/** A sentence on rights is no licence's name. */
const LONGEST = 120;

/** But it may have the licence's address in it. */
const ADDRESS = /https?:\/\/(?:www\.)?(?:creativecommons\.org\/(?:licenses|publicdomain)|rightsstatements\.org|opensource\.org\/licenses?)\/[\w./-]{0,100}[\w/]/i; // prettier-ignore

/** A word of DiVA's and SwePub's for what costs nothing to read. */
const FREE = /^(?:gratis|free)$/i;

/** "use and reproduction", `useAndReproduction`, "license"; of conditions of other kinds nobody knows what they say. */
const LICENCE = /use|repro|licen[sc]e|rights|copyright/;

/** What one may do with it, and who may read it from when on. */
export function rightsOf(mods: XmlElement): Pick<Found, 'licence' | 'access' | 'accessUntil'> {
  const conditions = elementsAt(mods, 'accessCondition').map((each) => {
    const texts = [textOf(each), hrefOf(each) ?? ''].filter(Boolean);
    return {
      type: wordOf(each, 'type'),
      texts,
      access: accessOf(texts.map((text) => (FREE.test(text) ? 'open' : text))),
    };
  });
  const dates = elementsAt(mods, 'originInfo', 'dateOther');
  return {
    licence: conditions
      .filter(({ type, access }) => !access && (!type || LICENCE.test(type)))
      .flatMap(({ texts }) => texts)
      .flatMap((text) => [...(text.length <= LONGEST ? [text] : []), ADDRESS.exec(text)?.[0]]),
    access: conditions.map(({ access }) => access).find(Boolean),
    accessUntil: dates.filter((each) => /embargo|^available$/.test(wordOf(each, 'type'))).map(textOf),
  };
}
