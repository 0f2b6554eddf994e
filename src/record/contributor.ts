/** Who stands behind a publication: a person or an organization, with the name as it was catalogued. */
export interface Contributor {
  /** The name as the record writes it: "Gallina, A.", "Asha Rai", "World Bank". */
  readonly name: string;
  /** `author`, `editor`, `translator`, … as the record says. */
  readonly role: string;
  readonly kind?: 'person' | 'organization';
  readonly given?: string;
  readonly family?: string;
  /** The bare ORCID iD, checksum tested: `0000-0002-1825-0097`. */
  readonly orcid?: string;
  /** The ROR identifier as a URL. */
  readonly ror?: string;
  /** http(s), or `mailto:` for people. */
  readonly url?: string;
}

/** "et al." is nobody's name; it says that there are more. So do others of its kind, with whatever signs around them. */
export const isMoreContributors = (name: string): boolean =>
  /^\P{L}*(?:et\P{L}*al|al\P{L}+et|(?:and )?others|et autres|u\P{L}*a)\P{L}*$/iu.test(name);

/** The contributors who have a name, and whether it is said among them that there are more. Signs alone, "???", are no name. */
export function withoutNobody(all: readonly Contributor[]): {
  readonly contributors: Contributor[];
  readonly moreContributors?: true | undefined;
} {
  const isMore = ({ name }: Contributor) => isMoreContributors(name);
  return {
    contributors: all.filter((each) => /[\p{L}\p{N}]/u.test(each.name) && !isMore(each)),
    moreContributors: all.some(isMore) || undefined,
  };
}

/** A name of its parts, as catalogues write it: "Family, Given", and "Jr." behind it. Empty where there are none. */
export const nameOfParts = (family = '', given = '', suffix = ''): string =>
  [family, given, suffix].filter(Boolean).join(', ');

/**
 * Splits "Gallina, A." into family and given name. Where nobody says that it is a person, only initials after the comma are
 * safe to split: "Ministry of Health, Nepal" has a comma too.
 */
export function splitName(
  name: string,
  form = /^([^,]+),\s*((?:\p{Lu}\.[\s-]?)+)$/u,
): Pick<Contributor, 'kind' | 'family' | 'given'> {
  const [, family, given] = form.exec(name) ?? [];
  return family ? { kind: 'person', family, given: given!.trim() } : {};
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
