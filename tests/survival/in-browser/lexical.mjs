// Lexical with the nodes of its rich text, and HTML in and out as its guide has it.
import { $createParagraphNode, $getRoot, $insertNodes, createEditor } from 'lexical';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { ListItemNode, ListNode } from '@lexical/list';
import { AutoLinkNode, LinkNode } from '@lexical/link';
import { place } from './place.mjs';

const editor = createEditor({
  namespace: 'survival',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, AutoLinkNode],
  onError: (error) => {
    throw error;
  },
});
const root = place('div');
root.contentEditable = 'true';
editor.setRootElement(root);
registerRichText(editor);

globalThis.converters = {
  Lexical: (html) => {
    const dom = new DOMParser().parseFromString(html, 'text/html');
    editor.update(
      () => {
        $getRoot().clear().append($createParagraphNode()).selectStart();
        $insertNodes($generateNodesFromDOM(editor, dom));
      },
      { discrete: true },
    );
    return editor.read(() => $generateHtmlFromNodes(editor));
  },
};
