// What BibTeX and BibLaTeX have fields and types of their own for.
import { bibtex, type RightValue, valuesOf } from './value.js';

export const inBibtex: readonly RightValue[] = [
  ...valuesOf('who awarded a degree is taken for the publisher, and the degree is lost', [
    ['bibtex', '@phdthesis', bibtex('phdthesis', { school: 'Example University' }), 'degree', 'PhD'],
    ['bibtex', '@phdthesis, school', bibtex('phdthesis', { school: 'Example University' }), 'institution', 'Example University'],
    ['bibtex', '@phdthesis: no publisher', bibtex('phdthesis', { school: 'Example University' }), 'publisher', undefined],
    ['bibtex', '@mastersthesis', bibtex('mastersthesis', { school: 'Example University' }), 'type', 'thesis'],
    ['bibtex', '@thesis, type = {mathesis}', bibtex('thesis', { type: 'mathesis' }), 'degree', 'Master’s'],
    ['bibtex', '@mastersthesis, type = {Diplomarbeit}: its own word', bibtex('mastersthesis', { type: 'Diplomarbeit' }), 'typeLabel', 'Diplomarbeit'],
    ['bibtex', '@mastersthesis, type = {Diplomarbeit}: no degree is made of it', bibtex('mastersthesis', { type: 'Diplomarbeit' }), 'degree', undefined],
    ['bibtex', '@thesis, type = {MSc thesis}', bibtex('thesis', { type: 'MSc thesis' }), 'degree', 'MSc'],
    ['bibtex', '@techreport, institution: still its publisher', bibtex('techreport', { institution: 'I' }), 'publisher', { name: 'I' }],
  ]),
  ...valuesOf('a work in press loses that it is', [
    ['bibtex', 'year = {in press}', bibtex('article', { year: 'in press' }), 'status', 'in-press'],
    ['bibtex', 'year = {forthcoming}', bibtex('article', { year: 'forthcoming' }), 'status', 'forthcoming'],
    ['bibtex', 'pubstate = {inpress}', bibtex('article', { pubstate: 'inpress' }), 'status', 'in-press'],
    ['bibtex', 'note = {To appear}', bibtex('article', { note: 'To appear' }), 'status', 'forthcoming'],
    ['bibtex', 'note = {Press the button}, which says nothing of it', bibtex('article', { note: 'Press the button' }), 'status', undefined],
  ]),
  ...valuesOf('a date that programs write otherwise is lost', [
    ['bibtex', 'year = {2020a}', bibtex('article', { year: '2020a' }), 'published', { year: 2020 }],
    ['bibtex', 'year = {1950s}, which is a decade', bibtex('article', { year: '1950s' }), 'published', { year: 1950, precision: 'decade' }],
    ['bibtex', 'year = {2003--2003}, month = {may--jun}', bibtex('article', { year: '2003--2003', month: 'may--jun' }), 'published', { year: 2003, month: 5, end: { year: 2003, month: 6 } }],
    ['bibtex', 'year = {2003--2004}, month = {nov--jan}', bibtex('article', { year: '2003--2004', month: 'nov--jan' }), 'published', { year: 2003, month: 11, end: { year: 2004, month: 1 } }],
  ]),
  ...valuesOf('the meeting of a paper is lost', [
    ['bibtex', 'eventtitle, venue, eventdate', bibtex('inproceedings', { eventtitle: 'Hills', venue: 'Paris', eventdate: '2020-01-02/2020-01-03' }), 'event', { name: 'Hills', place: 'Paris', date: { year: 2020, month: 1, day: 2, end: { year: 2020, month: 1, day: 3 } } }],
  ]),
  ...valuesOf('keywords keep their commas, or are cut where a line ends', [
    ['bibtex', 'keywords over several lines', bibtex('misc', { keywords: 'alpha,\n    beta,\n    gamma\n    delta' }), 'keywords', ['alpha', 'beta', 'gamma delta']],
    ['bibtex', 'a keyword a line', bibtex('misc', { keywords: 'alpha\nbeta' }), 'keywords', ['alpha', 'beta']],
  ]),
  ...valuesOf('“and others” is taken for somebody', [
    ['bibtex', 'Rai, A. and others', bibtex('misc', { author: 'Rai, A. and others' }), 'moreContributors', true],
    ['bibtex', 'Rai, A. and {et al.}', bibtex('misc', { author: 'Rai, A. and {et al.}' }), 'moreContributors', true],
  ]),
]; // prettier-ignore
