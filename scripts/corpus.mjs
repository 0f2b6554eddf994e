// `npm run corpus -- DIR`: reads every file of a folder of records and prints a row for each folder in it, which is a format,
// and a line for each finding. It judges what comes out by what went in, with rules of its own. It needs a build.
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { domainToUnicode, fileURLToPath } from 'node:url';

/** Where records are read as if they were there. */
const BASE = 'https://library.example.org/records/1';

const RECORDS = /\.(?:json|xml|ris|bib|html?|txt)$/i;

/** Every string in a value, with its path. Not by recursion, since records may be deep. */
function stringsOf(value) {
  const found = [];
  const left = [['', value]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [path, each] = next;
    if (typeof each === 'string') found.push([path, each]);
    else if (typeof each === 'object' && each !== null)
      for (const [key, inner] of Object.entries(each).reverse()) left.push([`${path}.${key}`, inner]);
    else if (typeof each === 'number' && !Number.isFinite(each)) found.push([path, `${each}`]);
  }
  return found;
}

const plainText = (value) => stringsOf(value).filter(([path]) => !/\.(?:type|href|lang|dir|label)$/.test(path)).map(([, text]) => text).join(' '); // prettier-ignore

/** Words as both sides have them, whatever stands between. */
const wordsOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];

const TAG = /<\/?(?:[a-z]+:)?(?:p|br|i|b|em|strong|su[bp]|italic|bold|sc|sec|title|list|list-item|ul|ol|li|div|span|a|h[1-6]|math|m[inos]|mrow|inline-formula|ext-link|abstract|font|table|t[dr])(?:\s[^<>]*)?\/?>/i; // prettier-ignore
const ENTITY = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+|[a-z]{2,8}(?:acute|grave|uml|circ|tilde|cedil|slash|ring)|[mn]dash|[lr][sd]quo|hellip);/i; // prettier-ignore
// Escaped by the library itself, once or twice, or as JSON has it.
const unescaped = (text) =>
  text.replaceAll('\\u003c', '<').replaceAll('\\/', '/').replace(/&(?:amp;)*lt;/g, '<').replace(/&(?:amp;)*gt;/g, '>'); // prettier-ignore

/** The texts of a record as it came: its JSON strings, or all of it as one. */
function textsOf(raw) {
  try {
    return stringsOf(JSON.parse(raw.replace(/^\ufeff/, ''))).map(([, text]) => text);
  } catch {
    // A field of RIS and of BibTeX ends where the next one begins.
    return unescaped(raw).split(
      /<\/?(?:dc:|marc:)?(?:description|subfield)[^>]*>|^[A-Z][A-Z\d]\s+- |abstract\s*=|[}"]\s*,\s*\n\s*[\w-]+\s*=|[}"]\s*,?\s*\n\s*\}/im,
    );
  }
}

/** How many paragraphs and items a text is seen to have. */
function shapeOf(raw) {
  const text = unescaped(raw);
  const count = (pattern) => [...text.matchAll(pattern)].length;
  const paragraphs = count(/<(?:jats:)?p(?:\s[^>]*)?>(?=[^<]*[\p{L}\p{N}])/giu);
  const items = count(/<(?:(?:jats:)?list-item|li)(?:\s[^>]*)?>(?=(?:\s|<[^>]*>)*[^<\s])/gi);
  return { paragraphs: paragraphs || text.split(/\n\s*\n/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length, items };
}

const countItems = (blocks) =>
  (blocks ?? []).reduce((sum, { type, items }) => sum + (type === 'list' ? items.reduce((all, item) => all + 1 + countItems(item.lists), 0) : 0), 0); // prettier-ignore

/** What of a date has no support in the record. */
function gained({ year, month, day }, raw) {
  if (month === undefined) return false;
  const names = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'da'].flatMap(
    (locale) =>
    ['long', 'short'].map((style) => new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1))).replace('.', '')), // prettier-ignore
  );
  const m = `(?:0?${month}|${names.join('|')})`;
  const between = '[^\\p{L}\\p{N}]{1,60}';
  const y = `(?:\\b|_|\\D)0*${Math.abs(year)}`;
  const forms = day
    ? [`${y}${between}${m}${between}0?${day}(?!\\d)`, `\\b0?${day}(?:st|nd|rd|th)?${between}${m}${between}${Math.abs(year)}`, `${m}${between}0?${day}(?:st|nd|rd|th)?${between}${Math.abs(year)}`, `\\b${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`] // prettier-ignore
    : [`${y}${between}${m}`, `${m}[^\\p{N}]{1,30}${Math.abs(year)}`, `\\b${year}${String(month).padStart(2, '0')}`];
  // BibTeX and XML have the parts in fields of their own.
  const apart = new RegExp(`month"?\\s*[=:>]\\s*[{"]?[^,\\n]{0,20}${m}`, 'iu');
  return !forms.some((form) => new RegExp(form, 'iu').test(raw)) && !apart.test(raw);
}

