/**
 * Whether a name is no person's, although its form is that of one: "Ministry of Health, Nepal", "Asian Development Bank,
 * Manila", "World Bank". What stands before the comma tells by more than one word, since a family may be called Bank.
 */
export const isCollective = (name: string): boolean =>
  /\s(?:of|for|and|&)\s|^[^,]+ (?:bank|agenc|council|cent[er]+|survey|instit|minist|commi|organi[sz]ation|foundation|associat|consorti|societ|network|programme|department|international|group|fund\b)|\bunivers/i.test(
    name,
  );
