// What type checkers and editors know of the elements' markup, made of custom-elements.json by the generators that read it:
// dist/markup.d.ts, from which types/ takes what each framework wants, data for VS Code, and web-types for JetBrains. Where a
// generator does not say it as our elements have it, that is put right here, and what it says now is asked for: a newer
// generator that says it otherwise stops the build.
import { format, resolveConfig } from 'prettier';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { readFile, writeFile } from 'node:fs/promises';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration'; // reads package.json from the folder that it runs in

const root = new URL('../', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('custom-elements.json', root), 'utf8'));

/** The elements, in a copy that a generator may write into. */
function copy() {
  const own = structuredClone(manifest);
  return { own, elements: own.modules.flatMap(({ declarations }) => declarations) };
}

/** Takes out of a text what has to be in it. */
function without(text, pattern) {
  if (text.search(pattern) < 0) throw new Error(`The types of the markup have no ${pattern} any more.`);
  return text.replace(pattern, '');
}

/** Attributes, properties and events of each element, with what they mean. */
function markupTypes() {
  const { own, elements } = copy();
  const card = elements.find(({ tagName }) => tagName === 'publication-card');
  for (const element of elements) {
    // Markup has numbers as text.
    for (const { type } of [...element.members, ...element.attributes])
      if (type?.text === 'number') type.text = 'number | `${number}`';
    // Names of ours are found where they are exported.
    for (const { type } of [...element.members, ...(element.events ?? [])])
      if (type) type.text = type.text.replace(/(?<![\w.'])(?=(?:Publication\w*Event|RecordLoader)\b)/g, "import('./index.js').");
    // The card's events bubble, and a provider is a good place to hear them.
    element.events ??= card.events;
  } // prettier-ignore
  let text = generateJsxTypes(own, { fileName: '', useCemTypes: true, globalTypePath: './index.js' });
  // All frameworks' modules in one file would be an error wherever one of them is not there; each has its own in types/. So do
  // what the framework lets every element have, of which the generator has a list of its own, without `aria-…` and clicks.
  text = without(text, /^declare module 'react'[^]*/m);
  text = without(text, /^type BaseProps<[^]*?^\} *;/m);
  text = without(text, /^type BaseEvents = [^]*?^\};/m);
  text = without(text, / & BaseProps<\w+> & BaseEvents/g);
  text = without(text, /^\/\*\*(?:(?!\*\/)[^])*\*\/\s*export type ScopedElements<[^]*?^\};/m); // deprecated
  text = without(text, /^ *export type CustomElementsSolidJs = [^]*?^ {2}\}/m); // types/solid.d.ts joins it of the parts
  return `// Made of custom-elements.json; see types/ for each framework's own.\n${text}`;
}

/** VS Code's completion and hover texts, for HTML and for CSS. */
function codeData() {
  const { own, elements } = copy();
  const html = JSON.parse(getVsCodeHtmlCustomData(own, {}));
  for (const tag of html.tags) {
    const { attributes } = elements.find(({ tagName }) => tagName === tag.name);
    // "v" is an attribute that is there or not; others would be completed with an empty value.
    for (const attribute of tag.attributes)
      if (attributes.find(({ name }) => name === attribute.name).type.text === 'boolean') attribute.valueSet = 'v';
  }
  const css = JSON.parse(getVsCodeCssCustomData(own, {}));
  // "<color>" is no value that anybody could choose from a list.
  for (const property of css.properties) {
    const [{ name: syntax }] = property.values;
    Object.assign(property, { syntax, values: [] });
  }
  return [html, css];
}

function webTypes() {
  const data = JSON.parse(getWebTypesData(copy().own, {}));
  for (const element of data.contributions.html.elements) {
    delete element.events; // they are below `js` as well, and here the format has them no more
    if (!element['doc-url']) delete element['doc-url'];
  }
  return data;
}

const [html, css] = codeData();
const files = {
  'markup.d.ts': markupTypes(),
  'vscode.html-custom-data.json': JSON.stringify(html),
  'vscode.css-custom-data.json': JSON.stringify(css),
  'web-types.json': JSON.stringify(webTypes()),
};
for (const [name, text] of Object.entries(files)) {
  const file = new URL(`dist/${name}`, root);
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: name }));
}
