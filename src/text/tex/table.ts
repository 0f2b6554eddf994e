// Made by `npm run tex-table`, which says from what. What TeX's commands stand for: a character and its names a line.
/* eslint-disable max-lines -- a program made them */

/** Signs. */
export const SIGNS = `
! mathexclam
" textquotedbl
# mathoctothorpe textnumbersign
$ mathdollar textdollar
% mathpercent textpercent
& mathampersand textampersand
' textquotesingle
( lparen textparenleft
) rparen textparenright
* textasteriskcentered
+ mathplus textMVPlus
, mathcomma textMVComma
- textMVMinus
. mathperiod textMVPeriod
/ mathslash textMVDivision
0 textMVZero
1 textMVOne
2 textMVTwo
3 textMVThree
4 textMVFour
5 textMVFive
6 textMVSix
7 textMVSeven
8 textMVEight
9 textMVNine
: mathcolon
; mathsemicolon
< less textless
= equal textequals
> greater textgreater
? mathquestion
@ mathatsign textMVAt
[ lbrack
\\ backslash textbackslash
] rbrack
^ textasciicircum
_ textunderscore
\` textasciigrave
g textg
{ lbrace textbraceleft
| textbar vert
} rbrace textbraceright
~ textasciitilde
\u{a0} nobreakspace
¡ textexclamdown
¢ textcent
£ mathsterling pounds textsterling
¤ textcurrency
¥ mathyen textyen
¦ textbrokenbar
§ S mathsection textsection
¨ textasciidieresis
© copyright textcopyright
ª textordfeminine
« guillemetleft guillemotleft
¬ lnot neg textlnot textlogicalnot
® textregistered
¯ textasciimacron
° textdegree
± pm textplusminus textpm
² texttwosuperior
³ textthreesuperior
´ textacute textasciiacute
µ textmu
¶ P mathparagraph textparagraph
· cdotp textcentereddot textperiodcentered
¸ textasciicedilla textcedilla
¹ textonesuperior
º textordmasculine
» guillemetright guillemotright
¼ textonequarter
½ textonehalf
¾ textthreequarters
¿ textquestiondown
Å AA
Æ AE
Ð DH
× textmultiply texttimes times
Ø O
Þ TH Thorn textThorn
ß ss
å aa
æ ae
ð dh matheth
÷ div textdiv textdivide
ø o
þ textthorn textthornvari textthornvarii textthornvariii textthornvariv th
Đ DJ
đ dj textcrd
Ħ textHbar textHslash
ħ textcrh texthbar
ı i
Ĳ IJ
ĳ ij
ĸ textkra
Ł L
ł l textbarl
ŉ textnapostrophe
Ŋ NG
ŋ ng
Œ OE
œ oe
Ŧ textTbar textTslash textTstroke
ŧ texttbar texttslash texttstroke
ſ textlongs
ƀ textcrb
Ɓ textBhook texthausaB
Ɔ textOopen
Ƈ textChook
ƈ textchook texthtc
Ɖ textDafrican
Ɗ textDhook texthausaD
Ǝ textEreversed textrevE
Ɛ textEopen
Ƒ textFhook
ƒ textflorin
Ɣ textGammaafrican
ƕ hv texthvlig
Ɩ textIotaafrican
Ƙ textKhook texthausaK
ƙ texthtk textkhook
ƛ textcrlambda
Ɲ textNhookleft
ƞ textPUnrleg
Ơ OHORN
ơ ohorn
Ƥ textPhook
ƥ texthtp textphook
Ʃ ESH textEsh
ƪ textlooptoprevesh
ƫ textlhookt
Ƭ textThook
ƭ texthtt textthook
Ʈ textTretroflexhook
Ư UHORN
ư uhorn
Ʋ textVhook
Ƴ textYhook
ƴ textyhook
Ƶ Zbar
Ʒ textEzh
ƹ textrevyogh
ƻ textcrtwo
ƾ textcrinvglotstop
ƿ textwynn
ǀ textpipe
ǁ textdoublepipe
ǂ textdoublebarpipe
ǝ texteturned textinve
Ǥ textGslash
ǥ textgslash
ȡ textctd
ȥ textcommatailz
ȵ textctn
ȶ textctt
ȷ j
ȸ textPUdblig
ȹ textPUqplig
ȼ textslashc
ɐ textturna
ɑ textscripta
ɒ textturnscripta
ɓ textbhook texthtb
ɔ textoopen textopeno
ɕ textctc
ɖ textdtail textrtaild
ɗ textdhook texthtd
ɘ textreve
ə textschwa
ɚ textrhookschwa
ɛ texteopen textepsilon textniepsilon
ɜ textrevepsilon
ɝ textrhookrevepsilon
ɞ textcloserevepsilon
ɟ textbardotlessj
ɠ texthtg
ɡ textscriptg
ɢ textscg
ɣ textgamma textgammalatinsmall textipagamma
ɤ textbabygamma textramshorns
ɥ textturnh
ɦ texthth
ɧ texththeng
ɨ textbari
ɩ textiota textiotalatin textniiota
ɪ textsci
ɫ textltilde
ɬ textbeltl
ɭ textrtaill
ɮ textlyoghlig
ɯ textturnm
ɰ textturnmrleg
ɱ textltailm
ɲ textltailn textnhookleft
ɳ textrtailn
ɴ textscn
ɵ textbaro
ɶ textscoelig
ɷ textcloseomega
ɸ textniphi textphi
ɹ textturnr
ɺ textturnlonglegr
ɻ textturnrrtail
ɼ textlonglegr
ɽ textrtailr
ɾ textfishhookr
ɿ textlhti textlhtlongi
ʀ textscr
ʁ textinvscr
ʂ textrtails
ʃ textesh
ʄ texthtbardotlessj
ʅ textraisevibyi textvibyi
ʆ textctesh
ʇ textturnt
ʈ textrtailt texttretroflexhook
ʉ textbaru
ʊ textniupsilon textupsilon
ʋ textscriptv textvhook
ʌ textturnv
ʍ textturnw
ʎ textturny
ʏ textscy
ʐ textrtailz
ʑ textctz
ʒ textezh textyogh
ʓ textctyogh
ʔ textglotstop
ʕ textrevglotstop
ʖ textinvglotstop
ʗ textstretchc
ʘ textbullseye
ʙ textscb
ʚ textcloseepsilon
ʛ texthtscg
ʜ textsch
ʝ textctj
ʞ textturnk
ʟ textscl
ʠ texthtq
ʡ textbarglotstop
ʢ textbarrevglotstop
ʣ textdzlig
ʤ textdyoghlig
ʥ textdctzlig
ʦ texttslig
ʧ texttesh textteshlig
ʨ texttctclig
ʮ textlhtlongy
ʯ textvibyy
ʽ textrevapostrophe
ʾ hamza
ʿ ain ayn
ˀ textraiseglotstop
˂ textlptr
˃ textrptr
ˇ textasciicaron
ˈ textprimstress
ˌ textsecstress
ː textlengthmark
ˑ texthalflength
˘ textasciibreve
˙ textdotaccent
˚ textring
˛ textogonek
˜ texttilde
˝ textacutedbl texthungarumlaut
˳ textringlow
˵ textgravedbl
˷ texttildelow
˹ textopencorner
˺ textcorner
\u{30f} textdoublegrave
\u{311} textnewtie
\u{323} textdotbelow
\u{331} textmacronbelow
\u{361} texttie
Α Alpha
Β Beta
Γ Gamma
Δ Delta
Ε Epsilon
Ζ Zeta
Η Eta
Θ Theta
Ι Iota
Κ Kappa
Λ Lambda
Μ Mu
Ν Nu
Ξ Xi
Ο Omicron
Π Pi
Ρ Rho
Σ Sigma
Τ Tau
Υ Upsilon
Φ Phi
Χ Chi
Ψ Psi
Ω Omega
α alpha
β beta
γ gamma
δ delta
ε varepsilon
ζ zeta
η eta
θ vartheta
ι iota
κ kappa
λ lambda
μ mu
ν nu
ξ xi
ο omicron
π pi
ρ varrho
ς varsigma
σ sigma
τ tau
υ upsilon
φ varphi
χ chi
ψ psi
ω omega
Ϝ upDigamma
ϝ updigamma
϶ upbackepsilon
Ё CYRYO
Ђ CYRDJE
Є CYRIE
Ѕ CYRDZE
І CYRII
Ї CYRYI
Ј CYRJE
Љ CYRLJE
Њ CYRNJE
Ћ CYRTSHE
Ў CYRUSHRT
Џ CYRDZHE
А CYRA
Б CYRB
В CYRV
Г CYRG
Д CYRD
Е CYRE
Ж CYRZH
З CYRZ
И CYRI
Й CYRISHRT
К CYRK
Л CYRL
М CYRM
Н CYRN
О CYRO
П CYRP
Р CYRR
С CYRS
Т CYRT
У CYRU
Ф CYRF
Х CYRH
Ц CYRC
Ч CYRCH
Ш CYRSH
Щ CYRSHCH
Ъ CYRHRDSN
Ы CYRERY
Ь CYRSFTSN
Э CYREREV
Ю CYRYU
Я CYRYA
а cyra
б cyrb
в cyrv
г cyrg
д cyrd
е cyre
ж cyrzh
з cyrz
и cyri
й cyrishrt
к cyrk
л cyrl
м cyrm
н cyrn
о cyro
п cyrp
р cyrr
с cyrs
т cyrt
у cyru
ф cyrf
х cyrh
ц cyrc
ч cyrch
ш cyrsh
щ cyrshch
ъ cyrhrdsn
ы cyrery
ь cyrsftsn
э cyrerev
ю cyryu
я cyrya
ё cyryo
ђ cyrdje
є cyrie
ѕ cyrdze
і cyrii
ї cyryi
ј cyrje
љ cyrlje
њ cyrnje
ћ cyrtshe
ў cyrushrt
џ cyrdzhe
Ѡ CYROMEGA
ѡ cyromega
Ѣ CYRYAT
ѣ cyryat
Ѥ CYRIOTE
ѥ cyriote
Ѧ CYRLYUS
ѧ cyrlyus
Ѩ CYRIOTLYUS
ѩ cyriotlyus
Ѫ CYRBYUS
ѫ cyrbyus
Ѭ CYRIOTBYUS
ѭ cyriotbyus
Ѯ CYRKSI
ѯ cyrksi
Ѱ CYRPSI
ѱ cyrpsi
Ѳ CYRFITA
ѳ cyrfita
Ѵ CYRIZH
ѵ cyrizh
Ѹ CYRUK
ѹ cyruk
Ѻ CYROMEGARND
ѻ cyromegarnd
Ѽ CYROMEGATITLO
ѽ cyromegatitlo
Ѿ CYROT
ѿ cyrot
Ҁ CYRKOPPA
ҁ cyrkoppa
҂ cyrthousands
Ҋ CYRISHRTDSC
ҋ cyrishrtdsc
Ҍ CYRSEMISFTSN
ҍ cyrsemisftsn
Ҏ CYRRTICK
ҏ cyrrtick
Ґ CYRGUP
ґ cyrgup
Ғ CYRGHCRS
ғ cyrghcrs
Ҕ CYRGHK
ҕ cyrghk
Җ CYRZHDSC
җ cyrzhdsc
Ҙ CYRZDSC
ҙ cyrzdsc
Қ CYRKDSC
қ cyrkdsc
Ҝ CYRKVCRS
ҝ cyrkvcrs
Ҟ CYRKHCRS
ҟ cyrkhcrs
Ҡ CYRKBEAK
ҡ cyrkbeak
Ң CYRNDSC
ң cyrndsc
Ҥ CYRNG
ҥ cyrng
Ҧ CYRPHK
ҧ cyrphk
Ҩ CYRABHHA
ҩ cyrabhha
Ҫ CYRSDSC
ҫ cyrsdsc
Ҭ CYRTDSC
ҭ cyrtdsc
Ү CYRY
ү cyry
Ұ CYRYHCRS
ұ cyryhcrs
Ҳ CYRHDSC
ҳ cyrhdsc
Ҵ CYRTETSE
ҵ cyrtetse
Ҷ CYRCHRDSC
ҷ cyrchrdsc
Ҹ CYRCHVCRS
ҹ cyrchvcrs
Һ CYRSHHA
һ cyrshha
Ҽ CYRABHCH
ҽ cyrabhch
Ҿ CYRABHCHDSC
ҿ cyrabhchdsc
Ӏ CYRpalochka
Ӄ CYRKHK
ӄ cyrkhk
Ӆ CYRLDSC
ӆ cyrldsc
Ӈ CYRNHK
ӈ cyrnhk
Ӌ CYRCHLDSC
ӌ cyrchldsc
Ӎ CYRMDSC
ӎ cyrmdsc
Ӕ CYRAE
ӕ cyrae
Ә CYRSCHWA
ә cyrschwa
Ӡ CYRABHDZE
ӡ cyrabhdze
Ө CYROTLD
ө cyrotld
Ӷ CYRGDSC
ӷ cyrgdsc
Ӻ CYRGDSCHCRS
ӻ cyrgdschcrs
Ӽ CYRHHK
ӽ cyrhhk
Ӿ CYRHHCRS
ӿ cyrhhcrs
׃ sofpasuq
א hebalef
ב hebbet
ג hebgimel
ד hebdalet
ה hebhe
ו hebvav
ז hebzayin
ח hebhet
ט hebtet
י hebyod
ך hebfinalkaf
כ hebkaf
ל heblamed
ם hebfinalmem
מ hebmem
ן hebfinalnun
נ hebnun
ס hebsamekh
ע hebayin
ף hebfinalpe
פ hebpe
ץ hebfinaltsadi
צ hebtsadi
ק hebqof
ר hebresh
ש hebshin
ת hebtav
װ doublevav
ױ vavyod
ײ doubleyod
฿ textbaht
ᴀ textsca
ᴅ textscd
ᴇ textsce
ᴊ textscj
ᴋ textPUsck
ᴍ textPUscm
ᴘ textPUscp
ᴙ textPUrevscr
ᴜ textscu
ᵢ textiinferior
ᵣ textrinferior
ᵤ textuinferior
ᵥ textvinferior
ᵦ textbetainferior
ᵧ textgammainferior
ᵨ textrhoinferior
ᵩ textphiinferior
ᵪ textchiinferior
ᵻ textbarsci
ᵽ textbarp
ᵾ textbarscu
ᶏ textPUrhooka
ᶑ texthtrtaild
ᶒ textPUrhooke
ᶓ textPUrhookepsilon
ᶗ textPUrhookopeno
ẞ SS
\u{200c} textcompwordmark
‐ mathhyphen
– textendash
— textemdash
― horizbar
‖ Vert textbardbl
‗ twolowline
‘ textquoteleft
’ textquoteright
‚ quotesinglbase
“ textquotedblleft
” textquotedblright
„ quotedblbase
† dag dagger textdagger
‡ ddag ddagger textdaggerdbl
• smblkcircle textbullet
‥ enleadertwodots texthdotfor
… dots textellipsis unicodeellipsis
‰ textperthousand
‱ textpertenthousand
′ prime textprime
″ dprime textsecond
‴ textthird trprime
‵ backprime textbackprime
‶ backdprime
‷ backtrprime
‸ caretinsert
‹ guilsinglleft
› guilsinglright
※ textreferencemark
‼ Exclam
‽ textinterrobang
‾ textoverline
⁀ tieconcat
⁃ hyphenbullet
⁄ fracslash textfractionsolidus
⁅ textlquill
⁆ textrquill
⁇ Question
⁐ closure
⁒ textdiscount
⁖ textlefttherefore
⁗ qprime textfourth
⁘ textdiamonddots
⁰ textzerosuperior
ⁱ textisuperior
⁴ textfoursuperior
⁵ textfivesuperior
⁶ textsixsuperior
⁷ textsevensuperior
⁸ texteightsuperior
⁹ textninesuperior
⁺ textplussuperior
⁻ textminussuperior
⁼ textequalsuperior
⁽ textparenleftsuperior
⁾ textparenrightsuperior
ⁿ textnsuperior
₀ textzeroinferior
₁ textoneinferior
₂ texttwoinferior
₃ textthreeinferior
₄ textfourinferior
₅ textfiveinferior
₆ textsixinferior
₇ textseveninferior
₈ texteightinferior
₉ textnineinferior
₊ textplusinferior
₋ textminusinferior
₌ textequalsinferior
₍ textparenleftinferior
₎ textparenrightinferior
ₐ textainferior
ₑ texteinferior
ₒ textoinferior
ₓ textxinferior
ₔ textschwainferior
ₕ texthinferior
ₖ textkinferior
ₗ textlinferior
ₘ textminferior
ₙ textninferior
ₚ textpinferior
ₛ textsinferior
ₜ texttinferior
₡ textcolonmonetary
₤ textlira
₦ textnaira
₧ textpeseta
₩ textwon
₫ textdong
€ euro texteuro
₰ textDeleatur
₱ textpeso
₲ textguarani
\u{20dd} enclosecircle
\u{20de} enclosesquare
\u{20df} enclosediamond
\u{20e4} enclosetriangle
℃ textcelsius
ℇ Eulerconst
ℎ Planckconst
ℏ hslash texthslash
ℑ Im textIm
ℓ ell textell
№ textnumero
℗ textcircledP
℘ textwp wp
ℜ Re textRe
℞ textrecipe
℠ textservicemark
™ texttrademark
Ω textohm
℧ mho textmho
℩ textriota turnediota
Å Angstrom textangstrom
℮ textestimated
Ⅎ Finv textFinv
ℵ aleph textaleph
ℶ beth textbeth
ℷ gimel textgimel
ℸ daleth textdaleth
℻ textfax
⅁ Game textGame
⅂ sansLturned
⅃ sansLmirrored
⅄ Yup
⅊ PropertyLine
⅋ textinvamp upand
⅐ textoneseventh
⅑ textoneninth
⅒ textonetenth
⅓ textonethird
⅔ texttwothirds
⅕ textonefifth
⅖ texttwofifths
⅗ textthreefifths
⅘ textfourfifths
⅙ textonesixth
⅚ textfivesixths
⅛ textoneeighth
⅜ textthreeeighths
⅝ textfiveeighths
⅞ textseveneighths
ↄ textrevc
↉ textzerothirds
← leftarrow textleftarrow
↑ textuparrow uparrow
→ rightarrow textrightarrow
↓ downarrow textdownarrow
↔ leftrightarrow textleftrightarrow
↕ textupdownarrow updownarrow
↖ nwarrow textnwarrow
↗ nearrow textnearrow
↘ searrow textsearrow
↙ swarrow textswarrow
↚ nleftarrow textnleftarrow
↛ nrightarrow textnrightarrow
↜ leftwavearrow
↝ leadsto rightwavearrow
↞ texttwoheadleftarrow twoheadleftarrow
↟ texttwoheaduparrow twoheaduparrow
↠ texttwoheadrightarrow twoheadrightarrow
↡ texttwoheaddownarrow twoheaddownarrow
↢ leftarrowtail textleftarrowtail
↣ rightarrowtail textrightarrowtail
↤ mapsfrom
↥ mapsup
↦ mapsto textmapsto
↧ mapsdown
↨ updownarrowbar
↩ hookleftarrow texthookleftarrow
↪ hookrightarrow texthookrightarrow
↫ looparrowleft textlooparrowleft
↬ looparrowright textlooparrowright
↭ leftrightsquigarrow
↮ nleftrightarrow textnleftrightarrow
↯ downzigzagarrow textlightning
↰ Lsh
↱ Rsh
↲ Ldsh
↳ Rdsh
↴ linefeed
↵ carriagereturn textdlsh
↶ curvearrowleft textcurvearrowleft
↷ curvearrowright textcurvearrowright
↸ barovernorthwestarrow
↹ barleftarrowrightarrowbar
↺ acwopencirclearrow
↻ cwopencirclearrow
↼ leftharpoonup textleftharpoonup
↽ leftharpoondown textleftharpoondown
↾ textupharpoonright upharpoonright
↿ textupharpoonleft upharpoonleft
⇀ rightharpoonup textrightharpoonup
⇁ rightharpoondown textrightharpoondown
⇂ downharpoonright textdownharpoonright
⇃ downharpoonleft textdownharpoonleft
⇄ rightleftarrows textrightleftarrows
⇅ textupdownarrows updownarrows
⇆ leftrightarrows textleftrightarrows
⇇ leftleftarrows textleftleftarrows
⇈ textupuparrows upuparrows
⇉ rightrightarrows textrightrightarrows
⇊ downdownarrows textdowndownarrows
⇋ leftrightharpoons textleftrightharpoons
⇌ rightleftharpoons textrightleftharpoons
⇍ nLeftarrow textnLeftarrow
⇎ nLeftrightarrow textnLeftrightarrow
⇏ nRightarrow textnRightarrow
⇐ Leftarrow textLeftarrow
⇑ Uparrow textUparrow
⇒ Rightarrow textRightarrow
⇓ Downarrow textDownarrow
⇔ Leftrightarrow textLeftrightarrow
⇕ Updownarrow textUpdownarrow
⇖ Nwarrow textNwarrow
⇗ Nearrow textNearrow
⇘ Searrow textSearrow
⇙ Swarrow textSwarrow
⇚ Lleftarrow textLleftarrow
⇛ Rrightarrow textRrightarrow
⇜ leftsquigarrow textleftsquigarrow
⇝ rightsquigarrow textrightsquigarrow
⇞ nHuparrow
⇟ nHdownarrow
⇠ leftdasharrow textdashleftarrow
⇡ textdasheduparrow updasharrow
⇢ rightdasharrow textdashrightarrow
⇣ downdasharrow textdasheddownarrow
⇤ barleftarrow
⇥ rightarrowbar
⇦ leftwhitearrow
⇧ upwhitearrow
⇨ rightwhitearrow textpointer
⇩ downwhitearrow
⇪ whitearrowupfrombar
⇴ circleonrightarrow
⇵ downuparrows textdownuparrows
⇶ rightthreearrows
⇷ nvleftarrow
⇸ nvrightarrow
⇹ nvleftrightarrow
⇺ nVleftarrow
⇻ nVrightarrow
⇼ nVleftrightarrow
⇽ leftarrowtriangle textleftarrowtriangle
⇾ rightarrowtriangle textrightarrowtriangle
⇿ leftrightarrowtriangle textleftrightarrowtriangle
∀ forall textforall
∁ complement textcomplement
∂ partial textpartial
∃ exists textexists
∄ nexists textnexists
∅ set textemptyset varnothing
∆ increment texttriangle
∇ nabla textnabla
∈ in textin
∉ notin textnotin
∊ smallin textsmallin
∋ ni textni
∌ nni textnotowner
∍ smallni textsmallowns
∎ QED
∏ prod textprod
∐ coprod textamalg
∑ sum textsum
− minus textminus
∓ mp textmp
∔ dotplus textdotplus
∕ divslash textDivides
∖ setminus smallsetminus textsetminus
∗ ast textast
∘ circ textcirc vysmwhtcircle
∙ bullet textbulletoperator vysmblkcircle
√ sqrt surd textsurd
∛ cuberoot
∜ fourthroot
∝ propto textpropto
∞ infty textinfty
∟ rightangle
∠ angle textangle
∡ measuredangle textmeasuredangle
∢ sphericalangle textsphericalangle
∣ mid textmid
∤ nmid textnmid
∥ parallel textparallel
∦ nparallel textnparallel
∧ textwedge wedge
∨ textvee vee
∩ cap textcap
∪ cup textcup
∫ int textint
∬ iint textiint
∭ iiint textiiint
∮ oint textoint
∯ oiint textoiint
∰ oiiint
∱ intclockwise
∲ textointclockwise varointclockwise
∳ ointctrclockwise textointctrclockwise
∴ texttherefore therefore
∵ because textbecause
∶ mathratio textvdotdot
∷ Colon textsquaredots
∸ dotminus textdotminus
∹ dashcolon texteqcolon
∺ dotsminusdots
∻ kernelcontraction
∼ sim textsim
∽ backsim textbacksim
∾ invlazys
∿ sinewave
≀ textwr wr
≁ nsim textnsim
≂ eqsim texteqsim
≃ sime simeq textsimeq
≄ nsime nsimeq textnsimeq
≅ cong textcong
≆ simneqq
≇ ncong textncong
≈ approx textapprox
≉ napprox textnapprox
≊ approxeq textapproxeq
≋ approxident texttriplesim
≌ backcong textbackcong
≍ asymp textasymp
≎ Bumpeq textBumpeq
≏ bumpeq textbumpeq
≐ doteq textdoteq
≑ Doteq doteqdot textdoteqdot
≒ fallingdotseq textfallingdoteq
≓ risingdotseq textrisingdoteq
≔ coloneq textcolonequals
≕ eqcolon textequalscolon
≖ eqcirc texteqcirc
≗ circeq textcirceq
≘ arceq
≙ texthateq wedgeq
≚ veeeq
≛ stareq
≜ texttriangleeq triangleq
≝ eqdef
≞ measeq
≟ questeq
≠ ne neq textne textneq
≡ equiv textequiv
≢ nequiv textnequiv
≣ Equiv
≤ leq textle textleq
≥ geq textge textgeq
≦ leqq textleqq
≧ geqq textgeqq
≨ lneqq textlneqq
≩ gneqq textgneqq
≪ ll textll
≫ gg textgg
≬ between textbetween
≭ nasymp
≮ nless textnless
≯ ngtr textngtr
≰ nleq textnleq
≱ ngeq textngeq
≲ lesssim textlesssim
≳ gtrsim textgtrsim
≴ nlesssim textnlesssim
≵ ngtrsim textngtrsim
≶ lessgtr textlessgtr
≷ gtrless textgtrless
≸ nlessgtr textngtrless
≹ ngtrless textnlessgtr
≺ prec textprec
≻ succ textsucc
≼ preccurlyeq textpreccurlyeq
≽ succcurlyeq textsucccurlyeq
≾ precsim textprecsim
≿ succsim textsuccsim
⊀ nprec textnprec
⊁ nsucc textnsucc
⊂ subset textsubset
⊃ supset textsupset
⊄ nsubset textnsubset
⊅ nsupset textnsupset
⊆ subseteq textsubseteq
⊇ supseteq textsupseteq
⊈ nsubseteq textnsubseteq
⊉ nsupseteq textnsupseteq
⊊ subsetneq textsubsetneq
⊋ supsetneq textsupsetneq
⊌ cupleftarrow
⊍ cupdot textcupdot
⊎ textcupplus uplus
⊏ sqsubset textsqsubset
⊐ sqsupset textsqsupset
⊑ sqsubseteq textsqsubseteq
⊒ sqsupseteq textsqsupseteq
⊓ sqcap textsqcap
⊔ sqcup textsqcup
⊕ oplus textoplus
⊖ ominus textominus
⊗ otimes textotimes
⊘ oslash textoslash
⊙ odot textodot
⊚ circledcirc textcircledcirc
⊛ circledast textcircledast
⊜ circledequal
⊝ circleddash textcircleddash
⊞ boxplus textboxplus
⊟ boxminus textboxminus
⊠ boxtimes textboxtimes
⊡ boxdot textboxdot
⊢ textvdash vdash
⊣ dashv textdashv
⊤ texttop top
⊥ bot textbot
⊦ assert
⊧ models
⊨ textvDash vDash
⊩ Vdash textVdash
⊪ Vvdash textVvdash
⊫ VDash textVDash
⊬ nvdash textnvdash
⊭ nvDash textnvDash
⊮ nVdash textnVdash
⊯ nVDash textnVDash
⊰ prurel
⊱ scurel
⊲ lhd textlhd vartriangleleft
⊳ rhd textrhd vartriangleright
⊴ textunlhd trianglelefteq unlhd
⊵ textunrhd trianglerighteq unrhd
⊶ origof textmultimapdotbothA
⊷ imageof textmultimapdotbothB
⊸ multimap textmultimap
⊹ hermitmatrix
⊺ intercal
⊻ textveebar veebar
⊼ barwedge textbarwedge
⊽ barvee
⊾ measuredrightangle
⊿ varlrtriangle
⋀ bigwedge
⋁ bigvee
⋂ bigcap
⋃ bigcup
⋄ diamond smwhtdiamond
⋅ cdot
⋆ star textstar
⋇ divideontimes textdivideontimes
⋈ bowtie textbowtie
⋉ ltimes textltimes
⋊ rtimes textrtimes
⋋ leftthreetimes textleftthreetimes
⋌ rightthreetimes textrightthreetimes
⋍ backsimeq textbacksimeq
⋎ curlyvee textcurlyvee
⋏ curlywedge textcurlywedge
⋐ Subset textSubset
⋑ Supset textSupset
⋒ Cap textCap
⋓ Cup textCup
⋔ pitchfork textpitchfork
⋕ equalparallel
⋖ lessdot textlessdot
⋗ gtrdot textgtrdot
⋘ lll textlll
⋙ ggg textggg
⋚ lesseqgtr textlesseqgtr
⋛ gtreqless textgtreqless
⋜ eqless
⋝ eqgtr
⋞ curlyeqprec textcurlyeqprec
⋟ curlyeqsucc textcurlyeqsucc
⋠ npreccurlyeq textnpreccurlyeq
⋡ nsucccurlyeq textnsucccurlyeq
⋢ nsqsubseteq textnqsubseteq
⋣ nsqsupseteq textnqsupseteq
⋤ sqsubsetneq textsqsubsetneq
⋥ sqsupsetneq textsqsupsetneq
⋦ lnsim textlnsim
⋧ gnsim textgnsim
⋨ precnsim textprecnsim
⋩ succnsim textsuccnsim
⋪ ntriangleleft nvartriangleleft textntriangleleft
⋫ ntriangleright nvartriangleright textntriangleright
⋬ ntrianglelefteq textntrianglelefteq
⋭ ntrianglerighteq textntrianglerighteq
⋮ textvdots vdots
⋯ cdots textcdots unicodecdots
⋰ adots textudots
⋱ ddots textddots
⋲ disin
⋳ varisins
⋴ isins
⋵ isindot
⋶ textbarin varisinobar
⋷ isinobar
⋸ isinvb
⋹ isinE
⋺ nisd
⋻ varnis
⋼ nis
⋽ varniobar
⋾ niobar
⋿ bagmember
⌀ diameter textdiameter
⌂ house
⌅ varbarwedge
⌆ vardoublebarwedge
⌈ lceil
⌉ rceil
⌊ lfloor
⌋ rfloor
⌐ invnot textbackneg
⌑ sqlozenge textwasylozenge
⌒ profline
⌓ profsurf
⌗ viewdata
⌙ textinvbackneg turnednot
⌚ textclock
⌜ textulcorner ulcorner
⌝ texturcorner urcorner
⌞ llcorner textllcorner
⌟ lrcorner textlrcorner
⌠ inttop
⌡ intbottom
⌢ frown textfrown
⌣ smile textsmile
⌨ textKeyboard
⌬ varhexagonlrbonds
⌲ conictaper
⌶ topbot
⌹ textAPLinv
⌼ textTumbler
⌽ obar textstmaryrdbaro
⌿ APLnotslash textnotslash
⍀ APLnotbackslash textnotbackslash
⍂ textboxbackslash
⍇ textAPLleftarrowbox
⍈ textAPLrightarrowbox
⍐ textAPLuparrowbox
⍓ APLboxupcaret
⍗ textAPLdownarrowbox
⍞ textAPLinput
⍰ APLboxquestion textRequest
⍼ rangledownzigzagarrow
⎓ textBeam
⎔ hexagon texthexagon
⎕ textAPLbox
⎛ lparenuend
⎜ lparenextender
⎝ lparenlend
⎞ rparenuend
⎟ rparenextender
⎠ rparenlend
⎡ lbrackuend
⎢ lbrackextender
⎣ lbracklend
⎤ rbrackuend
⎥ rbrackextender
⎦ rbracklend
⎧ lbraceuend
⎨ lbracemid
⎩ lbracelend
⎪ vbraceextender
⎫ rbraceuend
⎬ rbracemid
⎭ rbracelend
⎮ intextender
⎯ harrowextender
⎰ lmoustache
⎱ rmoustache
⎲ sumtop
⎳ sumbottom
⎴ overbracket
⎵ underbracket
⎶ bbrktbrk
⎷ sqrtbottom
⎸ lvboxline
⎹ rvboxline
⏎ varcarriagereturn
⏜ overparen
⏝ underparen
⏞ overbrace
⏟ underbrace
⏠ obrbrak
⏡ ubrbrak
⏢ trapezium
⏣ benzenr
⏤ strns
⏥ fltns
⏦ accurrent
⏧ elinters
⏭ textForwardToIndex
⏮ textRewindToIndex
␢ blanksymbol textblank
␣ mathvisiblespace textvisiblespace
⑊ textbbslash
Ⓐ textCircledA
Ⓕ textCleaningF
Ⓟ textCleaningP
┄ textCuttingLine
┆ bdtriplevdash
▀ blockuphalf
▄ blocklowhalf
█ blockfull
▌ blocklefthalf
▐ blockrighthalf
░ blockqtrshaded
▒ blockhalfshaded
▓ blockthreeqtrshaded
■ mdlgblksquare
□ Box mdlgwhtsquare
▢ squoval
▣ blackinwhitesquare
▤ squarehfill
▥ squarevfill
▦ squarehvfill
▧ squarenwsefill
▨ squareneswfill
▩ squarecrossfill
▪ smblksquare
▫ smwhtsquare
▬ hrectangleblack
▭ hrectangle
▮ vrectangleblack
▯ vrectangle
▰ parallelogramblack
▱ parallelogram
▲ bigblacktriangleup textUParrow
△ bigtriangleup textbigtriangleup
▴ blacktriangle
▵ vartriangle
▶ blacktriangleright textForward
▷ texttriangleright triangleright
▸ smallblacktriangleright
▹ smalltriangleright
► blackpointerright textRHD
▻ whitepointerright
▼ bigblacktriangledown textDOWNarrow
▽ bigtriangledown textbigtriangledown
▾ blacktriangledown
▿ triangledown
◀ blacktriangleleft textRewind
◁ texttriangleleft triangleleft
◂ smallblacktriangleleft
◃ smalltriangleleft
◄ blackpointerleft textLHD
◅ whitepointerleft
◆ mdlgblkdiamond
◇ mdlgwhtdiamond textdiamond
◈ blackinwhitediamond
◉ fisheye
◊ mdlgwhtlozenge textlozenge
○ mdlgwhtcircle
◌ dottedcircle
◍ circlevertfill
◎ bullseye
● mdlgblkcircle
◐ circlelefthalfblack
◑ circlerighthalfblack
◒ circlebottomhalfblack
◓ circletophalfblack
◔ circleurquadblack
◕ blackcircleulquadwhite
◖ blacklefthalfcircle textLEFTCIRCLE
◗ blackrighthalfcircle textRIGHTCIRCLE
◘ inversebullet
◙ inversewhitecircle
◚ invwhiteupperhalfcircle
◛ invwhitelowerhalfcircle
◜ ularc
◝ urarc
◞ lrarc
◟ llarc
◠ topsemicircle
◡ botsemicircle
◢ lrblacktriangle
◣ llblacktriangle
◤ ulblacktriangle
◥ urblacktriangle
◦ smwhtcircle textopenbullet
◧ squareleftblack
◨ squarerightblack
◩ squareulblack
◪ squarelrblack
◫ boxbar textboxbar
◬ trianglecdot
◭ triangleleftblack
◮ trianglerightblack
◯ lgwhtcircle textbigcircle
◰ squareulquad
◱ squarellquad
◲ squarelrquad
◳ squareurquad
◴ circleulquad
◵ circlellquad
◶ circlelrquad
◷ circleurquad
◸ ultriangle
◹ urtriangle
◺ lltriangle
◻ mdwhtsquare
◼ mdblksquare
◽ mdsmwhtsquare
◾ mdsmblksquare
◿ lrtriangle
☁ textCloud
★ bigstar textFiveStar
☆ bigwhitestar textFiveStarOpen
☉ astrosun
☎ textPhone
☐ textboxempty
☑ textCheckedbox
☒ textCrossedbox
☕ textCoffeecup
☚ textHandCuffLeft
☛ textHandCuffRight
☜ textHandLeft
☞ textHandRight
☡ danger
☢ textRadioactivity
☣ textBiohazard
☥ textAnkh
☯ textYinYang
☹ textfrownie
☺ textsmiley
☻ blacksmiley textblacksmiley
☼ sun textsun
☽ rightmoon textleftmoon
☾ leftmoon textrightmoon
☿ textmercury
♀ female textPUfemale
♁ textearth
♂ male textmale
♃ textjupiter
♄ textsaturn
♅ texturanus
♆ textneptune
♇ textpluto
♈ textaries
♉ texttaurus
♊ textgemini
♋ textcancer
♌ textleo
♍ textvirgo
♎ textlibra
♏ textscorpio
♐ textsagittarius
♑ textcapricornus
♒ textaquarius
♓ textpisces
♠ spadesuit textspadesuitblack
♡ heartsuit textheartsuitwhite
♢ diamondsuit textdiamondsuitwhite
♣ clubsuit textclubsuitblack
♤ textspadesuitwhite varspadesuit
♥ textheartsuitblack varheartsuit
♦ textdiamondsuitblack vardiamondsuit
♧ textclubsuitwhite varclubsuit
♩ quarternote textquarternote
♪ eighthnote textmusicalnote
♫ texttwonotes twonotes
♬ textsixteenthnote
♭ flat textflat
♮ natural textnatural
♯ sharp textsharp
♲ textrecycle
♾ acidfree
♿ textWheelchair
⚀ dicei
⚁ diceii
⚂ diceiii
⚃ diceiv
⚄ dicev
⚅ dicevi
⚆ circledrightdot
⚇ circledtwodots
⚈ blackcircledrightdot
⚉ blackcircledtwodots
⚑ textFlag
⚒ textMineSign
⚔ textdsmilitary
⚕ textdsmedical
⚖ textdsjuridical
⚗ textdschemical
⚘ textdsbiological
⚚ textdscommercial
⚝ textmanstar
⚠ textdanger
⚢ textFemaleFemale
⚣ textMaleMale
⚤ textFemaleMale
⚥ Hermaphrodite textHermaphrodite
⚪ mdwhtcircle textNeutral
⚫ mdblkcircle
⚬ mdsmwhtcircle
⚭ textmarried
⚮ textdivorced
⚲ neuter textPUuncrfemale
⚹ texthexstar
⚽ textSoccerBall
⛅ textSunCload
⛆ textRain
⛔ textnoway
⛰ textMountain
⛺ textTent
✁ textScissorRightBrokenBottom
✂ textScissorRight
✃ textScissorRightBrokenTop
✄ textScissorHollowRight
✆ textPhoneHandset
✇ textTape
✈ textPlane
✉ textEnvelope
✌ textPeace
✍ textWritingHand
✎ textPencilRightDown
✏ textPencilRight
✐ textPencilRightUp
✑ textNibRight
✒ textNibSolidRight
✓ checkmark textCheckmark
✔ textCheckmarkBold
✕ textXSolid
✖ textXSolidBold
✗ textXSolidBrush
✙ textPlusOutline
✚ textPlus
✛ textPlusThinCenterOpen
✜ textPlusCenterOpen
✝ textCross
✞ textCrossOpenShadow
✟ textCrossOutline
✠ maltese textCrossMaltese
✡ textDavidStar
✢ textFourAsterisk
✣ textJackStar
✤ textJackStarBold
✥ textClowerTips
✦ textFourStar
✧ textFourStarOpen
✪ circledstar textFiveStarOpenCircled
✫ textFiveStarCenterOpen
✬ textFiveStarOpenDotted
✭ textFiveStarOutline
✮ textFiveStarOutlineHeavy
✯ textFiveStarConvex
✰ textFiveStarShadow
✱ textAsteriskBold
✲ textAsteriskCenterOpen
✴ textEightStarTaper
✵ textEightStarConvex
✶ textSixStar varstar
✷ textEightStar
✸ textEightStarBold
✹ textTwelveStar
✺ textSixteenStarLight
✻ textSixFlowerPetalRemoved
✼ textSixFlowerOpenCenter
✽ dingasterisk textAsterisk
✾ textSixFlowerAlternate
✿ textFiveFlowerPetal
❀ textFiveFlowerOpen
❁ textEightFlowerPetal
❂ textSunshineOpenCircled
❃ textSixFlowerAltPetal
❄ textSnowflakeChevron
❅ textSnowflake
❆ textSnowflakeChevronBold
❇ textSparkle
❈ textSparkleBold
❉ textAsteriskRoundedEnds
❊ textEightFlowerPetalRemoved
❋ textEightAsterisk
❍ textCircleShadow
❏ textSquareShadowBottomRight
❐ textSquareTopRight
❑ textSquareCastShadowBottomRight
❒ textSquareCastShadowTopRight
❖ textDiamandSolid
❘ textRectangleThin
❙ textRectangle
❚ textRectangleBold
❲ lbrbrak
❳ rbrbrak
➛ draftingarrow
⟀ threedangle
⟁ whiteinwhitetriangle
⟂ perp textperp
⟃ subsetcirc
⟄ supsetcirc
⟅ lbag
⟆ rbag
⟇ textveedot veedot
⟈ bsolhsub
⟉ suphsol
⟌ longdivision
⟐ diamondcdot
⟑ textwedgedot wedgedot
⟒ upin
⟓ pullback
⟔ pushout
⟕ leftouterjoin
⟖ rightouterjoin
⟗ fullouterjoin
⟘ bigbot
⟙ bigtop
⟚ DashVDash
⟛ dashVdash
⟜ multimapinv textleftspoon
⟝ vlongdash
⟞ longdashv
⟟ cirbot
⟠ lozengeminus
⟡ concavediamond
⟢ concavediamondtickleft
⟣ concavediamondtickright
⟤ whitesquaretickleft
⟥ whitesquaretickright
⟦ lBrack textlbrackdbl
⟧ rBrack textrbrackdbl
⟨ langle textlangle
⟩ rangle textrangle
⟪ lAngle
⟫ rAngle
⟬ Lbrbrak
⟭ Rbrbrak
⟮ lgroup
⟯ rgroup
⟰ UUparrow
⟱ DDownarrow
⟲ acwgapcirclearrow textcirclearrowleft
⟳ cwgapcirclearrow textcirclearrowright
⟴ rightarrowonoplus
⟵ longleftarrow textlongleftarrow
⟶ longrightarrow textlongrightarrow
⟷ longleftrightarrow textlongleftrightarrow
⟸ Longleftarrow textLongleftarrow
⟹ Longrightarrow textLongrightarrow
⟺ Longleftrightarrow textLongleftrightarrow
⟻ longmapsfrom
⟼ longmapsto textlongmapsto
⟽ Longmapsfrom textLongmapsfrom
⟾ Longmapsto textLongmapsto
⟿ longrightsquigarrow
⤀ nvtwoheadrightarrow
⤁ nVtwoheadrightarrow
⤂ nvLeftarrow
⤃ nvRightarrow
⤄ nvLeftrightarrow
⤅ twoheadmapsto
⤆ Mapsfrom
⤇ Mapsto
⤈ downarrowbarred
⤉ uparrowbarred
⤊ Uuparrow
⤋ Ddownarrow
⤌ leftbkarrow
⤍ rightbkarrow
⤎ leftdbkarrow
⤏ dbkarrow
⤐ drbkarrow
⤑ rightdotarrow
⤒ baruparrow
⤓ downarrowbar
⤔ nvrightarrowtail
⤕ nVrightarrowtail
⤖ twoheadrightarrowtail
⤗ nvtwoheadrightarrowtail
⤘ nVtwoheadrightarrowtail
⤙ lefttail
⤚ righttail
⤛ leftdbltail
⤜ rightdbltail
⤝ diamondleftarrow
⤞ rightarrowdiamond
⤟ diamondleftarrowbar
⤠ barrightarrowdiamond
⤡ nwsearrow textnwsearrow
⤢ neswarrow textneswarrow
⤣ hknwarrow textlhooknwarrow
⤤ hknearrow textrhooknearrow
⤥ hksearrow textlhooksearrow
⤦ hkswarrow textrhookswarrow
⤧ tona
⤨ toea
⤩ tosa
⤪ towa
⤫ rdiagovfdiag
⤬ fdiagovrdiag
⤭ seovnearrow
⤮ neovsearrow
⤯ fdiagovnearrow
⤰ rdiagovsearrow
⤱ neovnwarrow
⤲ nwovnearrow
⤳ rightcurvedarrow textleadsto
⤴ textrcurvearrowne uprightcurvearrow
⤵ downrightcurvedarrow textlcurvearrowse
⤶ leftdowncurvedarrow textlcurvearrowsw
⤷ rightdowncurvedarrow textrcurvearrowse
⤸ cwrightarcarrow textlcurvearrowdown
⤹ acwleftarcarrow textrcurvearrowdown
⤺ acwoverarcarrow textrcurvearrowleft
⤻ acwunderarcarrow textrcurvearrowright
⤼ curvearrowrightminus
⤽ curvearrowleftplus
⤾ cwundercurvearrow
⤿ ccwundercurvearrow
⥀ acwcirclearrow
⥁ cwcirclearrow
⥂ rightarrowshortleftarrow
⥃ leftarrowshortrightarrow
⥄ shortrightarrowleftarrow
⥅ rightarrowplus
⥆ leftarrowplus
⥇ rightarrowx
⥈ leftrightarrowcircle
⥉ twoheaduparrowcircle
⥊ leftrightharpoonupdown textleftrightharpoon
⥋ leftrightharpoondownup textrightleftharpoon
⥌ textupdownharpoonrightleft updownharpoonrightleft
⥍ textupdownharpoonleftright updownharpoonleftright
⥎ leftrightharpoonupup
⥏ updownharpoonrightright
⥐ leftrightharpoondowndown
⥑ updownharpoonleftleft
⥒ barleftharpoonup
⥓ rightharpoonupbar
⥔ barupharpoonright
⥕ downharpoonrightbar
⥖ barleftharpoondown
⥗ rightharpoondownbar
⥘ barupharpoonleft
⥙ downharpoonleftbar
⥚ leftharpoonupbar
⥛ barrightharpoonup
⥜ upharpoonrightbar
⥝ bardownharpoonright
⥞ leftharpoondownbar
⥟ barrightharpoondown
⥠ upharpoonleftbar
⥡ bardownharpoonleft
⥢ leftharpoonsupdown textleftleftharpoons
⥣ textupupharpoons upharpoonsleftright
⥤ rightharpoonsupdown textrightrightharpoons
⥥ downharpoonsleftright textdowndownharpoons
⥦ leftrightharpoonsup
⥧ leftrightharpoonsdown
⥨ rightleftharpoonsup
⥩ rightleftharpoonsdown
⥪ leftharpoonupdash textleftbarharpoon
⥫ dashleftharpoondown textbarleftharpoon
⥬ rightharpoonupdash textrightbarharpoon
⥭ dashrightharpoondown textbarrightharpoon
⥮ textupdownharpoons updownharpoonsleftright
⥯ downupharpoonsleftright textdownupharpoons
⥰ rightimply
⥱ equalrightarrow
⥲ similarrightarrow
⥳ leftarrowsimilar
⥴ rightarrowsimilar
⥵ rightarrowapprox
⥶ ltlarr
⥷ leftarrowless
⥸ gtrarr
⥹ subrarr
⥺ leftarrowsubset
⥻ suplarr
⥼ leftfishtail
⥽ rightfishtail
⥾ upfishtail
⥿ downfishtail
⦀ Vvert
⦁ mdsmblkcircle
⦂ typecolon
⦃ lBrace
⦄ rBrace
⦅ lParen
⦆ rParen
⦇ llparenthesis textllparenthesis
⦈ rrparenthesis textrrparenthesis
⦉ llangle
⦊ rrangle
⦋ lbrackubar
⦌ rbrackubar
⦍ lbrackultick
⦎ rbracklrtick
⦏ lbracklltick
⦐ rbrackurtick
⦑ langledot
⦒ rangledot
⦓ lparenless
⦔ rparengtr
⦕ Lparengtr
⦖ Rparenless
⦗ lblkbrbrak
⦘ rblkbrbrak
⦙ fourvdots
⦚ vzigzag
⦛ measuredangleleft
⦜ rightanglesqr
⦝ rightanglemdot
⦞ angles
⦟ angdnr
⦠ gtlpar
⦡ sphericalangleup
⦢ turnangle
⦣ revangle
⦤ angleubar
⦥ revangleubar
⦦ wideangledown
⦧ wideangleup
⦨ measanglerutone
⦩ measanglelutonw
⦪ measanglerdtose
⦫ measangleldtosw
⦬ measangleurtone
⦭ measangleultonw
⦮ measangledrtose
⦯ measangledltosw
⦰ revemptyset textinvdiameter
⦱ emptysetobar
⦲ emptysetocirc
⦳ emptysetoarr
⦴ emptysetoarrl
⦵ circlehbar
⦶ circledvert textobar
⦷ circledparallel
⦸ obslash textobslash
⦹ operp
⦺ obot textobot
⦻ olcross textNoChemicalCleaning
⦼ odotslashdot
⦽ uparrowoncircle
⦾ circledwhitebullet
⦿ circledbullet
⧀ olessthan textolessthan
⧁ ogreaterthan textogreaterthan
⧂ cirscir
⧃ cirE
⧄ boxdiag textboxslash
⧅ boxbslash textboxbslash
⧆ boxast textboxast
⧇ boxcircle textboxcircle
⧈ boxbox textboxbox
⧉ boxonbox
⧊ triangleodot
⧋ triangleubar
⧌ triangles
⧍ triangleserifs
⧎ rtriltri
⧏ ltrivb
⧐ vbrtri
⧑ lfbowtie
⧒ rfbowtie
⧓ fbowtie textValve
⧔ lftimes
⧕ rftimes
⧖ hourglass
⧗ blackhourglass
⧘ lvzigzag
⧙ rvzigzag
⧚ Lvzigzag
⧛ Rvzigzag
⧜ iinfin
⧝ tieinfty
⧞ nvinfty
⧟ dualmap textmultimapboth
⧠ laplac
⧡ lrtriangleeq
⧢ shuffle textshuffle
⧣ eparsl
⧤ smeparsl
⧥ eqvparsl
⧦ gleichstark
⧧ thermod
⧨ downtriangleleftblack
⧩ downtrianglerightblack
⧪ blackdiamonddownarrow
⧫ mdlgblklozenge
⧬ circledownarrow
⧭ blackcircledownarrow
⧮ errbarsquare
⧯ errbarblacksquare
⧰ errbardiamond
⧱ errbarblackdiamond
⧲ errbarcircle
⧳ errbarblackcircle
⧴ ruledelayed
⧶ dsol
⧷ rsolbar
⧸ xsol
⧹ xbsol
⧺ doubleplus
⧻ tripleplus
⧼ lcurvyangle
⧽ rcurvyangle
⧾ tplus
⧿ tminus
⨀ bigodot
⨁ bigoplus
⨂ bigotimes
⨃ bigcupdot
⨄ biguplus textuplus
⨅ bigsqcap
⨆ bigsqcup
⨇ conjquant textbigdoublewedge
⨈ disjquant textbigdoublevee
⨉ bigtimes
⨊ modtwosum
⨋ sumint
⨌ iiiint
⨍ intbar
⨎ intBar
⨏ fint
⨐ cirfnint
⨑ awint
⨒ rppolint
⨓ scpolint
⨔ npolint
⨕ pointint
⨖ sqint
⨗ intlarhk
⨘ intx
⨙ intcap
⨚ intcup
⨛ upint
⨜ lowint
⨝ Join textJoin
⨞ bigtriangleleft
⨟ textfatsemi zcmp
⨠ zpipe
⨡ zproject
⨢ ringplus textcircplus
⨣ plushat
⨤ simplus
⨥ plusdot
⨦ plussim
⨧ plussubtwo
⨨ plustrif
⨩ commaminus
⨪ minusdot textminusdot
⨫ minusfdots
⨬ minusrdots
⨭ opluslhrim
⨮ oplusrhrim
⨯ vectimes
⨰ dottimes textdottimes
⨱ timesbar
⨲ btimes textdtimes
⨳ smashtimes
⨴ otimeslhrim
⨵ otimesrhrim
⨶ otimeshat
⨷ Otimes
⨸ odiv textodiv
⨹ triangleplus
⨺ triangleminus
⨻ triangletimes
⨼ intprod textinvneg
⨽ intprodr
⨾ fcmp
⨿ amalg
⩀ capdot textcapdot
⩁ uminus
⩂ barcup
⩃ barcap
⩄ capwedge
⩅ cupvee
⩆ cupovercap
⩇ capovercup
⩈ cupbarcap
⩉ capbarcup
⩊ twocups
⩋ twocaps
⩌ closedvarcup
⩍ closedvarcap
⩎ Sqcap textsqdoublecap
⩏ Sqcup textsqdoublecup
⩐ closedvarcupsmashprod
⩑ wedgeodot
⩒ veeodot
⩓ Wedge
⩔ Vee
⩕ textdoublewedge wedgeonwedge
⩖ textdoublevee veeonvee
⩗ bigslopedvee
⩘ bigslopedwedge
⩙ veeonwedge
⩚ wedgemidvert
⩛ veemidvert
⩜ midbarwedge
⩝ midbarvee
⩞ doublebarwedge textdoublebarwedge
⩟ wedgebar
⩠ wedgedoublebar
⩡ varveebar
⩢ doublebarvee
⩣ textveedoublebar veedoublebar
⩤ dsub
⩥ rsub
⩦ eqdot texteqdot
⩧ dotequiv
⩨ equivVert
⩩ equivVvert
⩪ dotsim
⩫ simrdots
⩬ simminussim
⩭ congdot
⩮ asteq
⩯ hatapprox
⩰ approxeqq
⩱ eqqplus
⩲ pluseqq
⩳ eqqsim
⩴ Coloneq textcoloncolonequals
⩵ eqeq
⩶ eqeqeq
⩷ ddotseq
⩸ equivDD
⩹ ltcir
⩺ gtcir
⩻ ltquest
⩼ gtquest
⩽ leqslant textleqslant
⩾ geqslant textgeqslant
⩿ lesdot
⪀ gesdot
⪁ lesdoto
⪂ gesdoto
⪃ lesdotor
⪄ gesdotol
⪅ lessapprox textlessapprox
⪆ gtrapprox textgtrapprox
⪇ lneq textlneq
⪈ gneq textgneq
⪉ lnapprox textlnapprox
⪊ gnapprox textgnapprox
⪋ lesseqqgtr textlesseqqgtr
⪌ gtreqqless textgtreqqless
⪍ lsime
⪎ gsime
⪏ lsimg
⪐ gsiml
⪑ lgE
⪒ glE
⪓ lesges
⪔ gesles
⪕ eqslantless texteqslantless
⪖ eqslantgtr texteqslantgtr
⪗ elsdot
⪘ egsdot
⪙ eqqless
⪚ eqqgtr
⪛ eqqslantless
⪜ eqqslantgtr
⪝ simless
⪞ simgtr
⪟ simlE
⪠ simgE
⪡ Lt
⪢ Gt
⪣ partialmeetcontraction
⪤ glj
⪥ gla
⪦ ltcc textleftslice
⪧ gtcc textrightslice
⪨ lescc
⪩ gescc
⪪ smt
⪫ lat
⪬ smte
⪭ late
⪮ bumpeqq
⪯ preceq textpreceq
⪰ succeq textsucceq
⪱ precneq textprecneq
⪲ succneq textsuccneq
⪳ preceqq textpreceqq
⪴ succeqq textsucceqq
⪵ precneqq textprecneqq
⪶ succneqq textsuccneqq
⪷ precapprox textprecapprox
⪸ succapprox textsuccapprox
⪹ precnapprox textprecnapprox
⪺ succnapprox textsuccnapprox
⪻ Prec
⪼ Succ
⪽ subsetdot
⪾ supsetdot
⪿ subsetplus
⫀ supsetplus
⫁ submult
⫂ supmult
⫃ subedot
⫄ supedot
⫅ subseteqq textsubseteqq
⫆ supseteqq textsupseteqq
⫇ subsim
⫈ supsim
⫉ subsetapprox
⫊ supsetapprox
⫋ subsetneqq
⫌ supsetneqq
⫍ lsqhook
⫎ rsqhook
⫏ csub
⫐ csup
⫑ csube
⫒ csupe
⫓ subsup
⫔ supsub
⫕ subsub
⫖ supsup
⫗ suphsub
⫘ supdsub
⫙ forkv
⫚ topfork
⫛ mlcp
⫝̸ forks
⫝ forksnot
⫞ shortlefttack
⫟ shortdowntack
⫠ shortuptack
⫡ perps
⫢ vDdash
⫣ dashV textdashV
⫤ Dashv textDashv
⫥ DashV textDashV
⫦ varVdash
⫧ Barv
⫨ vBar
⫩ vBarv
⫪ barV textdownmodels
⫫ Vbar textupmodels
⫬ Not
⫭ bNot
⫮ revnmid
⫯ cirmid textupspoon
⫰ midcir
⫱ topcir
⫲ nhpar
⫳ parsim
⫴ interleave textinterleave
⫵ nhVvert
⫶ threedotcolon
⫷ lllnest
⫸ gggnest
⫹ leqqslant
⫺ geqqslant
⫻ trslash
⫼ biginterleave
⫽ sslash textsslash
⫾ talloblong
⫿ bigtalloblong
⬒ squaretopblack
⬓ squarebotblack
⬔ squareurblack
⬕ squarellblack
⬖ diamondleftblack
⬗ diamondrightblack
⬘ diamondtopblack
⬙ diamondbotblack
⬚ dottedsquare
⬛ lgblksquare
⬜ lgwhtsquare
⬝ vysmblksquare
⬞ vysmwhtsquare
⬟ pentagonblack
⬠ pentagon textpentagon
⬡ textvarhexagon varhexagon
⬢ varhexagonblack
⬣ hexagonblack
⬤ lgblkcircle
⬥ mdblkdiamond
⬦ mdwhtdiamond
⬧ mdblklozenge
⬨ mdwhtlozenge
⬩ smblkdiamond
⬪ smblklozenge
⬫ smwhtlozenge
⬬ blkhorzoval
⬭ whthorzoval
⬮ blkvertoval
⬯ whtvertoval
⬰ circleonleftarrow
⬱ leftthreearrows
⬲ leftarrowonoplus
⬳ longleftsquigarrow
⬴ nvtwoheadleftarrow
⬵ nVtwoheadleftarrow
⬶ twoheadmapsfrom
⬷ twoheadleftdbkarrow
⬸ leftdotarrow
⬹ nvleftarrowtail
⬺ nVleftarrowtail
⬻ twoheadleftarrowtail
⬼ nvtwoheadleftarrowtail
⬽ nVtwoheadleftarrowtail
⬾ leftarrowx
⬿ leftcurvedarrow
⭀ equalleftarrow
⭁ bsimilarleftarrow
⭂ leftarrowbackapprox
⭃ rightarrowgtr
⭄ rightarrowsupset
⭅ LLeftarrow
⭆ RRightarrow
⭇ bsimilarrightarrow
⭈ rightarrowbackapprox
⭉ similarleftarrow
⭊ leftarrowapprox
⭋ leftarrowbsimilar
⭌ rightarrowbsimilar
⭐ medwhitestar
⭑ medblackstar
⭒ smwhitestar
⭓ rightpentagonblack
⭔ rightpentagon
ⱼ textjinferior
⸓ textslashdiv
⸘ textinterrobangdown
⸭ textfivedots
〒 postalmark
〰 hzigzag
ꜛ textupstep
ꜜ textdownstep
ꜧ textPUheng
Ꜭ textPUlhookfour
ꜰ textPUscf
ꜵ textPUaolig
ꝏ textoo
ꞈ textcircumlow
ﬁ textfi
ﬂ textfl
𝄻 textGaPa
𝄼 textHaPa
𝄽 textViPa
𝄾 textAcPa
𝄿 textSePa
𝅀 textZwPa
𝅝 textfullnote
𝅗𝅥 texthalfnote
𝅘𝅥 textVier
𝅘𝅥𝅮 textAcht
𝅘𝅥𝅯 textSech
𝅘𝅥𝅰 textZwdr
𝚤 imath
𝚥 jmath
𞻰 arabicmaj
𞻱 arabichad
🌍 textMundus
🌙 textMoon
👨 textManFace
👩 textWomanFace
📠 textFax
🔥 textFire
🚲 textBicycle
🚹 textGentsroom
🚺 textLadiesroom`;

