// `<publication-card>` and `<publication-provider>` in templates of Vue 3, in the form that Vue's guide gives for elements that
// are not of Vue: https://vuejs.org/guide/extras/web-components.html
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CustomElements } from '../dist/markup.js';

/** Attributes and properties. */
type Props<All> = { [Name in keyof All as Name extends `on${string}-${string}` ? never : Name]: All[Name] };
/** Handlers by their events' names, which templates write behind an `@`. */
type Events<All> = { [Name in keyof All as Name extends `on${infer Event}` ? Event : never]-?: NonNullable<All[Name]> };

type InTemplates = {
  [Tag in keyof CustomElements]: new () => HTMLElementTagNameMap[Tag] & {
    /** For templates alone. */
    $props: Props<CustomElements[Tag]> &
      Omit<HTMLAttributes, keyof CustomElements[Tag]> &
      PublicProps & {
        /** Of HTML, where Vue itself has it no more. */
        slot?: string | undefined;
      };
    /** For templates alone. */
    $emit: EmitFn<Events<CustomElements[Tag]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends InTemplates {}
}
