// Pages with cards, and what tests wait for in them.

export const moduleScript = '<script type="module" src="/dist/publication-card.js"></script>';
export const classicScript = '<script src="/dist/publication-card.global.js"></script>';
export const record = '/demo/records/ecuador.json';
export const plainLink =
  '<a href="https://lib.icimod.org/record/13168">Migration and development linkage in Ecuador</a>';

/** A whole page that has nothing for an accessibility checker to complain about. */
export const pageWith = (body, head = moduleScript) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page with cards</title>${head}</head><body>${body}</body></html>`;

/** Waits until the cards are done with what they were asked, drawn and told; answers with their states. */
export const settled = (page, selector = 'publication-card') =>
  page.evaluate(async (selector) => {
    await customElements.whenDefined('publication-card');
    const settle = async (card) => {
      await customElements.whenDefined(card.localName);
      await card.updateComplete;
      if (card.state === 'loading')
        await new Promise((done) =>
          ['publication-load', 'publication-list-load', 'publication-error'].forEach((type) =>
            card.addEventListener(type, done, { once: true }),
          ),
        );
      await card.updateComplete; // the state may have changed a moment ago, and is drawn now
      return card.state;
    };
    return Promise.all([...document.querySelectorAll(selector)].map(settle));
  }, selector);

/** Whether the page's own link is there to be seen and followed. */
export const isLinkVisible = (page, selector = 'publication-card > a') =>
  page.$eval(
    selector,
    (link) =>
      link.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && link.getClientRects().length > 0,
  );
