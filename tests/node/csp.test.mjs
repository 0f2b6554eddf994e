// Pages under a strict Content-Security-Policy with Trusted Types: everything works, and the policy is never touched.
import { answer, json } from './support/answers.mjs';
import { isLinkVisible, pageWith, record, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { bundled } from './support/bundled.mjs';
import { join } from 'node:path';
import { readdir, readFile } from 'node:fs/promises';
import { root } from './support/dist.mjs';
import { test } from 'node:test';

const open = useChromium();
const types = "lit-html publication-card 'allow-duplicates'";

/** The policy of the recipe in docs/csp.md. */
const strict = (trustedTypes = types) =>
  `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'; img-src https:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

const withNonce = (html) => html.replaceAll('<script ', '<script nonce="abc" ');
const asModule = (path) => `<script type="module" src="${path}"></script>`;
const moduleScript = asModule('/dist/publication-card.js');
const classicScript = '<script src="/dist/publication-card.global.js"></script>';
const inline = (value) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const link = '<a href="https://library.example.org/records/17">Plain</a>';
const card = (attributes, content = '') => `<publication-card ${attributes}>${link}${content}</publication-card>`;

/**
 * Waits until all is reported that was against the policy: reports keep their order, so until that of something which is. It
 * leaves no trace in what is listed.
 */
async function allReported({ page, log }) {
  const marker = 'http://marker.invalid/';
  await page.evaluate(async (marker) => {
    // What is asked for by what was drawn.
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => blockedURI === marker && done());
      new Image().src = marker;
    });
    globalThis.violations = globalThis.violations.filter((each) => !each.includes(marker));
  }, marker);
  for (const list of Object.values(log))
    for (let at = list.length - 1; at >= 0; at--) if (JSON.stringify(list[at]).includes(marker)) list.splice(at, 1);
}

/** Opens a page under a policy; `violations` are what the page's own listener and the console heard of it. */
async function load(t, body, { head = moduleScript, policy = strict(), overrides = {}, prepare } = {}) {
  const html = withNonce(pageWith(body, head));
  const opened = await open(t, {
    overrides: {
      '/page.html': answer({ body: html, type: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy } }),
      ...overrides,
    }, // prettier-ignore
    prepare: async (page) => {
      await page.evaluateOnNewDocument(() => {
        globalThis.violations = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
          globalThis.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`.trim()),
        );
      });
      await prepare?.(page);
    },
  });
  await opened.page.waitForSelector('publication-card');
  const states = (await opened.page.evaluate(() => customElements.get('publication-card')))
    ? await settled(opened.page)
    : [];
  await allReported(opened);
  return { ...opened, states, violations: await opened.page.evaluate(() => globalThis.violations) };
}

const silent = { console: [], exceptions: [], failedRequests: [] };
const textOf = (page) => page.$eval('publication-card', (each) => each.shadowRoot.textContent);
const landingPage = (head) =>
  answer({ body: `<!doctype html><html><head><title>x</title>${head}</head><body></body></html>`, type: 'text/html' });
const jsonLd = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Report","name":"Springs"}</script>`;