/** Resolvers and registries, to which an identifier of the record leads, and the vocabulary that schema.org's pages are of. */
const RESOLVERS =
  /^(?:(?:dx\.)?doi\.org|hdl\.handle\.net|orcid\.org|ror\.org|creativecommons\.org|schema\.org|arxiv\.org|spdx\.org)$/;

/**
 * The hosts of links that the record does not have: invented ones. A resolver's comes from an identifier, and a relative address of a
 * record that is written for its page leads to where it was read.
 */
function inventedHosts(publication, raw, base) {
  const text = decodeURIComponent(
    raw.replace(/%(?![\da-f]{2})/gi, '%25').replace(/%[89a-f][\da-f]/gi, '_'),
  ).toLowerCase();
  const isOfPage = /^(?:publication|schema-org|landing-page)$/.test(publication.source?.format);
  return stringsOf({ ...publication, source: undefined, repairs: undefined, summary: undefined })
    .filter(([path, each]) => /(?:url|href|landingPage)$/i.test(path) && URL.canParse(each))
    .filter(([, each]) => {
      const { host } = new URL(each);
      const written = domainToUnicode(host);
      return (
        !RESOLVERS.test(host) &&
        !text.includes(host) &&
        !text.includes(written) &&
        !(isOfPage && host === new URL(base).host)
      );
    })
    .map(([path, each]) => `invented link in ${path}: ${each}`);
}

