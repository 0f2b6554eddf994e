// What each format of export can hold of a publication, as data with reasons. The reasons were held against the
// documentation of each format, which is named.

/** The words of a rich text. */
export const wordsOf = (text) =>
  [text].flat().map((part) => (typeof part === 'string' ? part : wordsOf(part.content))).join(''); // prettier-ignore

/** A rich text in which wrappers of some types give way to what is in them. */
function without(text, types) {
  if (typeof text === 'string') return text;
  const parts = text.flatMap((part) => {
    if (typeof part === 'string') return [part];
    const content = without(part.content, types);
    return types.test(part.type) ? content : [{ ...part, content }];
  });
  const joined = [];
  for (const part of parts) {
    if (typeof part === 'string' && typeof joined.at(-1) === 'string') joined.push(joined.pop() + part);
    else joined.push(part);
  }
  return joined.length === 1 && typeof joined[0] === 'string' ? joined[0] : joined;
}

/** Blocks with something done to each of their texts. */
const eachText = (blocks, change) =>
  blocks?.map((block) => {
    if (block.type === 'paragraph') return { ...block, content: change(block.content) };
    const items = block.items.map((item) => (item.lists ? { content: change(item.content), lists: eachText(item.lists, change) } : change(item))); // prettier-ignore
    return { ...block, items };
  });

const RESOLVER = /^https?:\/\/(?:(?:dx\.)?doi\.org|hdl\.handle\.net)\//;
const resolved = ({ doi, handle } = {}) =>
  doi ? `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}` : handle && `https://hdl.handle.net/${encodeURI(handle)}`; // prettier-ignore
const inWords = (type = '') => type.slice(0, 1).toUpperCase() + type.slice(1).replaceAll('-', ' ');
const KNOWN = 'report article book chapter thesis dataset working-paper conference-paper brief preprint software presentation poster video image'.split(' '); // prettier-ignore

