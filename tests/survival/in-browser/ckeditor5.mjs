// CKEditor 5: as it is, with GeneralHtmlSupport allowing the element, and with MediaEmbed knowing the library.
import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Italic,
  Link,
  List,
  MediaEmbed,
  Paragraph,
} from 'ckeditor5';
import { place } from './place.mjs';

const plugins = [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote];

async function start(extra, settings) {
  const editor = await ClassicEditor.create(place('div'), {
    licenseKey: 'GPL',
    plugins: [...plugins, ...extra],
    ...settings,
  });
  return (html) => {
    editor.setData(html);
    return editor.getData();
  };
}

/** GeneralHtmlSupport takes `a` and blocks by name; elements it does not know stand under a name of its own. */
const htmlSupport = {
  allow: [
    { name: /^(a|p|figure|blockquote)$/, attributes: ['rel', 'cite'], classes: true },
    { name: /^(\$customElement|publication-card)$/, attributes: true, classes: true },
  ],
};
/** By default every page's own address is stored in an `oembed`, which readers' browsers do not know. */
const mediaEmbed = {
  extraProviders: [{ name: 'library', url: /^library\.example\.org\/records\/\w+/, html: ([url]) => `<p>${url}</p>` }],
};

globalThis.converters = {
  'CKEditor 5': await start([], {}),
  'CKEditor 5 with GeneralHtmlSupport': await start([GeneralHtmlSupport], { htmlSupport }),
  'CKEditor 5 with MediaEmbed and a provider': await start([MediaEmbed], { mediaEmbed }),
};
