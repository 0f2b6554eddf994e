// Programs of npm that read pages get all of the words of the light form, once, and nothing else.
import { control, forms, pages } from './pages.mjs';
import assert from 'node:assert/strict';
import { judge } from './judge.mjs';
import { measure } from './measure.mjs';
import { sample } from './programs.mjs';
import { seen } from './seen.mjs';
import { test } from 'node:test';

const measured = await measure(sample);
const of = ({ results }, form) => results.filter((result) => result.form === form);
const described = ({ script, missing, doubled, leaked, glued, list, around, isRestyled }) => {
  return { script, missing, doubled, leaked, glued, list, around, isRestyled: isRestyled === true };
};
const whole = ({ script, list }) => {
  return { script, missing: [], doubled: [], leaked: [], glued: [], list, around: [], isRestyled: false };
};

test('the programs were measured, with a page of every form in every script', () => {
  assert.ok(measured.length > 12);
  for (const { results, version } of measured) {
    assert.equal(results.length, 3 * (forms.length + 1));
    assert.match(version, /^\d/);
  }
});

test('every form that has light words has all of them, before any program', async () => {
  for (const { name, form, html, expected } of await pages()) {
    if (form === 'shadow') continue;
    const { list, sup, ...rest } = judge(seen(html), expected);
    assert.deepEqual(rest, { missing: [], doubled: [], leaked: [], glued: [], around: [] }, name);
    assert.equal(list, form === 'link' ? undefined : 'list', name);
    assert.equal(sup, name.startsWith('en') ? 'kept' : undefined, name);
  }
});

for (const program of measured) {
  // What deletes elements leaves nothing of the light form, but has to leave the others.
  for (const form of program.deletesElements ? ['snapshot', 'link'] : ['light', 'snapshot', 'link'])
    test(`${program.name}: of the form "${form}" all words are kept, once, and nothing else is`, () => {
      const results = of(program, form);
      assert.deepEqual(results.map(described), results.map(whole));
      // A list is one wherever the program leaves those of other pages.
      for (const [at, { list, items }] of results.entries())
        if (items?.length) assert.equal(list, of(program, control)[at].list);
    });
}

for (const program of measured.filter(({ deletesElements }) => deletesElements))
  test(`${program.name}: it still deletes elements that it does not know, and nothing of the page`, () => {
    for (const { missing, around, expected } of of(program, 'light')) {
      assert.ok(missing.includes(expected.title));
      assert.deepEqual(around, []);
    }
  });

test('a form that is known to be doubled and to leak is seen to be', () => {
  const all = measured.flatMap((program) => of(program, 'shadow'));
  assert.ok(all.some(({ doubled }) => doubled.length));
  assert.ok(all.some(({ leaked }) => leaked.length));
  assert.ok(all.some(({ missing }) => missing.length));
});
