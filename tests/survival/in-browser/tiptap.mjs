// TipTap with its StarterKit, which has links.
import { Editor } from '@tiptap/core';
import { place } from './place.mjs';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({ element: place('div'), extensions: [StarterKit] });

globalThis.converters = {
  TipTap: (html) => {
    editor.commands.setContent(html);
    return editor.getHTML();
  },
};
