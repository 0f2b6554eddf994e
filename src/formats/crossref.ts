import { compose } from './compose/compose.js';
import type { Parsed, RawRecord } from './format.js';
import type { TextContext } from '../text/context.js';

export const matches = (_raw: RawRecord): boolean => false;

export const parse = (_raw: RawRecord, context: TextContext): Parsed => compose({}, context);
