import type { CitationStyle } from '../../cite/style-names.js';
import type { GroupBy } from '../../list/groups.js';
import type { PublicationCard } from '../publication-card.js';
import type { ReactiveElement } from 'lit';
import type { Sort } from '../../list/order.js';

/** A list as those see it who do its work: the element with what its attributes say. */
export interface ListHost extends ReactiveElement {
  readonly layout: PublicationCard['layout'] | 'references';
  readonly citationStyle: CitationStyle;
  readonly pageSize: number | null;
  readonly limit: number | null;
  readonly sort: Sort;
  readonly groupBy: GroupBy;
  readonly filter: boolean;
  readonly more: 'button' | 'scroll' | 'none';
  readonly headingLevel: number;
  readonly actions: string;
  readonly metadata: string;
  readonly showRepairs: boolean;
}
