// The snippets that the documentation offers to authors, by name. What is measured here is what may be documented.
import { readPublication, renderCard, renderSnapshot } from '../../dist/server/index.js';

/** The library of all snippets. No such site exists: the measurement answers for it. */
export const library = 'https://library.example.org';
export const landingPage = `${library}/records/17`;
export const title = 'Mountain Springs in a Warming Climate';

/** What the library answers for `/api/records/17`, in the form that InvenioRDM gives. */
export const record = {
  id: '17',
  links: { self_html: landingPage },
  metadata: {
    title,
    creators: [{ person_or_org: { type: 'personal', name: 'Author, A.', given_name: 'A.', family_name: 'Author' } }],
    publication_date: '2021-03',
    publisher: 'Mountain Institute',
    description: '<p>Three measures are proposed:</p><ul><li>map the springs;</li><li>share the water.</li></ul>',
  },
};

/** What the server makes of the record: a card with a snapshot inside, and the snapshot alone. */
const publication = await readPublication(record);
const card = renderCard(publication);
const snapshot = renderSnapshot(publication);

const link = (attributes = '', fragment = '') => `<a ${attributes}href="${landingPage}${fragment}">${title}</a>`;

/**
 * All snippets. `layout` is the option that it asks for. `upgrade` measures the page with `data-upgrade` on its script tag.
 * `onlyIn` names the tools for which a snippet is documented, `notIn` those for which it is not; without them, it must hold in every
 * tool.
 *
 * @returns {{ name: string, html: string, layout?: string, upgrade?: boolean, onlyIn?: string[], notIn?: string[] }[]}
 */
export const snippets = () => [
  {
    name: 'the element with a snapshot inside',
    html: card,
    // Where tags that are not known are written as text, the record in them is as well.
    notIn: ['xss'],
  },
  { name: 'a link with the class', html: link('class="publication-card" ') },
  {
    name: 'the same with options',
    html: link('class="publication-card publication-card--compact" '),
    layout: 'compact',
  },
  { name: 'a paragraph with the class', html: `<p class="publication-card">${link()}</p>` },
  { name: 'a figure with the class', html: `<figure class="publication-card">${link()}</figure>` },
  { name: 'a quotation with the class', html: `<blockquote class="publication-card">${link()}</blockquote>` },
  { name: 'a link with the fragment', html: link('', '#publication-card') },
  { name: 'the same with an option', html: link('', '#publication-card=compact'), layout: 'compact' },
  { name: 'a link with the `rel`', html: link('rel="publication-card" ') },
  { name: 'a plain link, with `data-upgrade`', html: `<p>${link()}</p>`, upgrade: true },
  {
    name: 'the element',
    html: `<publication-card src="${library}/api/records/17">${link()}</publication-card>`,
    // xss writes tags that it does not know as text, so this is for places that are told of the element.
    onlyIn: ['CKEditor 5 with GeneralHtmlSupport', 'TinyMCE with custom_elements'],
  },
  { name: 'a snapshot', html: snapshot },
  {
    name: 'an `oembed`',
    html: `<figure class="media"><oembed url="${landingPage}"></oembed></figure>`,
    onlyIn: ['CKEditor 5 with MediaEmbed and a provider'],
  },
];
