// Quill, with its own way from HTML to a document, which is that of a paste.
import { place } from './place.mjs';
import Quill from 'quill';

const quill = new Quill(place('div'), {});

globalThis.converters = {
  Quill: (html) => {
    quill.setContents(quill.clipboard.convert({ html }));
    return quill.getSemanticHTML();
  },
};
