// Our own rules for ESLint, and that the configuration has them where they belong.
import { after, describe, it, test } from 'node:test';
import { ESLint, Linter, RuleTester } from 'eslint';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import card from '../../scripts/lint/index.mjs';
import tseslint from 'typescript-eslint';

Object.assign(RuleTester, { describe, it, afterAll: after });
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });

const html = (inner) => `import { html } from 'lit'; export const part = (a, b) => html\`${inner}\`;`;

/** What is good, and what each of the bad ones is told: words of the sentence. */
function rule(name, { valid, invalid }) {
  tester.run(name, card.rules[name], {
    valid,
    invalid: Object.entries(invalid).map(([source, messages]) => ({
      code: source,
      errors: messages.map((message) => ({ message })),
    })),
  });
}

rule('template-holes', {
  valid: [
    html('<p class="x" title=${a} ?hidden=${b} @click=${a} dir="${b}">${a} ${b}<br /></p>'),
    html('<p style=${customProperties({ "--hue": a })}>a</p>'),
    html('<ul>${a.map((each) => html`<li>${each}</li>`)}</ul>'),
    'css`p { color: ${red} }`; svg`<g .a=${b}></g>`;', // the imports of other templates are refused
  ],
  invalid: {
    [html('<p .title=${a}></p>')]: [/cannot go into a property.* \.title=\$\{…\}/],
    [html('<p ${a}></p>')]: [/for an attribute or for its name/],
    [html('<p ${a}="b"></p>')]: [/for an attribute or for its name/],
    [html('<p class="a ${a}"></p>')]: [/the whole of its attribute/],
    [html('<p class="${a}${b}"></p>')]: [/the whole of its attribute/],
    [html('<style>p { color: ${a} }</style>')]: [/cannot stand in a <style>/],
    [html('<textarea>${a}</textarea>')]: [/cannot stand in a <textarea>/],
    [html('<!-- ${a} -->')]: [/cannot stand in a comment/],
    [html('<${a}></${a}>')]: [/the name of an element/],
    [html('<h${a}></h${a}>')]: [/the name of an element/],
    [html('<p>')]: [/closed in its own template/],
    [html('<p style="color: red"></p>')]: [/customProperties/],
    [html('<p style=${a}></p>')]: [/A style is set by customProperties\(\)/],
    [html('<p>${html`<b .c=${a}></b>`}</p>')]: [/cannot go into a property/],
  },
});

const words = [/“.+”: Words belong into src\/i18n\/, in every language/];
rule('template-words', {
  valid: [
    html('<p class="main action" part="words" id="words" role="list">${a}, ${b} · 1 &nbsp;&lt; x</p><!-- words -->'),
    html('<dt>DOI</dt><dt>ISBN:</dt><dd>Handle</dd><p title="Excel" aria-label=${"Word"}>${"Escape"}</p>'),
    html(
      '<p title=${a} aria-label=${messages.summary} alt="" class=${a ? "open" : "closed"}>${a === "words" && b}</p>',
    ),
    html('<p .title=${"words"}>words</p>'), // the rule about holes tells of it
    'const other = css`p { content: "words" }`;',
  ],
  invalid: {
    [html('<p>Read more</p>')]: [/“Read more”/],
    [html('<p>${a} more <b>words</b></p>')]: [...words, ...words],
    [html('<p>थप पढ्नुहोस्</p>')]: words,
    [html('<p>DOI of it</p>')]: words,
    [html('<p aria-label="Close"></p>')]: words,
    [html("<p title='Close' class=a></p>")]: words,
    [html('<img alt=Cover>')]: words,
    [html('<input placeholder="Your name">')]: words,
    [html('<p>${"more"}</p>')]: words,
    [html('<p>${a ? "more" : "less"}</p>')]: [...words, ...words],
    [html('<p>${a && "more"}</p>')]: words,
    [html('<p>${[a, "more"]}</p>')]: words,
    [html('<p>${a + " more"}</p>')]: words,
    [html('<p>${`${a} more`}</p>')]: words,
    [html('<p aria-label=${"Close"} class=${"closed"}></p>')]: words,
  },
});

test('a word is told of where it stands', () => {
  const code = 'const part = html`\n  <p>${1}</p>\n  <b>Read more</b>`;';
  const [{ line, column, endColumn }] = new Linter().verify(code, {
    plugins: { card },
    rules: { 'card/template-words': 'error' },
  });
  assert.deepEqual([line, column, endColumn], [3, 6, 15]);
});

