// The Chicago Manual of Style, 17th edition, author-date. https://www.chicagomanualofstyle.org
import { isNumeric, labelled, shortTerm, type Style, take, type Term, verb } from './entry.js';
import { append, group, inQuotes, italic, wrap } from './text.js';
import type { CslRole } from '../csl-variables.js';
import { dateIn } from './dates.js';
import { ordinal } from './numbers.js';
import { sentenceStart } from './title-case.js';

const names = { and: 'and' };
const inverted = { inverted: 'first', and: 'and', lastComma: true, most: [11, 7], particleLast: true } as const;
const term: Term = (role, isMany) => (role === 'translator' ? 'trans.' : shortTerm(role, isMany));
const verbOf: Term = (role, isMany) => verb(role, isMany).replace('&', 'and');

export const chicago: Style = {
  pages: 'chicago',
  layout(e) {
    const { type, genre, number, volume, issue, page, edition, version, date } = e;
    const isArticle = type === 'article-journal';
    const isPart = /^(?:chapter|paper-conference)$/.test(type);
    const isWork = /^(?:book|graphic|motion_picture)$/.test(type);
    const isInterview = Boolean(e.names.interviewer);
    const title = () => {
      const text = e.titled(e.title);
      if (!text) return '';
      e.title = '';
      return isWork ? italic(text) + wrap(' (', labelled('version', version), ')') : inQuotes(text);
    };
    const first = (role: CslRole) => take(e, role, inverted, (all, each, isMany) => `${all}, ${term(each, isMany)}`);
    const other = (role: CslRole) =>
      take(e, role, names, (all, each) => `${isPart ? verbOf(each, false) : sentenceStart(verbOf(each, false))} ${all}`);
    const container = italic(e.titled(e['container-title']));
    const month = dateIn(date, 'm');
    let text = group(
      '. ',
      take(e, "author", inverted, String) || first('editor') || first('translator') || first('director') || title(),
      date ? dateIn(date, 'y') : e.status ? sentenceStart(e.status) : 'n.d.',
      title(),
    );
    const add = (before: string, more: string | undefined | false, after = '') => {
      if (more) text = append(append(append(text, before), more), after);
    };
    if (isInterview) add('. ', take(e, 'interviewer', names, (all) => `Interview by ${all}`));
    else if (!/^(?:thesis|speech)$/.test(type))
      add('. ', group(' ', genre && sentenceStart(genre), type === 'report' && number));
    if (!isPart) add('. ', group('. ', other('editor'), other('translator'), other('director')));
    add('. ', isPart ? group(' ', 'In', container || ' ') : container);
    if (isPart) add(', ', group(', ', other('editor'), other('translator')));
    const is = isWork || type === 'report';
    if (is || isPart)
      add(
        isPart ? ', ' : '. ',
        isNumeric(edition) ? `${ordinal(edition)} ed${isPart ? '.' : ''}` : edition && (isPart ? edition : sentenceStart(edition)), // prettier-ignore
      );
    if (isPart && page) add(', ', wrap('', volume, ':') + page);
    if (isArticle) {
      if (volume) add(' ', group(' ', volume, wrap('(', issue ?? month, ')')));
      else if (issue) add(', ', group(' ', `no. ${issue}`, wrap('(', month, ')')));
      else add(', ', month);
    } else if (is || (isPart && !page)) add('. ', labelled('Vol.', volume));
    if (!isArticle) add('. ', group(isNumeric(e['collection-number']) ? ' ' : ', ', e.titled(e['collection-title']), e['collection-number'])); // prettier-ignore
    if (type === 'speech') add('. ', group(', ', genre && sentenceStart(genre), dateIn(date, 'm d')));
    else if (!isArticle)
      add('. ', group(', ', type === 'thesis' && genre && sentenceStart(genre), group(': ', e['publisher-place'], e.publisher))); // prettier-ignore
    if (isArticle) add(volume || issue ? ': ' : ', ', page);
    add('. ', e.DOI ? `https://doi.org/${e.DOI}` : e.URL);
    return append(text, '.');
  },
};
