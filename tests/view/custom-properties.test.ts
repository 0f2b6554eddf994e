import { html, render } from 'lit';
import { customProperties } from '../../src/view/custom-properties.js';
import { expect } from '@open-wc/testing';

const template = (properties: Parameters<typeof customProperties>[0]) =>
  html`<p style=${customProperties(properties)}>a</p>`;

describe('custom properties of an element', () => {
  const draw = (container: HTMLElement, properties: Parameters<typeof customProperties>[0]) => {
    render(template(properties), container);
    return container.querySelector('p')!;
  };

  it('are set, changed, and removed when they are not named any longer', () => {
    const container = document.createElement('div');
    const p = draw(container, { '--a': '1', '--b': '2' });
    expect(p.style.cssText).to.equal('--a: 1; --b: 2;');
    expect(draw(container, { '--a': '3', '--b': undefined, '--c': '4' })).to.equal(p);
    expect(p.style.cssText).to.equal('--a: 3; --c: 4;');
    draw(container, {});
    expect(p.style.cssText).to.equal('');
  });

  it('stay where nothing about them changed: whoever changed one by hand keeps it', () => {
    const container = document.createElement('div');
    const p = draw(container, { '--a': '1' });
    p.style.setProperty('--a', '9');
    draw(container, { '--a': '1' });
    expect(p.style.cssText).to.equal('--a: 9;');
  });

  it('are there under a policy that allows no style in markup', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(`<!doctype html><meta http-equiv="Content-Security-Policy" content="style-src 'none'"><body></body>`);
    page.close();
    const drawn = (what: unknown) => {
      render(what, page.body, { creationScope: page });
      return page.querySelector('p')!.style.cssText;
    };
    const refused = drawn(html`<p style=${'--a: 1'}></p>`);
    render(null, page.body);
    expect([refused, drawn(template({ '--a': '1' }))]).to.deep.equal(['', '--a: 1;']);
    frame.remove();
  });

  it('are refused where they are anything else, or say anything else', () => {
    const container = document.createElement('div');
    expect(() => render(html`<p title=${customProperties({})}></p>`, container)).to.throw('style attribute');
    expect(() => draw(container, { '--a': 'url(//a.example.org)' })).to.throw('"--a" is no plain custom property');
    expect(() => draw(container, { '--a b': '1' })).to.throw('"--a b" is no plain custom property');
  });
});
