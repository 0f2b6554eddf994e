// What the pictures show, a line a picture: what the card shows, its layout, the window's width, the page's language and
// its colour scheme. `record` names one of records.mjs, where it is not what the line begins with.

/** All that a picture is taken with beside its five columns. */
const options = {
  /** The record's name, with the page's language behind it where records.mjs has it in several. */
  record: undefined,
  /** Where the record is asked for instead. */
  src: undefined,
  /** The direction of the page; without it that of its language. */
  dir: undefined,
  /** Attributes of the card. */
  attributes: {},
  /** What a reader does before the picture: one of acts.mjs. */
  act: undefined,
  /** Media features of the reader's. */
  features: {},
  /** `screen` or `print`. */
  media: 'screen',
  /** The page's text size. */
  textSize: '100%',
  /** What the page sets on the card. */
  style: '',
};

/** Each layout, width, language and scheme meets each of the others: 4 × 4 × 4 × 2 in sixteen pictures. */
const inPairs = [
  ['whole', 'auto', 320, 'en', 'light'],
  ['whole', 'auto', 480, 'ur', 'dark'],
  ['whole', 'auto', 760, 'ne', 'dark'],
  ['whole', 'auto', 1100, 'zh', 'light'],
  ['whole', 'compact', 320, 'ur', 'light'],
  ['whole', 'compact', 480, 'en', 'dark'],
  ['whole', 'compact', 760, 'zh', 'dark'],
  ['whole', 'compact', 1100, 'ne', 'light'],
  ['whole', 'row', 320, 'ne', 'dark'],
  ['whole', 'row', 480, 'zh', 'light'],
  ['whole', 'row', 760, 'en', 'light'],
  ['whole', 'row', 1100, 'ur', 'dark'],
  ['whole', 'full', 320, 'zh', 'dark'],
  ['whole', 'full', 480, 'ne', 'light'],
  ['whole', 'full', 760, 'ur', 'light'],
  ['whole', 'full', 1100, 'en', 'dark'],
];

/** Dirt, and records that are long, short, many or few. */
const records = [
  ['dirty', 'auto', 1100, 'en', 'light'],
  ['dirty', 'auto', 320, 'en', 'dark'],
  ['dirty', 'compact', 480, 'en', 'light'],
  ['dirty-unfolded', 'auto', 760, 'en', 'light', { record: 'dirty', act: 'unfold' }],
  ['long-title', 'auto', 760, 'en', 'light'],
  ['long-title', 'compact', 320, 'en', 'light'],
  ['long-title', 'row', 320, 'en', 'dark'],
  ['unbroken-title', 'auto', 320, 'en', 'light'],
  ['unbroken-title', 'row', 760, 'en', 'dark'],
  ['one-word', 'auto', 480, 'en', 'light'],
  ['one-word', 'compact', 760, 'en', 'dark'],
  ['only-title', 'auto', 760, 'en', 'light'],
  ['only-title', 'compact', 320, 'en', 'dark'],
  ['only-title', 'full', 480, 'ur', 'light'],
  ['no-summary', 'auto', 760, 'en', 'dark'],
  ['no-summary', 'row', 480, 'en', 'light'],
  ['many-authors', 'auto', 760, 'en', 'light'],
  ['many-authors', 'compact', 480, 'ne', 'light'],
  ['many-authors-unfolded', 'auto', 480, 'en', 'dark', { record: 'many-authors', act: 'unfold' }],
  ['other-script', 'auto', 480, 'en', 'light', { record: 'whole-ur' }],
  ['other-script', 'auto', 760, 'ur', 'light', { record: 'whole-en' }],
  ['languages', 'auto', 760, 'en', 'light'],
  ['languages', 'row', 480, 'ur', 'light'],
  ['languages-chosen', 'auto', 320, 'en', 'dark', { record: 'languages', act: 'chooseLanguage' }],
  ['in-part', 'auto', 760, 'en', 'light'],
];

