/** A place in a record in words: "authors[2].name" is "Authors 3, name", and "identifiers.isbn" is "Identifiers, ISBN". */
export function fieldInWords(path: string, labelOf: (field: string) => string | undefined = () => undefined): string {
  const [first, ...more] = path.split(/(?=[[.])/);
  const words = [labelOf(first!) ?? first!, ...more]
    .join('')
    .replace(/\[(\d+)\]/g, (_, at: string) => ` ${Number(at) + 1}`)
    .replaceAll('.', ', ')
    .replace(/\b(?:doi|is[bs]n|orcid|ror|url)\b/g, (name) => name.toUpperCase())
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
