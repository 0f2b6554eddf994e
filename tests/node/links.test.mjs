// Links that become cards, in whole pages: what is asked, in which order, and what stays when nothing comes.
import { answer, held, html as htmlAnswer, json } from './support/answers.mjs';
import { classicScript, isLinkVisible, moduleScript, pageWith, settled } from './support/pages.mjs';
import { skip, useChromium } from './support/chromium.mjs';
import assert from 'node:assert/strict';
import { bundleFiles } from './support/dist.mjs';
import { serve } from '../../scripts/server.mjs';
import { test } from 'node:test';

const open = useChromium();
const invenio = { metadata: { title: 'Springs', creators: [] }, links: { self_html: '/records/17' } };
const link = (href) => `<p><a class="publication-card" href="${href}">Mountain Springs</a></p>`;
const landingPage = (head) =>
  htmlAnswer(`<!doctype html><html><head><title>x</title>${head}</head><body></body></html>`);
const jsonLd = (node) => `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`; // prettier-ignore
const report = jsonLd({ '@type': 'Report', name: 'Springs' });
const own = (server) => server.requests.filter((path) => !/^\/(?:dist|page|favicon)/.test(path));

/** Opens a page with a link; answers with what it asked for, the cards' states, and the title that is shown. */
async function ask(t, href, overrides, head = moduleScript) {
  const opened = await open(t, { html: pageWith(link(href), head), overrides, waitUntil: 'networkidle0' });
  const states = await settled(opened.page);
  const title = await opened.page.$eval(
    'publication-card',
    (card) => card.shadowRoot.querySelector('[part=title]')?.textContent,
  );
  return { ...opened, states, title, asked: own(opened.server) };
}

const chains = {
  'a repository by the pattern of its address': {
    href: '/records/17',
    answers: { '/api/records/17': json(invenio) },
    asked: ['/api/records/17'],
  },
  'the old address of the same': {
    href: '/record/17?ln=en',
    answers: { '/api/records/17': json(invenio) },
    asked: ['/api/records/17'],
  },
  'an address that answers with a record': {
    href: '/springs',
    answers: { '/springs': json({ title: 'Springs' }) },
    asked: ['/springs'],
  },
  'a resolver that answers by what it is asked for': {
    href: '/10.1234/x',
    answers: {
      '/10.1234/x': (request, response) =>
        /\bapplication\/vnd\.citationstyles\.csl\+json\b/.test(request.headers.accept)
          ? json({ title: 'Springs' })(request, response)
          : landingPage(report)(request, response),
    },
    asked: ['/10.1234/x'],
  },
  'a page that names its record': {
    href: '/springs',
    answers: {
      '/springs': landingPage(`<link rel="alternate" type="application/json" href="data/springs.json">${report}`),
      '/data/springs.json': json({ title: 'Springs' }),
    },
    asked: ['/springs', '/data/springs.json'],
  },
  'a page that names its record in its header': {
    href: '/springs',
    answers: {
      '/springs': answer({
        body: '<!doctype html><title>x</title>',
        type: 'text/html',
        headers: {
          link: '</pdf>; rel="item", </a.json>; rel=stylesheet; type="application/json", </springs.json>; type="application/json"; rel="cite-as describedby"',
        },
      }),
      '/springs.json': json({ title: 'Springs' }),
    },
    asked: ['/springs', '/springs.json'],
  },
  'a page with metadata of its own': {
    href: '/springs',
    answers: { '/springs': landingPage(report) },
    asked: ['/springs'],
  },
  'a page with metadata whose named record cannot be read': {
    href: '/springs',
    answers: {
      '/springs': landingPage(`<link rel="alternate" type="application/json" href="/wp-json/1">${report}`),
      '/wp-json/1': json({ id: 1, title: { rendered: 'Springs' } }),
    },
    asked: ['/springs', '/wp-json/1'],
  },
  'a page that names a record elsewhere, which is not asked': {
    href: '/springs',
    answers: {
      '/springs': landingPage(`<link rel="alternate" type="application/json" href="https://other.invalid/1">${report}`),
    },
    asked: ['/springs'],
  },
};

for (const [name, { href, answers, asked }] of Object.entries(chains)) {
  test(`a link leads to ${name}`, { skip }, async (t) => {
    const done = await ask(t, href, answers);
    assert.deepEqual(done.asked, asked);
    assert.deepEqual([done.states, done.title], [['loaded'], 'Springs']);
    assert.deepEqual(done.log, { console: [], exceptions: [], failedRequests: [] });
  });
}

const failures = {
  'there is no record by the pattern': { href: '/records/17', asked: ['/api/records/17'] },
  'there is no page': { href: '/springs', asked: ['/springs'] },
  'the page says nothing of a publication': {
    href: '/springs',
    answers: {
      '/springs': landingPage('<meta property="og:title" content="x"><meta property="og:type" content="website">'),
    },
    asked: ['/springs'],
  },
  'the page names a record that is not there': {
    href: '/springs',
    answers: { '/springs': landingPage('<link rel="alternate" type="application/json" href="/gone.json">') },
    asked: ['/springs', '/gone.json'],
  },
  'page and record name each other': {
    href: '/springs',
    answers: {
      '/springs': landingPage('<link rel="alternate" type="application/json" href="/other">'),
      '/other': landingPage('<link rel="alternate" type="application/json" href="/third">'),
    },
    asked: ['/springs', '/other'],
  },
};