/** What a card says of a publication beside the record's own facts, and when something goes wrong. */
const conditions = [
  ['retracted', 'auto', 760, 'en', 'light'],
  ['retracted', 'compact', 320, 'en', 'dark'],
  ['newer-version', 'row', 480, 'ur', 'light'],
  ['error', 'auto', 760, 'en', 'light', { src: '/records/away.json' }],
  ['error', 'auto', 320, 'en', 'dark', { src: '/records/missing.json' }],
  ['error', 'auto', 480, 'ur', 'light', { src: '/records/away.json' }],
  ['stale', 'auto', 760, 'en', 'light', { src: '/records/once.json', act: 'reload' }],
  ['stale', 'compact', 320, 'ne', 'dark', { src: '/records/once.json', act: 'reload' }],
  ['show-missing', 'auto', 760, 'en', 'light', { record: 'only-title', attributes: { 'show-missing': '' } }],
  ['show-missing', 'full', 320, 'ur', 'dark', { record: 'only-title', attributes: { 'show-missing': '' } }],
  ['show-repairs', 'auto', 760, 'en', 'light', { record: 'dirty', attributes: { 'show-repairs': '' } }],
  ['show-repairs', 'auto', 320, 'ru', 'dark', { record: 'dirty', attributes: { 'show-repairs': '' } }],
];

/** Covers, and what a reader does. */
const acts = [
  ['cover', 'auto', 760, 'en', 'light'],
  ['cover', 'auto', 320, 'en', 'dark'],
  ['cover', 'compact', 480, 'ur', 'dark'],
  ['cover-wide', 'row', 480, 'en', 'light'],
  ['cover-broken', 'auto', 480, 'en', 'light'],
  ['unfolded', 'auto', 760, 'en', 'dark', { record: 'whole', act: 'unfold' }],
  ['unfolded', 'row', 480, 'ur', 'light', { record: 'whole', act: 'unfold' }],
  ['actions', 'auto', 480, 'en', 'light', { record: 'whole', attributes: { actions: 'open cite export share', 'summary-display': 'none' } }],
  ['focus', 'compact', 760, 'en', 'light', { record: 'whole', act: 'focus' }],
  ['cite', 'auto', 760, 'en', 'light', { record: 'whole', act: 'cite' }],
  ['cite', 'auto', 320, 'ur', 'dark', { record: 'whole', act: 'cite' }],
  ['export', 'auto', 760, 'en', 'dark', { record: 'whole', attributes: { actions: 'export' }, act: 'export' }],
  ['export', 'auto', 320, 'en', 'light', { record: 'whole', attributes: { actions: 'export' }, act: 'export' }],
]; // prettier-ignore

/** What the reader's own settings and the page do. */
const settings = [
  ['forced-colours', 'auto', 760, 'en', 'light', { record: 'whole', features: { 'forced-colors': 'active' } }],
  ['forced-colours', 'full', 480, 'ur', 'dark', { record: 'retracted', features: { 'forced-colors': 'active' } }],
  ['more-contrast', 'auto', 760, 'en', 'light', { record: 'whole', features: { 'prefers-contrast': 'more' } }],
  ['more-contrast', 'compact', 480, 'en', 'dark', { record: 'whole', features: { 'prefers-contrast': 'more' } }],
  ['print', 'auto', 760, 'en', 'light', { record: 'whole', media: 'print' }],
  ['print', 'compact', 760, 'en', 'dark', { record: 'many-authors', media: 'print' }],
  ['large-text', 'auto', 760, 'en', 'light', { record: 'whole', textSize: '200%' }],
  ['large-text', 'compact', 320, 'en', 'dark', { record: 'whole', textSize: '200%' }],
  ['themed', 'row', 760, 'en', 'light', { record: 'whole', attributes: { 'summary-display': 'none' }, style: '--publication-card-accent: #7a3b12; --publication-card-surface: #fdf6ec; --publication-card-radius: 0; --publication-card-cover-hue: 60' }],
]; // prettier-ignore

/** Covers of publications of other types. */
const covers = ['article', 'dataset', 'thesis'].map((type) => [`cover-${type}`, 'row', 480, 'en', 'light']);

/** Each of the languages that the others are not in, with as much as a card has to say. */
const languages = ['ar', 'bn', 'da', 'de', 'es', 'fa', 'fr', 'hi', 'it', 'my', 'ps', 'pt', 'ru'].map((lang) => [
  ...['words', 'full', 480, lang, 'light'],
  { record: 'words', attributes: { 'show-missing': '', 'show-repairs': '', actions: 'open cite export share' } },
]);

/** Every picture that there is. Its file is named after its first five columns. */
export const states = [...inPairs, ...records, ...conditions, ...acts, ...settings, ...covers, ...languages].map(
  ([what, layout, width, lang, scheme, own = {}]) => ({
    name: [what, layout, width, lang, scheme].join('-'),
    ...options,
    ...{ record: what, layout, width, lang, scheme },
    ...own,
  }),
);
