// Rollup plugin: minifies the css`` and html`` literals of our own modules, which the JavaScript minifier leaves alone.
import { transform } from 'lightningcss';

const encoder = new TextEncoder();

/** Style sheets without any expression are the rule here; one with expressions is left as it is. */
function minifyCss(source) {
  if (source.includes('${')) return source;
  // Pseudo-classes that are known to browsers but not yet to the parser only warn.
  const { code } = transform({ filename: 'styles.css', code: encoder.encode(source), minify: true, errorRecovery: false });
  return new TextDecoder().decode(code).replaceAll('\\', '\\\\').replaceAll('`', '\\`');
}

/** White space between tags and around expressions has no meaning in our templates. */
const minifyHtml = (source) => source.replace(/>\s+(?=[<$])/g, '>').replace(/\}\s+</g, '}<').replace(/\s*\n\s*/g, ' ');

export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:css|html)\s*`/.test(code)) return null;
    const minified = code
      .replace(/\bcss\s*`([^`]*)`/g, (_, css) => `css\`${minifyCss(css)}\``)
      .replace(/\bhtml\s*`([^`]*)`/g, (_, html) => `html\`${minifyHtml(html)}\``);
    return { code: minified, map: null };
  },
});
