/**
 * A place in a record in words: "authors[2].name" is "Authors 3, name", and "identifiers.isbn" is "Identifiers, ISBN". In
 * other languages than English only what every language writes in this way is kept of the rest: "Identifiants, ISBN".
 *
 * @param labelOf the words of another language for a record's own field
 */
export function fieldInWords(
  path: string,
  labelOf?: (field: string) => string | undefined,
  number: (value: number) => string = String,
): string {
  const [first = '', ...rest] = path.split(/(?=[[.])/);
  const label = labelOf?.(first);
  const words = [
    label ?? first,
    ...rest.filter((each) => label === undefined || /^\[|^\.(?:doi|is[bs]n|orcid|ror|url)$/.test(each)),
  ]
    .join('')
    .replace(/\[(\d+)\]/g, (_, at: string) => ` ${number(Number(at) + 1)}`)
    .replaceAll('.', ', ')
    .replace(/\b(?:doi|is[bs]n|orcid|ror|url)\b/g, (name) => name.toUpperCase())
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
