// Harvard, as Cite Them Right has it in its 12th edition. https://www.citethemrightonline.com
import { isNumeric, labelled, shortTerm, type Style, take, type Term, verb } from './entry.js';
import { group, inQuotes, italic, wrap } from './text.js';
import { isPlural, ordinal } from './numbers.js';
import type { CslRole } from '../csl-variables.js';
import { dateIn } from './dates.js';
import type { NameForm } from './names.js';
import { sentenceStart } from './title-case.js';

const names: NameForm = { initials: '.', and: 'and', most: [4, 1], etAlItalic: true };
const inverted: NameForm = { ...names, inverted: 'all', lastComma: false };
const term: Term = (role, isMany) => shortTerm(role, isMany).replace('eds.', 'eds');

export const harvard: Style = {
  isBritish: true,
  layout(e) {
    const { type, volume, page, genre } = e;
    const container = e['container-title'];
    const isArticle = type === 'article-journal';
    const isPart = /^(?:chapter|paper-conference)$/.test(type);
    const label = (form: NameForm) => (role: CslRole) =>
      take(e, role, form, (all, each, isMany) => `${all} (${term(each, isMany)})`);
    const [first, other] = [label(inverted), label(names)];
    const maker = (role: CslRole) => take(e, role, names, (all, each) => `${sentenceStart(verb(each, false))} ${all}`);
    let edition: string | undefined = isNumeric(e.edition) ? `${ordinal(e.edition)} edn` : e.edition;
    const editionOnce = () => {
      const text = edition;
      edition = undefined;
      return text;
    };
    const title = () => {
      const text = e.title;
      if (/^(?:book|motion_picture|report|thesis|graphic)$/.test(type)) {
        e.title = '';
        return group('. ', group(' ', italic(text), volume && !isNumeric(volume) && `(vol)`), editionOnce());
      }
      e.title = '';
      return inQuotes(text);
    };
    const place = group(': ', e['publisher-place'], e.publisher);
    return group(
      '',
      group(
        '. ',
        group(
          ' ',
          take(e, "author", inverted, String) || first('editor') || first('translator') || title(),
          wrap('(', e.date ? dateIn(e.date, 'y') : 'no date', ')'),
          group(
            ', ',
            title(),
            group(
              ' ',
              isPart && 'in',
              isPart && group(', ', other('editor'), other('translator')),
              container && group('. ', group(' ', italic(container), (isArticle || type === 'article') && !page && !volume && '[Preprint]'), editionOnce()), // prettier-ignore
            ),
          ),
        ),
        !isPart && group('. ', maker('editor'), maker('translator')),
        type === 'thesis'
          ? group('. ', genre, e.publisher)
          : type === 'report'
            ? group('. ', group(' ', genre, e.number), place)
            : !isArticle && group(' ', place, wrap('(', group(', ', e['collection-title'], e['collection-number']), ')')),
      ),
      wrap(', ', group(
        ', ',
        isArticle && (volume ?? '') + wrap('(', e.issue, ')'),
        type === 'speech' && dateIn(e.date, 'd m'),
        /^(?:chapter|paper-conference|article-journal|article|book|report)$/.test(type) && labelled(page && isPlural(page) ? 'pp.' : 'p.', page),
      ), ''),
      wrap('. Available at: ', e.DOI ? `https://doi.org/${e.DOI}` : e.URL, ''),
      '.',
    ); // prettier-ignore
  },
};
