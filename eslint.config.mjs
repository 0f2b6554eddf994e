import { configs as lit } from 'eslint-plugin-lit';
import card from './scripts/lint/index.mjs';
import globals from 'globals';
import js from '@eslint/js';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import { configs as wc } from 'eslint-plugin-wc';

// The layers, lowest first; a file imports only from its own layer or a lower one. i18n, view and cite stand side by side.
const layers = [
  ['record'],
  ['text'],
  ['formats', 'sources'],
  ['read', 'list'],
  ['i18n', 'cite', 'export'],
  ['view'],
  ['elements', 'server'],
  ['links'],
  ['testing'],
];
/** What draws in a page and what writes without one know nothing of each other. */
const apart = {
  formats: ['sources'],
  sources: ['formats'],
  read: ['list'],
  list: ['formats', 'sources', 'read'],
  elements: ['server'],
  links: ['server'],
  server: ['elements'],
};
/** What templates do not use: values that a server cannot write, or that go past what Lit or a page's policy holds. */
const past =
  'async-append|async-replace|live|ref|style-map|template-content|unsafe-html|unsafe-mathml|unsafe-svg|until';
const inTemplates = [
  {
    regex: '^lit(?:-html)?(?:/html\\.js)?$',
    importNames: ['svg', 'mathml'],
    message: 'Templates are of `html` alone.',
  },
  {
    regex: `^lit(?:-html)?/(?:static-html|directives/(?:${past}))\\.js$`,
    message: 'Templates have only values that a server can write.',
  },
];
const layerRules = layers.flatMap((level, at) => {
  const above = layers.slice(at + 1).flat();
  // The view draws what i18n words; neither is imported by what stands lower.
  return level.map((name) => {
    const others = [...above, ...(apart[name] ?? [])];
    const group = [...others.map((other) => `**/${other}/**`), '**/define.js', '**/script.js', '**/index.js'];
    const message = `${name}/ may not import from a higher layer.`;
    const more = ['view', 'elements'].includes(name) ? inTemplates : [];
    return {
      files: [`src/${name}/**/*.ts`],
      rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }, ...more] }] },
    };
  });
});

/** Words that a reader sees or hears belong into the messages. A test with words of no language finds what this does not. */
const word = '/\\p{L}\\p{M}*\\p{L}/u';
const named = '/^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder)$/';
/** A text in a place: alone, by a condition, in a list, put together, or in a template. */
const textIn = (place) => [
  place(`Literal[value=${word}]`),
  ...['Logical', 'Conditional', 'Array', 'Binary'].map((kind) => `${place(`${kind}Expression`)} > Literal[value=${word}]`),
  `${place('TemplateLiteral')} > TemplateElement[value.raw=${word}]`,
]; // prettier-ignore
/** Names of things are the same in every language; Escape is a key’s. */
const proper = '(?!(?:Handle|Word|Excel|Escape)$)';
const wordsInView = [
  ...textIn((text) => `Property:matches([key.value=${named}], [key.name=${named}]) > ${text}.value`),
  ...textIn(
    (text) =>
      `AssignmentExpression[left.property.name=/^(?:textContent|innerText|ariaLabel|title|alt)$/] > ${text}.right`,
  ),
  ...textIn(
    (text) => `CallExpression[callee.property.name='setAttribute'][arguments.0.value=${named}] > ${text}:nth-child(2)`,
  ),
  // A sentence is one wherever it stands: in a constant, behind a function's name, in a list. Errors are for developers.
  `Literal[value=/^${proper}\\p{Lu}\\p{Ll}+(?: |[.!?…]?$)/u]:not(NewExpression[callee.name='Error'] > Literal)`,
].map((selector) => ({ selector, message: 'Words belong into src/i18n/, in every language.' }));

/** Where code is asked for later: formats, languages, the ways of a record, actions, links, and what asks again. */
const doors = [
  'src/script.ts',
  'src/elements/actions-file.ts',
  'src/formats/formats.ts',
  'src/i18n/languages.ts',
  'src/i18n/list-languages.ts',
  'src/links/watch.ts',
  'src/read/**/*.ts',
  'src/sources/own-file.ts',
];

/** These run in workers and in Node as well. */
const pure = ['record', 'text', 'formats', 'list', 'cite', 'export', 'server'].map((name) => `src/${name}/**/*.ts`);

export default tseslint.config(
  // What is of frameworks is checked by their own type checkers: tests/types.
  { ignores: ['dist/', 'node_modules/', '.tmp/', 'demo/**/*.html', 'types/', 'tests/types/*/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      wc['flat/best-practice'],
      lit['flat/recommended'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-base-to-string': 'off', // values of records are unknown, and what they become is checked
      '@typescript-eslint/unbound-method': 'off', // none of our functions in objects uses `this`
      '@typescript-eslint/consistent-type-imports': 'error',
      // TypeScript assigns fields in the constructor (useDefineForClassFields), so accessors are not shadowed; a test proves it.
      'lit/no-classfield-shadowing': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      // WebKit takes the role from lists whose markers are styled away: https://bugs.webkit.org/show_bug.cgi?id=170179
      'lit-a11y/no-redundant-role': 'off',
      'sort-imports': ['error', { ignoreCase: true, ignoreDeclarationSort: true }],
    },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'HTMLElement',
        'customElements',
        'location',
        'navigator',
      ],
    },
  },
  ...layerRules,
  {
    files: [
      'src/view/**/*.ts',
      'src/elements/{actions,list}/**/*.ts',
      'src/elements/{actions,failure,publication-card,publication-list}.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...wordsInView] },
  },
  {
    files: ['src/view/**/*.ts', 'src/elements/**/*.ts'],
    plugins: { card },
    rules: { 'card/template-holes': 'error', 'card/template-words': 'error' },
  },
  { files: ['src/view/**/*.ts'], rules: { 'card/own-nodes': 'error' } },
  {
    files: ['src/view/foreign-text.ts'],
    rules: { 'card/own-nodes': ['error', { allowed: ['createElement', 'createDocumentFragment'] }] },
  },
  {
    files: ['tests/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai's assertions
      '@typescript-eslint/no-floating-promises': 'off', // chai-a11y-axe types every assertion as a promise
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['src/**/*.ts'], ignores: doors, plugins: { card }, rules: { 'card/import-doors': 'error' } },
);
