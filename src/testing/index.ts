// For tests without a browser.
import { fillDialog, fillFrames, fillObserver, fillVisibility } from './layout.js';
import { fillBlobAddresses, fillBlobs, fillFetch } from './network.js';
import { fillPopover, fillSheets, fillSupports } from './styles.js';
import type { DomWindow } from './fill.js';
import { fillInternals } from './internals.js';

const FILLS = [
  fillInternals,
  fillSheets,
  fillSupports,
  fillPopover,
  fillVisibility,
  fillObserver,
  fillFrames,
  fillDialog,
  fillFetch,
  fillBlobs,
  fillBlobAddresses,
];

/**
 * Gives a window of jsdom's or happy-dom's what the card needs and it has not. What works is not replaced, so in a browser it does
 * nothing. Importing this module does it for the window that is global, if there is one. A document that knows nothing of style
 * sheets, as linkedom's, is none to draw cards in: it stays as it is, and the card is not registered there.
 *
 * @returns the names of what was missing
 */
export const fillWindow = (window: Window): string[] =>
  'CSSStyleSheet' in window ? FILLS.flatMap((fill) => [...fill(window as DomWindow)]) : [];

/** What was missing in the global window when this was imported. */
export const filled: readonly string[] = typeof document === 'undefined' ? [] : fillWindow(globalThis as DomWindow);
