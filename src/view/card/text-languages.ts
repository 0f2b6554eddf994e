// The languages and scripts in which a record has its title and summary: which one is shown, and the quiet choice among them.
import { contentLanguage, type View } from '../view.js';
import { html, nothing } from 'lit/html.js';
import type { Translation } from '../../record/publication.js';
import { languageName } from '../../i18n/format.js';
import { nameInItself } from '../../i18n/names-in-themselves.js';
import { plainText } from '../../record/rich-text.js';

/** The title and the summary in one language, and what that is called by while a reader chooses. */
interface Text extends Translation {
  /** Its tag; where that is not known its place, which means nothing to other cards. */
  readonly key: string;
}

/** The record's own first. */
function textsOf(view: View): readonly [own: Text, ...others: Text[]] {
  const { translations = [], title, subtitle } = view.publication;
  const [lang = ''] = [contentLanguage(view)];
  const keyOf = ({ lang }: Translation, at: number) => lang ?? `#${at}`;
  return [
    { key: lang, lang, title, ...(subtitle !== undefined && { subtitle }) },
    ...translations.map((each, at) => ({ ...each, key: keyOf(each, at) })),
  ];
}

/** The one that is shown. Lists have no choice, so that they show the record's own. */
function shownOf(view: View): Text {
  const [own, ...others] = textsOf(view);
  const { layout, interaction } = view;
  return (layout === 'compact' ? undefined : others.find(({ key }) => key === interaction.textLanguage)) ?? own;
}

/** The view of the title, in the language that the reader has chosen where the record has it. */
export const titleView = (view: View): View => viewIn(view, 'title', 'subtitle');

/** The same of the summary. */
export const summaryView = (view: View): View => viewIn(view, 'summary');

function viewIn(view: View, needed: 'title' | 'summary', ...others: 'subtitle'[]): View {
  const shown = shownOf(view);
  if (shown.key === textsOf(view)[0].key || shown[needed] === undefined) return view;
  const texts = Object.fromEntries([needed, ...others].map((name) => [name, shown[name]]));
  const languages = shown.lang === undefined ? [] : [shown.lang];
  return { ...view, publication: { ...view.publication, ...texts, languages } };
}

/** The titles that are not shown as such, each with its language where that is known. */
export function otherTitles(view: View): readonly { readonly lang: string | undefined; readonly title: string }[] {
  const shown = shownOf(view);
  return textsOf(view)
    .filter(
      (each) => each.title !== undefined && each.key !== (shown.title === undefined ? textsOf(view)[0] : shown).key,
    )
    .map(({ lang, title, subtitle }) => ({
      lang: lang === '' ? undefined : lang,
      title: [title, subtitle].map(plainText).filter(Boolean).join(': '),
    }));
}

/** A button for each language, by its name in itself where that is known here; one that nobody knows is told by the title. */
export function textLanguagesPart(view: View): unknown {
  const { publication, messages, layout, interaction } = view;
  if (!publication.translations?.length || layout === 'compact') return nothing;
  const shown = shownOf(view);
  const buttons = textsOf(view).map(({ key, lang, title }) => {
    const own = lang && nameInItself(lang);
    const words = own || (lang ? languageName(lang, view) : plainText(title) || messages.unknown);
    // Another name is in the interface's language, and a title in one that nobody knows.
    return html` <button part="text-language" class="toggle" type="button" lang=${own || !lang ? (lang ?? '') : nothing} dir="auto" aria-pressed=${`${key === shown.key}`} @click=${() => interaction.chooseTextLanguage(key)}>${words}</button>`;
  });
  return html`<div class="languages" role="group" aria-label=${messages.textLanguage}>${buttons}</div>`;
} // prettier-ignore
