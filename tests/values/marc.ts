// What MARC has of its own: marks between the parts of a description, a field in two scripts, Invenio's fields.
import { coded, dublinCore, marc, type RightValue, valuesOf } from './value.js';

const escaped = (text: string) => text.replaceAll('&', '&amp;');
/** A record without the title of `marc`. */
const titled = (...lines: readonly string[]) => marc(...lines).replace(/<datafield tag="245".*?<\/datafield>/, '');

const twins = (...lines: readonly string[]) => titled(coded('s2021', 'rus'), '245 10 $6 880-01 $a Kto? : $b roman.', '880 10 $6 245-01/(N $a Кто? : $b роман.', ...lines); // prettier-ignore

export const marcValues: readonly RightValue[] = [
  ...valuesOf('a mark that leads to the next part is kept, or takes something with it', [
    ['marcxml', '264 $b p&#x0101;n&#x012b; :', marc(escaped('264 _1 $b p&#x0101;n&#x012b; :')), 'publisher', { name: 'pānī' }],
    ['oai-dc', 'publisher R&eacute;gie', dublinCore('<dc:publisher>Maison d&amp;eacute;pos&amp;eacute;</dc:publisher>'), 'publisher', { name: 'Maison déposé' }],
    ['marcxml', '264 $a Ann Arbor, Mich. :', marc('264 _1 $a Ann Arbor, Mich. : $b Press'), 'place', 'Ann Arbor, Mich.'],
    ['marcxml', '264 $a Ann Arbor, Mich., and nothing behind it', marc('264 _1 $a Ann Arbor, Mich.'), 'place', 'Ann Arbor, Mich.'],
    ['marcxml', '264 $b Macmillan & Co., $c 1986.', marc(escaped('264 _1 $b Macmillan & Co., $c 1986.')), 'publisher', { name: 'Macmillan & Co.' }],
    ['marcxml', '264 $b Example Publ., $c 1986.', marc('264 _1 $b Example Publ., $c 1986.'), 'publisher', { name: 'Example Publ.' }],
    ['marcxml', '264 $a Kathmandu.', marc('264 _1 $a Kathmandu.'), 'place', 'Kathmandu'],
    ['marcxml', 'a mark behind U+200F', marc('264 _1 $b دار الهادي\u200f :\u200f'), 'publisher', { name: 'دار الهادي' }],
    ['marcxml', 'U+200F behind a sign that is the text’s own', titled('245 00 $a سلام!\u200f'), 'title', 'سلام!\u200f'],
  ]),
  ...valuesOf('a field that the record has in the publication’s script is shown romanised', [
    ['marcxml', '245 with 880', twins(), 'title', 'Кто?'],
    ['marcxml', '245 with 880, its subtitle', twins(), 'subtitle', 'роман'],
    ['marcxml', '245 with 880, the romanised title', twins(), 'translations', [{ lang: 'ru-Latn', title: 'Kto?', subtitle: 'roman' }]],
    ['marcxml', '100 with 880', twins('100 1_ $6 880-02 $a Barkhatov, Alekseĭ, $e author.', '880 1_ $6 100-02/(N $a Бархатов, Алексей, $e author.'), 'contributors', [{ name: 'Бархатов, Алексей', role: 'author', kind: 'person', family: 'Бархатов', given: 'Алексей' }]],
    ['marcxml', '100 with 880, whose comma is Arabic', titled('245 10 $6 880-01 $a Kitāb', '880 10 $6 245-01/(3/r $a كتاب', '100 1_ $6 880-02 $a Ḍāhir, Ḥasan.', '880 1_ $6 100-02/(3/r $a ضاهر، حسن.'), 'contributors', [{ name: 'ضاهر، حسن', role: 'author', kind: 'person', family: 'ضاهر', given: 'حسن' }]],
    ['marcxml', '264 with 880', twins('264 _1 $6 880-03 $a Moskva : $b ROSSPĖN, $c 2021.', '880 _1 $6 264-03/(N $a Москва : $b РОССПЭН, $c 2021.'), 'publisher', { name: 'РОССПЭН' }],
    ['marcxml', '520 with 880', twins('520 __ $6 880-04 $a O vode.', '880 __ $6 520-04/(N $a О воде.'), 'summary', [{ type: 'paragraph', content: 'О воде.' }]],
    ['marcxml', '520 with 880, the romanised summary', twins('520 __ $6 880-04 $a O vode.', '880 __ $6 520-04/(N $a О воде.'), 'translations', [{ lang: 'ru-Latn', title: 'Kto?', subtitle: 'roman', summary: [{ type: 'paragraph', content: 'O vode.' }] }]],
  ]),
  ...valuesOf('the romanised title is shown in the place of the publication’s own', [
    ['marcxml', '245 in its script, 880 romanised', titled(coded('s2021', 'rus'), '245 10 $6 880-01 $a Кто?', '880 10 $6 245-01/(B $a Kto?'), 'title', 'Кто?'],
  ]),
  ...valuesOf('a field that has lost its letters is shown', [
    ['marcxml', '880 of question marks', titled('245 10 $6 880-01 $a Kto? : $b roman', '880 10 $6 245-01 $a ???? : $b ?????'), 'title', 'Kto?'],
    ['marcxml', '880 with half of its letters', titled('245 10 $6 880-01 $a Kto zdesʹ', '880 10 $6 245-01 $a К?? здесь'), 'title', 'Kto zdesʹ'],
    ['marcxml', '880 of a name', twins('100 1_ $6 880-02 $a Barkhatov, A.', '880 1_ $6 100-02 $a ????????, ?.'), 'contributors', [{ name: 'Barkhatov, A.', role: 'author', kind: 'person', family: 'Barkhatov', given: 'A.' }]],
  ]),
  ...valuesOf('a heading’s variant is taken for the name on an English book', [
    ['marcxml', '100 with 880, 245 without', marc('100 1_ $6 880-01 $a Li, Xiaoming', '880 1_ $6 100-01 $a 李晓明'), 'contributors', [{ name: 'Li, Xiaoming', role: 'author', kind: 'person', family: 'Li', given: 'Xiaoming' }]],
  ]),
  ...valuesOf('a note is taken for the summary', [
    ['marcxml', '520 with the second indicator 1', marc('520 _1 $a A review.'), 'summary', undefined],
    ['marcxml', '520 with the second indicator 2', marc('520 _2 $a Boxes 1-3.'), 'summary', undefined],
    ['marcxml', '520 $a application/pdf', marc('520 __ $a application/pdf'), 'summary', undefined],
    ['oai-dc', 'description application/pdf', dublinCore('<dc:description>application/pdf</dc:description>'), 'summary', undefined],
  ]),
  ...valuesOf('a field of Invenio’s is passed over', [
    ['marcxml', '980 $a publication $b article', marc('980 __ $a publication $b article'), 'type', 'article'],
    ['marcxml', '909 C4 $p Journal $v 3 $n 2 $c 12-20: the journal', marc('909 C4 $p Himalayan Journal $v 3 $n 2 $c 12-20 $y 2010'), 'series', 'Himalayan Journal'],
    ['marcxml', '909 C4 $p Journal $v 3 $n 2 $c 12-20: the issue', marc('909 C4 $p Himalayan Journal $v 3 $n 2 $c 12-20 $y 2010'), 'issue', '2'],
    ['marcxml', '909 CO, which is none', marc('909 CO $p user-water $o oai:example.org:1'), 'series', undefined],
  ]),
]; // prettier-ignore
