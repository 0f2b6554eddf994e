// Rollup plugin: minifies the style sheets in our modules, template literals marked /* css */, which the JavaScript
// minifier leaves alone.
import { transform } from 'lightningcss';

const encoder = new TextEncoder();

function minifyCss(source) {
  const { code } = transform({
    filename: 'styles.css',
    code: encoder.encode(source),
    minify: true,
    errorRecovery: false,
  });
  return new TextDecoder().decode(code).replaceAll('\\', '\\\\').replaceAll('`', '\\`');
}

export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code) {
    const minified = code.replace(/\/\* css \*\/\s*`([^`]*)`/g, (_, css) => `\`${minifyCss(css)}\``);
    return minified === code ? null : { code: minified, map: null };
  },
});
