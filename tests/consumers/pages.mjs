// The pages that programs get: an article of somebody's, in the middle of which stands a card, in each form that a server
// writes, or the same words without any.
import { readPublication, renderCard, renderSnapshot } from '../../dist/server/index.js';
import { cases } from './records.mjs';
import { elementsOf, seen, wordsOf } from './seen.mjs';
import { lowered } from './words.mjs';

/** What a server can write, by name. */
export const forms = ['light', 'shadow', 'snapshot', 'link'];

/** What is measured of a program by itself: the same words in paragraphs and a list, without any card. */
export const control = 'control';

/**
 * @typedef {object} Page
 * @property {string} name of a file
 * @property {string} form
 * @property {string} script
 * @property {string} lang
 * @property {string} heading
 * @property {string} article the article's HTML, as a content system has it
 * @property {string} html the whole page
 * @property {import('./judge.mjs').Expected} expected
 */

/** @returns {Promise<Page[]>} */
export async function pages() {
  const all = [];
  for (const each of cases) {
    const { lang, script, heading, around } = each;
    const publication = await readPublication(JSON.stringify(each.record));
    const shadow = renderCard(publication, { lang, form: 'shadow' });
    const snapshot = renderSnapshot(publication, { lang });
    const href = each.record.url;
    const html = {
      light: renderCard(publication, { lang, form: 'light' }),
      shadow,
      snapshot,
      link: `<p><a class="publication-card" href="${href}">${each.record.title}</a></p>`,
      [control]: plain(snapshot, each.record),
    };
    const buttons = buttonsOf(shadow);
    for (const form of [...forms, control]) {
      const article = articleOf(around, html[form]);
      const page = pageOf(each, article);
      const { title, words, items } = each;
      const isLink = form === 'link';
      all.push({
        name: `${lang}-${form}`,
        ...{ form, script, lang, heading, article, html: page },
        expected: {
          ...{ title, around, buttons },
          words: isLink ? [] : words,
          items: isLink ? [] : items,
          vocabulary: wordsOf(page),
        },
      });
    }
  }
  return all;
}

/** The lines of a snapshot as a person would write them: paragraphs, lists, and the title as a link. */
function plain(snapshot, { url }) {
  const [title, ...lines] = escaped(seen(snapshot))
    .replace(/[⁰¹²³⁴-⁹]+/g, (raised) => `<sup>${lowered(raised)}</sup>`)
    .split('\n');
  const blocks = lines.map((line) => (line.startsWith('• ') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`));
  const lists = blocks.join('').replace(/(?:<li>.*?<\/li>)+/g, '<ul>$&</ul>');
  return `<p><a href="${url}">${title}</a></p>${lists}`;
}

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function articleOf(around, html) {
  const own = around.map((words) => `<p>${words}</p>`);
  const half = around.length / 2;
  return `${own.slice(0, half).join('\n')}\n${html}\n${own.slice(half).join('\n')}`;
}

const pageOf = ({ lang, heading }, article) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ur' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${heading}</title></head>
<body><main><article><h1>${heading}</h1>
${article}
</article></main></body>
</html>
`;

/** The words of the card's buttons, which are in its shadow root alone. */
function buttonsOf(html) {
  const [, inside = ''] = /<template[^>]*>(.*)<\/template>/s.exec(html) ?? [];
  const buttons = [...elementsOf(inside)].filter(({ node }) => node.tagName === 'button');
  return buttons.map(({ node }) => node.childNodes.map(({ value }) => value).join('')).filter(Boolean);
}
