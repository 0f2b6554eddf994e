import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { cardOf, inside } from '../support.js';
import type { PublicationCard } from '../../src/elements/publication-card.js';

const RECORD = JSON.stringify({ title: 'Migration and development linkage in Ecuador', authors: ['Gallina, A.'], summary: 'A paragraph of some length that takes several lines in a narrow card.\n\nAims:\n• one\n• two', publisher: 'Roskilde University: https://www.ruc.dk/' }); // prettier-ignore
const card = html`<publication-card record=${RECORD}></publication-card>`;

const places: Record<string, ReturnType<typeof html>> = {
  'a flex row': html`<div style="display: flex">${card}</div>`,
  'a flex row beside other things': html`<div style="display: flex">${card}<p>${'Other words. '.repeat(40)}</p></div>`,
  'a centred flex column': html`<div style="display: flex; flex-direction: column; align-items: center">${card}</div>`,
  'a float': html`<div><div style="float: left">${card}</div></div>`,
  'as a float': html`<div style="--float: left">${html`<publication-card style="float: left" record=${RECORD}></publication-card>`}</div>`,
  'a table cell': html`<table><tr><td>${card}</td></tr></table>`,
  'a grid column': html`<div style="display: grid; grid-template-columns: auto 1fr">${card}<p>Other</p></div>`,
  'a narrow grid': html`<div style="display: grid; grid-template-columns: repeat(3, 1fr)">${card}${card}${card}</div>`,
  'an inline-block': html`<div style="display: inline-block">${card}</div>`,
  'as an inline-block': html`<div><publication-card style="display: inline-block" record=${RECORD}></publication-card></div>`,
  'a fit-content parent': html`<div style="inline-size: fit-content">${card}</div>`,
  'a 280 px box': html`<div style="inline-size: 280px">${card}</div>`,
};

describe('a card is never 0 px wide and never wider than its parent', () => {
  for (const width of [1200, 600, 280]) {
    for (const [place, content] of Object.entries(places)) {
      it(`in ${place}, on ${width} px`, async () => {
        const outer = await fixture<HTMLElement>(
          html`<div style="inline-size: ${width}px; overflow: auto">${content}</div>`,
        );
        for (const each of outer.querySelectorAll('publication-card')) {
          await each.updateComplete;
          const [own, parent] = [each.getBoundingClientRect().width, each.parentElement!.getBoundingClientRect().width];
          expect(own).to.be.within(60, parent + 0.5);
          expect(inside(each, '.card')!.scrollWidth).to.be.at.most(Math.ceil(own));
        }
        expect(outer.scrollWidth, 'nothing sticks out').to.be.at.most(width);
      });
    }
  }
});

