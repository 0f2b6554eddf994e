// `<publication-card>` and `<publication-provider>` in JSX of Solid: what the elements have, with Solid's `attr:`, `prop:`,
// `bool:` and `on:` as well, and what Solid lets every element have.
import type {
  CustomCssProperties,
  CustomElements,
  PublicationCardSolidJsProps,
  PublicationProviderSolidJsProps,
} from '../dist/markup.js';
import type { JSX } from 'solid-js';

interface Prefixed {
  'publication-card': PublicationCardSolidJsProps;
  'publication-provider': PublicationProviderSolidJsProps;
}

type InJsx = {
  [Tag in keyof CustomElements]: CustomElements[Tag] &
    Prefixed[Tag] &
    Omit<JSX.HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof CustomElements[Tag] | keyof Prefixed[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends InJsx {}
    interface CSSProperties extends CustomCssProperties {}
  }
}
