// Records that are larger than anybody reads: what a hostile library might send, or a broken export.

/** A value in a value, so many times. */
function nested(times, wrap, inner) {
  let value = inner;
  for (let each = 0; each < times; each++) value = wrap(value);
  return value;
}

/**
 * Each made of a size: about so many entries, levels, or words.
 *
 * @type {Record<string, (size: number) => unknown>}
 */
export const hugeRecords = {
  'a title of words': (size) => ({ title: 'Mountain '.repeat(size) }),
  'a title that is one word': (size) => ({ title: 'mountain'.repeat(size) }),
  'a title of tags': (size) => ({ title: '<b>x</b> '.repeat(size) }),
  'a list in HTML': (size) => ({ title: 'T', summary: `<ul>${'<li>plant trees'.repeat(size)}</ul>` }),
  'a list in plain text': (size) => ({ title: 'T', summary: `Do this:\n${'• plant trees\n'.repeat(size)}` }),
  'a list of JSON': (size) => ({ title: 'T', interventions: Array(size).fill('plant trees') }),
  'paragraphs of JSON': (size) => ({
    title: 'T',
    summary: Array(size).fill({ type: 'paragraph', content: ['plant ', { type: 'strong', content: 'trees' }] }),
  }),
  'authors by name': (size) => ({ title: 'T', authors: Array(size).fill('Rai, A.') }),
  'authors in parts': (size) => ({ title: 'T', authors: Array(size).fill({ given: 'Asha', family: 'Rai' }) }),
  'marks in marks': (size) => ({
    title: nested(size, (content) => [{ type: 'emphasis', content }], 'Mountain'),
  }),
  'lists in lists': (size) => ({
    title: 'T',
    summary: [nested(size, (list) => ({ type: 'list', items: [{ content: 'x', lists: [list] }] }), { type: 'list', items: ['x'] })],
  }), // prettier-ignore
  'elements in elements': (size) => ({ title: 'T', summary: `${'<div>'.repeat(size)}deep${'</div>'.repeat(size)}` }),
  'marks in paragraphs': (size) => ({ title: 'T', summary: '<p><b>x</b> <i>y</i></p>'.repeat(size) }),
  'authors and list items of Crossref': (size) => ({
    status: 'ok',
    'message-type': 'work',
    message: {
      DOI: '10.5555/1',
      title: ['T'],
      author: Array(size).fill({ given: 'Asha', family: 'Rai' }),
      abstract: `<jats:list>${'<jats:list-item><jats:p>plant trees</jats:p></jats:list-item>'.repeat(size)}</jats:list>`,
    },
  }),
  'subjects of MARC': (size) =>
    `<record xmlns="http://www.loc.gov/MARC21/slim"><leader>00000nam a2200000 a 4500</leader><datafield tag="245" ind1="0" ind2="0"><subfield code="a">T</subfield></datafield>${'<datafield tag="650" ind1=" " ind2="0"><subfield code="a">Trees</subfield></datafield>'.repeat(size)}</record>`,
  'lines of RIS': (size) => `TY  - RPRT\nTI  - T\n${'KW  - trees\n'.repeat(size)}ER  - \n`,
};
