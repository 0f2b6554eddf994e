// `npm run circles`: no module of src/ imports itself through others. Types and what is loaded later count as well: who reads
// the code goes that way, and a file that is cut out of a circle takes the whole circle along. Of another folder it tells as
// well: `node scripts/circles.mjs DIR`.
import { dirname, join, relative, resolve } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What a file imports by a relative path, with how: '' for at once, 'type' or 'import()'. */
function importsOf(file) {
  const found = [];
  const add = (specifier, how) => {
    if (specifier && ts.isStringLiteralLike(specifier) && specifier.text.startsWith('.')) found.push([specifier.text, how]); // prettier-ignore
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const names = node.importClause?.namedBindings;
      const isType =
        node.importClause?.isTypeOnly ||
        (!node.importClause?.name &&
          names?.elements?.length > 0 &&
          names.elements.every(({ isTypeOnly }) => isTypeOnly));
      add(node.moduleSpecifier, isType ? 'type' : '');
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : '');
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'import()');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** The shortest way from a file back to it: the files with how each is imported; undefined where there is none. */
function shortestCircle(start, graph) {
  const ways = [[[start, '']]];
  const seen = new Set();
  for (const way of ways)
    for (const [next, how] of graph.get(way.at(-1)[0])) {
      if (next === start) return [...way, [next, how]];
      if (!seen.has(next)) ways.push([...way, [next, how]]);
      seen.add(next);
    }
  return undefined;
}

/**
 * The import circles of a folder of TypeScript: for each file that is in one, the shortest through it.
 *
 * @param folder an absolute path
 * @returns each circle as a chain, "a.ts → b.ts → a.ts", with (type) or (import()) before a file that is imported so
 * @throws Error where a relative import leads to no file of the folder, since a circle might hide there
 */
export function circlesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const graph = new Map(files.map((file) => [file, []]));
  for (const file of files)
    for (const [specifier, how] of importsOf(file)) {
      const path = join(dirname(file), specifier);
      const target = [path.replace(/\.js$/, '.ts'), `${path}.ts`, join(path, 'index.ts'), path].find((each) => graph.has(each)); // prettier-ignore
      if (!target) throw new Error(`${relative(folder, file)} imports ${specifier}, which is not there.`);
      graph.get(file).push([target, how]);
    }
  const circles = new Map();
  for (const file of files) {
    const circle = shortestCircle(file, graph);
    if (!circle) continue;
    // A circle has no beginning; the same is found from each of its files.
    const key = circle.slice(1).map(([each]) => each).sort().join('\n'); // prettier-ignore
    if (circles.has(key)) continue;
    circles.set(key, circle.map(([each, how]) => `${how && `(${how}) `}${relative(folder, each)}`).join(' → ')); // prettier-ignore
  }
  return [...circles.values()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const circles = circlesOf(resolve(process.argv[2] ?? fileURLToPath(new URL('../src', import.meta.url))));
  for (const circle of circles) console.error(circle);
  console.log(`Import circles: ${circles.length}`);
  process.exit(circles.length ? 1 : 0);
}
