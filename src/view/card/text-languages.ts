// The languages and scripts in which a record has its title and summary: which one is shown, and the quiet choice among them.
import { contentLanguage, type View } from '../view.js';
import { html, nothing } from 'lit/html.js';
import { interventionsBeside } from '../../text/interventions.js';
import { languageName } from '../../i18n/format.js';
import { nameInItself } from '../../i18n/names-in-themselves.js';
import { plainText } from '../../record/rich-text.js';
import type { Publication, Translation } from '../../record/publication.js';

/** What a translation is called by while nobody chooses: its language, or its place where that is not known. */
const keyOf = ({ lang }: Translation, at: number): string => lang ?? `${at}`;

/** The translation that the reader has chosen. */
const chosenOf = ({ publication: { translations = [] }, interaction }: View): Translation | undefined =>
  translations.find((each, at) => keyOf(each, at) === interaction.textLanguage);

/** The view of the title, in the language that the reader has chosen where the record has it. */
export function titleView(view: View): View {
  const { title, subtitle, lang } = chosenOf(view) ?? {};
  return title === undefined ? view : inLanguage(view, lang, { title, subtitle });
}

/** The same of the summary, with the interventions that stand beside the record's own. */
export function summaryView(view: View): View {
  const { summary, lang } = chosenOf(view) ?? {};
  return summary ? inLanguage(view, lang, { summary, interventions: interventionsBeside(view.publication) }) : view;
}

const inLanguage = (
  view: View,
  lang: string | undefined,
  texts: { [K in keyof Publication]?: Publication[K] | undefined },
): View => ({
  ...view,
  publication: { ...view.publication, ...texts, languages: lang === undefined ? [] : [lang] } as Publication,
});

/** A button for each language, by its name in itself; one that nobody knows is told by the title. */
export function textLanguagesPart(view: View): unknown {
  const { publication, messages, layout, interaction } = view;
  const { translations = [], title } = publication;
  if (!translations.length || layout === 'compact') return nothing;
  const all = [{ key: undefined, lang: contentLanguage(view) || undefined, title }, ...translations.map((each, at) => ({ ...each, key: keyOf(each, at) }))];
  const chosen = all.find(({ key }) => key === interaction.textLanguage)?.key;
  const buttons = all.map(({ key, lang, title: words }) => {
    const name = lang === undefined ? plainText(words) || messages.unknown : (nameInItself(lang) ?? languageName(lang, view));
    return html` <button part="text-language" class="toggle" type="button" lang=${lang ?? nothing} dir="auto" aria-pressed=${`${key === chosen}`} @click=${() => interaction.chooseTextLanguage(key)}>${name}</button>`;
  });
  return html`<div class="languages" role="group" aria-label=${messages.textLanguage}>${buttons}</div>`;
} // prettier-ignore
