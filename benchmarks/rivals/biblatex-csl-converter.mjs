export { parse } from 'biblatex-csl-converter';
