// What CSL's schema for its input allows, as facts: no package on npm carries the schema itself. Version 1.0.2.
// https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
// https://docs.citationstyles.org/en/stable/specification.html appendices III and IV
const list = (words) => words.trim().split(/\s+/);
const each = (names, schema) => Object.fromEntries(list(names).map((name) => [name, schema]));

const TYPES =
  list(`article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
  dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty
  webpage`);

const string = { type: 'string' };
const number = { type: ['string', 'number'] };
const flag = { type: ['string', 'number', 'boolean'] };
const name = {
  type: 'object',
  properties: {
    ...each('family given dropping-particle non-dropping-particle suffix literal', string),
    ...each('comma-suffix static-ordering parse-names', flag),
  },
  additionalProperties: false,
};
const date = {
  type: 'object',
  properties: {
    'date-parts': { type: 'array', minItems: 1, maxItems: 2, items: { type: 'array', minItems: 1, maxItems: 3, items: number } }, // prettier-ignore
    season: number,
    circa: flag,
    ...each('literal raw edtf', string),
  },
  additionalProperties: false,
};

/** A JSON Schema for a list of items. */
export const cslData = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { enum: TYPES },
      ...each('id chapter-number citation-number collection-number edition issue locator number number-of-pages number-of-volumes page page-first part printing section supplement volume', number), // prettier-ignore
      ...each('abstract annote archive archive_collection archive_location archive-place authority call-number citation-key citation-label collection-title container-title container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN journalAbbreviation jurisdiction keyword language medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale shortTitle source status title title-short URL version volume-title year-suffix', string), // prettier-ignore
      ...each('author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator', { type: 'array', items: name }), // prettier-ignore
      ...each('accessed available-date event-date issued original-date submitted', date),
    },
  },
};
