// What editors are told of the elements: everything that the manifest documents is in the data for VS Code and in the web-types
// for JetBrains, with its description, and nothing else is.
import assert from 'node:assert/strict';
import { blocksOf } from './support/snippets.mjs';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const read = (path) => readFile(join(root, path), 'utf8');
const json = async (path) => JSON.parse(await read(path));
const manifest = await json('package.json');
const elements = (await json('custom-elements.json')).modules.flatMap(({ declarations }) => declarations);
const [html, css, web] = await Promise.all(
  ['vscode.html-custom-data', 'vscode.css-custom-data', 'web-types'].map((name) => json(`dist/${name}.json`)),
);

const documented = ({ name, description }) => {
  assert.ok(description, name);
  return { name, description };
};
const described = (list = [], nameOf = (name) => name) =>
  list.map(documented).map((each) => ({ ...each, name: nameOf(each.name) }));
/** The words that an attribute may be, in the manifest's type. */
const wordsOf = ({ type }) => [...type.text.matchAll(/'([^']*)'/g)].map(([, word]) => word);
const all = (key) => elements.flatMap((element) => element[key] ?? []);

test('the manifest has what the tests below look for', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName), ['publication-card', 'publication-list', 'publication-provider']); // prettier-ignore
  for (const key of ['attributes', 'slots', 'events', 'members', 'cssParts', 'cssProperties'])
    assert.ok(all(key).length, key);
  assert.ok(all('attributes').some((each) => wordsOf(each).length));
});

for (const element of elements) {
  const { tagName } = element;
  test(`VS Code completes <${tagName}> with its attributes and their values`, () => {
    const tag = html.tags.find(({ name }) => name === tagName);
    assert.deepEqual(described(tag.attributes), described(element.attributes));
    const values = element.attributes.map((each) => [each.name, wordsOf(each), each.type.text === 'boolean' ? 'v' : undefined]); // prettier-ignore
    assert.deepEqual(tag.attributes.map((each) => [each.name, each.values.map(({ name }) => name), each.valueSet]), values); // prettier-ignore
  });

  test(`both say of <${tagName}> what it is, and its events, slots, parts and custom properties`, () => {
    for (const list of [html.tags, web.contributions.html.elements]) {
      const { description } = list.find(({ name }) => name === tagName);
      assert.ok(description.startsWith(element.summary));
      for (const key of ['events', 'slots', 'cssParts', 'cssProperties'])
        for (const each of described(element[key]))
          assert.ok(description.includes(`${each.name && `**${each.name}** `}- ${each.description}`), each.name);
    }
  });

  test(`web-types have all of <${tagName}>`, () => {
    const found = web.contributions.html.elements.find(({ name }) => name === tagName);
    const { attributes, slots, js } = found;
    assert.deepEqual(described(attributes), described(element.attributes));
    assert.deepEqual(attributes.map(({ value }) => value.type), element.attributes.map(({ type }) => type.text)); // prettier-ignore
    assert.deepEqual(described(slots), described(element.slots));
    assert.deepEqual(described(js.events), described(element.events));
    const properties = element.members.filter((member) => member.kind === 'field' && !member.static);
    assert.deepEqual(described(js.properties), described(properties));
    assert.deepEqual(js.properties.map(({ type }) => type), properties.map(({ type }) => type.text)); // prettier-ignore
  });
}

test('VS Code completes custom properties and parts', () => {
  assert.deepEqual(described(css.properties), described(all('cssProperties')));
  assert.deepEqual(css.properties.map(({ syntax }) => syntax), all('cssProperties').map(({ type }) => type.text)); // prettier-ignore
  assert.deepEqual(
    described(css.pseudoElements),
    described(all('cssParts'), (name) => `::part(${name})`),
  );
});

test('web-types have custom properties and parts', () => {
  const { properties, 'pseudo-elements': parts } = web.contributions.css;
  assert.deepEqual(described(properties), described(all('cssProperties')));
  assert.deepEqual(
    described(parts),
    described(all('cssParts'), (name) => `part(${name})`),
  );
});

test('the formats are those that the editors read', () => {
  assert.deepEqual([html.version, css.version], [1.1, 1.1]);
  assert.deepEqual([web.name, web.version, web['description-markup']], [manifest.name, manifest.version, 'markdown']);
  assert.equal(manifest['web-types'], './dist/web-types.json');
});

test('the settings for VS Code in docs/npm.md name files that are there', async () => {
  const blocks = blocksOf('docs/npm.md', await read('docs/npm.md')).filter(({ language }) => language === 'json');
  assert.equal(blocks.length, 1);
  const paths = Object.values(JSON.parse(blocks[0].code)).flat();
  const data = await Promise.all(paths.map((path) => json(path.replace(`./node_modules/${manifest.name}/`, ''))));
  assert.deepEqual(data, [html, css]);
});
