// How far a work has come that is not out yet.
import { bibtex, csl, dspace, dublinCore, invenio, marc, page, type RightValue, ris, schemaOrg, valuesOf } from './value.js'; // prettier-ignore

export const status: readonly RightValue[] = valuesOf('a work that is not out yet has no date, and nobody is told why', [
    ['csl-json', 'issued.literal "in press"', csl({ issued: { literal: 'in press' } }), 'status', 'in-press'],
    ['csl-json', 'status "in press"', csl({ status: 'in press' }), 'status', 'in-press'],
    ['csl-json', 'status "in press": no badge', csl({ status: 'in press' }), 'badges', undefined],
    ['csl-json', 'status "retracted", which is something else', csl({ status: 'retracted' }), 'status', undefined],
    ['csl-json', 'issued.raw "forthcoming"', csl({ issued: { raw: 'forthcoming' } }), 'status', 'forthcoming'],
    ['dspace', 'dc.date.issued "In Press"', dspace({ 'dc.date.issued': 'In Press' }), 'status', 'in-press'],
    ['dspace', 'dc.description.status "In press"', dspace({ 'dc.description.status': 'In press' }), 'status', 'in-press'],
    ['dspace', 'dc.description.status "Published"', dspace({ 'dc.description.status': 'Published' }), 'status', undefined],
    ['oai-dc', 'date "in press"', dublinCore('<dc:date>in press</dc:date>'), 'status', 'in-press'],
    ['oai-dc', 'date "forthcoming" beside that of the deposit', dublinCore('<dc:date>forthcoming</dc:date><dc:date>2020-01-02T10:00:00Z</dc:date>'), 'status', 'forthcoming'],
    ['marcxml', '264 $c [forthcoming]', marc('264 _1 $c [forthcoming]'), 'status', 'forthcoming'],
    ['marcxml', '260 $c in press', marc('260 __ $c in press'), 'status', 'in-press'],
    ['invenio', 'publication_date "in press"', invenio({ publication_date: 'in press' }), 'status', 'in-press'],
    ['schema-org', 'creativeWorkStatus "In press"', schemaOrg('Article', { creativeWorkStatus: 'In press' }), 'status', 'in-press'],
    ['landing-page', 'citation_publication_date "in press"', page({ citation_publication_date: 'in press' }), 'status', 'in-press'],
    ['bibtex', 'year = {in press}', bibtex('article', { year: 'in press' }), 'status', 'in-press'],
    ['ris', 'PY  - in press', ris('JOUR', 'PY  - in press'), 'status', 'in-press'],
    ['publication', 'status "in-press"', { title: 'Springs', status: 'in-press' }, 'status', 'in-press'],
  ]); // prettier-ignore
