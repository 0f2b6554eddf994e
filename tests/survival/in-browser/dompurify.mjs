// DOMPurify runs where sites run it: in a browser.
import DOMPurify from 'dompurify';

globalThis.converters = { DOMPurify: (html) => DOMPurify.sanitize(html) };
