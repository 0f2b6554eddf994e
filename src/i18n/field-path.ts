/**
 * A place in a record in words: "authors[2].name" is "Authors 3", and "identifiers.isbn" is "Identifiers, ISBN". What is
 * within a field is named only where every language names it alike.
 *
 * @param labelOf what a field is called; where nobody says it, it is the record's own word
 * @param number how the language writes a number
 */
export function fieldInWords(
  path: string,
  labelOf: (field: string) => string | undefined,
  number: (value: number) => string,
): string {
  const [first = '', ...rest] = path.split(/(?=[[.])/);
  const label = labelOf(first) ?? first.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const within = rest.map((part) => {
    const [, at, name] = /^(?:\[(\d+)\]|\.(doi|is[bs]n|orcid|ror|url))$/.exec(part) ?? [];
    if (at !== undefined) return ` ${number(Number(at) + 1)}`;
    return name === undefined ? '' : `, ${name.toUpperCase()}`;
  });
  return label.slice(0, 1).toUpperCase() + label.slice(1) + within.join('');
}
