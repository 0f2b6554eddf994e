// What a language says once a reader cites, exports or shares.
import type { ActionMessages } from './messages.js';
import { filled } from './filled.js';
import { formatList } from './format.js';
import type { Formatters } from './formatters.js';
import type { Words } from './words.js';

/**
 * The words of Cite, Export and Share.
 *
 * @param objectOf what a publication of a type is called behind a verb
 * @param intl in the place of `Intl` where the engine does not know the language
 */
export function actionMessages(
  { acting, heading }: Words,
  objectOf: (type?: string) => string,
  intl: Formatters | undefined,
): ActionMessages {
  return {
    ...acting,
    heading: (action, type) => filled(heading[action], { object: objectOf(type) }),
    missing: (facts, locale) =>
      filled(acting.missing, {
        facts: formatList(
          facts.map((fact) => acting.missingFacts[fact]),
          { messages: { intl }, locale },
        ),
      }),
    // Foreign text keeps its own direction between isolates.
    downloaded: (file) => filled(acting.downloaded, { file: `\u2068${file}\u2069` }),
    of: (button, format) => filled(acting.of, { button, format }),
    linkRefused: (url) => filled(acting.linkRefused, { url }),
  };
}
