// References as reference managers write them: what a tag means depends on the type.
import { type RightValue, ris, valuesOf } from './value.js';

const paper = (...lines: readonly string[]) => ris('CPAPER', ...lines);
const proceedings = 'C3  - Proceedings of the Water Congress';

const article = (extra: string) => ({ itemType: 'journalArticle', title: 'Springs', publicationTitle: 'Water', extra });

export const references: readonly RightValue[] = [
  ...valuesOf('a month, a season or a quarter is lost', [
    ['ris', 'PY  - 2020//Jan-Feb', ris('JOUR', 'PY  - 2020//Jan-Feb'), 'published', { year: 2020, month: 1, end: { year: 2020, month: 2 } }],
    ['ris', 'Y1  - 2007/march', ris('JOUR', 'Y1  - 2007/march'), 'published', { year: 2007, month: 3 }],
    ['ris', 'PY  - 2007/march/12', ris('JOUR', 'PY  - 2007/march/12'), 'published', { year: 2007, month: 3, day: 12 }],
    ['ris', 'DA  - 2004/21/', ris('JOUR', 'DA  - 2004/21/'), 'published', { year: 2004, season: 1 }],
    ['ris', 'PY  - 2020///Spring', ris('JOUR', 'PY  - 2020///Spring'), 'published', { year: 2020, season: 1 }],
    ['ris', 'PY  - Q2 2020', ris('JOUR', 'PY  - Q2 2020'), 'published', { year: 2020, month: 4, end: { year: 2020, month: 6 } }],
    ['ris', 'PY  - 2020a', ris('JOUR', 'PY  - 2020a'), 'published', { year: 2020 }],
    ['ris', 'PY  - 2020s, a decade', ris('JOUR', 'PY  - 2020s'), 'published', { year: 2020, precision: 'decade' }],
    ['ris', 'PY  - 2013/02/15/received, another day', ris('JOUR', 'PY  - 2014', 'DA  - 2013/02/15/received'), 'published', { year: 2014 }],
  ]),
  ...valuesOf('a work in press is one without a date', [
    ['ris', 'PY  - in press', ris('JOUR', 'PY  - in press'), 'status', 'in-press'],
    ['ris', 'PY  - 2020///in press', ris('JOUR', 'PY  - 2020///in press'), 'status', 'in-press'],
    ['ris', 'N1  - In press', ris('JOUR', 'PY  - 2020', 'N1  - In press'), 'status', 'in-press'],
    ['ris', 'TY  - INPR', ris('INPR', 'PY  - 2020'), 'status', 'in-press'],
    ['ris', 'N1  - A note about works in press', ris('JOUR', 'N1  - A note about works in press'), 'status', undefined],
  ]),
  ...valuesOf('a meeting is lost, or taken for what its papers stand in', [
    ['ris', 'CPAPER, T2 beside C3', paper('T2  - Water Congress of the Hills', proceedings), 'event.name', 'Water Congress of the Hills'],
    ['ris', 'CPAPER, C3', paper('T2  - Water Congress of the Hills', proceedings), 'series', 'Proceedings of the Water Congress'],
    ['ris', 'CONF, C3 beside a T2 that is the same', ris('CONF', 'T2  - Lecture Notes in Water Science', 'C3  - Lect. Notes Water Sci.'), 'event', undefined],
    ['ris', 'CONF, T2 alone', ris('CONF', 'T2  - Proceedings of the Water Congress'), 'series', 'Proceedings of the Water Congress'],
    ['ris', 'CPAPER, CY beside C1', paper('CY  - Pokhara', 'C1  - Kathmandu'), 'event.place', 'Pokhara'],
    ['ris', 'CPAPER, C1', paper('CY  - Pokhara', 'C1  - Kathmandu'), 'place', 'Kathmandu'],
    ['ris', 'CONF, CY alone', ris('CONF', 'CY  - Kathmandu'), 'place', 'Kathmandu'],
    ['ris', 'CONF, C2 beside PY', ris('CONF', 'PY  - 2019', 'C2  - 2020'), 'published', { year: 2020 }],
    ['ris', 'CONF, PY beside C2', ris('CONF', 'PY  - 2019', 'C2  - 2020'), 'event.date', { year: 2019 }],
    ['ris', 'SLIDE, T2 - Water Congress', ris('SLIDE', 'T2  - Water Congress', 'CY  - Pokhara'), 'event', { name: 'Water Congress', place: 'Pokhara' }],
    ['ris', 'SLIDE, T2 - Pictures of Water, a collection', ris('SLIDE', 'T2  - Pictures of Water'), 'series', 'Pictures of Water'],
  ]),
  ...valuesOf('a note in “Extra” is taken for a number', [
    ['zotero', 'Issue: the scan is bad', article('Issue: the scan is bad'), 'issue', undefined],
    ['zotero', 'Page: look it up', article('Page: look it up'), 'pages', undefined],
    ['zotero', 'Issue: Suppl. 2', article('Issue: Suppl. 2'), 'issue', 'Suppl. 2'],
    ['zotero', 'Volume: XII', article('Volume: XII'), 'volume', 'XII'],
  ]),
  ...valuesOf('the university of a thesis is a publisher', [
    ['ris', 'THES, PB', ris('THES', 'PB  - Example University'), 'institution', 'Example University'],
    ['ris', 'THES, PB: no publisher', ris('THES', 'PB  - Example University'), 'publisher', undefined],
  ]),
  ...valuesOf('the number of an article in proceedings is lost', [
    ['ris', 'CONF, C7', ris('CONF', 'C7  - 042'), 'articleNumber', '042'],
  ]),
]; // prettier-ignore
