// What TeX's commands stand for: those that records have most. All others that are known anywhere are in table.ts, which is a file
// of its own, see all-signs.ts.

const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(table.trim().split(/\s*\n\s*|\s{2,}/).map((pair) => pair.split(' ') as [string, string])); // prettier-ignore

/** The greek letters from alpha on, in the order of their code points; the final sigma stands behind rho. */
const GREEK = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(' '); // prettier-ignore

/** Combining marks by the sign or letter that puts them on the next letter: `\"o`, `\c{c}`. */
export const ACCENTS = pairs(`
  \` \u0300  ' \u0301  ^ \u0302  ~ \u0303  = \u0304  u \u0306  . \u0307  " \u0308  h \u0309  r \u030a  H \u030b  v \u030c  | \u030d
  U \u030e  G \u030f  d \u0323  c \u0327  k \u0328  b \u0331  t \u0361  textcommabelow \u0326  textsubdot \u0323  textinvbreve \u0311`);

/** The same over what stands in a formula, whatever that is. */
export const MATH_ACCENTS = pairs(`
  grave \u0300  acute \u0301  hat \u0302  widehat \u0302  tilde \u0303  widetilde \u0303  bar \u0304  overline \u0304  breve \u0306
  dot \u0307  ddot \u0308  mathring \u030a  check \u030c  vec \u20d7  underline \u0332`);

/** What stays of an accent that has no letter to stand on: `\^{}`. */
export const ALONE = pairs('\u0302 ^  \u0303 ~');

/** Those of LaTeX, AMS, babel, gensymb and siunitx that no table names are here as well. */
const SIGNS = pairs(`
  ss ß  SS ẞ  o ø  O Ø  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  l ł  L Ł  i ı  j ȷ  imath ı  jmath ȷ  Hwithstroke Ħ  hwithstroke ħ  dh ð  DH Ð  th þ  TH Þ  dj đ  DJ Đ  ng ŋ  NG Ŋ
  textendash –  textemdash —  textquotedblleft “  textquotedblright ”  textquoteleft ‘  textquoteright ’  textquotesingle '
  textquotedbl "  lq ‘  rq ’  guillemotleft «  guillemotright »  quotedblbase „  quotesinglbase ‚  glqq „  grqq “  glq ‚  grq ‘
  flqq «  frqq »  flq ‹  frq ›
  textasciitilde ~  textasciicircum ^  textasciigrave \`  textbackslash \\  textless <  textgreater >  textbar |  textunderscore _  textdollar $
  textbullet •  textellipsis …  dots …  ldots …  dotsc …  dotso …  cdots ⋯  dotsb ⋯  dotsm ⋯  dotsi ⋯  textdegree °  degree °  circ ∘
  celsius °C  textcelsius °C  ohm Ω  perthousand ‰  prime ′  copyright ©  textcopyright ©
  textregistered ®  texttrademark ™  trademark ™  pounds £  textsterling £  euro €  texteuro €  EUR €  cents ¢  yen ¥  S §  P ¶
  TeX TeX  LaTeX LaTeX  BibTeX BibTeX  textperiodcentered ·  cdot ·  times ×  div ÷  pm ±  sqrt √  infty ∞  partial ∂  sum ∑  ell ℓ
  sim ~  thicksim ∼  approx ≈  thickapprox ≈  neq ≠  ne ≠  le ≤  leq ≤  ge ≥  geq ≥  ll ≪  gg ≫  to →  rightarrow →  leftarrow ←
  gets ←  leftrightarrow ↔  iff ⟺  implies ⟹  impliedby ⟸  land ∧  lor ∨  in ∈  owns ∋  mathsemicolon ;  slash /  textmu µ  micro µ
  textonehalf ½  colon :  backslash \\  lbrace {  rbrace }  lvert |  rvert |  vert |  lVert ‖  rVert ‖  Vert ‖  hbar ℏ  eth ð
  emptyset ∅  varnothing ∅  square □  Box □  Diamond ◇  blacksquare ■  lozenge ◊  blacklozenge ⧫  triangle △  bigcirc ◯  centerdot ·
  diagup ╱  diagdown ╲  backepsilon ϶  Bbbk 𝕜  digamma ϝ  varkappa ϰ  varpi ϖ  circledR ®  ldotp .  textbraceleft {  textbraceright }`);

