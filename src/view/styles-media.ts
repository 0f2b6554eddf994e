import { css } from '@lit/reactive-element/css-tag.js';

/** Print shows everything and writes the addresses out; forced colours keep borders and bullets. */
export const mediaStyles = css`
  @media print {
    .rest {
      display: block !important;
      content-visibility: visible !important;
    }
    .toggle {
      display: none;
    }
    .card {
      break-inside: avoid-page;
      color-scheme: light;
    }
    .body a::after {
      content: ' <' attr(href) '>';
      font-size: 0.8em;
      font-weight: 400;
      letter-spacing: normal;
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .badge,
    .drawn,
    .action {
      border-color: CanvasText;
    }
    .action {
      forced-color-adjust: none;
      background: LinkText;
      color: Canvas;
    }
    .summary ul > li::before {
      color: CanvasText;
    }
  }
`;
