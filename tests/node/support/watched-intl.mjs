// `Intl` under watch: every question that our code asks of it is seen, and may be answered as another engine did. So two engines
// can be compared in all but their data. It runs in every runtime, so it imports nothing.

/** What is asked, by kind of formatter. */
const METHODS = {
  DateTimeFormat: ['format', 'formatRange', 'formatToParts', 'formatRangeToParts'],
  DisplayNames: ['of'],
  ListFormat: ['format'],
  NumberFormat: ['format'],
  PluralRules: ['select'],
  Segmenter: ['segment'],
};

/**
 * Takes the place of the formatters of `Intl`. What was made before is not under watch.
 *
 * @param answer gets a question, as text, and what asks the engine; gives the answer, a value of JSON
 */
function watchIntl(answer) {
  for (const [kind, methods] of Object.entries(METHODS)) {
    const Engine = Intl[kind];
    class Watched extends Engine {
      constructor(...args) {
        super(...args);
        this.question = [kind, ...args.map((each) => JSON.stringify(each))].join(' ');
      }
      static supportedLocalesOf(tags) {
        return answer(`${kind} ${JSON.stringify(tags)} supportedLocalesOf`, () => Engine.supportedLocalesOf(tags));
      }
    }
    for (const method of methods)
      Object.defineProperty(Watched.prototype, method, {
        value(...args) {
          const ask = () => plain(Reflect.get(Engine.prototype, method, this).apply(this, args));
          return answer(`${this.question} ${method} ${JSON.stringify(args)}`, ask);
        },
      });
    Object.defineProperty(Intl, kind, { value: Watched, configurable: true, writable: true });
  }
}

/** Segments can be walked through, and are no list. What has no answer is none of JSON's either. */
const plain = (answer) => (typeof answer === 'object' && !Array.isArray(answer) ? [...answer] : (answer ?? null));

/** Watches, and keeps each answer of the engine's. */
export function recordIntl() {
  const answers = {};
  watchIntl((question, ask) => (answers[question] ??= ask()));
  return answers;
}

/**
 * Answers as another engine did.
 *
 * @param answers what that one was asked, and said
 * @returns the questions to which this engine has another answer, each with both
 */
export function replayIntl(answers) {
  const differences = {};
  const asked = new Set();
  watchIntl((question, ask) => {
    if (!asked.has(question)) {
      const own = ask();
      if (!(question in answers)) throw new Error(`asked here alone: ${question}`);
      if (JSON.stringify(own) !== JSON.stringify(answers[question])) differences[question] = [own, answers[question]];
      asked.add(question);
    }
    return answers[question];
  });
  return differences;
}
