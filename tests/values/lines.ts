// Lines that programs cut, wherever in a word.
import { type RightValue, ris, valuesOf } from './value.js';

/** A line of RIS as Citation.js writes it: cut at every seventieth character. */
const cut = (tag: string, value: string, width = 70): string =>
  `${tag}  - ${value.replace(new RegExp(`.{${width}}`, 'g'), '$&\n')}`;

const address = `https://example.org/records/${'springs-of-the-hills/'.repeat(5)}1`;
const doi = `10.5555/${'springs.'.repeat(12)}1`;
const text = 'What becomes of springs where the terraces above them lie fallow, and who has to carry the water of a whole village then.'; // prettier-ignore
const wrapped = 'Springs of the middle hills, what becomes of them, and who carries all\nwater'; // prettier-ignore
const words = 'One line of a text which somebody has broken where a word had no room,\nso each of its lines has a length of its own, and one has seventy,\naccidentally.'; // prettier-ignore

export const lines: readonly RightValue[] = [
  ...valuesOf('a line that was cut within a word becomes two words', [
    ['ris', 'a summary, cut at 70 characters', ris('JOUR', cut('AB', text)), 'summary', [{ type: 'paragraph', content: text }]],
    ['ris', 'a publisher, cut at 70 characters', ris('JOUR', cut('PB', text)), 'publisher.name', text],
    ['ris', 'an address, cut at 70 characters', ris('JOUR', cut('UR', address)), 'links.landingPage', address],
    ['ris', 'a DOI, cut at 70 characters', ris('JOUR', cut('DO', doi)), 'identifiers.doi', doi],
    ['ris', 'a summary, cut at 30 characters', ris('JOUR', cut('AB', text, 30)), 'summary', [{ type: 'paragraph', content: text }]],
    ['ris', 'lines of many lengths, one of which has 70 characters', ris('JOUR', `AB  - ${words}`), 'summary', [{ type: 'paragraph', content: words.replaceAll('\n', ' ') }]],
    ['ris', 'a second line that is moved in', ris('JOUR', `PB  - ${wrapped.replace('\n', '\n      ')}`), 'publisher.name', wrapped.replace('\n', ' ')],
  ]),
]; // prettier-ignore
