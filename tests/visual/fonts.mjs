// The fonts of the pictures: those of npm packages, so that the machine's own do not matter.
import { readFile } from 'node:fs/promises';
import { root } from '../../scripts/server.mjs';

const sheets = (name, ...styles) => styles.map((style) => `@fontsource/${name}${style}.css`);
const chinese = '@fontsource-variable/noto-sans-sc/index.css';
const scripts = [
  ...sheets('noto-sans-devanagari/devanagari-', 400, 700),
  ...sheets('noto-sans-bengali/bengali-', 400, 700),
  ...sheets('noto-sans-myanmar/myanmar-', 400, 700),
  ...sheets('noto-sans-arabic/arabic-', 400, 700),
];

/**
 * The style sheets in which each family has its faces. The drawn cover asks for two families, one after another; where
 * the first has no letter, the other takes the place of the machine's own serif.
 */
const families = {
  'Pictures Latin': sheets('noto-sans/', '400', '700', '400-italic', '700-italic'),
  'Pictures Scripts': scripts,
  'Pictures Chinese': [chinese],
  // A family's faces have to be of the same weights to be taken together, so the variable one stands alone.
  // Of faces with the same letters the last is taken, and a line is as high as the one that has the space.
  Charter: [...scripts, ...sheets('noto-serif/', '400', '700')],
  Georgia: [chinese],
};

/** The page's `font-family`. */
export const family = "'Pictures Latin', 'Pictures Scripts', 'Pictures Chinese'";

/** The faces of one style sheet of a package, under another name and at their address on the tests' server. */
async function faces(name, sheet) {
  const css = await readFile(`${root}node_modules/${sheet}`, 'utf8');
  const folder = sheet.slice(0, sheet.lastIndexOf('/'));
  return css
    .replace(/@font-face \{[^}]*\}/g, (face) =>
      sheet === chinese && /-latin|-cyrillic|-vietnamese/.test(face) ? '' : face,
    )
    .replace(/font-family: '[^']+'/g, `font-family: '${name}'`)
    .replaceAll('font-display: swap', 'font-display: block')
    .replaceAll('url(./', `url(/node_modules/${folder}/`);
}

/** A style sheet with all of them. A browser loads what a page has characters for. */
export async function fontStyles() {
  const every = Object.entries(families).flatMap(([name, all]) => all.map((sheet) => faces(name, sheet)));
  return (await Promise.all(every)).join('\n');
}

/** The fonts of the machine that a page's cards have letters in, by name. */
export async function fontsFromElsewhere(session) {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const fonts = await Promise.all(
    withLetters(root).map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  await session.send('CSS.disable');
  await session.send('DOM.disable');
  const own = fonts.flatMap((each) => each.fonts).filter(({ isCustomFont }) => !isCustomFont);
  return [...new Set(own.map(({ familyName }) => familyName))];
}

const TEXT = 3;

/** The elements that have a text of their own, or drawn letters before or behind it. */
function withLetters({ nodeId, nodeName, children = [], shadowRoots = [], pseudoElements = [] }) {
  if (/^(?:SCRIPT|STYLE|HEAD)$/.test(nodeName)) return [];
  const within = [...children, ...shadowRoots, ...pseudoElements].flatMap(withLetters);
  // The words that give the host its width are not to be seen.
  if (nodeName === 'PUBLICATION-CARD') return [...children, ...shadowRoots].flatMap(withLetters);
  const isOwn = nodeName.startsWith('::') || children.some(({ nodeType }) => nodeType === TEXT);
  return isOwn ? [nodeId, ...within] : within;
}
