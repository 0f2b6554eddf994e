// What a publication becomes in the terms of schema.org: that these are its terms, each on a class that may have it, by the
// vocabulary's own types (https://github.com/google/schema-dts), and that our reader makes the same publication of it again,
// but for what schema.org has no term for.
import { dist, root } from './support/dist.mjs';
import assert from 'node:assert/strict';
import { collections } from './support/publications.mjs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';

const server = await import(join(dist, 'server', 'index.js'));
const { plainText } = await import(join(dist, 'index.js'));
const { readPublication, toJsonLd } = server;

/** Words alone, whatever stands between: what stays of a text of which schema.org has neither parts nor languages. */
const words = (text) =>
  plainText(text)
    .normalize('NFKC') // figures above the line
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join(' ');

const known = (fields) => JSON.parse(JSON.stringify(fields));
const order = ['author', 'editor', 'translator'];
/** People have given names and ORCID iDs, organizations have identifiers of ROR. */
const kindOf = ({ kind, given, family, orcid, ror }) => kind ?? (given || family || orcid ? 'person' : ror && 'organization'); // prettier-ignore
/** The editors that schema.org has are people. */
const placeOf = (each) => (order.indexOf(each.role) + 4) % 4 + (each.role === 'editor' && kindOf(each) !== 'person' ? 9 : 0); // prettier-ignore

/** The classes that have pages, and how Book counts them. */
const pagesOf = (pages = '', kind) =>
  /^(?:Chapter|Report|.*Article)$/.test(kind) ? pages : kind === 'Book' ? /^(\d+)(?:\s*p(?:p|ages)?\.?)?$/i.exec(pages)?.[1] : undefined; // prettier-ignore

/** A date that is no range and for which nobody doubts, to the year where it is a season. */
function dateOf({ year, month, day, end, open, precision, approximate, uncertain } = {}) {
  const isCertain = !end && !open && !precision && !approximate && !uncertain && year >= 0;
  return isCertain ? { year, month, day } : undefined;
}

/** Another name without a language is no translation to a reader; and a translation's subtitle stands behind its title. */
function inLanguages(translations = []) {
  const said = translations.filter(({ lang, title, summary }) => lang && (title || summary));
  return said.length ? said.map(({ lang, title, subtitle, summary }) => known({ lang, title: title && [title, subtitle].filter(Boolean).map(words).join(' '), summary: summary && words(summary) })) : undefined; // prettier-ignore
}

/**
 * What schema.org can hold of a publication. It has a word for how that stands (`creativeWorkStatus`), but none for where the
 * notice is, nor for a newer version of a work. It has no terms for notes above a title, measures, how many more people there
 * are, where a record was found and how it was cleaned, a date that is a range, how long an embargo lasts, what to try when
 * a picture does not load, nor for how large that is, nor for numbers but of reports; and `Text` has no parts.
 */
function held(publication, { '@type': kind }) {
  const { title, subtitle, summary, contributors, pages, published, identifiers, links, cover, access, standing, ...rest } = publication; // prettier-ignore
  for (const key of ['type', 'typeLabel', 'badges', 'interventions', 'moreContributors', 'source', 'repairs', 'articleNumber', ...(kind === 'Report' ? [] : ['number']), ...(kind === 'Thesis' ? [] : ['institution', 'degree'])]) delete rest[key]; // prettier-ignore
  return known({
    ...rest,
    title: words(title),
    subtitle: words(subtitle),
    summary: words(summary),
    contributors: contributors
      ?.toSorted((a, b) => placeOf(a) - placeOf(b))
      .map((each) => ({ name: each.name, role: each.role, orcid: each.orcid, ror: each.ror, ...(each.family && each.given && { family: [each.particle, each.family].filter(Boolean).join(' '), given: each.given, suffix: each.suffix }), ...(kindOf(each) && { kind: kindOf(each), url: each.url }) })), // prettier-ignore
    pages: pagesOf(pages || publication.articleNumber, kind),
    published: dateOf(published),
    identifiers: identifiers && { ...identifiers, url: undefined },
    links: { ...links, fullText: links?.fullText && { ...links.fullText, pages: undefined } },
    cover: cover && { url: cover.url, candidates: cover.candidates?.map(({ url }) => ({ url })) },
    access: access?.status,
    translations: inLanguages(rest.translations),
    event: rest.event && {
      ...rest.event,
      date: rest.event.date && {
        ...dateOf({ ...rest.event.date, end: undefined }),
        end: rest.event.date.end && dateOf(rest.event.date.end),
      },
    },
    status: standing && standing.status !== 'newer-version' ? undefined : rest.status, // there is one word
    standing: standing && standing.status !== 'newer-version' ? { status: standing.status } : undefined,
  });
}

for (const { name, skip, publications } of collections)
  test(`our own reader loses nothing of ${name} that schema.org can hold`, { skip }, async () => {
    for (const [path, publication] of publications) {
      const written = toJsonLd(publication);
      const read = await readPublication(JSON.stringify(written), { format: 'schema-org' });
      const [before, after] = [held(publication, written), held(read, written)];
      // What becomes known by what is said is known: the page of a DOI, the address of a licence, the parts of a name that is a person's.
      before.links.landingPage ??= after.links.landingPage;
      if (before.licence) before.licence = { ...after.licence, ...before.licence };
      (before.contributors ?? []).forEach((each, at) => {
        const { family, given } = after.contributors?.[at] ?? {};
        if (each.kind === 'person' && !each.family) Object.assign(each, known({ family, given }));
      });
      assert.deepEqual(after, known(before), path);
      assertSameKind(publication, read, written, path);
    }
    assert.ok(publications.length > 30);
    console.log(`${publications.length} publications`);
  });

