// Trix: the value of its form field is what a site stores.
import 'trix';
import { place } from './place.mjs';

const element = document.createElement('trix-editor');
const ready = new Promise((done) => element.addEventListener('trix-initialize', done, { once: true }));
place('form').append(element);
await ready;

globalThis.converters = {
  Trix: (html) => {
    element.editor.loadHTML(html);
    return element.value;
  },
};