for (const [name, { href, answers, asked }] of Object.entries(failures)) {
  test(`the link stays where ${name}, and nothing more is asked`, { skip }, async (t) => {
    const done = await ask(t, href, answers);
    assert.deepEqual(done.asked, asked);
    assert.deepEqual(done.states, ['error']);
    assert.ok(await isLinkVisible(done.page));
    assert.equal(await done.page.$eval('publication-card > a', (each) => each.getAttribute('href')), href);
    assert.deepEqual(done.log.exceptions, []);
  });
}

test(
  'the link stays where another site does not let it be read, and it is asked twice more at most',
  { skip },
  async (t) => {
    const library = await serve(0, { '/api/records/17': json(invenio) });
    t.after(() => library.close());
    const { page, states } = await ask(t, `${library.url}/records/17`, {});
    assert.deepEqual([library.requests, states], [Array(3).fill('/api/records/17'), ['error']]);
    assert.ok(await isLinkVisible(page));
  },
);

test('the classic script makes cards too, and fetches no other script', { skip }, async (t) => {
  const { asked, states, server } = await ask(t, '/springs', { '/springs': landingPage(report) }, classicScript);
  assert.deepEqual([asked, states], [['/springs'], ['loaded']]);
  assert.deepEqual(server.requests.filter((path) => path.endsWith('.js')), ['/dist/publication-card.global.js']); // prettier-ignore
});

test('two scripts make one card a link', { skip }, async (t) => {
  const { page, asked } = await ask(
    t,
    '/records/17',
    { '/api/records/17': json(invenio) },
    classicScript + moduleScript,
  );
  assert.equal((await page.$$('publication-card')).length, 1);
  assert.deepEqual(asked, ['/api/records/17']);
});

test('a page without marked links fetches nothing for them', { skip }, async (t) => {
  const { server } = await open(t, { html: pageWith('<a href="/records/17">x</a>'), waitUntil: 'networkidle0' });
  const core = (await bundleFiles()).find((name) => name.startsWith('publication-card-core-'));
  assert.deepEqual(
    server.requests.filter((path) => path.endsWith('.js')),
    ['/dist/publication-card.js', `/dist/${core}`],
  );
});

test('data-upgrade on the script tag takes links that are alone in their block', { skip }, async (t) => {
  const body = '<p><a href="/records/17">Lone</a></p><p>An <a href="/records/18">inline</a> one</p>';
  const script = moduleScript.replace('src=', 'data-upgrade="/records/" src=');
  const { page, server } = await open(t, {
    html: pageWith(body, script),
    overrides: { '/api/records/17': json(invenio) },
    waitUntil: 'networkidle0',
  });
  assert.deepEqual(await settled(page), ['loaded']);
  assert.deepEqual(own(server), ['/api/records/17']);
});

for (const [name, script] of Object.entries({ 'in the head': classicScript, module: moduleScript })) {
  test(
    `a thread of comments that carries every mark: nothing is asked, nothing changes (script ${name})`,
    { skip },
    async (t) => {
      const thread = `<ol id="comments"><li>${link('/records/1')}<p class="publication-card"><a href="/records/2">2</a></p>
      <blockquote class="publication-card"><a href="/records/3">3</a></blockquote><a rel="publication-card" href="/records/4">4</a>
      <a href="/records/5#publication-card=compact">5</a><oembed url="/records/6"></oembed><p><a href="/records/7">7</a></p></li></ol>`;
      const tag = script.replace('src=', 'data-upgrade="/records/" data-hosts="localhost" src=');
      const { page, server, log } = await open(t, { html: pageWith(thread, tag), waitUntil: 'networkidle0' });
      assert.deepEqual(own(server), []);
      assert.equal((await page.$$('publication-card')).length, 0);
      assert.deepEqual(log, { console: [], exceptions: [], failedRequests: [] });
    },
  );
}

test('a link alone in its paragraph keeps its place until the card is loaded', { skip }, async (t) => {
  const late = held();
  const style = '<style>p { margin: 20px 0; font: 18px/1.5 serif } a { color: red }</style>';
  const html = pageWith(`<p>Before</p>${link('/records/17')}<p id="after">After</p>`, '<!-- script -->' + style);
  const { page } = await open(t, { html, overrides: { '/api/records/17': late.handler } });
  const places = () =>
    page.$$eval('p a:not([hidden]), #after', (all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
  const before = await places();
  await page.addScriptTag({ type: 'module', url: '/dist/publication-card.js' });
  await late.asked;
  await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await page.$eval('publication-card', (card) => card.state), 'loading');
  assert.deepEqual(await places(), before);
  late.release({ body: JSON.stringify(invenio) });
  assert.deepEqual(await settled(page), ['loaded']);
  assert.notDeepEqual(await places(), before);
});
