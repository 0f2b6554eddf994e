// How a list is shown, as callers say it, and as the element reads its attributes.
import { countOf } from '../list/count.js';
import { type CitationStyle, citationStyles } from '../cite/style-names.js';
import { levelOf, oneOf, type ViewOptions } from './view.js';
import type { GroupBy } from '../list/groups.js';
import type { Sort } from '../list/order.js';
import { webUrl } from '../record/url.js';

/** What snapshots of lists and lists have in common: what the attributes of `<publication-list>` say, and where the list is from. All are optional. */
export interface ListSnapshotOptions extends Pick<ViewOptions, 'lang' | 'headingLevel'> {
  /** How each publication is set: as a card in one of its layouts, or as one of a classic list of `references`. Default: `compact`. */
  readonly layout?: ViewOptions['layout'] | 'references' | undefined;
  /** The style of references. Default: `apa`. */
  readonly citationStyle?: CitationStyle | undefined;
  /** The order; `as-is` is that of the source, and of references that of their style. Default: `as-is`. */
  readonly sort?: Sort | undefined;
  /** Puts publications of a `year`, or of a `type`, under a heading each. Default: `none`. */
  readonly groupBy?: GroupBy | undefined;
  /** How many are shown, at most. Default: all. */
  readonly limit?: number | undefined;
  /** A search field, where there is script. Default: false. */
  readonly filter?: boolean | undefined;
  /** How readers come to more than the source's first answer holds, where there is script. Default: `button`. */
  readonly more?: 'button' | 'scroll' | 'none' | undefined;
  /**
   * The address of the answer that the publications are from, http(s) or relative to the page: the script asks there, so that the
   * list keeps itself up to date. Default: none, and the list stays as it is. Anything else is passed over, here and in the next two.
   */
  readonly src?: string | undefined;
  /** The page where readers find the publications: the first link, with `title` or the address as its words. Default: `src`, in a snapshot. */
  readonly page?: { readonly href: string; readonly title?: string | undefined } | undefined;
  /** The address of the page with the next publications. Default: none. */
  readonly next?: string | undefined;
  /** What a snapshot is: Ghost's import keeps lists in a `figure`, and takes quotations apart. Default: `blockquote`. */
  readonly element?: 'blockquote' | 'figure' | undefined;
}

/** The options of `renderList`. */
export interface ListOptions
  extends ListSnapshotOptions, Pick<ViewOptions, 'actions' | 'allowHosts' | 'accessibleFormat'> {
  /** How many publications there are in all, as the source of `src` counts. In the form `shadow` it is said. Default: not known. */
  readonly total?: number | undefined;
  /** `light`: the list with a snapshot inside. `shadow`: the whole list in a declarative shadow root, as `renderCard` has it. Default: `light`. */
  readonly form?: 'light' | 'shadow' | undefined;
  /** The page's nonce for styles, in the form `shadow`. Default: none. */
  readonly nonce?: string | undefined;
}

/** The options as the element reads its attributes: nonsense is the default. */
export interface ListLook {
  readonly layout: 'compact' | 'row' | 'auto' | 'full' | 'references';
  readonly citationStyle: CitationStyle;
  readonly sort: Sort;
  readonly groupBy: GroupBy;
  readonly limit: number | null;
  readonly headingLevel: number;
  readonly filter: boolean;
  readonly more: 'button' | 'scroll' | 'none';
}

const STYLES = citationStyles.map(({ name }) => name) as [CitationStyle];

/** What options say, with the defaults and limits of the element's attributes. */
export function lookOf(options: ListSnapshotOptions): ListLook {
  return {
    layout: oneOf(options.layout, ['compact', 'row', 'auto', 'full', 'references']),
    citationStyle: oneOf(options.citationStyle, STYLES),
    sort: oneOf(options.sort, ['as-is', 'newest', 'oldest', 'title', 'author']),
    groupBy: oneOf(options.groupBy, ['none', 'year', 'type']),
    limit: countOf(options.limit),
    headingLevel: levelOf(options.headingLevel ?? 3),
    filter: Boolean(options.filter),
    more: oneOf(options.more, ['button', 'scroll', 'none']),
  };
}

/** What a look says beside the defaults, each by the name of its attribute. */
export function attributesOfLook(look: ListLook): Readonly<Record<string, string | undefined>> {
  const unless = (normal: string, value: string) => (value === normal ? undefined : value);
  return {
    layout: unless('compact', look.layout),
    'citation-style': unless('apa', look.citationStyle),
    sort: unless('as-is', look.sort),
    'group-by': unless('none', look.groupBy),
    limit: look.limit === null ? undefined : `${look.limit}`,
    filter: look.filter ? '' : undefined,
    more: unless('button', look.more),
    'heading-level': unless('3', `${look.headingLevel}`),
  };
}

/** The classes of a snapshot, of which the script makes the same list: `publication-list--group-by-year`. */
export function classOfLook(look: ListLook): string {
  const words = Object.entries(attributesOfLook(look)).flatMap(([name, value]) =>
    value === undefined ? [] : name === 'layout' ? [value] : value ? [`${name}-${value}`] : [name],
  );
  return ['publication-list', ...words.map((word) => `publication-list--${word}`)].join(' ');
}

/** An address as it was given, where it leads to the web from every page; otherwise undefined. */
export const addressOf = (href: string | undefined): string | undefined =>
  webUrl(href, 'https://page.invalid/') === undefined ? undefined : href!.trim();