/** What is wrong with a publication, by the record that it was read from. */
export function findingsOf(publication, raw, base = BASE) {
  const findings = [];
  const rest = { ...publication, source: undefined, repairs: undefined };
  if (!plainText(publication.title).trim()) findings.push('empty title');
  for (const [path, text] of stringsOf(rest)) {
    if (TAG.test(text)) findings.push(`markup in ${path}: ${TAG.exec(text)[0]}`);
    const isUrl = /(?:url|href|landingPage)$/i.test(path);
    if (!isUrl && ENTITY.test(text)) findings.push(`entity in ${path}: ${ENTITY.exec(text)[0]}`);
    if (/\bundefined\b|\[object \w+\]|\bNaN\b|\bInfinity\b/.test(text) && !raw.includes(text.slice(0, 20))) findings.push(`not a value in ${path}: ${text.slice(0, 60)}`); // prettier-ignore
    if (isUrl && !/^https?:\/\//.test(text)) findings.push(`no http(s) URL in ${path}: ${text.slice(0, 60)}`);
  }
  for (const [path, text] of stringsOf(publication.title)) if (/^https?:\S+$/.test(text)) findings.push(`address as title ${path}`); // prettier-ignore
  const { summary, published } = publication;
  if (published && [published, published.end].filter(Boolean).some((date) => gained(date, raw))) findings.push(`date with more than the record says: ${JSON.stringify(published)}`); // prettier-ignore
  findings.push(...inventedHosts(publication, raw, base));
  if (summary) findings.push(...lossesOf(summary, raw));
  return findings;
}

/** Paragraphs, items and words that a summary has lost on its way. */
function lossesOf(summary, raw) {
  const findings = [];
  const words = wordsOf(plainText(summary));
  const beginning = words.slice(0, 8).join(' ');
  // A page says several things of itself, which are not one text.
  if (/^\s*<(?:!doctype html|html)/i.test(raw)) return [];
  for (const text of textsOf(raw)) {
    if (text.length < 200 || /^\s*<(?:\?xml|!doctype|html)/i.test(text)) continue;
    // Of a formula the signs are left, which are fewer than the words of its commands.
    const source = wordsOf(unescaped(text).replace(/<[^>]*>/g, ' ').replace(/\$[^$]{1,300}\$/g, (formula) => (formula.includes('\\') ? ' ' : formula))); // prettier-ignore
    const at = source.join(' ').indexOf(beginning);
    if (at < 0 || at > 20 || !beginning) continue;
    const { paragraphs, items } = shapeOf(text);
    const got = summary.filter(({ type }) => type === 'paragraph').length + countItems(summary);
    if (got < paragraphs - 1) findings.push(`${paragraphs} paragraphs became ${got}`); // one may be the label "Abstract"
    if (countItems(summary) < items) findings.push(`${items} list items became ${countItems(summary)}`);
    if (words.length < source.length * 0.9 - 3) findings.push(`${source.length} words became ${words.length}`);
    break;
  }
  return findings;
}

/** The text of a file, in UTF-8 or, where it begins so, in UTF-16. */
export async function textOf(path) {
  const bytes = await readFile(path);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Reads a file: its publications with their findings, or why it was refused. */
export async function readFileOf(path, { readPublication, readPublications, PublicationError }) {
  const raw = await textOf(path);
  const refusal = (error) => {
    if (!(error instanceof PublicationError)) return { findings: [`threw ${error}`] };
    const { path: place, expected, found, count, message } = error.facts;
    return { refused: [error.kind, found, place && `${place} must be ${expected}`, count, message].filter(Boolean).join(' ') }; // prettier-ignore
  };
  try {
    const publication = await readPublication(raw, { baseUrl: BASE });
    return { publications: [publication], findings: findingsOf(publication, raw) };
  } catch (error) {
    if (error.kind !== 'several') return refusal(error);
    const all = await readPublications(raw, { baseUrl: BASE }).catch(refusal);
    if (!Array.isArray(all)) return { ...all, refused: `several ${error.facts.count}, ${all.refused}` };
    const findings = all.length === error.facts.count ? [] : [`${error.facts.count} records, but ${all.length} publications`]; // prettier-ignore
    // Each by itself, without its part of the answer: what was lost cannot be told.
    for (const each of all) findings.push(...findingsOf({ ...each, summary: undefined }, raw));
    return { publications: all, findings, refused: `several ${error.facts.count}` };
  }
}

/** All records of a folder, in the order of their names. */
export async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && RECORDS.test(entry.name)).map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort(); // prettier-ignore
}

/** Reads records whole; the name of a file's folder is taken for its format. */
export async function readCorpus(paths) {
  const server = await import('../dist/server/index.js');
  const results = [];
  for (const path of paths) {
    const result = await readFileOf(path, server);
    results.push({ path, format: basename(dirname(path)), findings: [], ...result });
  }
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Name the folder: npm run corpus -- DIR');
  const results = (await readCorpus(await filesOf(folder))).map((each) => ({ ...each, path: relative(folder, each.path) })); // prettier-ignore
  const cell = (value, width) => String(value).padEnd(width);
  console.log(cell('format', 14), cell('files', 6), cell('read', 6), cell('refused', 8), 'findings');
  for (const format of [...new Set(results.map((each) => each.format))]) {
    const own = results.filter((each) => each.format === format);
    const refused = own.filter((each) => each.refused).length;
    const read = own.filter((each) => !each.refused && each.publications).length;
    console.log(cell(format, 14), cell(own.length, 6), cell(read, 6), cell(refused, 8), own.reduce((sum, each) => sum + each.findings.length, 0)); // prettier-ignore
  }
  console.log('\nRefused:');
  for (const { path, refused } of results) if (refused) console.log(`  ${path}: ${refused}`);
  const findings = results.flatMap(({ path, findings: own }) => own.map((finding) => `  ${path}: ${finding}`));
  console.log(findings.length ? `\nFindings:\n${findings.join('\n')}` : '\nFindings: none');
  const read = results.filter((each) => each.publications && !each.refused).length;
  console.log(`\n${results.length} files, ${read} read, ${results.filter((each) => each.refused).length} refused, ${findings.length} findings`); // prettier-ignore
  process.exitCode = findings.length || !results.length ? 1 : 0;
}
