// What the formats of reference managers ask of a publication.
import { doiUrl, handleUrl } from '../record/resolvers.js';
import { type Contributor, splitName } from '../record/contributor.js';
import type { PartialDate } from '../record/partial-date.js';
import { isDegreeName } from '../record/degrees.js';
import { isCollective } from '../record/collective.js';
import type { FullText, Publication } from '../record/publication.js';
import { inWords } from '../record/csl-terms.js';

/** The parts of a name where both names are known. An organization's name has no parts. */
export const partsOf = (contributor: Contributor): Contributor | undefined =>
  contributor.kind !== 'organization' && contributor.family && contributor.given ? contributor : undefined;

/**
 * The parts of a name that is written as catalogues write a person's, where the record does not divide it. "Ministry of Health,
 * Nepal" only looks like it.
 */
export const inCatalogueOrder = ({ name, kind, family }: Contributor): Partial<Contributor> =>
  kind !== 'organization' && !family && !isCollective(name) ? splitName(name, true) : {};

/** Whether a name without parts is still written as a person's is: in the order of catalogues, or by somebody of whom it is known. */
export const isPersonal = (contributor: Contributor): boolean =>
  !!inCatalogueOrder(contributor).family || (contributor.kind === 'person' && !contributor.name.includes(','));

/** The record's page, unless it is where a DOI or a Handle leads, which readers know. */
export function pageOf({ links, identifiers: { doi, handle } = {} }: Publication): string | undefined {
  const page = links?.landingPage;
  return page && page !== (doi && doiUrl(doi)) && page !== (handle && handleUrl(handle)) ? page : undefined;
}

/** Whether a file is a PDF, by what the record says or by its address. */
export const isPdf = ({ mediaType, url }: FullText): boolean =>
  /\bpdf *(;|$)|\.pdf$/i.test(mediaType ?? url.replace(/[?#].*/, ''));

/**
 * Whether a date's year is certain, so that formats which have nothing but years can say it. Of a range the first year is,
 * unless it has no beginning.
 */
export const isCertain = ({ end, open, ...start }: PartialDate): boolean =>
  open !== 'start' &&
  [start, end ?? start].every(
    (at) => at.year > 0 && at.year < 1e4 && !at.approximate && !at.uncertain && !at.precision,
  );

/** How it stands today, as a note: "Retracted: https://…". Readers of ours know the words again. */
export const standingNote = ({ standing }: Publication): string | undefined =>
  standing && [inWords(standing.status), standing.url].filter(Boolean).join(': ');

/** The same as a word for how far a work has come, which that a newer one exists is not. */
export const standingWord = ({ standing }: Publication): string | undefined =>
  standing?.status === 'newer-version' ? undefined : standing?.status.replaceAll('-', ' ');

/**
 * What a thesis is called: by the record's own word, or, where that says no more than that it is one, by its degree. Behind one that
 * may be in any language no English word stands.
 */
export function thesisWords({ typeLabel, degree }: Publication): string | undefined {
  const isSaid = typeLabel !== undefined && !/^(?:thes[ie]s|dissertation)$/i.test(typeLabel);
  if (!degree || isSaid) return typeLabel;
  return isDegreeName(degree) ? `${degree} thesis` : degree;
}

/** A text in one line. */
export const inLine = (text: string): string => text.replace(/\s*[\n\r]\s*/g, ' ');
