import { css } from '@lit/reactive-element/css-tag.js';

/**
 * The cover's box keeps its shape whatever comes of the picture. Lightness and chroma of the drawn cover are fixed where
 * white text has a contrast of 4.5:1 and more at every hue; only the hue is the title's own.
 */
export const coverStyles = css`
  .picture {
    container-type: inline-size;
    aspect-ratio: var(--publication-card-cover-ratio, 3 / 4);
  }
  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
    object-position: top;
    border-radius: 0.25em;
  }
  .drawn {
    --cover-hue: var(--publication-card-cover-hue, var(--hue));
    position: relative;
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: 100%;
    padding: 14cqi 10cqi 10cqi 15cqi;
    border: 1px solid rgb(255 255 255 / 0.14);
    border-radius: 3cqi;
    background: linear-gradient(165deg, oklch(0.46 0.085 var(--cover-hue)), oklch(0.31 0.075 calc(var(--cover-hue) + 24)));
    color: #fff;
    overflow: hidden;
    user-select: none;
  }
  .drawn::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    inline-size: 5.5cqi;
    background: linear-gradient(90deg, rgb(0 0 0 / 0.22), rgb(255 255 255 / 0.16) 70%, rgb(0 0 0 / 0.2));
  }
  .drawn-title,
  .drawn-publisher {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    line-clamp: 6;
    overflow: hidden;
    overflow-wrap: break-word;
  }
  .drawn-title {
    font: 700 max(10.2cqi, 0.55em) / 1.25 Charter, 'Bitstream Charter', Georgia, 'Noto Serif', serif;
  }
  .drawn-publisher {
    -webkit-line-clamp: 3;
    line-clamp: 3;
    margin-block-start: auto;
    padding-block-start: 4cqi;
    border-block-start: 1px solid rgb(255 255 255 / 0.45);
    font-size: max(6.4cqi, 0.4em);
    line-height: 1.35;
  }
  .compact .drawn-publisher {
    display: none;
  }
`;
