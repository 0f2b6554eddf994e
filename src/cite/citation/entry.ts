// What a style asks of a publication.
import { type CslName, type CslRole, type CslVariable, namesOf, variablesOf } from '../csl-variables.js';
import { group, marked, quoted } from './text.js';
import { type NameForm, namesIn } from './names.js';
import { isNumeric, type PageRange, pagesOf } from './numbers.js';
import type { PartialDate } from '../../record/partial-date.js';
import type { Publication } from '../../record/publication.js';
import { signBehind } from '../written-text.js';
import { titleCase } from './title-case.js';

/** A publication as an entry. What stands in somebody's place is taken out, so that it does not stand there twice. */
export interface Entry extends Readonly<Partial<Record<CslVariable, string>>> {
  readonly type: string;
  title: string;
  readonly date: PartialDate | undefined;
  readonly names: Partial<Record<CslRole, readonly CslName[]>>;
  /** A title in title case, unless it is in another language. */
  readonly titled: (text: string | undefined) => string | undefined;
}

/** A style: how names and quotes are set, and in which order what is known stands. */
export interface Style {
  readonly pages?: PageRange;
  /** British quotation marks, outside which full stops and commas stand. */
  readonly isBritish?: true;
  readonly layout: (entry: Entry) => string;
}

/** A name with its apostrophes. */
const set = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, quoted(marked(text as string))]));

export function entryOf(publication: Publication, { pages }: Style): Entry {
  const { title, subtitle, languages = ['en'], published: date } = publication;
  const variables: Partial<Record<string, string>> = {};
  for (const [name, value] of Object.entries(variablesOf(publication)))
    if (value) variables[name] = /^[A-Z]/.test(name) ? value : quoted(marked(value));
  const { page, type = '' } = variables;
  for (const name of ['volume', 'issue', 'number', 'edition', 'collection-number'])
    if (isNumeric(variables[name])) variables[name] = pagesOf(variables[name], undefined)!;
  const all = namesOf(publication);
  return {
    title: quoted(marked(title) + (subtitle ? signBehind(title) + marked(subtitle) : '')),
    ...variables,
    type,
    ...(page && { page: pagesOf(page, pages)! }),
    names: Object.fromEntries(Object.entries(all).map(([role, each]) => [role, each.map(set)])),
    date,
    titled: (text) => (text && /^en/i.test(languages.join()) ? titleCase(text) : text),
  };
}

/** The word for a part that somebody had; "Ed." or "edited by". */
export type Term = (role: CslRole | 'editor & translator', isMany: boolean) => string;

const SHORT: Partial<Record<string, string>> = { translator: 'tran', interviewer: 'interviewer', 'editor & translator': 'ed' }; // prettier-ignore

/** "ed.", "trans.", "dir.". */
export const shortTerm: Term = (role, isMany) => `${SHORT[role] ?? role.slice(0, role === 'editor' ? 2 : 3)}${isMany ? 's' : ''}.`; // prettier-ignore
export const longTerm: Term = (role, isMany) => role + (isMany ? 's' : '');
const VERBS: Partial<Record<string, string>> = {
  editor: 'edited',
  translator: 'translated',
  director: 'directed',
  illustrator: 'illustrated',
  interviewer: 'interview',
};
export const verb: Term = (role) => `${VERBS[role] ?? 'edited & translated'} by`;

/** Those who had a part, taken out of the entry. */
export function take(
  { names }: Entry,
  role: CslRole,
  form: NameForm,
  write: (names: string, role: CslRole | 'editor & translator', isMany: boolean) => string,
): string {
  const all = names[role];
  if (!all) return '';
  delete names[role];
  let both: CslRole | 'editor & translator' = role;
  if (role === 'editor' && JSON.stringify(names.translator) === JSON.stringify(all)) {
    both = 'editor & translator';
    delete names.translator;
  }
  return write(namesIn(all, form), both, all.length > 1);
}

/** A number with its label, "vol. 2". */
export const labelled = (label: string, text: string | undefined): string => (text ? `${label} ${text}` : '');

export { group, isNumeric };
