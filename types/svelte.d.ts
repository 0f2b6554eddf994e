// `<publication-card>` and `<publication-provider>` in Svelte 5: what the elements have, and what Svelte lets every element have.
import type { CustomElements } from '../dist/markup.js';
import type { HTMLAttributes } from 'svelte/elements';

/** Handlers as Svelte 4 writes them, which Svelte 5 still takes. */
type Directives<All> = { [Name in keyof All as Name extends `on${infer Event}` ? `on:${Event}` : never]: All[Name] };

type InMarkup = {
  [Tag in keyof CustomElements]: CustomElements[Tag] &
    Directives<CustomElements[Tag]> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof CustomElements[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends InMarkup {}
}
