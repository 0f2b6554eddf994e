// Links and identifiers.
import { because, kind, type Kind } from './kind.js';

export const links: readonly Kind[] = [
  kind('Addresses that are none', ['a link is made of what is no address']),
  kind('A DOI in an encoded address', ['a DOI that came as an encoded address leads nowhere']),
  kind('A DOI in other spellings', ['a DOI in another spelling is lost']),
  kind('Identifiers that are kept', [
    'a number that can be nothing but an ISBN is lost',
    'a number that may be anything is taken for an ISBN',
    'of several numbers of a book one is lost',
    'software whose code has an address is without a link',
    'a DOI that the repository has registered is lost',
    'the ORCID iD of a person is lost',
    'a figure that lost its zero is taken for a wrong one',
  ]),
  kind(
    'The file behind “Open”',
    ['another file opens than the publication’s'],
    because('publication', 'names one file, by the name of the field the text itself'),
    because('datacite-xml', 'has no element for a file; only the API’s JSON names some'),
  ),
  kind('What is nobody’s name', [
    'signs between names, and addresses, are taken for a name',
    'an address or a folder is somebody',
    'what is nobody’s name is taken for one',
  ]),
];
