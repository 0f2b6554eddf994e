/** Words in the names of bodies that are in no family's. */
const SURE =
  /^[^,]+ (?:agenc|council|instit(?:ut|uc)|ministr|minist[eè]r|commi(?:ttee|ssion)|organi[sz]ation|foundation\b|associat|consorti|societ|programme|department|international\b)|\bunivers/i;

/** Words that begin a family's name too, Banks and Centeno, or are one. */
const WHOLE = /^[^,]+ (?:bank|cent(?:er|re|ro)s?|surveys?|networks?|groups?|funds?)(?![\p{L}\p{M}])/iu;
const JOINED = /\s(?:of|for|and|&)\s/i;

/** "García Bank, M.": given names behind the comma, shortened. */
const INITIALS = /,\s*(?:\p{Lu}\.[\s-]?)+$/u;

/**
 * Whether a name is no person's, although its form is that of one: "Ministry of Health, Nepal", "Asian Development Bank,
 * Manila", "World Bank". What stands before the comma tells by more than one word, since a family may be called Bank.
 */
export const isCollective = (name: string): boolean =>
  SURE.test(name) || JOINED.test(name) || (WHOLE.test(name) && !INITIALS.test(name));
