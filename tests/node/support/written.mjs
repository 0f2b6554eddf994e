// What the server's entry makes of records, as one value that any runtime can hand over as JSON. It runs in all of them, so it
// imports nothing.

/** How a page may ask for a card; an option that a version does not know is none. */
const FORMS = [{ layout: 'full', showMissing: true, actions: 'open cite export share' }, { form: 'shadow' }];

/**
 * @param server the module `publication-card/server`
 * @param records their texts, by path
 * @param languages those of the pages to write for
 * @returns by path: the publications with what was written of each, or how the record was refused
 */
export async function written(server, { records, languages }) {
  const all = {};
  for (const [path, text] of Object.entries(records)) {
    const publications = await read(server, text);
    all[path] = Array.isArray(publications) ? publications.map((each) => ofOne(server, each, languages)) : publications;
  }
  return all;
}

async function read({ readPublications, PublicationError }, text) {
  try {
    return await readPublications(text, { baseUrl: 'https://lib.example.org/' });
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    return { refused: error.kind, message: error.message };
  }
}

function ofOne(server, publication, languages) {
  const { renderCard, renderSnapshot, exportFormats, exportPublication, citationStyles, citePublication } = server;
  const each = (keys, write) => Object.fromEntries(keys.map((key) => [key, write(key)]));
  return {
    publication: JSON.stringify(publication),
    cards: each(languages, (lang) => FORMS.map((form) => renderCard(publication, { lang, ...form }))),
    snapshots: each(languages, (lang) => renderSnapshot(publication, { lang })),
    exports: each(names(exportFormats), (name) => exportPublication(publication, name)),
    citations: each(names(citationStyles), (name) => JSON.stringify(citePublication(publication, name))),
  };
}

const names = (list) => list.map(({ name }) => name);
