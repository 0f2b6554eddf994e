import type { Repair } from '../record/publication.js';

/** Turns markup into an inert document: nothing in it runs or loads. Undefined where no parser is at hand. */
export type MarkupParser = (markup: string) => ParentNode | undefined;

/** What reading a text needs to know, and where it notes what it cleaned. */
export interface TextContext {
  readonly parseHtml: MarkupParser;
  /** What relative links are relative to. */
  readonly baseUrl?: string;
  readonly repairs: Repair[];
}

/** Notes a repair, once. */
export function noteRepair(context: TextContext, field: string, kind: Repair['kind'], found: string): void {
  const same = (repair: Repair) => repair.field === field && repair.kind === kind && repair.found === found;
  if (!context.repairs.some(same)) context.repairs.push({ field, kind, found });
}
