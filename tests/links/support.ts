import { fixture } from '@open-wc/testing';
import '../../src/script.js';

/** What was asked for while a test ran. */
export const asked: string[] = [];
let original: typeof fetch;

/** Answers every request with an InvenioRDM record, and notes it. For `beforeEach`; undone by `stopAnswering`. */
export function answerAll(): void {
  original = globalThis.fetch;
  asked.length = 0;
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push(url);
    const record = { metadata: { title: 'Springs', creators: [] }, links: { self_html: url } };
    const response = Response.json(record);
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };
}

export function stopAnswering(): void {
  globalThis.fetch = original;
}

/** Content as a page has it, once what watches links has seen it. */
export async function content(markup: string): Promise<HTMLElement> {
  const root = await fixture<HTMLElement>(`<div>${markup}</div>`);
  await seen();
  return root;
}

/** Resolves when content that was added until now has been looked at: later than the link that is added here for the purpose. */
export async function seen(): Promise<void> {
  const last = document.createElement('p');
  last.innerHTML = '<a class="publication-card" href="https://last.example.org/records/1">Last</a>';
  document.body.append(last);
  while (!last.querySelector('publication-card')) await new Promise((done) => setTimeout(done));
  last.remove();
  const at = asked.indexOf('https://last.example.org/api/records/1');
  if (at >= 0) asked.splice(at, 1);
}

/** A script tag of the page with options; for the time of a callback. */
export async function withScript(attributes: Record<string, string>, run: () => Promise<void>): Promise<void> {
  const script = document.createElement('script');
  for (const [name, value] of Object.entries({ type: 'text/plain', src: '/js/publication-card.js', ...attributes }))
    script.setAttribute(name, value);
  document.head.append(script);
  try {
    await run();
  } finally {
    script.remove();
  }
}

export const cardsIn = (root: ParentNode) => [...root.querySelectorAll('publication-card')];
export const lib = 'https://lib.example.org/records/17';
export const api = 'https://lib.example.org/api/records/17';
