// TinyMCE, from its own files: as it is, and told of the element.
import tinymce from 'tinymce';
import 'tinymce/icons/default/icons.js';
import 'tinymce/models/dom/model.js';
import 'tinymce/themes/silver/theme.js';
import { place } from './place.mjs';

async function start(settings) {
  // The skins are for the eye; without them nothing is asked of a server.
  const shared = { license_key: 'gpl', skin: false, content_css: false, promotion: false, branding: false };
  const [editor] = await tinymce.init({ target: place('textarea'), ...shared, ...settings });
  return (html) => {
    editor.setContent(html);
    return editor.getContent();
  };
}

globalThis.converters = {
  TinyMCE: await start({}),
  'TinyMCE with custom_elements': await start({
    custom_elements: 'publication-card',
    extended_valid_elements: 'publication-card[*]',
  }),
};
