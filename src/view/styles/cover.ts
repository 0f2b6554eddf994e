/**
 * The cover's box keeps its shape whatever comes of the picture, which lies above the drawn cover. Lightness and chroma of
 * that are fixed where white text has a contrast of 4.5:1 and more at every hue; only the hue is the title's own.
 */
export const coverStyles = /* css */ `
  .picture {
    position: relative;
    container-type: size;
    aspect-ratio: var(--publication-card-cover-ratio, 3 / 4);
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 3cqmin;
    background: var(--surface);
    object-fit: contain;
  }
  .drawn {
    --tone: var(--publication-card-cover-hue, var(--hue));
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    box-sizing: border-box;
    block-size: 100%;
    padding-block: 13cqmin 9cqmin;
    padding-inline: 15cqmin 9cqmin;
    border: 1px solid #fff2;
    border-radius: 3cqmin;
    background:
      var(--band, linear-gradient(var(--spine, 90deg), #0003, #fff3 4%, #0003 5.5%, #0000 6%)),
      linear-gradient(165deg, oklch(0.46 0.085 var(--tone)), oklch(0.31 0.085 calc(var(--tone) + 24)));
    color: #fff;
    user-select: none;
  }
  .drawn:dir(rtl) {
    --spine: 270deg;
  }
  .article {
    --band: none;
    flex-direction: column-reverse;
  }
  .dataset {
    --band: repeating-linear-gradient(#0000, #fff2 9cqmin);
  }
  .thesis {
    outline: 1px solid #fff8;
    outline-offset: -5cqmin;
  }
  .drawn > * {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
    overflow: hidden;
  }
  .drawn ::before {
    content: attr(data-words) / '';
  }
  .drawn span {
    font: 700 10.4cqmin Charter, Georgia, serif;
  }
  .drawn small {
    -webkit-line-clamp: 3;
    margin-block-start: 5cqmin;
    border-block-start: 1px solid #fff8;
    padding-block-start: 4cqmin;
    font-size: 6.6cqmin;
  }
`;
