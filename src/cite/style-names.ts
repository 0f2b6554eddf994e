// What the styles are called. Apart from what writes in them.

/** The styles in which `citePublication` writes. */
export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'harvard' | 'vancouver' | 'ieee';

/**
 * The styles, as readers know them: American Psychological Association, 7th edition; Modern Language Association, 9th
 * edition; The Chicago Manual of Style, 17th edition, author-date; Harvard, as Cite Them Right has it in its 12th edition;
 * Vancouver, that is the National Library of Medicine's; Institute of Electrical and Electronics Engineers.
 */
export const citationStyles: readonly { readonly name: CitationStyle; readonly label: string }[] = [
  { name: 'apa', label: 'APA 7' },
  { name: 'mla', label: 'MLA 9' },
  { name: 'chicago', label: 'Chicago 17' },
  { name: 'harvard', label: 'Harvard' },
  { name: 'vancouver', label: 'Vancouver' },
  { name: 'ieee', label: 'IEEE' },
];
