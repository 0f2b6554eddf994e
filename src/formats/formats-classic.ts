// The formats that the classic script reads: it is one file, so each of them would be paid for by every page. The build puts
// this list in the place of formats.js there.
import { invenio, landingPage, publication, type RegisteredFormat, schemaOrg } from './registered.js';

/** Whether another script of ours reads more formats. */
export const isLimited: boolean = true;

/** In the order in which they are asked. */
export const formats: readonly RegisteredFormat[] = [invenio, schemaOrg, landingPage, publication];