/** The sign that a command's name stands for, where it is one of these; undefined where it is none. */
export function frequentSign(command: string): string | undefined {
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
  ...each('emph textit textsl mkbibemph mkbibitalic mathit', ['<i>', '</i>']),
  ...each('textbf mkbibbold mathbf boldsymbol bm', ['<b>', '</b>']),
  ...each('textsubscript mkbibsubscript', ['<sub>', '</sub>']),
  ...each('textsuperscript mkbibsuperscript up fup', ['<sup>', '</sup>']),
  ...each('enquote mkbibquote', ['“', '”']),
  ...each('mkbibparens', ['(', ')']),
  ...each('mkbibbrackets', ['[', ']']),
  ...each('pmod', ['(mod ', ')']),
  ...each(
    'textrm textsf texttt textsc textup textmd textnormal text mbox hbox fbox mathrm mathsf mathtt mathcal mathscr mathfrak mathnormal operatorname uppercase lowercase MakeUppercase MakeLowercase MakeTextUppercase NoCaseChange MakeSentenceCase mkbibacro underbar uline ul textcyr textgreek textlatin ensuremath overbrace underbrace overrightarrow widebar smash mathop mathrel mathbin mathord',
    ['', ''],
  ),
]);

/** Commands that change all that follows in their group: `{\\it so}`. */
export const FROM_HERE = pairs('it i  em i  sl i  itshape i  slshape i  bf b  bfseries b');

/** Commands that say nothing to readers. */
export const SILENT = new Set(
  'middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr limits nolimits displaystyle textstyle scriptstyle rm tt sf sc cal mit normalfont rmfamily sffamily ttfamily mdseries upshape scshape boldmath unboldmath noindent indent protect relax null unskip ignorespaces tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge nobreak break allowbreak centering raggedright selectfont xspace leavevmode mathstrut strut bgroup egroup maketitle sloppy nonumber bibstring frenchspacing'.split(
    ' ',
  ),
);

/** Spaces by their names. */
export const SPACES = new Set('quad qquad enspace enskip thinspace medspace thickspace hspace hskip hfill space textvisiblespace nobreakspace'.split(' ')); // prettier-ignore

/** How many arguments that are no text stand behind a command, before those that are. What is not here has none. */
export const DROPPED: ReadonlyMap<string, number> = new Map(
  'foreignlanguage 1,textcolor 1,colorbox 1,color 1,hspace 1,vspace 1,fontsize 2,footnote 1,footnotetext 1,thanks 1,footnotemark 0,label 1,cite 1,citep 1,citet 1,ref 1,pageref 1,index 1,raisebox 1,scalebox 1,selectlanguage 1,fontencoding 1,fontfamily 1,phantom 1,hphantom 1,vphantom 1,tag 1,noopsort 1,documentclass 1,usepackage 1,setcounter 2,otherlanguage 1,pdfbookmark 1'
    .split(',').map((pair) => pair.split(' ')).map(([name, count]) => [name!, Number(count)]),
); // prettier-ignore

/** Functions, which are words in formulas. */
export const FUNCTIONS = new Set(
  'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh sup tan tanh mod bmod'.split(' '),
); // prettier-ignore

/** Signs that stand apart from what is on either side of them. */
export const BINARY = /^[=<>≠≈≡≃≅≲≳≤≥≪≫⩽⩾∼~∝∈∉∋⊂⊃⊆⊇→←↔↦⇒⇐⇔⟶⟹⟸⟺∥⊥×÷∧∨∩∪∖⊕⊗±∓∗]$/u;
