// Writes what the code knows into custom-elements.json, the tables of README.md and of the reference in docs/, docs/languages.md,
// docs/values.md and the server's list of languages. `--check` only says whether they are current.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { documents } from './documents.mjs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { formatSources } from './format-sources.mjs';
import { languagesDocument, serverLanguages } from './languages-table.mjs';
import { table } from './table.mjs';
import { valuesDocument } from './values-table.mjs';

const root = new URL('../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8').catch(() => undefined);
const isCheck = process.argv.includes('--check');
const problems = [];

const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: fileURLToPath(root), noWrite: true });
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const [card, list, provider] = ['publication-card', 'publication-list', 'publication-provider'].map((tag) =>
  elements.find(({ tagName }) => tagName === tag),
);

const code = (text) => (text === undefined || text === '' ? '' : `\`${text}\``);

/** A TypeScript type as readers of markup think of it: the words that are allowed, or the name of the type. */
function typeCell(text) {
  const parts = text.split(' | ').filter((each) => !/^(?:null|undefined)$/.test(each));
  return parts.every((each) => each.startsWith("'"))
    ? parts.map((each) => code(each.slice(1, -1))).join(', ')
    : code(parts.join(' | '));
}

/** A default; off and unset need no word. */
const defaultCell = ({ default: value }) => code(value?.replace(/^'([\w ]*)'$/, '$1').replace(/^false$/, ''));

const attributes = ({ attributes }) =>
  table(
    ['Attribute', 'Property', 'Value', 'Default', 'Meaning'],
    attributes.map((each) => [
      code(each.name),
      code(each.fieldName),
      typeCell(each.type.text),
      defaultCell(each),
      described(each),
    ]),
  );

function members({ members, name: className }) {
  const rows = members.filter(({ attribute }) => !attribute).map((each) => {
    const name = `${each.static ? `${className}.` : ''}${each.name}${each.kind === 'method' ? '()' : ''}`;
    const type = each.kind === 'method' ? each.return.type.text : each.type.text;
    return [code(name), typeCell(type), described(each) + (each.readonly ? ' Read-only.' : '')];
  }); // prettier-ignore
  return table(['In script', 'Type', 'Meaning'], rows);
}

/** Names with what they mean. */
const names = (head, list, nameOf = ({ name }) => code(name)) => table([head, 'Meaning'], list.map((each) => [nameOf(each), described(each)])); // prettier-ignore

