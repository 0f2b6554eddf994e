import type { ActionMessages, Messages } from './messages.js';
import { filled } from './filled.js';
import { formatList } from './format.js';

/** What a language says once a reader cites, exports or shares. */
export function actionMessages({ acting, object, intl }: Messages): ActionMessages {
  return {
    ...acting,
    heading: (action, type) => filled(acting.heading[action], { object: object(type) }),
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