/** What is tried, and words that only a card that was read has. */
const uses = {
  'own JSON': { body: card(`src="${record}"`), words: 'Migration and development' },
  'own JSON in the page': { body: card('', inline({ title: 'Springs' })), words: 'Springs' },
  'all facts, and what is missing': {
    body: card('layout="full" show-missing', inline({ title: 'Springs', published: '2007' })),
    words: '2007',
  },
  'a summary of HTML': {
    body: card('', inline({ title: 'Springs', summary: '<p>Map <em>the</em> springs.</p><ul><li>One &hellip;</li></ul>' })),
    words: 'Map the springs.',
  }, // prettier-ignore
  InvenioRDM: { body: card('src="/demo/records/ecuador-invenio.json"'), words: 'Migration and development' },
  'a provider': {
    body: `<publication-provider src-template="/demo/records/{id}.json">${card('record-id="our-common-future"')}</publication-provider>`,
    words: 'Our Common Future',
  },
  'a lazy card': { body: card(`src="${record}" loading="lazy"`), words: 'Migration and development' },
  'a cover': {
    body: card('', inline({ title: 'Springs', cover: 'https://covers.example.org/1.svg' })),
    words: 'Springs',
    seen: 'img[part=cover-image]',
  },
  'a drawn cover': { body: card('', inline({ title: 'Springs' })), words: 'Springs', seen: '.drawn' },
  'a link that becomes a card': {
    body: '<p><a class="publication-card" href="/records/17">Plain</a></p>',
    overrides: { '/api/records/17': json({ metadata: { title: 'Springs', creators: [] }, links: {} }) },
    words: 'Springs',
  },
  'a link to a page that describes itself': {
    body: '<p><a class="publication-card" href="/springs">Plain</a></p>',
    overrides: { '/springs': landingPage(jsonLd) },
    words: 'Springs',
  },
  // Machines read what only a look at the light tree shows.
  'metadata for machines': {
    body: card('metadata="json-ld coins"', inline({ title: 'Springs' })),
    words: 'Springs',
    machines: [1, 1],
  },
  'an error': { body: card('', inline({ titel: 'Springs' })), words: 'cannot be shown', state: 'error' },
  // What a record's markup says of styles and handlers is nothing to the page's policy.
  'a summary with styles and handlers': {
    body: card('', inline({ title: 'Springs', summary: '<p style="color:red" onclick="x()">Map the <b style="all:unset">springs</b>.</p><style>p{color:red}</style>' })),
    words: 'Map the springs.',
  }, // prettier-ignore
  'a link to a page with styles, handlers and scripts': {
    body: '<p><a class="publication-card" href="/springs">Plain</a></p>',
    overrides: {
      '/springs': landingPage(
        `<style>p{color:red}</style><script>top.ran = 1</script><script src="https://a.example.org/x.js"></script><link rel="stylesheet" href="https://a.example.org/x.css">${jsonLd}</head><body style="color:red" onload="top.ran = 1"><iframe src="https://a.example.org/"></iframe>`,
      ),
    },
    words: 'Springs',
  },
};

const covers = async (page) => {
  await page.setRequestInterception(true);
  const body = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="40"><rect width="30" height="40"/></svg>';
  page.on('request', (request) =>
    request.url().startsWith('https://covers.example.org/')
      ? request.respond({ contentType: 'image/svg+xml', body })
      : request.continue(),
  );
};

const formats = await readdir(join(root, 'demo/formats'));
for (const name of formats)
  uses[`a record in ${name}`] = {
    body: card(`src="/demo/formats/${name}"`),
    words: 'Overcoming barriers',
  };

/** How much of either kind a page says to machines; copies of a card do not count. */
const machinesOf = (page) =>
  page.evaluate(() => ['publication-card script[type="application/ld+json"]', 'span.Z3988'].map((each) => document.querySelectorAll(each).length)); // prettier-ignore

for (const [name, { body, words, seen, machines = [0, 0], state = 'loaded', overrides }] of Object.entries(uses)) {
  test(`${name}: it works, and nothing is against the policy`, { skip }, async (t) => {
    const { page, states, violations, log } = await load(t, body, { overrides, prepare: covers });
    assert.deepEqual(violations, []);
    assert.deepEqual(states, [state]);
    assert.ok((await textOf(page)).includes(words), await textOf(page));
    if (seen) assert.ok(await page.$eval('publication-card', (each, seen) => each.shadowRoot.querySelector(seen).checkVisibility(), seen)); // prettier-ignore
    assert.deepEqual(await machinesOf(page), machines);
    assert.deepEqual(log, silent);
  });
}

test('copies of what machines are told are not against the policy either', { skip }, async (t) => {
  const opened = await load(t, card('metadata="json-ld coins" record="{&quot;title&quot;:&quot;Springs&quot;}"'));
  const { page } = opened;
  await page.evaluate(async () => {
    const [first] = document.querySelectorAll('publication-card');
    const copies = [first.cloneNode(true), document.importNode(first, true)];
    document.body.append(...copies);
    for (const each of copies) each.setAttribute('record', '{"title":"Glaciers"}');
    for (const each of copies) await each.updateComplete;
  });
  await allReported(opened);
  assert.deepEqual([await machinesOf(page), await page.evaluate(() => globalThis.violations)], [[3, 3], []]);
});

