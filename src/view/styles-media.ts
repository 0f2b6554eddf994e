/** Print shows everything and writes the addresses out; forced colours keep borders and bullets. */
export const mediaStyles = /* css */ `
  @media print {
    .rest {
      display: block !important;
      content-visibility: visible !important;
    }
    .authors + .rest {
      display: inline !important;
      position: static;
    }
    .toggle {
      display: none;
    }
    .card {
      color-scheme: light;
    }
    a[href]::after {
      content: ' <' attr(href) '>';
      font-size: 0.8em;
      font-weight: 400;
    }
  }
  @media (forced-colors: active) {
    .badge,
    .drawn,
    .action {
      border-color: LinkText;
    }
    .action {
      forced-color-adjust: none;
      background: LinkText;
      color: Canvas;
    }
  }
`;
