// `<publication-card>` and `<publication-provider>` in JSX of Preact: what the elements have, and what Preact lets every element
// have.
import type { CustomCssProperties, CustomElements } from '../dist/markup.js';
import type { ClassAttributes, HTMLAttributes } from 'preact';

type InJsx = {
  [Tag in keyof CustomElements]: CustomElements[Tag] &
    ClassAttributes<HTMLElementTagNameMap[Tag]> &
    Omit<HTMLAttributes<HTMLElementTagNameMap[Tag]>, keyof CustomElements[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends InJsx {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
