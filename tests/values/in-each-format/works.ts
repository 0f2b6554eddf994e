// Kinds of works, and who issued them.
import { AS_MEANT, because, kind, type Kind } from './kind.js';

export const works: readonly Kind[] = [
  kind(
    'Theses: which university, which degree',
    ['who owns the rights is taken for who awarded the degree', 'a word for theses is taken for a degree', 'a note on a thesis is taken for who awarded it', 'who the answer is from awarded the degree', 'who awarded the degree is lost', 'the degree is lost', 'the university of a thesis is a publisher', 'who awarded a degree is taken for the publisher, and the degree is lost'],
    because('feed', 'has no element for a degree or who awarded it'),
    because('openalex', 'has no field for a degree or who awarded it; affiliations are those of the authors'),
  ),
  kind(
    'Meetings',
    ['the date of a meeting, or that there was one, is taken for its name', 'the meeting is lost', 'a meeting is lost, or taken for what its papers stand in', 'the meeting of a paper is lost'],
    because('feed', 'has no element for a meeting'),
    because('openalex', 'has no field for a meeting'),
    because('datacite', 'has no field for a meeting; OpenAIRE’s form of its XML has'),
    because('oai-dc', 'has no element for a meeting'),
  ),
  kind(
    'What is printed for something unknown',
    ['a name or title that is also a programmer’s word is lost', 'somebody’s initials say that nobody knows them', 
      'what is printed for an unknown publisher is taken for its name',
      'words that say something are taken for “not known”',
      'what is printed for an unknown place is taken for its name',
      'what is printed for something unknown is shown',
      'words that there is no summary are taken for one',
    ],
    because('publication', AS_MEANT),
  ),
  kind('Kinds and their names', ['a kind is taken for another', 'a kind without a word of its own is lost', 'the kind is said twice, as in “[Book]”']),
  kind(
    'Who keeps a copy; what programs guessed',
    ['who keeps a copy is taken for the publisher', 'a programme’s guess is taken for a keyword', 'words behind a gap run on'],
    because('publication', AS_MEANT),
    because('dspace invenio schema-org eprints datacite landing-page oai-dc bibtex', 'has no field for who keeps a copy that is read, no keywords with scores and no summary word by word'),
  ),
  kind(
    'Licences by their codes',
    ['the code of a licence is shown in the place of its name'],
    because('publication', `has a name and an address, and ${AS_MEANT}`),
    because('crossref', 'has licences by their addresses alone'),
    because('ris', 'has no tag for a licence'),
  ),
]; // prettier-ignore
