import type { Licence } from '../../record/publication.js';
import { known } from '../../record/known.js';
import { readPlain } from '../../text/rich-text.js';
import type { TextContext } from '../../text/context.js';
import { textsOf } from './values.js';
import type { Value } from './found.js';
import { webUrl } from '../../record/url.js';

/** "cc-by-nc-4.0", "CC BY 4.0", "cc0": the codes of SPDX and of catalogues, of the licences that there are. https://spdx.org/licenses/ */
const CC =
  /^cc[- ]?(by(?:[- ](?:sa|nd|nc|nc[- ]sa|nc[- ]nd))?)(?:[- ]([1-4]\.0|2\.5))?$|^cc[- ]?(?:0|zero)(?:[- ]1\.0)?$/i;

/** Words that there is a licence, or a line on who has the copyright alone: no licence's name. */
const NO_LICENCE =
  /^(?:other(?:[ -]?\(?(?:open|closed|at|nc|pd|attribution|non-commercial|public domain)\)?)?|(?:copyright\b|\(c\)|©)(?!.*(?:\bcc[- ]by|licen[cs]e|creative commons)).*|info:eu-repo\/.*)$/is;

/** A licence by the first name and the first address among what a record says; of a code of Creative Commons' by both. */
export function licenceOf(value: Value, context: TextContext): Licence | undefined {
  const said = textsOf(value).map((text) => text.trim());
  const url = said.map((text) => webUrl(text)).find(Boolean);
  const label = said.find((text) => !webUrl(text) && !NO_LICENCE.test(text));
  const [isCode, written, version] = CC.exec(label ?? '') ?? [];
  if (isCode !== undefined) {
    const kind = written?.toLowerCase().replaceAll(' ', '-');
    const number = kind ? version : '1.0';
    const name = kind ? ['CC', kind.toUpperCase(), number].filter(Boolean).join(' ') : 'CC0';
    const path = kind ? `licenses/${kind}` : 'publicdomain/zero';
    return known<Licence>({ label: name, url: url ?? (number && `https://creativecommons.org/${path}/${number}/`) });
  }
  const words = label === undefined ? undefined : /^public[- ]domain$/i.test(label) ? 'Public domain' : readPlain(label, context);
  return known<Licence>({ label: words, url });
} // prettier-ignore
