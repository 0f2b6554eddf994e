import { accessibleFormat } from '../sources/accessible-format.js';
import { allowHosts, type CardSettings } from '../sources/settings.js';
import { Loader, type RecordLoader } from '../sources/loader.js';
import { cardContext } from './settings-context.js';
import { ContextProvider } from '@lit/context';
import { type PropertyDeclaration, ReactiveElement } from 'lit';
import { accessorOf } from './properties.js';
import { readMisspelt } from './spelling.js';
import { version } from './version.js';

/**
 * Gives the cards inside it one loader and common settings. It draws nothing and lays nothing out.
 *
 * @summary Shared settings for the cards inside it.
 * @tagname publication-provider
 * @slot - The page, with cards anywhere in it.
 */
export class PublicationProvider extends ReactiveElement {
  /** The version of this copy of the script. */
  static readonly version = version;
  static override readonly properties = {
    srcTemplate: { attribute: 'src-template' },
    doiTemplate: { attribute: 'doi-template' },
    allowHosts: { attribute: 'allow-hosts' },
    accessibleFormat: { attribute: 'accessible-format' },
    timeout: { type: Number },
    maxConcurrent: { attribute: 'max-concurrent', type: Number },
    cacheSeconds: { attribute: 'cache-seconds', type: Number },
    loader: { attribute: false },
  };

  /** The address of a record, with `{id}` where a card's `record-id` goes: `https://lib.example.org/api/records/{id}`. */
  srcTemplate?: string | null;
  /** The address of a DOI's record, with `{doi}` where a card's `doi` goes. Of several, separated by spaces, the next is asked where the one before does not know the DOI. Default: `https://api.crossref.org/works/{doi} https://api.datacite.org/dois/{doi}`. */
  doiTemplate?: string | null;
  /** The hosts that may be asked for records and covers, separated by spaces; `*.example.org` means all under one. The page's own host always may. All may when not set. `https:` stands for all hosts, and `data:` allows covers that are written in the record itself, which nothing else does. */
  allowHosts?: string | null;
  /** Where readers ask for an accessible format of a publication: an address, http(s) or `mailto:`, with `{title}`, `{url}` (the record's page) and `{doi}` where those go in its query or fragment, such as `mailto:access@lib.example.org?subject={title}`. Each card that is not compact has a link to it. What is no such address counts as none. */
  accessibleFormat?: string | null;
  /** Milliseconds that one try may take, its answer included. What may pass is tried three times at most. */
  timeout = 10_000;
  /** Requests at a time to one host, counted over the whole page; of several providers' numbers the lowest holds. */
  maxConcurrent = 6;
  /** How long answers are kept, in seconds; 0 keeps none. Failures are never kept. */
  cacheSeconds = 300;
  /** A loader of the page's own, used in the place of the built-in one. */
  loader?: RecordLoader | null;

  #settings: CardSettings | undefined;
  #settingsKey = '';
  #own: RecordLoader | null | undefined; // the page's own loader that the settings have
  readonly #context = new ContextProvider(this, { context: cardContext });

  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    return accessorOf(super.getPropertyDescriptor(name, key, options), options);
  }

  /** Light DOM: the page inside is the page's own. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    readMisspelt(this);
    // Cards inside ask as soon as they are connected, which may be before this element's first update.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  /** New settings where something changed; cards that have their record do not ask again for it. */
  #provide(): void {
    const { srcTemplate, doiTemplate, timeout, maxConcurrent, cacheSeconds, loader } = this;
    const key = [
      srcTemplate,
      doiTemplate,
      this.allowHosts,
      this.accessibleFormat,
      timeout,
      maxConcurrent,
      cacheSeconds,
    ].join('\0'); // no JSON: a page may have given lists a `toJSON`
    if (key === this.#settingsKey && loader === this.#own) return;
    const allows = allowHosts(this.allowHosts);
    const positive = (value: number, fallback: number) => (value > 0 ? value : fallback);
    this.#settingsKey = key;
    this.#own = loader;
    this.#settings = {
      allows,
      srcTemplate: srcTemplate ?? undefined,
      doiTemplate: doiTemplate ?? undefined,
      accessibleFormat: accessibleFormat(this.accessibleFormat, this.baseURI),
      loader:
        loader ??
        new Loader({
          allows,
          timeout: positive(timeout, 10_000),
          maxConcurrent: positive(maxConcurrent, 6),
          cacheSeconds: (cacheSeconds ?? -1) >= 0 ? cacheSeconds : 300,
        }),
    };
    this.#context.setValue(this.#settings);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'publication-provider': PublicationProvider;
  }
}
