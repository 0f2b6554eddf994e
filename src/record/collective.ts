/** Whether a name is no person's, although its form is that of one: "Ministry of Health, Nepal". */
export const isCollective = (name: string): boolean => /\s(?:of|for|and|&)\s/i.test(name);
