// Citations of records as they came: what a citation processor makes of the original CSL-JSON, and of what two other readers make
// of BibTeX and RIS, beside ours.
import { engineOf, runsOfInline, textOf } from './csl-engine.mjs';
import { basename, join } from 'node:path';
import { dist } from './dist.mjs';
import { itemsOf } from '../../../scripts/programs/citation-js.mjs';
import { pandoc } from '../../../scripts/programs/pandoc.mjs';
import { allowed, styles, withNames, withStatus } from './citations.mjs';
import { textOf as textOfFile } from '../../../scripts/corpus.mjs';

const { citePublication, readPublications } = await import(join(dist, 'server', 'index.js'));

/** What others read of a text, by who; each a list of items as long as ours, or undefined. */
async function itemsBy(text, format, count) {
  const fit = (items) => (items?.length === count ? items : undefined);
  if (format === 'csl-json') {
    const value = JSON.parse(text.replace(/^\ufeff/, ''));
    return { original: fit([value.items ?? value].flat()) };
  }
  const citationJs = () => {
    try {
      return itemsOf(text);
    } catch {
      return undefined; // what it cannot read is in citation-js.test.mjs, with reasons
    }
  };
  const { text: json, isWhole } = await pandoc(format === 'bibtex' ? 'biblatex' : 'ris', 'csljson', text);
  return { pandoc: isWhole ? fit(JSON.parse(json)) : undefined, 'Citation.js': fit(citationJs()) };
}

/** Records of files in the three formats: each with its publication and what others read of it. */
export async function originalsOf(paths) {
  const found = [];
  for (const path of paths) {
    const text = await textOfFile(path);
    const publications = await readPublications(text).catch(() => []);
    const format = publications[0]?.source.format;
    if (!/^(?:csl-json|bibtex|ris)$/.test(format)) continue;
    const all = await itemsBy(text, format, publications.length);
    publications.forEach((publication, at) => {
      const items = Object.fromEntries(Object.entries(all).flatMap(([who, own]) => (own ? [[who, own[at]]] : [])));
      if (Object.keys(items).length) found.push({ name: `${basename(path)}, ${at + 1}`, format, publication, items });
    });
  }
  return found;
}

/** What an item is compared by: capitals, and signs of TeX that a reader left, are no matter of citations. */
const folded = (text) => text.normalize('NFKC').toLowerCase().replace(/\\|%5c|[$_{}]|\\textless/g, '').replace(/[’‘]/g, "'").replace(/[“”«»„]/g, '"').replace(/\s+/g, ' '); // prettier-ignore

/** What the processor writes without the defects that docs/citations.md names. */
const repaired = (publication, text) =>
  Object.values(allowed).reduce((each, repair) => repair(publication, each), text);

/**
 * Each record in each style: ours, and theirs by who. Theirs is first of what they read as it stands; where that is not ours, of
 * it with one change after the other for which there is a reason.
 */
export function comparedWithOriginals(records, changes) {
  return styles.flatMap((style) => {
    const engine = engineOf(style);
    const cited = (item, own = engine) => {
      try {
        return textOf(own(item));
      } catch (error) {
        return `refused: ${error.message}`;
      }
    };
    return records.map(({ name, format, publication, items }) => {
      const ours = textOf(runsOfInline(citePublication(publication, style)));
      const theirs = {};
      let best;
      for (const [who, item] of Object.entries(items)) {
        const isOurs = (text) => folded(repaired(publication, text)) === folded(ours);
        const text = cited(item);
        theirs[who] = text;
        if (isOurs(text)) best = [];
        if (best) continue;
        const changedBy = (names) =>
          asNamed(names.reduce((each, why) => changes[why](each, publication, who) ?? each, structuredClone(item)));
        // As it is done to what we export: nobody is called "et al."
        const asNamed = (changed) => {
          withStatus(changed, publication, style);
          const hasMore = Object.values(changed).some(
            (list) => Array.isArray(list) && list.at(-1)?.literal === 'et al.',
          );
          const { item: named, more } = hasMore ? withNames(changed, publication) : { item: changed };
          return cited(named, more ? engineOf(style, more) : engine);
        };
        let needed = Object.keys(changes);
        if (!isOurs(changedBy(needed))) theirs[`${who}, changed`] = changedBy(needed);
        else {
          // Those that make no difference are not needed.
          for (const why of Object.keys(changes)) {
            const others = needed.filter((each) => each !== why);
            if (isOurs(changedBy(others))) needed = others;
          }
          best = needed;
        }
      }
      const isEqual = Object.values(theirs).includes(ours);
      return { name, format, style, publication, items, ours, theirs, verdict: best ? (isEqual ? 'equal' : 'allowed') : 'wrong', reasons: best ?? [] }; // prettier-ignore
    });
  });
}