/**
 * The kind, and the record's own word for it. For the reader a word that names a kind is no more than that, and a kind that it
 * does not know is the record's word: both are said in JSON-LD all the same.
 */
function assertSameKind({ type, typeLabel }, read, written, path) {
  const letters = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const said = [written['@type'], written.additionalType ?? []].flat().map(letters);
  if (read.type !== type) assert.ok(read.type === undefined && said.includes(letters(type)), `${path}: ${type}`);
  if (typeLabel && read.typeLabel !== typeLabel) assert.ok(said.includes(letters(typeLabel)), `${path}: ${typeLabel}`);
}

for (const { name, skip, publications } of collections)
  test(`of ${name} nothing is said that says nothing, and dates are of ISO 8601`, { skip }, () => {
    for (const [path, publication] of publications) {
      const written = toJsonLd(publication);
      const left = [written];
      for (const each of left) {
        assert.ok(each !== null && each !== undefined && each !== '', path);
        if (typeof each !== 'object') continue;
        const values = Object.values(each);
        assert.ok(values.length > (each['@type'] ? 1 : 0), `${path}: ${JSON.stringify(each)}`);
        if (Array.isArray(each)) assert.ok(each.length > 1, `${path}: ${JSON.stringify(each)}`);
        left.push(...values);
      }
      if (written.datePublished) assert.match(written.datePublished, /^\d{4}(?:-\d\d(?:-\d\d)?)?$/, path);
      assert.deepEqual(JSON.parse(JSON.stringify(written)), written, path);
    }
  });

// The file is nowhere but here; modules are looked for as if it lay in the project.
const file = join(root, '.tmp', 'schema-org.ts');
const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2022, types: [] }; // prettier-ignore
const host = ts.createCompilerHost(options);
const isThere = Boolean(ts.resolveModuleName('schema-dts', file, options, host).resolvedModule);

/** A value without its own words, since only kinds of values and the names of classes matter to types. A text with its language is a text; what is said the other way round is JSON-LD's. */
const shapeOf = (value) => {
  if (value?.['@value']) return 'x';
  if (Array.isArray(value))
    return [...new Map(value.map(shapeOf).map((each) => [JSON.stringify(each), each])).values()];
  if (typeof value !== 'object') return typeof value === 'string' ? 'x' : value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '@reverse').map(([key, each]) => [key, /^@(?:type|context)$/.test(key) ? each : shapeOf(each)])); // prettier-ignore
};

/** What the types of the vocabulary say of some JSON-LD. */
function complaintsOf(values) {
  const meetings = values.flatMap((value) => (value['@reverse'] ? { '@context': value['@context'], ...value['@reverse'].workFeatured } : [])); // prettier-ignore
  const shapes = [...new Set([...values, ...meetings].map((value) => JSON.stringify(shapeOf(value))))];
  const lines = shapes.map((shape, at) => `export const n${at}: s.WithContext<s.${JSON.parse(shape)['@type']}> = ${shape};`); // prettier-ignore
  const source = ["import type * as s from 'schema-dts';", ...lines].join('\n');
  const ours = {
    ...host,
    fileExists: (path) => path === file || host.fileExists(path),
    getSourceFile: (path, ...rest) => path === file ? ts.createSourceFile(path, source, rest[0]) : host.getSourceFile(path, ...rest),
  }; // prettier-ignore
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, ours))
    .map(({ messageText, file: where, start }) => {
      const line = where?.getLineAndCharacterOfPosition(start).line ?? 0;
      return `${ts.flattenDiagnosticMessageText(messageText, '\n')}\n${lines[line - 1]}`;
    });
}

const lacking = isThere ? false : 'schema-dts is not installed';

for (const { name, skip, publications } of collections)
  test(`every term said of ${name} is one of schema.org, on a class and with a value that may have it`, { skip: lacking || skip }, () => {
    assert.deepEqual(complaintsOf(publications.map(([, publication]) => toJsonLd(publication))), []);
  }); // prettier-ignore

test('the vocabulary’s types would say so otherwise', { skip: lacking }, () => {
  const book = { '@context': 'https://schema.org', '@type': 'Book', name: 'T' };
  const wrong = [
    { ...book, pagination: '1–2' },
    { ...book, author: { '@type': 'Person', name: 'A', familiyName: 'A' } },
    { ...book, editor: { '@type': 'Organization', name: 'A' } },
    { ...book, isPartOf: { '@type': 'PublicationVolume', isPartOf: { '@type': 'BookSeries', isbn: '1' } } },
    { ...book, '@type': 'Report', isbn: '1' },
  ];
  const named = complaintsOf([book, ...wrong]).map((complaint) => /\bn(\d+):/.exec(complaint)?.[1]);
  assert.deepEqual(named.sort(), ['1', '2', '3', '4', '5']); // the first is as it should be
});
