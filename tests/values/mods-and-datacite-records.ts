// Records of MODS and of DataCite with few things in them.

/** A record of MODS with these elements. */
export const mods = (elements: string): string =>
  `<mods xmlns="http://www.loc.gov/mods/v3" xmlns:xlink="http://www.w3.org/1999/xlink">${elements.includes('<titleInfo') && !elements.includes('<relatedItem') ? '' : '<titleInfo><title>Springs</title></titleInfo>'}${elements}</mods>`;
export const name = (parts: string, type = 'personal') => mods(`<name type="${type}">${parts}<role><roleTerm type="text">author</roleTerm></role></name>`); // prettier-ignore
export const origin = (elements: string) => mods(`<originInfo>${elements}</originInfo>`);
export const issued = (text: string, attributes = '') => `<dateIssued ${attributes}>${text}</dateIssued>`;
export const host = (elements: string) => mods(`<relatedItem type="host"><titleInfo><title>Journal</title></titleInfo>${elements}</relatedItem>`); // prettier-ignore
export const detail = (type: string, number: string) =>
  `<part><detail type="${type}"><number>${number}</number></detail></part>`;
export const identifier = (type: string, text: string) => mods(`<identifier type="${type}">${text}</identifier>`);
export const topic = (text: string) => mods(`<subject><topic>${text}</topic></subject>`);

/** DataCite's metadata in XML with these elements, and in JSON with these fields. */
export const xml = (elements: string, titles = '<title>Springs</title>'): string =>
  `<resource xmlns="http://datacite.org/schema/kernel-4"><titles>${titles}</titles>${elements}</resource>`;
export const creator = (elements: string) => xml(`<creators><creator>${elements}</creator></creators>`);
export const json = (fields: object): object => ({
  data: { id: '10.5555/1', type: 'dois', attributes: { doi: '10.5555/1', titles: [{ title: 'Springs' }], ...fields } },
});
export const inItem = (elements: string) => xml(`<relatedItems><relatedItem relationType="IsPublishedIn"><titles><title>Journal</title></titles>${elements}</relatedItem></relatedItems>`); // prettier-ignore
export const described = (text: string) => xml(`<descriptions><description descriptionType="Abstract">${text}</description></descriptions>`); // prettier-ignore
