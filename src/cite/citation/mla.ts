// Modern Language Association, 9th edition. https://style.mla.org
import { isNumeric, labelled, longTerm, type Style, take, verb } from './entry.js';
import { group, inQuotes, italic } from './text.js';
import { isPlural, ordinal } from './numbers.js';
import type { CslRole } from '../csl-variables.js';
import { dateIn } from './dates.js';
import { sentenceStart } from './title-case.js';

const names = { and: 'and' };
const inverted = { inverted: 'first', and: 'and', lastComma: true, most: [3, 1], etAlComma: true, initials: '. ', isWhole: true } as const; // prettier-ignore

export const mla: Style = {
  pages: 'minimal-two',
  layout(e) {
    const { type, page, volume, edition } = e;
    const container = e['container-title'];
    const known = { ...e.names };
    const title = () => {
      const text = e.titled(e.title);
      e.title = '';
      return container ? inQuotes(text) : italic(text);
    };
    const first = (role: CslRole) => take(e, role, inverted, (all, each, isMany) => `${all}, ${longTerm(each, isMany)}`); // prettier-ignore
    const other = (role: CslRole) =>
      take(e, role, names, (all, each) => `${container ? verb(each) : sentenceStart(verb(each))} ${all}`);
    const others = (['translator', 'illustrator', 'interviewer', 'director'] as const).filter((role) => known[role]);
    const isLater =
      edition ?? container ?? ((known.author && (known.editor ?? others[0])) || (known.editor && others[0]) || others.some((role) => role !== 'translator')); // prettier-ignore
    return group(
      '',
      group(
        '. ',
        take(e, "author", inverted, String) || first('editor') || first('translator') || title(),
        title(),
        group(
          ', ',
          italic(e.titled(container)),
          other('editor'),
          other('translator'),
          other('director'),
          other('illustrator'),
          other('interviewer'),
          isNumeric(edition) ? `${ordinal(edition)} ed.` : edition && sentenceStart(edition),
          e.version,
          labelled(isLater ? 'vol.' : 'Vol.', volume),
          labelled('no.', e.issue),
          type === 'report' && e.genre,
          e.number,
          type !== 'article-journal' && e.publisher,
          /^(?:book|chapter|paper-conference|motion_picture)$/.test(type)
            ? dateIn(e.date, 'y')
            : type !== 'speech' && dateIn(e.date, type === 'article-journal' ? 'm y' : 'd m y', 'mla'),
          labelled(page && isPlural(page) ? 'pp.' : 'p.', page),
          e.DOI ? `https://doi.org/${e.DOI}` : e.URL,
        ),
      ),
      '.',
    );
  },
};
