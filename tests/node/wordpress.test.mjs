// What WordPress makes of a card that a server has written, by its own functions where PHP and WordPress are on the machine.
// Everywhere tests/server/render-card.test.ts holds the rule that comes of it: no sign of a command is raw in an attribute.
import { articleOf, card, recordIn, wordsOf } from '../systems/card.mjs';
import { folderOf, through } from '../systems/php.mjs';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const folder = folderOf('wordpress');
const skip = !folder && 'PHP and WordPress are not on this machine';
const wordpress = (html, ...functions) => through('wordpress', folder, html, ...functions);

/** The filters of `the_content`, in their order. */
const shown = ['wptexturize', 'convert_smilies', 'wpautop', 'shortcode_unautop', 'do_shortcode'];
const html = articleOf(card());

for (const functions of [shown, ['wp_unslash'], ['make_clickable'], ['wp_staticize_emoji'], ['force_balance_tags']])
  test(`the record comes whole through ${functions.join(', ')}`, { skip }, () => {
    const made = wordpress(html, ...functions);
    assert.equal(recordIn(made), recordIn(html));
    assert.ok(!made.includes('TAKEN'), 'nothing was taken for a command');
    assert.match(wordsOf(made), /^Before it\. .* Behind it\.$/);
    assert.equal(made.match(/<publication-card/g).length, 1);
  });

test('what the filters could take is taken where it stands raw, so the test says something', { skip }, () => {
  const raw = `<publication-card record='${JSON.stringify({ title: 'A [gallery] of "springs"', summary: 'x > y' })}'></publication-card>`;
  const made = wordpress(articleOf(raw), ...shown);
  assert.ok(made.includes('TAKEN') || !made.includes(raw), made);
});

test('authors who may not write every element leave the snapshot, which the script makes a card of', { skip }, () => {
  const made = wordpress(html, 'wp_slash', 'wp_filter_post_kses', 'wp_unslash');
  assert.match(made, /<p>Before it\.<\/p>\s*<blockquote class="publication-card" cite="https:\/\/lib\.example\.org\/records\/1\?a=1&amp;b=2"/); // prettier-ignore
  assert.equal(wordsOf(made), wordsOf(html));
});
