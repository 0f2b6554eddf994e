// What TeX's commands stand for, as far as records have them.

const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(table.trim().split(/\s*\n\s*|\s{2,}/).map((pair) => pair.split(' ') as [string, string])); // prettier-ignore

/** The greek letters from alpha on, in the order of their code points; the final sigma stands behind rho. */
const GREEK = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(' '); // prettier-ignore

/** Combining marks by the sign or letter that puts them on the next letter: `\"o`, `\c{c}`. */
export const ACCENTS = pairs(`
  \` \u0300  ' \u0301  ^ \u0302  ~ \u0303  = \u0304  u \u0306  . \u0307  " \u0308  r \u030a  H \u030b  v \u030c  d \u0323
  c \u0327  k \u0328  b \u0331`);

/** What stays of an accent that has no letter to stand on: `\^{}`. */
export const ALONE = pairs('\u0302 ^  \u0303 ~');

const SIGNS = pairs(`
  ss ß  SS ẞ  o ø  O Ø  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  l ł  L Ł  i ı  j ȷ  dh ð  DH Ð  th þ  TH Þ  dj đ  DJ Đ  ng ŋ  NG Ŋ
  textendash –  textemdash —  textquotedblleft “  textquotedblright ”  textquoteleft ‘  textquoteright ’  textquotesingle '
  textquotedbl "  lq ‘  rq ’  guillemotleft «  guillemotright »  quotedblbase „  quotesinglbase ‚  glqq „  grqq “
  textasciitilde ~  textasciicircum ^  textbackslash \\  textless <  textgreater >  textbar |  textunderscore _  textdollar $
  textbullet •  textellipsis …  dots …  ldots …  cdots ⋯  textdegree °  degree °  circ °  prime ′  copyright ©  textcopyright ©
  textregistered ®  texttrademark ™  pounds £  textsterling £  euro €  texteuro €  EUR €  S §  P ¶  TeX TeX  LaTeX LaTeX  BibTeX BibTeX
  textperiodcentered ·  cdot ·  times ×  div ÷  pm ±  sqrt √  infty ∞  partial ∂  sum ∑  ell ℓ  sim ~  approx ≈  neq ≠  ne ≠
  le ≤  leq ≤  ge ≥  geq ≥  ll ≪  gg ≫  to →  rightarrow →  leftarrow ←  leftrightarrow ↔  in ∈  mathsemicolon ;  slash /
  textmu µ  micro µ  textonehalf ½  colon :  backslash \\  lbrace {  rbrace }  textbraceleft {  textbraceright }`);

/** The sign that a command's name stands for; undefined where it stands for none. */
export function signOf(command: string): string | undefined {
  const sign = SIGNS.get(command);
  if (sign !== undefined) return sign;
  const small = command[0]!.toLowerCase() + command.slice(1);
  const at = GREEK.indexOf(small === 'varsigma' ? small : small.replace(/^var/, ''));
  return at < 0 ? undefined : String.fromCharCode((small === command ? 0x3b1 : 0x391) + at);
}

type Around = readonly [open: string, close: string];

const each = (names: string, around: Around) => names.split(' ').map((name): [string, Around] => [name, around]);

/** Commands whose argument gets something around it. */
export const AROUND: ReadonlyMap<string, Around> = new Map([
  ...each('emph textit textsl mkbibemph mkbibitalic', ['<i>', '</i>']),
  ...each('textbf mkbibbold', ['<b>', '</b>']),
  ...each('textsubscript mkbibsubscript', ['<sub>', '</sub>']),
  ...each('textsuperscript mkbibsuperscript', ['<sup>', '</sup>']),
  ...each('enquote mkbibquote', ['“', '”']),
  ...each('frac', ['', '/']),
]);

/** Commands that change all that follows in their group: `{\\it so}`. */
export const FROM_HERE = pairs('it i  em i  sl i  itshape i  slshape i  bf b  bfseries b');
