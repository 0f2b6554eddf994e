/**
 * Scripts that have no italics, and whose letters need more room above and below than Latin ones. Those that run from
 * right to left are known by that, also where a record does not say its language; the others by their languages, each by
 * itself, since Chromium does not read a list of them.
 */
export const scriptStyles = /* css */ `
  :dir(rtl),
  :lang(hi),
  :lang(ne),
  :lang(mr),
  :lang(sa),
  :lang(mai),
  :lang(new),
  :lang(bn),
  :lang(as),
  :lang(pa),
  :lang(gu),
  :lang(or),
  :lang(ta),
  :lang(te),
  :lang(kn),
  :lang(ml),
  :lang(si),
  :lang(bo),
  :lang(dz),
  :lang(my),
  :lang(km),
  :lang(th),
  :lang(lo),
  :lang(zh),
  :lang(ja),
  :lang(ko) {
    line-height: 1.8;
    &:is(em) {
      font-style: normal;
      font-weight: 650;
    }
  }
`;
