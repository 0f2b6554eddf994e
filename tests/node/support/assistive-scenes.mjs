// The states of a card that are shown to assistive technology in every engine: pages for `scripts/assistive/stage.mjs`.
import { answer } from './answers.mjs';
import { record } from './pages.mjs';
import { states } from './card-states.mjs';

const UNFOLD = ['[part~=toggle]', '[part~=toggle][aria-expanded=true]'];
const open = (action) => [`button[value=${action}]`, 'dialog[open]'];
const loaded = { attributes: `src="${record}" actions="open cite export share"` };

/** By name: a state of `card-states.mjs`, or attributes; what is pressed; the page's language. */
const kinds = {
  folded: loaded,
  unfolded: { ...loaded, acts: [UNFOLD] },
  compact: states['layout compact'],
  row: states['layout row'],
  full: states['layout full'],
  retracted: states.retracted,
  'many authors': states['many authors'],
  'many authors unfolded': { ...states['many authors'], acts: [UNFOLD] },
  'library down': states['library down'],
  'cite open': { ...loaded, acts: [open('cite')] },
  'export open': { ...loaded, acts: [open('export')] },
  copied: { ...loaded, acts: [open('cite'), ['dialog .action', '[part=message]:not(:empty)']] },
  'cover picture': states['cover picture'],
  'repairs shown': states['repairs shown'],
};

/** In these languages some of the states are shown as well. */
const LANGUAGES = [
  { title: 'Nepali', lang: 'ne' },
  { title: 'Arabic', lang: 'ar', dir: 'rtl' },
];
const translated = ['folded', 'many authors', 'library down', 'cite open'].flatMap((name) =>
  LANGUAGES.map(({ title, lang, dir }) => [`${name}, ${title}`, { ...kinds[name], lang, dir }]),
);

/** The page around the card: its first line, and its last. */
export const BEFORE = 'Reports';
export const BEHIND = 'Behind the card.';

/** A scene of a state. */
const sceneOf = ([name, { attributes, lang, dir, acts }]) => ({
  name,
  lang,
  dir,
  acts,
  body: `<main><h1>${BEFORE}</h1><publication-card ${attributes}><a href="/record">Migration in Ecuador</a></publication-card><p>${BEHIND}</p></main>`,
});

export const scenes = [...Object.entries(kinds), ...translated].map(sceneOf);

/** What the server answers to the scenes' cards. */
export const overrides = { '/down.json': answer({ status: 500, body: 'down', type: 'text/plain' }) };