/** A page's own Lit, with an element made of a template. */
const ownLit = (
  await bundled(`import { html, LitElement } from 'lit';
    customElements.define('page-own', class extends LitElement { render() { return html\`<b>own</b>\`; } });`)
)[0].code;
/** A page that takes the package from npm into its bundle, where Lit comes whole. */
const ownBundle = await bundled(`import { defineElement, PublicationCard, PublicationProvider } from 'publication-card';
  defineElement('publication-card', PublicationCard);
  defineElement('publication-provider', PublicationProvider);`);
const asScript = (body) => answer({ body, type: 'text/javascript' });
const bundles = {
  '/lit.js': asScript(ownLit),
  ...Object.fromEntries(ownBundle.map(({ fileName, code }) => [`/${fileName}`, asScript(code)])),
};
const bundle = asModule(`/${ownBundle[0].fileName}`);
const html = card('', inline({ title: 'Springs', summary: '<p>Map <em>the</em> springs.</p>' }));
const inProvider = `<publication-provider>${html}</publication-provider><page-own></page-own>`;

const twice = {
  'the page’s own Lit before': [asModule('/lit.js'), moduleScript],
  'the page’s own Lit behind': [moduleScript, asModule('/lit.js')],
  'our module under two addresses': [asModule('/dist/publication-card.js?a'), asModule('/dist/publication-card.js?b')],
  'our module and the classic script': [moduleScript, classicScript],
  'the classic script two times': [classicScript, classicScript],
  'the package in the page’s bundle, and our module': [bundle, moduleScript],
  'the package in the page’s bundle, the page’s own Lit, and our classic script': [asModule('/lit.js'), bundle, classicScript], // prettier-ignore
};

for (const [name, head] of Object.entries(twice)) {
  test(`${name}: all work, and nothing is against the policy`, { skip }, async (t) => {
    const { page, states, violations, log } = await load(t, inProvider, { head: head.join(''), overrides: bundles });
    assert.deepEqual(violations, []);
    assert.deepEqual(states, ['loaded']);
    assert.ok((await textOf(page)).includes('Map the springs.'));
    if (head.includes(asModule('/lit.js')))
      assert.equal(await page.$eval('page-own', (own) => own.shadowRoot.textContent), 'own');
    assert.deepEqual(log, silent);
  });
}

const noDuplicates = 'lit-html publication-card';
/** Lists under which Lit may not draw our cards, and the scripts that meet them. */
const refused = {
  'our module, and a list without Lit’s policy': ["publication-card 'allow-duplicates'", [moduleScript]],
  'the classic script, and a list without Lit’s policy': ["publication-card 'allow-duplicates'", [classicScript]],
  'our module behind the page’s own Lit, no duplicates': [noDuplicates, [asModule('/lit.js'), moduleScript]],
  // A classic script would come first.
  'the classic script behind the page’s own Lit, no duplicates': [noDuplicates, [asModule('/lit.js'), classicScript.replace('<script ', '<script defer ')]], // prettier-ignore
};

for (const [name, [types, head]] of Object.entries(refused)) {
  test(`${name}: the plain links stay, one line of the console names what is missing, and nothing is thrown`, { skip }, async (t) => {
    const marked = '<p><a class="publication-card" href="/springs">Plain</a></p>';
    const { page, log, violations } = await load(t, inProvider + marked, { head: head.join(''), policy: strict(types), overrides: bundles }); // prettier-ignore
    assert.equal(await page.evaluate(() => ['publication-card', 'publication-provider'].some((each) => customElements.get(each))), false); // prettier-ignore
    assert.ok((await isLinkVisible(page)) && (await isLinkVisible(page, 'p > a')));
    assert.deepEqual([violations.length, log.exceptions, log.failedRequests, log.console.length], [1, [], [], 1]);
    assert.match(log.console[0], /TrustedTypePolicy named 'lit-html'/);
    if (types === noDuplicates) assert.match(log.console[0], /does not contain ?'allow-duplicates'/);
    // What comes behind is as it was: a page's own policies are made, or refused, by the browser alone.
    assert.deepEqual(
      await page.evaluate(() => {
        const { trustedTypes } = globalThis;
        let thrown;
        try {
          trustedTypes.createPolicy('other', {});
        } catch (cause) {
          thrown = cause.name;
        }
        return [Object.hasOwn(trustedTypes, 'createPolicy'), thrown];
      }),
      [false, 'TypeError'],
    );
    if (head.includes(asModule('/lit.js')))
      assert.equal(await page.$eval('page-own', (own) => own.shadowRoot.textContent), 'own');
  }); // prettier-ignore
}

