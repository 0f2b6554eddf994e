// What reading costs grows no faster than the record: counted in how often the code's functions and branches run, which does
// not depend on the machine. https://v8.dev/blog/javascript-code-coverage
import { goodRecords } from './support/mutations.mjs';
import { ranOf } from './support/calls.mjs';
import { readPublication } from '../../dist/server/index.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

/** How often anything of ours, or of the parsers that it needs, ran since the last time. */
const work = async () => (await ranOf(/\/dist\/|parse5|xmldom|entities/)).ranges;

const AUTHOR = 'United Nations Development Programme';
const SUMMARY = /Most people who move[^"<}\n]*/;

/** A record with so many times its last contributor and its summary. */
function scaled(record, times) {
  const summary = (text) => text.replace(SUMMARY, (found) => `${`${found}\\n\\n• one; <i>two</i> &amp; p < 0.05\\n\\n`.repeat(times)}`); // prettier-ignore
  const isXml = typeof record === 'string' && /^\s*<\?xml/.test(record);
  if (typeof record === 'string')
    return (isXml ? summary(record).replace(/<(?=\/?i>| 0)/g, '&lt;') : summary(record))
      .replaceAll('\\n', '\n')
      .replace(new RegExp(`^.*${AUTHOR}.*$`, 'gm'), (line) => `${line}\n`.repeat(/\band\b/.test(line) ? 1 : times))
      .replace(/ and \{United[^}]*\}/, (each) => each.repeat(times));
  return JSON.stringify(record, (_, value) =>
    typeof value === 'string'
      ? summary(value).replaceAll('\\n', '\n')
      : Array.isArray(value) && value.length === 2 && JSON.stringify(value).includes(AUTHOR)
        ? Array.from({ length: times }, (__, at) => value[at % 2])
        : value,
  );
}

for (const [format, record] of await goodRecords()) {
  test(`${format}: four times the record costs about four times the work`, async () => {
    const costs = [];
    for (const times of [1, 50, 200]) {
      const text = scaled(record, times);
      await work();
      await readPublication(text, { format });
      costs.push(await work());
    }
    const [, less, more] = costs;
    console.log(`${format}: ${costs.join(', ')}`);
    assert.ok(less > 500, `${less} is too little to be counted`);
    assert.ok(more / less < 4.5, `${more / less} times`);
  });
}

const spaces = ' '.repeat(100_000);
const figures = '1'.repeat(100_000);
const dublinCore = (relation) =>
  `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Springs</dc:title><dc:relation>${relation}</dc:relation></oai_dc:dc>`;

const feed = (inner) =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>Springs</title>${inner}</item></channel></rss>`;
const description = (text) => feed(`<description>${text.replaceAll('<', '&lt;')}</description>`);

/** Values in which an expression that tries again from each place takes seconds: a regular expression's steps are not counted above. */
const HOSTILE = [
  ['ris', 'escaped dollar signs behind a formula', `TY  - GEN\nTI  - Springs\n${`KW  - $x$ ${'\\$'.repeat(4900)}\n`.repeat(50)}ER  - \n`],
  ['datacite', 'commas within a name', { data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], creators: [{ name: `Rai${' ,'.repeat(50_000)}x` }] } } }],
  ['zotero', 'spaces within the type of a thesis', { itemType: 'thesis', title: 'Springs', thesisType: `a${spaces}x` }],
  ['oai-dc', 'figures between semicolons', dublinCore(`a;${figures};b`)],
  ['oai-dc', 'spaces between semicolons', dublinCore(`a;${spaces}1;b`)],
  ['mods', 'figures between semicolons', `<mods xmlns="http://www.loc.gov/mods/v3"><titleInfo><title>Springs</title></titleInfo><relatedItem type="series"><titleInfo><title>a;${figures};b</title></titleInfo></relatedItem></mods>`],
  ['bibtex', 'spaces within a keyword', `@misc{key, title = {Springs}, keywords = {a${spaces}b}}`],
  ['schema-org', 'spaces within a size', { '@context': 'https://schema.org', '@type': 'Report', name: 'Springs', encoding: { '@type': 'MediaObject', contentUrl: 'https://example.org/a.pdf', contentSize: `1${spaces}x` } }],
  ['feed', 'spaces within a name', feed(`<dc:creator>a${spaces}b,${spaces}c</dc:creator>`)],
  ['feed', 'brackets and commas within a name', feed(`<dc:creator>${'a b (,'.repeat(30_000)}</dc:creator>`)],
  ['feed', 'signs of mail within a name', feed(`<author>${'a@'.repeat(100_000)}</author>`)],
  ['feed', 'spaces within a date', feed(`<pubDate>1${spaces}May${spaces}2020</pubDate>`)],
  ['feed', 'tags that do not end', description('<'.repeat(100_000))],
  ['feed', 'paragraphs that do not end', description('<p>The post <a '.repeat(14_000))],
  ['feed', 'the title again and again', description('Springs (2010) '.repeat(14_000))],
  ['feed', 'fields that say nothing', description('\ndc.a: '.repeat(25_000))],
  ['feed', 'what leads to no place', description('Volume 1, '.repeat(20_000))],
  ['feed', 'facts in many lines', description(`Publication date: ${'<br>Source: a, Volume '.repeat(10_000)}`)],
]; // prettier-ignore

for (const [format, what, record] of HOSTILE)
  test(`${format}: ${what} cost no more than going through them`, async () => {
    // The processor's time, not the clock's: a machine with more to do takes longer by the clock.
    const before = process.cpuUsage();
    const { title } = await readPublication(record, { format });
    const took = process.cpuUsage(before).user / 1000;
    assert.equal(title, 'Springs');
    // Some hundredths of a second; several seconds where it goes wrong.
    assert.ok(took < 2000, `${took} ms`);
  });
