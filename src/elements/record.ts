import { AskingController, type Question } from './asking.js';
import { keyOf, readReference, type Reference } from '../read/reference.js';
import { PublicationErrorEvent, PublicationLoadEvent } from './events.js';
import { goOn } from '../record/is-promise.js';
import { isSame } from '../record/is-same.js';
import type { Publication } from '../record/publication.js';
import type { PublicationError } from '../record/error.js';

/** Keeps a card's publication in step with its reference. */
export class RecordController extends AskingController {
  publication: Publication | undefined;
  #last: Publication | undefined; // the one that was read last, whatever became of it

  protected override keyOf(reference: Reference | undefined): unknown {
    return keyOf(reference);
  }

  protected override begin(reference: Reference | undefined): void {
    this.publication = undefined;
    this.enter(reference ? 'loading' : 'empty');
  }

  protected override answer(reference: Reference, question: Question): void | Promise<void> {
    return goOn(readReference(reference, this.inputs(), this.settings(), question), (publication) => {
      if (question.signal.aborted) return;
      // Who reads the same again finds the card as it was.
      this.publication = this.#last = isSame(publication, this.#last) ? this.#last! : publication;
      this.readAt = 'record' in reference ? undefined : Date.now();
      this.error = undefined;
      this.outcome = new PublicationLoadEvent(this.publication);
      this.enter('loaded');
    });
  }

  protected override failed(error: PublicationError): boolean {
    this.outcome = new PublicationErrorEvent(error, this.publication);
    return this.publication !== undefined;
  }
}
