/** Who stands behind a publication: a person or an organization, with the name as it was catalogued. */
export interface Contributor {
  /** The name as the record writes it: "Gallina, A.", "Asha Rai", "World Bank". */
  readonly name: string;
  /** `author`, `editor`, `translator`, … as the record says. */
  readonly role: string;
  readonly kind?: 'person' | 'organization';
  readonly given?: string;
  /** Without its particle, where the record has that apart; otherwise as the record has it: "van Gogh". */
  readonly family?: string;
  /** What stands before the family name and is sorted with it or not: "van der". */
  readonly particle?: string;
  /** What tells the person from others of the name: "Jr.", "III". */
  readonly suffix?: string;
  /** The bare ORCID iD, checksum tested: `0000-0002-1825-0097`. */
  readonly orcid?: string;
  /** The ROR identifier as a URL. */
  readonly ror?: string;
  /** http(s), or `mailto:` for people. */
  readonly url?: string;
}

/** Some programs take it for a name in two parts. "Al, Et" is one. */
const IN_PARTS = /^\P{L}*(?:al\P{L}+et|others\P{L}+and)\P{L}*$/u;

/** "et al." is nobody's name; it says that there are more. So do others of its kind, with whatever signs around them. */
export const isMoreContributors = (name: string): boolean =>
  /^\P{L}*(?:et[^\p{L},]*al|(?:and )?others|et autres|u[^\p{L},]*a)\P{L}*$/iu.test(name) || IN_PARTS.test(name);

/**
 * The contributors who have a name, and whether it is said among them that there are more. Signs alone, "???", are no name, and
 * neither is the address of a profile.
 */
export function withoutNobody(all: readonly Contributor[]): {
  readonly contributors: Contributor[];
  readonly moreContributors?: true | undefined;
} {
  const isMore = ({ name }: Contributor) => isMoreContributors(name);
  return {
    contributors: all.filter(
      (each) => /[\p{L}\p{N}]/u.test(each.name) && !/^(?:https?:\/)?\/\S+$/.test(each.name) && !isMore(each),
    ),
    moreContributors: all.some(isMore) || undefined,
  };
}

interface Parts {
  readonly particle?: string | undefined;
  readonly family?: string | undefined;
}

/** The family name with its particle before it: "van der Berg", "d’Anjou". */
export const familyOf = ({ particle = '', family = '' }: Parts): string =>
  particle && family && !/[-'’]$/.test(particle) ? `${particle} ${family}` : particle + family;

/** A name of its parts, as catalogues write it: "Family, Given", and "Jr." behind it. Empty where there are none. */
export const nameOfParts = (parts: Partial<Contributor>): string =>
  parts.family || parts.given ? [familyOf(parts), parts.given, parts.suffix].filter(Boolean).join(', ') : '';

/** A lone "V" is an initial, and "Vi" a name. */
const SUFFIX = /^(?:[JSjs][Nn]?[Rr]\.?|Junior|Senior|I{2,3}|IV|VI{1,3}|2nd|3rd|[4-8]th)$/;
/** Degrees, which are no part of a name. */
const DEGREE = /^(?:Ph\.? ?D|M\.? ?D|[DM]\.? ?Sc|MBBS|MPH|DDS|J\.? ?D|Esq)\.?$/i;

/** Whether a text tells somebody from others of the name: "Jr.", "III". */
export const isSuffix = (text = ''): boolean => SUFFIX.test(text);
/** Whether a text is a degree, as stands behind names: "PhD", "MD". */
export const isDegree = (text: string): boolean => DEGREE.test(text);

/**
 * Given names, and what stands with them behind a comma: "Asha, Jr.", "Ann, MD".
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#names
 */
export function splitGiven(written: string): Pick<Contributor, 'given' | 'suffix'> {
  const [given = '', behind, more] = written.split(',', 3).map((part) => part.trim());
  if (behind && more === undefined && (isSuffix(behind) || isDegree(behind))) return { given, suffix: behind };
  return { given: written };
}

/**
 * Splits "Gallina, A." into family and given name, and "Gallina, A., Jr." or "Gallina, Jr., A." into these and the suffix. Where
 * nobody says that it is a person, only initials after the comma, or a suffix, are safe: "Ministry of Health, Nepal" has a comma
 * too.
 */
export function splitName(name: string, isPerson?: boolean): Pick<Contributor, 'kind' | 'family' | 'given' | 'suffix'> {
  const parts = name.split(/[,،]/, 4).map((part) => part.trim());
  const [family, second, third] = parts as [string, string?, string?];
  if (!second || parts.length > 3 || !parts.every(Boolean)) return {};
  const named = { kind: 'person', family, given: second } as const;
  if (isSuffix(third)) return { ...named, suffix: third! };
  if (isSuffix(second)) return third ? { ...named, given: third, suffix: second } : {};
  if (third) return {};
  // "Ann Lee, MD" is in another order; "Lee, MD" has initials.
  const isOther = family.includes(' ') && isDegree(second);
  return (isPerson && !isOther) || /^(?:\p{Lu}\.[\s-]?)+$/u.test(second) ? named : {};
}

/**
 * The bare ORCID iD in a string or URL, when its check digit is right.
 *
 * @see https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier
 */
export function readOrcid(raw: unknown): string | undefined {
  const [id] = /(?:\d{4}-){3}\d{3}[\dX]$/i.exec(typeof raw === 'string' ? raw.trim() : '') ?? [];
  let total = 0;
  for (const digit of id?.replaceAll('-', '').slice(0, -1) ?? '') total = (total + Number(digit)) * 2;
  return id?.toUpperCase().endsWith('0123456789X'[(12 - (total % 11)) % 11]!) ? id.toUpperCase() : undefined;
}
