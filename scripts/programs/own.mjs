// Our own way back, without a program between: what of a publication a format holds.
import { exportFormats } from '../../dist/server/index.js';

export const ownWays = exportFormats.map(({ name, label }) => ({
  label,
  format: name,
  isOwn: true,
  pass: (text) => ({ text, said: '', isWhole: true }),
}));
