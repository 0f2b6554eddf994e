// `cem analyze` writes custom-elements.json from the doc blocks of the elements.
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** Source files as the package has them. */
const inPackage = (path) => path?.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** What a reader of the class calls its own business: private and protected members. */
const isPublic = ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public';

/** An attribute is text, or is not there: what its property can hold besides does not concern it. */
const inMarkup = (type) => type.split(' | ').filter((each) => !/^(?:null|undefined|object)$/.test(each)).join(' | '); // prettier-ignore

/** What the analyzer leaves to its users. */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase({ customElementsManifest }) {
    // The order in which files are found is the file system's.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      module.path = inPackage(module.path);
      for (const { declaration } of module.exports) declaration.module = inPackage(declaration.module);
      for (const element of module.declarations) {
        element.members = element.members.filter(isPublic);
        for (const member of [...element.members, ...(element.attributes ?? [])]) {
          if (member.default) member.default = member.default.replace(/(?<=\d)_(?=\d)/g, '');
          if (member.name === 'lang') Object.assign(member, { type: { text: 'string' }, fieldName: 'lang' });
          if (member.name === 'updateComplete') member.readonly = true;
          if (member.static && member.name === 'version')
            Object.assign(member, { type: { text: 'string' }, default: `'${version}'` });
        }
        // Of options that a function makes the analyzer knows no attribute, and names one after the property: see
        // findings/manifest-of-lit-static-properties.sh. Attributes have no capitals.
        element.attributes = element.attributes?.filter(({ name }) => name === name.toLowerCase());
        for (const attribute of element.attributes ?? []) {
          attribute.type = { text: inMarkup(attribute.type.text) }; // the property has the same object, and keeps it
          delete attribute.attribute;
          const member = element.members.find(({ name }) => name === attribute.fieldName);
          if (member) member.attribute = attribute.name;
        }
      }
    }
  },
};

export default {
  // The rest of the folder is what the elements are made of.
  globs: ['src/elements/publication-*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicSurface],
};
