// `<publication-card>` and `<publication-provider>` in JSX of React 19: what the elements have, and what React lets every
// element have.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { CustomCssProperties, CustomElements } from '../dist/markup.js';

type InJsx = {
  [Tag in keyof CustomElements]: CustomElements[Tag] &
    ClassAttributes<HTMLElementTagNameMap[Tag]> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof CustomElements[Tag]> & {
      /** As in HTML; React takes it and `className` alike. */
      class?: string | undefined;
    };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends InJsx {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
