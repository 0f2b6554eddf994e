import { html, nothing, type TemplateResult } from 'lit/html.js';

/** What stands in the start tag of a heading, and its words. An attribute that is not given is left out. */
export interface Heading {
  readonly words: unknown;
  readonly lang: unknown;
  readonly part?: string;
  readonly id?: string;
  readonly className?: string;
  readonly tabIndex?: unknown;
}

type Drawn = Required<Record<keyof Heading, unknown>>;

/** A template has its names of elements for good, so each level is one of its own. */
const LEVELS: readonly ((heading: Drawn) => TemplateResult)[] = [
  ({ part, className, id, lang, tabIndex, words }) => html`<h1 part=${part} class=${className} id=${id} dir="auto" lang=${lang} tabindex=${tabIndex}>${words}</h1>`,
  ({ part, className, id, lang, tabIndex, words }) => html`<h2 part=${part} class=${className} id=${id} dir="auto" lang=${lang} tabindex=${tabIndex}>${words}</h2>`,
  ({ part, className, id, lang, tabIndex, words }) => html`<h3 part=${part} class=${className} id=${id} dir="auto" lang=${lang} tabindex=${tabIndex}>${words}</h3>`,
  ({ part, className, id, lang, tabIndex, words }) => html`<h4 part=${part} class=${className} id=${id} dir="auto" lang=${lang} tabindex=${tabIndex}>${words}</h4>`,
  ({ part, className, id, lang, tabIndex, words }) => html`<h5 part=${part} class=${className} id=${id} dir="auto" lang=${lang} tabindex=${tabIndex}>${words}</h5>`,
  ({ part, className, id, lang, tabIndex, words }) => html`<h6 part=${part} class=${className} id=${id} dir="auto" lang=${lang} tabindex=${tabIndex}>${words}</h6>`,
]; // prettier-ignore

const LEFT_OUT = { part: nothing, id: nothing, className: nothing, tabIndex: nothing };

/**
 * A heading of a level.
 *
 * @param level 1 to 6
 */
export const headingOf = (level: number, heading: Heading): TemplateResult =>
  LEVELS[level - 1]!({ ...LEFT_OUT, ...heading });
