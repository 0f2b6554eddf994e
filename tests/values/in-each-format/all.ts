// Every kind of values that come out wrong, by what it is about; each has in each format a row or a reason.
import { dates } from './dates.js';
import { exports } from './exports.js';
import type { Kind } from './kind.js';
import { links } from './links.js';
import { numbers } from './numbers.js';
import { people } from './people.js';
import { records } from './records.js';
import { texts } from './texts.js';
import { works } from './works.js';

export const kinds: readonly Kind[] = [links, numbers, dates, people, works, records, texts, exports].flat();
