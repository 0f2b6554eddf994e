import type { Publication } from '../../record/publication.js';
import type { Refused } from '../../read/list.js';

/** All that was read from a source, from its first answer on. */
export class Reading {
  readonly publications: Publication[] = [];
  readonly refused: Refused[] = [];
  next: string | undefined;
  total: number | undefined;
  /** How many records the answers held, with those that are refused or there already. */
  count = 0;
  readonly seen = new Set<unknown>();
  /** Whether the last answer had any publication that others had not. */
  hasBroughtAny = false;
  /** The answers that were asked for. */
  readonly asked = new Set<string>();
}
