// Institute of Electrical and Electronics Engineers. https://journals.ieeeauthorcenter.ieee.org
import { isNumeric, labelled, shortTerm, type Style, take } from './entry.js';
import { append, bold, group, inQuotes, italic, wrap } from './text.js';
import { isPlural, ordinal } from './numbers.js';
import type { CslRole } from '../csl-variables.js';
import { dateIn } from './dates.js';
import type { NameForm } from './names.js';
import { sentenceStart } from './title-case.js';

const names: NameForm = { and: 'and', most: [7, 1], initials: '. ', etAlItalic: true };

export const ieee: Style = {
  layout(e) {
    const { type, volume, issue, page, number, genre, publisher } = e;
    const container = italic(e['container-title']);
    const place = e['publisher-place'];
    const isArticle = type === 'article-journal';
    const isWork = /^(?:book|graphic|motion_picture)$/.test(type);
    const isEvent = /^(?:paper-conference|speech)$/.test(type);
    const person = (role: CslRole) =>
      take(e, role, names, (all, each, isMany) => `${all}, ${sentenceStart(shortTerm(each, isMany))}`);
    const author = take(e, 'author', names, String) || person('editor') || person('translator');
    const title = isWork ? italic(e.title) : inQuotes(e.title);
    const locators = group(
      ', ',
      /^(?:book|chapter|graphic|motion_picture|paper-conference|report)$/.test(type) && (isNumeric(e.edition) ? `${ordinal(e.edition)} ed.` : e.edition && `${sentenceStart(e.edition)}.`), // prettier-ignore
      labelled('vol.', volume),
      labelled('no.', issue),
    );
    const pages = isArticle && number ? `Art. no. ${number}` : labelled(page && isPlural(page) ? 'pp.' : 'p.', page);
    const status = bold(!page && !issue && !volume && e.status ? sentenceStart(e.status) : '');
    const house =
      isWork || type === 'chapter' || type === 'paper-conference' ? group(': ', place, publisher) : group(', ', publisher, place); // prettier-ignore
    const date = dateIn(
      e.date,
      isArticle || type === 'report' || type === 'paper-conference' ? 'm y' : /^(?:book|chapter|graphic|thesis)$/.test(type) ? 'y' : 'm d, y', // prettier-ignore
      'short',
    );
    let text = wrap('', author, ', ');
    const add = (after: string, ...parts: (string | undefined | false)[]) => {
      text = append(text, wrap('', group(', ', ...parts), after));
    };
    if (isArticle) add(e.URL || e.DOI ? ',' : '.', title, container, locators, pages, date, status);
    else if (isEvent) add('.', title, container ? `${type === 'speech' ? 'in' : 'in'} ${container}` : '', date, locators, pages, status); // prettier-ignore
    else if (type === 'report') add('.', title, house, group(' ', genre, number), date);
    else if (type === 'thesis') add('.', title, genre, house, date);
    else if (type === 'motion_picture') {
      text = append(text, wrap('', place, '. '));
      add('.', title, wrap('(', date, ')'));
    } else if (isWork) {
      add('. ', title, locators);
      add('.', house, date, pages);
    } else if (type === 'chapter') {
      add(', ', title, container && `in ${container}`, locators);
      text = append(text, wrap('', person('editor'), ' '));
      add('.', house, date, pages);
    } else {
      add('. ', title, container, locators);
      add('.', house, pages, date);
    }
    text = append(text, e.DOI ? ` doi: ${e.DOI}.` : e.URL ? ` [Online${type === 'motion_picture' ? ' Video' : ''}]. Available: ${e.URL}` : ''); // prettier-ignore
    return text.trim();
  },
};