const made = (name) => [new RegExp(`\`${name}\`: The view is drawn by templates`)];
rule('own-nodes', {
  valid: [
    'export const text = node.textContent + node.innerHTML.length;',
    'element.title = createElement("p"); style.setProperty("--a", "1"); node.append("a");',
    { code: 'document.createElement("p");', options: [{ allowed: ['createElement'] }] },
  ],
  invalid: {
    'document.createElement("p");': made('createElement'),
    'document.createElementNS(ns, "p");': made('createElementNS'),
    'node.ownerDocument["createElement"]("p");': made('createElement'),
    'document.createTextNode("a");': made('createTextNode'),
    'node.innerHTML = "a";': made('innerHTML'),
    'node.innerHTML += "a";': made('innerHTML'),
    'node["outerHTML"] = "a";': made('outerHTML'),
    'node.insertAdjacentHTML("beforeend", "a");': made('insertAdjacentHTML'),
    'node.textContent = "a";': made('textContent'),
  },
});
tester.run('own-nodes, with one allowed', card.rules['own-nodes'], {
  valid: [],
  invalid: [
    {
      code: 'document.createElement("p").innerHTML = "a";',
      options: [{ allowed: ['createElement'] }],
      errors: [{ message: made('innerHTML')[0] }],
    },
  ],
});

rule('import-doors', {
  valid: ["import a from './a.js'; export type A = typeof import('./a.js'); export * from './a.js';"],
  invalid: { "export const a = () => import('./a.js');": [/stands only at the doors/] },
});

describe('the configuration of the linter', () => {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  const eslint = new ESLint({ cwd });
  const ruleOf = async (file, name) => (await eslint.calculateConfigForFile(`${cwd}${file}`)).rules[name];
  const isError = async (file, name) => (await ruleOf(file, name))?.[0] === 2;

  it('has the rules of templates wherever templates are', async () => {
    for (const file of ['src/view/card/title.ts', 'src/view/view.ts', 'src/elements/publication-card.ts', 'src/elements/actions/cite.ts']) // prettier-ignore
      for (const name of ['card/template-holes', 'card/template-words']) assert.ok(await isError(file, name), `${file} ${name}`); // prettier-ignore
  });

  it('lets foreign text alone make nodes, and not even that markup', async () => {
    assert.deepEqual(await ruleOf('src/view/card/title.ts', 'card/own-nodes'), [2, { allowed: [] }]);
    const [, { allowed }] = await ruleOf('src/view/foreign-text.ts', 'card/own-nodes');
    assert.deepEqual(allowed, ['createElement', 'createDocumentFragment']);
  });

  it('asks everywhere but at the doors whether something is loaded later', async () => {
    for (const file of ['src/view/card/title.ts', 'src/elements/publication-card.ts', 'src/sources/doi.ts'])
      assert.ok(await ruleOf(file, 'card/import-doors'), file);
    for (const file of [
      'src/formats/formats.ts',
      'src/i18n/languages.ts',
      'src/read/read.ts',
      'src/elements/actions-file.ts',
      'src/i18n/list-languages.ts',
      'src/links/watch.ts',
      'src/sources/own-file.ts',
      'src/script.ts',
    ])
      // prettier-ignore
      assert.equal(await ruleOf(file, 'card/import-doors'), undefined, file);
  });

  it('refuses what goes past templates, and the layers above', async () => {
    const imports = {
      "import { svg } from 'lit';": true,
      "import { html, mathml } from 'lit/html.js';": true,
      "import { svg } from 'lit-html';": true,
      "import { html, unsafeStatic } from 'lit/static-html.js';": true,
      "import { html, LitElement, nothing } from 'lit';": false,
      "import { repeat } from 'lit/directives/repeat.js';": false,
      "import { directive } from 'lit/directive.js';": false,
      "import { svg } from '../record/svg.js';": false,
    };
    const past = ['unsafe-html', 'unsafe-svg', 'style-map', 'until', 'async-append', 'async-replace', 'live', 'ref'];
    for (const name of past) imports[`import { a } from 'lit/directives/${name}.js';`] = true;
    for (const room of ['view', 'elements']) {
      const options = await ruleOf(`src/${room}/any.ts`, 'no-restricted-imports');
      const refused = (code) => new Linter().verify(code, { rules: { 'no-restricted-imports': options } }).length > 0;
      for (const [code, isRefused] of Object.entries(imports))
        assert.equal(refused(code), isRefused, `${room}: ${code}`);
      assert.ok(refused("import { a } from '../links/a.js';"));
    }
  });
});