/** What is said in another way, for all formats but the own JSON. Done to both sides, so that they are alike. */
const common = [
  {
    why: 'the address of a resolver follows from the identifier, which is held; it is told where there is no page',
    way: (p) => {
      const page = p.links?.landingPage;
      const landingPage = page && !RESOLVER.test(page) ? page : (resolved(p.identifiers) ?? page);
      return { ...p, links: { ...p.links, landingPage } };
    },
  },
  {
    why: 'the address of a licence follows from its code',
    way: (p) => {
      const [, kind, version] = /^CC (BY(?:-\w\w){0,2}) (\d\.\d)$/.exec(p.licence?.label ?? '') ?? [];
      return kind && !p.licence.url ? { ...p, licence: { ...p.licence, url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` } } : p; // prettier-ignore
    },
  },
  {
    why: 'each role has a list of its own, and their order is the format’s',
    way: (p) => ({ ...p, contributors: p.contributors?.map((each) => ({ ...each, role: each.role.toLowerCase() })).toSorted((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0)) }), // prettier-ignore
  },
  {
    why: 'that there are more people can be said, but not how many',
    way: (p) => ({ ...p, moreContributors: p.moreContributors ? true : undefined }),
  },
  {
    why: 'there are no languages or directions of a text or within it',
    way: (p) => ({ ...p, title: without(p.title, /span/), subtitle: p.subtitle && without(p.subtitle, /span/), summary: eachText(p.summary, (text) => without(text, /span/))?.map((block) => ({ ...block, lang: undefined, dir: undefined })) }), // prettier-ignore
  },
  {
    why: 'the label of a list is the sentence before it',
    way: (p) => ({ ...p, summary: p.summary?.map((block, at, all) => (block.label && !wordsOf(all[at - 1]?.content ?? '').endsWith(block.label) ? { ...block, label: undefined } : block)) }), // prettier-ignore
  },
  {
    why: 'a kind that the format has no type for is said in words, which a reader takes for the record’s own',
    way: (p) => {
      const typeLabel = p.typeLabel ?? (p.type && !KNOWN.includes(p.type) ? inWords(p.type) : undefined);
      return { ...p, typeLabel: typeLabel === inWords(p.type) && KNOWN.includes(p.type) ? undefined : typeLabel, type: KNOWN.includes(p.type) ? p.type : undefined }; // prettier-ignore
    },
  },
];

/** A thesis is called by the record's word, unless that is the kind's, or by its degree; English stands behind English alone. */
const thesisWords = ({ typeLabel, degree }) => {
  if (!degree || (typeLabel && !/^(?:thes[ie]s|dissertation)$/i.test(typeLabel))) return typeLabel;
  const isEnglish = /^(?:\p{Lu}\p{L}{0,3}[. ]*){2,4}$/u.test(degree) || /^(?:Master|Bachelor|Doctor|Licentiate|Candidate)(?:[’']s| of .+)?$/.test(degree); // prettier-ignore
  return isEnglish ? `${degree} thesis` : degree;
};

/** Which kinds have a number of their own, and which an article's. */
const numbers = (why, isNumbered, hasArticleNumber) => ({
  why,
  way: (p) => ({ ...p, number: isNumbered(p) ? p.number : undefined, articleNumber: hasArticleNumber(p) ? p.articleNumber : undefined }), // prettier-ignore
});
const isReport = ({ type }) => /^(?:report|working-paper|brief)$/.test(type);
/** The types of which RIS has one. */
const isTyped = ({ type }) => /^(?:report|working-paper|brief|article|book|chapter|conference-paper|thesis|dataset|software|presentation|video|image)$/.test(type); // prettier-ignore
/** An issue of a report is its number. */
const oneNumber = (why, isOne) => ({ why, way: (p) => (isOne(p) && p.issue ? { ...p, number: p.number ?? p.issue, issue: undefined } : p) }); // prettier-ignore

const oneTitle = (why) => ({
  why,
  way: (p) => {
    if (p.subtitle === undefined) return p;
    const title = [p.title, /[?!:;.…–—-]$/.test(wordsOf(p.title)) ? ' ' : ': ', p.subtitle].flat();
    return { ...p, title: without(title, /none/), subtitle: undefined };
  },
});

const apart = (why) => ({ why, way: (p) => ({ ...p, keywords: [...new Set(p.keywords?.flatMap((each) => each.split(/\s*;\s*/)).filter(Boolean))] }) }); // prettier-ignore
const onlyRoles = (why, isRole) => ({ why, way: (p) => ({ ...p, contributors: p.contributors?.filter((each) => isRole(each.role, p, each)) }) }); // prettier-ignore
const isPicture = (url) => /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(url);
const isPdf = ({ url, mediaType }) =>
  /\bpdf$|\.pdf$/i.test((mediaType ?? url).split(mediaType === undefined ? /[?#]/ : ';')[0].trim());
const onlyPdf = {
  why: 'there is a place for PDFs, and none for other files',
  way: (p, isBack) => (!isBack && p.links?.fullText && !isPdf(p.links.fullText) ? { ...p, links: { ...p.links, fullText: undefined } } : p), // prettier-ignore
};

const addressOnly = {
  'links.fullText.mediaType': 'the place for it holds an address',
  'links.fullText.size': 'the place for it holds an address',
  'links.fullText.pages': 'the place for it holds an address',
};
const nameOnly = {
  'contributors.orcid': 'names have parts, and none of them is an identifier',
  'contributors.ror': 'names have parts, and none of them is an identifier',
  'contributors.url': 'names have parts, and none of them is an address',
};
const notAnywhere = {
  badges: 'there is no place for a catalogue’s own marks',
  access: 'there is no place for who may read it',
  interventions: 'there is no place for them; those in the summary are found in it again',
  'publisher.url': 'a publisher is a name',
  'identifiers.url': 'there is one address, that of the record’s page',
};

const CSL_ROLES = /^(?:author|editor|translator|director|script writer|producer|executive producer|performer|composer|narrator|host|guest|interviewer|illustrator|compiler|curator|organizer|chair|contributor)$/; // prettier-ignore
/** Letters and figures alone, by which two titles are one. */
const wordsOnly = (text) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ');
const RIS_ROLES = { 'series editor': /report|book|software|working|brief|chapter|conference|presentation|video/, advisor: /thesis/, producer: /dataset/, performer: /presentation|video/ }; // prettier-ignore

const isThesis = ({ type }) => type === 'thesis';
const only = (why, fields, isFor) => ({ why, way: (p) => (isFor(p) ? p : { ...p, ...Object.fromEntries(fields.map((field) => [field, undefined])) }) }); // prettier-ignore
const ofTypes = (why, fields, types) => only(why, fields, ({ type = '' }) => types.test(type));

/** Roles that a type of BibLaTeX’s has a field for. */
function isOwnRole(role, type = '') {
  const is = (types) => types.split(' ').includes(type);
  if (role === 'author') return true;
  if (role === 'editor') return !/^(?:report|working-paper|brief|thesis)$/.test(type);
  if (/^(?:translator|annotator|commentator)$/.test(role)) return is('article book chapter');
  return /^(?:introduction|foreword|afterword)$/.test(role) && is('book chapter');
}

/** What BibTeX and BibLaTeX have in common. */
const BIB_NOT = {
  ...notAnywhere,
  ...addressOnly,
  ...nameOnly,
  'contributors.orcid':
    'BibTeX’s names have none; BibLaTeX’s annotations (`author+an:orcid`) could, which few programs read, nor does ours',
  cover: 'there is no field for pictures',
  translations: 'a title is one',
};
const bib = [
  ...common,
  onlyPdf,
  only('who awards a degree is said of theses', ['institution', 'degree'], isThesis),
  oneNumber('a report’s issue is its number', isReport),
  only('a report has a number, and what it is numbered in stands in words behind the rest', ['series', 'volume'], (p) => !isReport(p)),
  only('an issue is a journal’s', ['issue'], ({ type }) => type === 'article'),
  {
    why: 'a thesis has a type, which is the word for it or the degree',
    way: (p) => {
      if (!isThesis(p)) return p;
      const own = /^thesis$/i.test(p.typeLabel ?? '') ? undefined : p.typeLabel;
      const label = own ?? (p.degree === undefined ? undefined : `${p.degree} thesis`);
      const [, words] = /^(.{2,24}) (?:thesis|dissertation)$/.exec(label ?? '') ?? [];
      const isDegree = /^(?:\p{Lu}\p{L}{0,3}[. ]*){2,4}$/u.test(words ?? '') || /^(?:Master’s|Bachelor’s|Candidate)$/.test(words ?? '');
      return { ...p, degree: isDegree ? words : undefined, typeLabel: isDegree || /^thesis$/i.test(label ?? '') ? undefined : label };
    },
  },
]; // prettier-ignore

/** `not`: by path, what the format has no place for. `otherwise`: what it says in another way. */
export const held = {
  // https://ctan.org/pkg/biblatex, chapter 2, whose fields those of BibTeX are among
  bibtex: {
    not: BIB_NOT,
    otherwise: [
      ...bib,
      oneTitle('BibTeX’s styles set no subtitle, so that it stands in the title'),
      numbers('`number` of a report is its own; elsewhere it counts in a journal or series', isReport, () => true),
      onlyRoles('beside the roles that have fields there are three fields for others', (role, p) => {
        const own = /^(?:author|editor|translator|annotator|commentator|introduction|foreword|afterword)$/;
        const all = [...new Set(p.contributors.map((each) => each.role))].filter((each) => !own.test(each));
        return own.test(role) || all.length <= 3 || all.indexOf(role) < 3;
      }),
    ],
  },
  // https://ctan.org/pkg/biblatex, blx-dm.def: which type has which field
  biblatex: {
    not: { ...BIB_NOT, licence: 'there is no field for licences' },
    otherwise: [
      ...bib,
      numbers('`number` of a report is its own; elsewhere it counts in a journal or series', isReport, ({ type = '' }) => /^(?:report|working-paper|brief|thesis|article|book|chapter|conference-paper)$/.test(type)),
      ofTypes('a publisher of articles and theses is not named', ['publisher'], /^(?!article$|thesis$)/),
      ofTypes('articles come from no place', ['place'], /^(?!article$)/),
      ofTypes('others than books, data and programs have no editions; they stand in words', ['edition'], /^(?:book|chapter|dataset|software)$/),
      ofTypes('others have no series; it stands in words', ['series'], /^(?:article|book|chapter|conference-paper|dataset)$/),
      ofTypes('others have no volumes', ['volume'], /^(?:article|book|chapter|conference-paper)$/),
      ofTypes('others have no pages', ['pages'], /^(?:report|working-paper|brief|thesis|article|book|chapter|conference-paper)$/),
      ofTypes('books, articles and papers have no word for their kind', ['typeLabel'], /^(?!(?:article|book|chapter|conference-paper)$)/),
      ofTypes('a meeting is one of a paper', ['event'], /^conference-paper$/),
      {
        why: '“Report” is what a report is',
        way: (p) => (isReport(p) && /^report$/i.test(p.typeLabel ?? '') ? { ...p, typeLabel: undefined } : p),
      },
      onlyRoles('beside the roles that have fields in a type there are three fields for others', (role, p) => {
        const own = (each) => isOwnRole(each, p.type);
        const all = [...new Set(p.contributors.map((each) => each.role))].filter((each) => !own(each));
        return own(role) || all.length <= 3 || all.indexOf(role) < 3;
      }),
    ],
  }, // prettier-ignore
  // https://web.archive.org/web/20100704171416/http://www.refman.com/support/risformat_intro.asp, and its tags of 2011
  ris: {
    not: {
      ...notAnywhere,
      ...addressOnly,
      ...nameOnly,
      licence: 'there is no tag for licences',
      translations: 'there is no tag for titles and abstracts in further languages',
      degree: 'M3 of a thesis is its kind in words',
      'event.date': 'PY and DA are of the publication',
      'cover.alt': 'L4 is an address',
      'cover.width': 'L4 is an address',
      'cover.height': 'L4 is an address',
      'cover.candidates.width': 'L4 is an address',
      'cover.candidates.height': 'L4 is an address',
    },
    otherwise: [
      ...common,
      oneTitle('a second title is that of a series'),
      {
        why: 'M3 of a thesis is what it is called',
        way: (p) => (p.type === 'thesis' ? { ...p, typeLabel: thesisWords(p) } : p),
      },
      {
        why: 'PB of a thesis is its university',
        way: (p) => (p.type === 'thesis' ? { ...p, institution: p.institution ?? p.publisher?.name, publisher: undefined } : { ...p, institution: undefined }), // prettier-ignore
      },
      {
        why: 'T2 of a paper is the name of its meeting beside C3, and elsewhere the title of its proceedings; one of both in both is that',
        way: (p) => (p.type === 'conference-paper' && p.event?.name && (!p.series || wordsOnly(p.series) === wordsOnly(p.event.name)) ? { ...p, series: p.event.name, event: { ...p.event, name: undefined } } : p), // prettier-ignore
      },
      {
        why: 'there are tags for meetings of papers and slides',
        way: (p) => (p.event && !/^(?:conference-paper|presentation)$/.test(p.type) ? { ...p, event: undefined } : p),
      },
      oneNumber('IS of a report is its number', isReport),
      numbers('there are numbers of reports and of what has no type, and C7 of articles', (p) => isReport(p) || !isTyped(p), ({ type }) => type === 'article'), // prettier-ignore
      onlyRoles('there are tags for some roles, and in some types for a few more', (role, p) => /^(?:author|editor|translator)$/.test(role) || Boolean(RIS_ROLES[role]?.test(p.type))), // prettier-ignore
      {
        why: 'of an article, ET is a date',
        way: (p) => (p.type === 'article' ? { ...p, edition: undefined } : p),
      },
      {
        why: 'SP and EP are the first page and the last, without the sign between them',
        way: (p) => ({ ...p, pages: p.pages?.replace(/^([^\s–-]+)[–-]([^\s–-]+)$/, '$1–$2') }),
      },
      {
        why: 'L4 holds pictures of any kind; only what ends as one is taken for one',
        way: (p) => {
          const [first, ...others] = p.cover ? [p.cover, ...(p.cover.candidates ?? [])].filter(({ url }) => isPicture(url)) : []; // prettier-ignore
          return { ...p, cover: first && { ...first, candidates: others.length ? others : undefined } };
        },
      },
      apart('what stands between semicolons in KW is several keywords, by the custom of databases'),
    ],
  },
  // https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
  'csl-json': {
    not: {
      ...notAnywhere,
      ...nameOnly,
      badges: 'there is `status`, which says how far a work has come, and no other place for marks',
      cover: 'there is no variable for pictures',
      licence: 'there is no variable for licences',
      translations: '`original-title` is that of what was translated, and there is no variable for others',
      'links.fullText': 'there is one address, that of the record’s page',
      'standing.url': '`status` is a word',
      'identifiers.handle': 'there is no variable for it; its address is that of the page where there is none',
    },
    otherwise: [
      {
        why: 'whoever had a part for which there is no variable is a contributor',
        way: (p) => ({ ...p, contributors: p.contributors?.map((each) => (CSL_ROLES.test(each.role) ? each : { ...each, role: 'contributor' })) }), // prettier-ignore
      },
      ...common,
      oneTitle('title and subtitle are one variable'),
      {
        why: 'newspapers, magazines, blogs and pages of the web have types, which are read as our words for them',
        way: (p) => (/^(?:news(?:paper)? ?article|magazine ?article|blog ?post|web ?page)$/i.test(p.typeLabel) && /^(?:article|undefined)$/.test(p.type) ? { ...p, typeLabel: p.typeLabel.toLowerCase().replace(/^news a/, 'newspaper a').replace(/(?<=\S)(?=(?:article|post|page)$)/, ' ') } : p), // prettier-ignore
      },
      oneNumber('`number` of a report in a series is the one that it has', ({ type, series, number }) => /^(?:report|brief)$/.test(type) && series && !number), // prettier-ignore
      numbers('`number` is that of a report, or of an article', ({ type }) => !type || /^(?:report|brief)$/.test(type), ({ type }) => type === 'article'), // prettier-ignore
      {
        why: 'there is one address, which is that of the full text where the record has no page',
        way: (p) => ({ ...p, links: { ...p.links, landingPage: p.links?.landingPage ?? p.links?.fullText?.url } }),
      },
      {
        why: '`circa` is the one word for doubt about a date',
        way: (p) => (p.published?.uncertain ? { ...p, published: { ...p.published, uncertain: undefined, approximate: true } } : p), // prettier-ignore
      },
      {
        why: '`publisher` of a thesis is who awarded the degree, and its `genre` says which',
        way: (p) => {
          const isThesis = p.type === 'thesis';
          const genre = isThesis ? thesisWords(p) : p.typeLabel;
          const publisher = isThesis && p.institution ? { name: p.institution } : p.publisher;
          return { ...p, typeLabel: genre, publisher, institution: undefined, degree: undefined };
        },
      },
      {
        why: 'a genre that says the type again says nothing; of what is dated by the day the type says the word',
        way: (p) => {
          const letters = (p.typeLabel ?? '').toLowerCase().replace(/[^a-z]/g, '');
          const isAgain = letters === p.type?.replaceAll('-', '') || /^(?:article journalarticle|chapter bookchapter)$/.test(`${p.type} ${letters}`); // prettier-ignore
          const daily = { newspaperarticle: 'newspaper article', newsarticle: 'newspaper article', magazinearticle: 'magazine article', blogpost: 'blog post', webpage: 'web page' }[letters]; // prettier-ignore
          return {
            ...p,
            typeLabel: isAgain ? undefined : ((p.type ?? 'article') === 'article' && daily) || p.typeLabel,
          };
        },
      },
      {
        why: 'a contributor who is named in another role has no more to do',
        way: (p) => ({ ...p, contributors: p.contributors?.filter((each) => each.role !== 'contributor' || !p.contributors.some((other) => other.role !== 'contributor' && other.name === each.name)) }), // prettier-ignore
      },
      {
        why: '`status` is one word, which how it stands today takes before how far it has come',
        way: (p) => (p.standing && p.standing.status !== 'newer-version' ? { ...p, status: undefined } : p),
      },
      {
        why: '`status` says how far a work has come itself, and not that there is another',
        way: (p) => (p.standing?.status === 'newer-version' ? { ...p, standing: undefined } : p),
      },
      apart('`keyword` is one text, in which semicolons are between keywords'),
      {
        why: 'marks and links in an abstract are not the format’s: only titles have marks',
        way: (p) => ({ ...p, summary: eachText(p.summary, wordsOf) }),
      },
    ],
  },
  // schema/publication.schema.json
  publication: { not: {}, otherwise: [] },
};

/** Without what stands at a path; lists on the way have it in each of their members. */
function drop(value, [key, ...rest]) {
  if (Array.isArray(value)) return value.map((each) => drop(each, [key, ...rest]));
  if (value === undefined || value === null) return value;
  return { ...value, [key]: rest.length ? drop(value[key], rest) : undefined };
}

/** A value without what says nothing: undefined, and objects and lists of nothing else. */
function known(value) {
  // Of white space side by side only one can stay, which it is on the next reading.
  if (typeof value === 'string') return value.replace(/\s{2,}/g, ' ').normalize();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(known);
  const entries = Object.entries(value).map(([key, each]) => [key, known(each)]).filter(([, each]) => each !== undefined && !(typeof each === 'object' && !Object.keys(each).length)); // prettier-ignore
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A publication as a format can hold it. How it was read is no part of it. */
function heldOf(publication, format, isBack) {
  const { not, otherwise } = held[format];
  const { source, ...rest } = { ...publication, repairs: undefined };
  // The own JSON keeps where the record came from, but for the format in which it was read.
  let value = { ...rest, ...(format === 'publication' && { source: { ...source, format: undefined } }) };
  for (const { way } of otherwise) value = way(value, isBack);
  for (const path of Object.keys(not)) value = drop(value, path.split('.'));
  return value;
}

/** The whole of it: to which of the two parts a small word belongs, not all formats and records say. */
const familyOf = ({ particle = '', family }) => particle + (!particle || /[-'’]$/.test(particle) ? '' : ' ') + family;

/** CSL-JSON has a particle by itself, BibTeX tells it by its small letters. */
const hasParticleOf = (a, b, format) =>
  !a.particle ||
  !(format === 'csl-json' || (format.startsWith('bib') && /^\p{Ll}/u.test(a.particle))) ||
  a.particle === b.particle;

const sorted = (name) => name.split(/[\s,،]+/).filter(Boolean).toSorted().join(' '); // prettier-ignore

/**
 * Whether somebody came back. A name with both parts is these parts, in the format's order, also where the record says another
 * one beside them. Without them a name is its
 * words, and so is one in RIS that a comma takes apart elsewhere, or that looks like an organization's: whether it is a person's only organizations say, and CSL-JSON has not even that.
 */
function isSamePerson(a, b, format) {
  if (format === 'publication') return JSON.stringify(known(a)) === JSON.stringify(known(b));
  if (a.role !== b?.role) return false;
  const isUnclear = format === 'ris' && /,|\s(?:of|for|and|&)\s/i.test(`${a.family} | ${a.given}`);
  if (a.family && a.given && a.kind !== 'organization' && !isUnclear) return familyOf(a) === familyOf(b) && a.given === b.given && a.suffix === b.suffix && hasParticleOf(a, b, format) && (sorted(a.name) === sorted(b.name) || !a.name.includes(a.family)); // prettier-ignore
  if (a.kind === 'organization') return a.name === b.name && (format === 'csl-json' || b.kind === 'organization');
  if (a.kind === 'person' && b.kind === 'organization') return false;
  return sorted(a.name) === sorted(b.name);
}

/** What was lost on the way through a format: the fields that it could hold and that came back otherwise. */
export function lossesOf(publication, back, format) {
  const [{ contributors: people = [], ...a }, { contributors: others = [], ...b }] = [publication, back].map((each, at) => heldOf(each, format, at === 1)); // prettier-ignore
  const losses = [];
  const [before, after] = [known(a), known(b)];
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before[key], after[key]].map((each) => JSON.stringify(each));
    if (was !== is) losses.push(`${key}: ${was?.slice(0, 300)} became ${is?.slice(0, 300)}`);
  }
  people.forEach((each, at) => {
    if (!isSamePerson(known(each), known(others[at] ?? {}), format)) losses.push(`contributors: ${JSON.stringify(each)} became ${JSON.stringify(others[at])}`); // prettier-ignore
  });
  if (others.length > people.length) losses.push(`contributors: ${others.length - people.length} more`);
  return losses;
}