function described({ name, description }) {
  if (!description) problems.push(`“${name}” has no description. Write one as a doc comment in src/elements.`);
  // Outside code a tag's name would be a tag.
  return (description ?? '').replace(/`[^`]*`|</g, (found) => (found === '<' ? '&lt;' : found));
}

const events = ({ events: all }) => table(['Event', 'Class', 'Meaning'], all.map((each) => [code(each.name), code(each.type.text), described(each)])); // prettier-ignore
const properties = table(
  ['Custom property', 'Type', 'Default', 'Meaning'],
  card.cssProperties.map((each) => [code(each.name), code(each.type.text), code(each.default), described(each)]),
);

const kinds = { string: 'text', integer: 'number', boolean: 'true or false', array: 'list' };

/** What a field of the record can be, in words. That any of them may be unknown goes without saying. */
function kindsOf({ type, enum: choices, $ref, anyOf, allOf, not }, schema) {
  if (not || $ref === '#/$defs/unknown') return [];
  if ($ref === '#/$defs/url') return ['URL'];
  if ($ref) return kindsOf($ref.slice(2).split('/').reduce((value, key) => value[key], schema), schema); // prettier-ignore
  const parts = (anyOf ?? allOf)?.flatMap((each) => kindsOf(each, schema)) ?? [];
  return parts.concat(choices?.map(code) ?? [type ?? []].flat().map((each) => kinds[each] ?? each));
}

/** The top level of the record format. */
function recordTable(schema) {
  const required = schema.required ?? [];
  const rows = Object.entries(schema.properties).filter(([name]) => !name.startsWith('$')).map(([name, field]) => {
    const kind = [...new Set(kindsOf(field, schema))].join(', ');
    return [code(name) + (required.includes(name) ? ' (required)' : ''), kind, described({ name, description: field.description ?? field.title })];
  }); // prettier-ignore
  return table(['Field', 'Kind', 'Meaning'], rows);
}

/** What each format fills, as the doc comment of its `parse` says. */
async function formatsTable() {
  const rows = [...(await formatSources())].map(async ([name, path]) => {
    const [, comment = ''] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export (?:function|const) parse\b/.exec(await read(path)) ?? [];
    const text = comment.replace(/^\s*\* ?/gm, '');
    const tag = (tagName) => new RegExp(`^@${tagName}\\s+([^@]*)`, 'm').exec(text)?.[1].trim().split(/\s+/);
    const description = text.split(/^@/m, 1)[0].trim().split(/\n\n/, 1)[0];
    const [fills, see] = [tag('fills'), tag('see')];
    if (!description || !fills || !see) problems.push(`The doc comment of parse in ${path} needs a sentence, @fills and @see.`);
    return [`[${code(name)}](${see?.[0]})`, description, fills?.map(code).join(', ') ?? ''];
  }); // prettier-ignore
  return table(['Format', 'What is read', 'Fields that it fills'], await Promise.all(rows));
}

const schemaText = await read('schema/publication.schema.json');
if (!schemaText)
  problems.push('schema/publication.schema.json is missing, so the table of the record format cannot be written.');

const tables = {
  'card-attributes': attributes(card),
  'card-members': members(card),
  'card-events': events(card),
  'card-slots': names('Slot', card.slots, ({ name }) => code(name) || '(default)'),
  'card-parts': names('Part', card.cssParts),
  'card-properties': properties,
  'card-states': names('State', card.cssStates, ({ name }) => code(`:state(${name})`)),
  'list-attributes': attributes(list),
  'list-members': members(list),
  'list-events': events(list),
  'list-slots': names('Slot', list.slots, ({ name }) => code(name) || '(default)'),
  'list-parts': names('Part', list.cssParts),
  'list-states': names('State', list.cssStates, ({ name }) => code(`:state(${name})`)),
  'provider-attributes': attributes(provider),
  'provider-members': members(provider),
  'provider-slots': names('Slot', provider.slots, ({ name }) => code(name) || '(default)'),
  formats: await formatsTable(),
  record: schemaText && recordTable(JSON.parse(schemaText)),
};

const placed = new Set();

/** A page with its tables in place. Links in tables are written from the repository's root. */
function withTables(path, page) {
  const toRoot = '../'.repeat(path.split('/').length - 1);
  const linked = (text) => text.replace(/\]\((?![a-z]+:|#)/g, `](${toRoot}`);
  return page.replace(/^(<!-- api:([\w-]+) -->)$[^]*?^(<!-- \/api:\2 -->)$/gm, (whole, start, name, end) => {
    if (!(name in tables)) problems.push(`${path} has a place for “${name}”, which is no table.`);
    else if (placed.has(name)) problems.push(`${path} has a second place for the table “${name}”.`);
    placed.add(name);
    // Prettier would make every line as long as the longest.
    return tables[name] ? `${start}\n\n<!-- prettier-ignore -->\n${linked(tables[name])}\n\n${end}` : whole;
  });
}

/** What the doc block says of parts and custom properties, against what the view has. */
async function compareWithView() {
  const folders = ['src/view/', 'src/elements/'];
  const paths = await Promise.all(folders.map(async (folder) => (await readdir(new URL(folder, root), { recursive: true })).map((name) => folder + name))); // prettier-ignore
  const textsOf = async (all) => (await Promise.all(all.map(async (path) => (await read(path)) ?? ''))).join('\n');
  const isOfList = (path) => /\/list\//.test(path);
  const [view, ofList] = await Promise.all([false, true].map((which) => textsOf(paths.flat().filter((path) => isOfList(path) === which)))); // prettier-ignore
  const compare = (what, documented, used, shared = used) => {
    for (const name of documented)
      if (!used.has(name) && !shared.has(name)) problems.push(`The ${what} “${name}” is documented, but not drawn.`);
    for (const name of used.keys())
      if (!documented.includes(name)) problems.push(`The ${what} “${name}” that is drawn is not documented.`);
  };
  const namesIn = ({ cssParts }) => cssParts.map(({ name }) => name);
  const partsIn = (text) => {
    const named = [...text.matchAll(/\bpart(?:: '|=")([\w -]+)['"]|setAttribute\('part', '([\w -]+)'\)/g)];
    return new Map(named.flatMap(([, ...all]) => all.filter(Boolean).flatMap((each) => each.split(' '))).map((name) => [name, '']));
  }; // prettier-ignore
  const parts = partsIn(view);
  compare('part', namesIn(card), parts);
  compare('part of a list', namesIn(list), partsIn(ofList), parts);
  const defaults = new Map();
  // One level of nested brackets is as deep as the defaults go.
  for (const [, name, value] of view.matchAll(
    /var\((--publication-card-[\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g,
  )) {
    defaults.set(name, [...(defaults.get(name) ?? []), value]);
  }
  compare('custom property', card.cssProperties.map(({ name }) => name), defaults); // prettier-ignore
  for (const { name, default: value } of card.cssProperties) {
    const used = defaults.get(name) ?? [value];
    const isComputed = used.every((each) => each.startsWith('var('));
    if (!isComputed && !used.includes(value))
      problems.push(`${name} is documented as ${value}, but is ${used.join(' or ')}.`);
  }
}

await compareWithView();
const pages = documents.map(async (path) => [path, withTables(path, await readFile(new URL(path, root), 'utf8'))]);
const wanted = {
  'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
  ...Object.fromEntries(await Promise.all(pages)),
  'docs/languages.md': await format(await languagesDocument(), {
    parser: 'markdown',
    ...(await resolveConfig('README.md')),
  }),
  'docs/values.md': await format(await valuesDocument(), { parser: 'markdown', ...(await resolveConfig('README.md')) }),
  'src/server/languages.ts': await format(
    serverLanguages(await read('src/i18n/languages.ts'), await read('src/i18n/list-languages.ts')),
    {
      parser: 'typescript',
      ...(await resolveConfig('src/index.ts')),
    },
  ),
};
for (const name of Object.keys(tables))
  if (!placed.has(name)) problems.push(`No page has a place for the table “${name}”.`);
for (const [path, text] of Object.entries(wanted)) {
  if ((await read(path)) === text) continue;
  if (isCheck) problems.push(`${path} is not current. Run: npm run docs`);
  else await writeFile(new URL(path, root), text);
}
for (const problem of problems) console.error(problem);
if (!problems.length)
  console.log(isCheck ? 'What is made of the sources is current.' : `Written: ${Object.keys(wanted).join(', ')}`);
process.exitCode = problems.length ? 1 : 0;
