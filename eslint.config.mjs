import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';
import js from '@eslint/js';
import litA11y from 'eslint-plugin-lit-a11y';
import tseslint from 'typescript-eslint';
import { configs as wc } from 'eslint-plugin-wc';

// The layers, lowest first; a file imports only from its own layer or a lower one. i18n, view and cite stand side by side.
const layers = [
  ['record'],
  ['text'],
  ['formats'],
  ['sources'],
  ['i18n', 'view', 'cite'],
  ['elements', 'server'],
  ['links'],
];
/** What draws in a page and what writes without one know nothing of each other. */
const apart = { elements: ['server'], links: ['server'], server: ['elements'] };
const layerRules = layers.flatMap((level, at) => {
  const above = layers.slice(at + 1).flat();
  // The view draws what i18n words; neither is imported by what stands lower.
  return level.map((name) => {
    const others = [...above, ...(apart[name] ?? [])];
    const group = [...others.map((other) => `**/${other}/**`), '**/define.js', '**/index.js'];
    const message = `${name}/ may not import from a higher layer.`;
    return {
      files: [`src/${name}/**/*.ts`],
      rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
    };
  });
});

/** These run in workers and in Node as well. */
const pure = ['record', 'text', 'formats', 'cite', 'server'].map((name) => `src/${name}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.tmp/', 'demo/**/*.html'] },
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
    files: ['tests/**/*.ts'],
    languageOptions: { globals: { ...globals.browser, ...globals.mocha } },
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai's assertions
      '@typescript-eslint/no-floating-promises': 'off', // chai-a11y-axe types every assertion as a promise
    },
  },
  { files: ['**/*.mjs', '**/*.cjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
);