test(
  'one Lit is enough for our script two times, no duplicates: the second copy is not needed',
  { skip },
  async (t) => {
    const { page, states, log } = await load(t, html, { head: classicScript + moduleScript, policy: strict(noDuplicates) }); // prettier-ignore
    assert.deepEqual([states, log.exceptions], [['loaded'], []]);
    assert.ok((await textOf(page)).includes('Map the springs.'));
  },
);

// A bundle of the page's own evaluates Lit by itself, and ends where that is refused.
for (const [name, { types, head }] of Object.entries({
  'a second Lit, where no duplicates are allowed': { types: noDuplicates, head: [asModule('/lit.js'), bundle] },
  'a list without Lit’s policy': { types: "publication-card 'allow-duplicates'", head: [bundle] },
})) {
  test(`a bundle with ${name}: the plain link stays, and one line of the console says why`, { skip }, async (t) => {
    const { page, log } = await load(t, html, { head: head.join(''), policy: strict(types), overrides: bundles });
    assert.equal(await page.evaluate(() => customElements.get('publication-card')), undefined);
    assert.ok(await isLinkVisible(page));
    assert.equal(log.console.length, 1);
    assert.match(log.console[0], /TrustedTypePolicy named 'lit-html'/);
  });
}

test('a page that has frozen what makes policies has its cards, where it lists Lit’s', { skip }, async (t) => {
  const head = `<script>Object.freeze(trustedTypes);</script>${moduleScript}`.replace('<script>', '<script >');
  const { states, violations, log } = await load(t, html, { head });
  assert.deepEqual([states, violations, log], [['loaded'], [], silent]);
});

for (const [name, head] of Object.entries({ module: moduleScript, 'classic script': classicScript })) {
  test(`the ${name} without our policy: what needs no parser is shown, and one line says why`, { skip }, async (t) => {
    const record = {
      title: 'Springs of <i>the</i> hills',
      summary: '<p>Map <em>the</em> springs.</p>',
      published: '2007',
      publisher: 'Mountain Institute: https://institute.example.org',
    };
    const { page, states, violations, log } = await load(t, card('', inline(record)), { head, policy: strict('lit-html') }); // prettier-ignore
    assert.deepEqual(states, ['loaded']);
    const seen = await textOf(page);
    for (const words of ['Springs of the hills', 'Map the springs.', '2007', 'Mountain Institute'])
      assert.ok(seen.includes(words), `“${words}” in “${seen}”`);
    assert.deepEqual(log.exceptions, []);
    assert.equal(violations.length, 1, violations.join('\n'));
    assert.equal(log.console.length, 1);
    assert.match(log.console[0], /TrustedTypePolicy named 'publication-card'/);
  });
}

test('without our policy machines are told what needs no parser', { skip }, async (t) => {
  const body = card('metadata="json-ld coins"', inline({ title: 'Springs' }));
  const { page, states, log } = await load(t, body, { policy: strict('lit-html') });
  assert.deepEqual([states, await machinesOf(page), log.exceptions], [['loaded'], [0, 1], []]);
  assert.ok((await textOf(page)).includes('Springs'));
});

test('docs/csp.md has this policy as its recipe', async () => {
  const page = await readFile(join(root, 'docs/csp.md'), 'utf8');
  assert.ok(page.includes(`\n${strict().replace('nonce-abc', 'nonce-…')}\n`));
});