/** Marks on what follows. */
export const ACCENTS = `
\u{300} grave
\u{301} acute
\u{302} hat widehat
\u{303} tilde widetilde
\u{304} bar
\u{305} overbar wideoverbar
\u{306} breve u widebreve
\u{307} dot
\u{308} ddot
\u{309} h ovhook
\u{30a} ocirc r
\u{30b} H
\u{30c} check v widecheck
\u{30d} textvbaraccent
\u{30e} U textdoublevbaraccent
\u{30f} C G
\u{310} candra textdotbreve
\u{311} newtie textinvbreve
\u{312} oturnedcomma textturncommaabove
\u{313} textcommaabove
\u{314} textrevcommaabove
\u{315} ocommatopright textcommaabover
\u{316} textsubgrave
\u{317} textsubacute
\u{318} textadvancing
\u{319} textretracting
\u{31a} droang textlangleabove
\u{31b} textrighthorn
\u{31c} textsublhalfring
\u{31d} textraising
\u{31e} textlowering
\u{31f} textsubplus
\u{320} textsubbar textsubminus
\u{321} textpalhookbelow
\u{322} M
\u{323} d
\u{324} textsubumlaut
\u{325} textsubring
\u{326} textcommabelow
\u{327} c
\u{328} k
\u{329} textsyllabic
\u{32a} textsubbridge
\u{32b} textsubw
\u{32c} textsubwedge
\u{32d} textsubcircnum textsubcircum
\u{32e} textsubbreve textundertie
\u{32f} textsubarch
\u{330} textsubtilde wideutilde
\u{331} b
\u{332} mathunderbar
\u{334} textsuperimposetilde
\u{335} B
\u{336} textlstrokethru
\u{337} textsstrikethru
\u{338} notaccent textlstrikethru
\u{339} textsubrhalfring
\u{33a} textinvsubbridge
\u{33b} textsubsquare
\u{33c} textseagull
\u{33d} textovercross
\u{346} overbridge
\u{347} subdoublebar
\u{348} subdoublevert
\u{349} subcorner
\u{34a} crtilde textoverw
\u{34b} dottedtilde
\u{34c} doubletilde
\u{34d} spreadlips underleftrightarrow
\u{34e} whistle
\u{350} textrightarrowhead
\u{351} textlefthalfring
\u{354} sublptr
\u{355} subrptr
\u{356} textrightuparrowhead
\u{357} textrighthalfring
\u{35d} textdoublebreve
\u{35e} textdoublemacron
\u{35f} textdoublemacronbelow
\u{360} textdoubletilde
\u{361} t texttoptiebar
\u{362} sliding
\u{20d0} leftharpoonaccent overleftharpoon
\u{20d1} overrightharpoon rightharpoonaccent
\u{20d2} vertoverlay
\u{20d6} overleftarrow
\u{20d7} overrightarrow vec
\u{20db} dddot
\u{20dc} ddddot
\u{20dd} textcircled
\u{20e1} overleftrightarrow
\u{20e7} annuity
\u{20e8} threeunderdot
\u{20e9} widebridgeabove
\u{20ec} underrightharpoondown
\u{20ed} underleftharpoondown
\u{20ee} underleftarrow
\u{20ef} underrightarrow
\u{20f0} asteraccent`;

/** Zapf's dingbats, from 33 on. */
export const DINGBATS =
  '✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞                                  ❡❢❣❤❥❦❧ ♦♥ ①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔ ↔↕➘➙➚➛➜➝➞➟➠➡➢➣➤➥➦➧➨➩➪➫➬➭➮➯ ➱➲➳➴➵➶➷➸➹➺➻➼➽➾';