describe('the layout', () => {
  const places = (drawn: PublicationCard) => {
    const [cover, body] = ['.cover', '.body'].map((part) => inside(drawn, part)!.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    return cover.right <= body.left ? 'beside' : cover.bottom <= body.top ? 'above' : 'over';
  };
  const at = async (width: number, layout: string) => {
    const outer = await fixture<HTMLElement>(
      html`<div style="inline-size: ${width}px"><publication-card layout=${layout} record=${RECORD}></publication-card></div>`,
    );
    const drawn = outer.querySelector('publication-card')!;
    await drawn.updateComplete;
    return places(drawn);
  };
  it('follows the container: cover above when narrow, beside from about 460 px', async () => {
    expect([await at(380, 'auto'), await at(520, 'auto'), await at(380, 'full'), await at(520, 'full')]).to.deep.equal([
      'above',
      'beside',
      'above',
      'beside',
    ]);
  });
  it('row and compact keep the cover beside', async () => {
    expect([
      await at(300, 'row'),
      await at(900, 'row'),
      await at(300, 'compact'),
      await at(900, 'compact'),
      await at(300, 'nonsense'),
    ]).to.deep.equal(['beside', 'beside', 'beside', 'beside', 'above']);
  });
  it('mirrors in right-to-left pages', async () => {
    const outer = await fixture<HTMLElement>(html`<div dir="rtl" style="inline-size: 700px">${card}</div>`);
    const drawn = outer.querySelector('publication-card')!;
    expect(inside(drawn, '.cover')!.getBoundingClientRect().left).to.be.above(
      inside(drawn, '.body')!.getBoundingClientRect().left,
    );
  });
});

describe('the page’s own styles', () => {
  it('do not get into the card, but its font size does', async () => {
    const style = document.createElement('style');
    style.textContent =
      '* { letter-spacing: 9px; text-transform: uppercase; line-height: 3; text-align: right; font-style: italic } *::before { content: "x"; display: inline } html { font-size: 62.5% }';
    document.head.append(style);
    const outer = await fixture<HTMLElement>(html`<div style="font-size: 20px">${card}</div>`);
    const computed = getComputedStyle(inside(outer.querySelector('publication-card')!, '.summary p')!);
    const { letterSpacing, textTransform, fontStyle, fontSize, lineHeight } = computed;
    style.remove();
    expect([letterSpacing, textTransform, fontStyle, fontSize, lineHeight]).to.deep.equal([
      'normal',
      'none',
      'normal',
      '20px',
      '31px',
    ]);
  });
});

describe('custom properties', () => {
  /** Property, value, the part it changes, the computed property and what that is then. */
  const changes: [name: string, value: string, part: string, property: string, expected: string | RegExp][] = [
    ['accent', 'rgb(1, 2, 3)', '[part=publisher] a', 'color', 'rgb(1, 2, 3)'],
    ['surface', 'rgb(1, 2, 3)', '.card', 'background-color', 'rgb(1, 2, 3)'],
    ['text', 'rgb(1, 2, 3)', '.summary p', 'color', 'rgb(1, 2, 3)'],
    ['muted', 'rgb(1, 2, 3)', '.authors', 'color', 'rgb(1, 2, 3)'],
    ['border', 'rgb(1, 2, 3)', '.card', 'border-top-color', 'rgb(1, 2, 3)'],
    ['radius', '7px', '.card', 'border-top-left-radius', '7px'],
    ['padding', '11px', '.card', 'padding-top', '11px'],
    ['gap', '13px', '.sheet', 'column-gap', '13px'],
    ['shadow', 'rgb(1, 2, 3) 0px 0px 5px 0px', ':host', 'box-shadow', 'rgb(1, 2, 3) 0px 0px 5px 0px'],
    ['font-family', 'monospace', '.summary p', 'font-family', 'monospace'],
    ['title-font', 'monospace', '.title', 'font-family', 'monospace'],
    ['font-size', '31px', '.summary p', 'font-size', '31px'],
    ['title-size', '33px', '.title', 'font-size', '33px'],
    ['cover-width', '99px', '.cover', 'width', '99px'],
    ['cover-ratio', '1 / 1', '.picture', 'aspect-ratio', '1 / 1'],
    ['cover-hue', '123', '.drawn', 'background-image', /oklch\(0\.46 0\.085 123/],
    ['max-width', '321px', ':host', 'width', '321px'],
    ['bullet', "'→'", 'ul > li', 'content', /→/],
  ];
  for (const [name, value, part, property, expected] of changes) {
    it(`--publication-card-${name} changes ${property} of ${part}`, async () => {
      const drawn = await cardOf(RECORD);
      const read = () => {
        const element = part === ':host' ? drawn : inside(drawn, part === 'ul > li' ? '.summary ul > li' : part)!;
        return getComputedStyle(element, name === 'bullet' ? '::before' : null).getPropertyValue(property);
      };
      const before = read();
      drawn.style.setProperty(`--publication-card-${name}`, value);
      await aTimeout(0);
      expect(read()).to.match(
        expected instanceof RegExp ? expected : new RegExp(`^${expected.replace(/[().]/g, '\\$&')}$`),
      );
      expect(read()).to.not.equal(before);
    });
  }
  it('are these and no others', async () => {
    const sheet = [...(await cardOf(RECORD)).shadowRoot!.adoptedStyleSheets[0]!.cssRules]
      .map((rule) => rule.cssText)
      .join('');
    const used = new Set(sheet.match(/--publication-card-[a-z-]+/g));
    expect([...used].sort()).to.deep.equal(changes.map(([name]) => `--publication-card-${name}`).sort());
  });
});

describe('every state is accessible', () => {
  const long = {
    title: 'T',
    url: 'https://a.org/',
    authors: ['A', { name: 'B', url: 'https://b.org/' }],
    summary: 'A.\n\nAims:\n• one\n• two\n\nB.',
    publisher: 'P: https://p.org/',
    published: '2007',
    badges: ['X'],
    access: 'open',
    links: { fullText: 'https://a.org/f' },
  };
  for (const layout of ['auto', 'compact', 'row', 'full']) {
    for (const scheme of ['light', 'dark']) {
      it(`loaded, ${layout}, ${scheme}`, async () => {
        const outer = await fixture<HTMLElement>(
          html`<main style="color-scheme: ${scheme}"><publication-card layout=${layout} show-missing .record=${long}></publication-card></main>`,
        );
        await expect(outer).to.be.accessible();
        inside(outer.querySelector('publication-card')!, '[part=toggle]')?.click();
        await expect(outer).to.be.accessible();
      });
    }
  }
  for (const [state, record] of [
    ['empty', ''],
    ['error', '{"title":5}'],
  ] as const) {
    it(state, async () => {
      const drawn = await cardOf(record);
      expect(drawn.state).to.equal(state);
      await expect(drawn).to.be.accessible();
    });
  }
});

describe('the drawn cover', () => {
  it('has a contrast of 4.5:1 and more at every hue', () => {
    const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
      willReadFrequently: true,
    })!;
    const luminance = (color: string) => {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data]
        .slice(0, 3)
        .map((byte) => (byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4)) as [
        number,
        number,
        number,
      ];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (let hue = 0; hue < 360; hue++) {
      for (const color of [`oklch(0.46 0.085 ${hue})`, `oklch(0.31 0.075 ${hue + 24})`])
        expect(1.05 / (luminance(color) + 0.05), color).to.be.at.least(4.5);
    }
  });
});
