// XML as formats see it. https://www.w3.org/TR/xml/ and https://www.w3.org/TR/xml-names/
import { childrenOf, readXml, within } from '../../src/text/xml.js';
import { expect } from '@open-wc/testing';
import { ServerDOMParser } from '../../src/server/dom-parser.js';

const parsers = { 'the browser’s parser': undefined, 'the server’s parser': ServerDOMParser };

/** What is odd, the document, and the text that its root then has; undefined where it is not read. */
const TEXTS: readonly (readonly [string, string, string | undefined])[] = [
  ['a byte order mark', '\ufeff<a>x</a>', 'x'],
  ['white space before the declaration', '\n <?xml version="1.0"?><a>x</a>', 'x'],
  ['a declaration of another encoding', '<?xml version="1.0" encoding="UTF-16"?><a>é</a>', 'é'],
  ['a declaration of XML 1.1', '<?xml version="1.1"?><a>x</a>', 'x'],
  ['a style sheet and a comment before the root', '<?xml-stylesheet href="x"?><!-- <!DOCTYPE --><a>x</a>', 'x'],
  ['CDATA', '<a><![CDATA[<b>&amp;&nbsp;]]]]>x</a>', '<b>&amp;&nbsp;]]x'],
  ['comments and instructions in the text', '<a>x<!-- &y; ]]> --><?z &y; ?>w</a>', 'xw'],
  ['text in inner elements', '<a>x<b>y<c>z</c></b>w</a>', 'xyzw'],
  ['names of characters that only HTML knows', '<a b="&eacute;">&nbsp;&eacute;&fjlig;&LT;b&amp;nbsp;</a>', '\u00a0éfj<b&nbsp;'],
  ['names that nobody knows', '<a>&what; &notit; &constructor;</a>', '&what; &notit; &constructor;'],
  ['bare ampersands', '<a>R&D & Q?a=1&b=2&;</a>', 'R&D & Q?a=1&b=2&;'],
  ['references in capitals', '<a>&#X41;</a>', 'A'],
  ['references to what is no character', '<a>x&#0;&#x1f;&#xD800;&#x110000;&#99999999999;y</a>', 'xy'],
  ['control characters', '<a>x\u0000\u000b\u001fy</a>', 'xy'],
  ['halves of characters', '<a>x\ud800y</a>', 'xy'],
  ['the end of CDATA without its beginning', '<a>x]]>y</a>', 'x]]>y'],
  ['a document type', '<!DOCTYPE a><a>x</a>', 'x'],
  ['a document type with addresses', '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://w3.org/[<!ENTITY">\n<a>&nbsp;</a>', '\u00a0'],
  ['entities of its own', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', undefined],
  ['entities behind a comment', '<?x?><!-- y --><!DOCTYPE a [ <!ENTITY % b SYSTEM "file:///etc/passwd"> %b; ]><a/>', undefined],
  ['attributes by default', '<!DOCTYPE a [<!ATTLIST a b CDATA "c">]><a/>', undefined],
  ['a second document type', '<!DOCTYPE a><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', undefined],
  ['a document type behind a broken comment', '<<!-- -->!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', undefined],
  ['a word in capitals that is one in text', '<a><![CDATA[<!DOCTYPE a>]]></a>', '<!DOCTYPE a>'],
  ['a document type without an end', '<!DOCTYPE a "<a/>', undefined],
  ['a document type inside', '<a><!DOCTYPE b></a>', undefined],
  ['a tag that is not closed', '<a><b></a>', undefined],
  ['two roots', '<a/><b/>', undefined],
  ['a prefix that nobody declared', '<p:a/>', undefined],
  ['no element', '<!-- a -->', undefined],
  ['no XML', 'a', undefined],
  ['an element of the name by which browsers say it', '<a><parsererror/></a>', undefined],
  ['a hundred levels', '<a>'.repeat(101) + 'x' + '</a>'.repeat(101), 'x'],
  ['more levels than any record has', '<a>'.repeat(102) + 'x' + '</a>'.repeat(102), undefined],
  ['as many levels as attackers write', '<a>'.repeat(20_000) + '</a>'.repeat(20_000), undefined],
]; // prettier-ignore

for (const [name, Parser] of Object.entries(parsers)) {
  const read = (text: string) => readXml(text, { DOMParser: Parser });
  describe(`XML with ${name}`, () => {
    for (const [oddity, text, expected] of TEXTS)
      it(`has ${oddity}`, () => expect(read(text)?.text).to.equal(expected));

    it('has its namespaces, whatever the prefixes', () => {
      const root = read('<a xmlns="u:1" xmlns:p="u:2"><p:b/><b xmlns=""/><b/></a>')!;
      expect(root.children.map((child) => [child.name, child.namespace])).to.deep.equal([
        ['b', 'u:2'],
        ['b', ''],
        ['b', 'u:1'],
      ]);
    });
    it('has attributes by their full names', () => {
      const { attributes } = read('<a xmlns:p="u:1#" q="1" p:q="2" constructor="3"/>')!;
      expect(['q', 'u:1#q', 'constructor', 'toString'].map((key) => attributes.get(key))).to.deep.equal(['1', '2', '3', undefined]); // prettier-ignore
    });
    it('hands the language down', () => {
      const root = read('<a xml:lang="ne"><b/><b xml:lang="en"><c/></b></a>')!;
      expect([...within(root)].map(({ lang }) => lang)).to.deep.equal(['ne', 'ne', 'en', 'en']);
    });
    it('is not led astray by forms', () => {
      const root = read('<form xmlns="http://www.w3.org/1999/xhtml"><input name="childNodes"/><input name="attributes"/><input name="localName"/>x</form>')!; // prettier-ignore
      expect([root.name, root.text, childrenOf(root, 'input').length]).to.deep.equal(['form', 'x', 3]);
    });
    it('costs no more than its length', () => {
      const parts = ['<!-- ', '<![CDATA[', '<?x ', '<!DOCTYPE ', '&x;', '&', '"', '<', ']]>', '&#'];
      for (const part of parts) for (const start of ['', '<a>', '<!DOCTYPE a "']) read(start + part.repeat(50_000));
    });
  });
}

describe('XML without a parser', () => {
  it('is not read', () => {
    class None {
      parseFromString(): never {
        throw new Error();
      }
    }
    expect(readXml('<a/>', { DOMParser: None })).to.equal(undefined);
  });
});
