// Our citations beside those of a citation processor, and what may differ between them.
import { engineOf, files as styleFiles, readStyle, runsOfInline, textOf } from './csl-engine.mjs';
import { dist } from './dist.mjs';
import { join } from 'node:path';

const server = await import(join(dist, 'server', 'index.js'));
const { citedName } = await import(join(dist, 'cite', 'undivided.js'));

export const styles = Object.keys(styleFiles);

/**
 * The differences that `docs/citations.md` allows, by name: each takes exactly one defect out of what the processor wrote.
 * None touches names, years, titles or identifiers.
 */
export const allowed = {
  'apostrophe in an address': ({ links, identifiers }, theirs) => {
    const urls = [links?.landingPage, identifiers?.url, links?.fullText?.url].filter((url) => url?.includes("'"));
    return urls.reduce((text, url) => text.replaceAll(url.replaceAll("'", '’'), () => url), theirs);
  },
  'range of months or days without spaces': ({ published }, theirs) =>
    published?.end ? theirs.replace(/(–\d{4})(\p{Lu}\p{Ll}{2,5})(?=[\d; .])|(–\p{Lu}\p{Ll}{2})(?=\d)/u, (_, year, month, other) => (year ? `${year} ${month}` : other)).replace(/(–(?:\d{4} )?\p{Lu}\p{Ll}{2})(\d{1,2})(?=[; .])/u, '$1 $2') : theirs, // prettier-ignore
  'label twice': ({ pages = '' }, theirs) => (/\bp\.$/.test(pages) ? theirs.replace(/(\d p\.) p\./, '$1') : theirs),
};

/** How a citation stands to the processor's: the same text, the same but for defects that are allowed, or wrong. */
export function judge(publication, ours, theirs) {
  if (ours === theirs) return 'equal';
  let text = theirs;
  for (const repair of Object.values(allowed)) text = repair(publication, text);
  return text === ours ? 'allowed' : 'wrong';
}

/** Lists of names; those that are not divided in an item are so as docs/citations.md says, and nobody is called "et al.". */
export function withNames(item, publication) {
  let more;
  const people = new Map(publication.contributors?.map((each) => [each.name, citedName(each, publication)]));
  const lists = Object.entries(item).filter(([, list]) => Array.isArray(list) && list[0] && ['family', 'literal'].some((key) => key in list[0])); // prettier-ignore
  const named = lists.map(([role, list]) => [role, list.map((each) => people.get(each.literal) ?? each)]);
  for (const [, list] of named)
    if (list.at(-1).literal === 'et al.') {
      more = [list.length - 1, Number(publication.moreContributors)];
      // The processor counts organizations apart, and shortens no list that would not be shortened in a text.
      const other = list.at(-2)?.family ? { family: 'X', given: 'Y' } : list.at(-1);
      list.splice(-1, 1, other, other, other);
    }
  return { item: { ...item, ...Object.fromEntries(named) }, more };
}

/** What says how far a work has come, and not how it stands today, where a style has it. */
export function withStatus(item, { standing }, style) {
  if (standing) delete item.status;
  // The files of some styles have no place for it but that of the date, where their handbooks have it.
  if (item.status && !item.issued && !/variable="status/.test(readStyle(style))) item.issued = { literal: item.status };
}

/** Each publication in each style, beside what the processor makes of its CSL-JSON. */
export function comparisons(publications) {
  return styles.flatMap((style) => {
    const engine = engineOf(style);
    return publications.map(([path, publication]) => {
      const [written] = JSON.parse(server.exportPublication(publication, 'csl-json'));
      const { item, more } = withNames(written, publication);
      withStatus(item, publication, style);
      const [ours, theirs] = [
        runsOfInline(server.citePublication(publication, style)),
        (more ? engineOf(style, more) : engine)(item),
      ];
      const verdict = judge(publication, textOf(ours), textOf(theirs));
      const hasSameMarks = JSON.stringify(ours) === JSON.stringify(theirs);
      return { path, publication, style, verdict, hasSameMarks, ours: textOf(ours), theirs: textOf(theirs) };
    });
  });
}

/** A row for each format of records, and one for all: how many are equal, allowed and wrong in each style. */
export function tableOf(results) {
  const formats = [...new Set(results.map(({ publication }) => publication.source?.format ?? 'none'))].sort();
  const row = (label, own) => [
    label,
    String(own.length / styles.length),
    ...styles.map((style) => {
      const count = (verdict) => own.filter((each) => each.style === style && each.verdict === verdict).length;
      return `${count('equal')} / ${count('allowed')} / ${count('wrong')}`;
    }),
  ];
  return {
    head: ['format', 'records', ...styles],
    rows: [...formats.map((format) => row(format, results.filter(({ publication }) => (publication.source?.format ?? 'none') === format))), row('together', results)], // prettier-ignore
  };
}
