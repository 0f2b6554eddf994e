import { isoDate } from './iso-date.js';
import type { Meeting } from '../record/publication.js';
import { node } from './json-ld-node.js';

/**
 * The meeting that a publication was presented at. Works have no property for it, so that it is said the other way round.
 *
 * @see https://schema.org/workFeatured
 * @see https://www.w3.org/TR/json-ld11/#reverse-properties
 */
export function meetingOf({ name, place, date }: Meeting): object | undefined {
  const { end, ...start } = date ?? {};
  return node('Event', {
    name,
    location: node('Place', { name: place }),
    startDate: 'year' in start ? isoDate(start) : undefined,
    endDate: end && isoDate(end),
  });
}
