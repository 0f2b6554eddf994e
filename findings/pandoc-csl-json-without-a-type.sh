#!/usr/bin/env bash
# pandoc 2.17.1.1 (Debian's package pandoc) from BibLaTeX and BibTeX to CSL-JSON
# (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). Seen on 1 December 2026:
#
# - An entry of the type `@misc` has the type "", which is none of CSL's, and which the schema of CSL-JSON does not allow
#   (https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json).
# - A `@periodical`, a whole volume of a journal, is "article-journal", one article; a `@software` is "book".
#
# What was expected: "document" for what is of no kind, "periodical", and "software". Who tells CSL-JSON from other JSON by a type that
# CSL knows takes the first for something else. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
command -v pandoc > /dev/null || apt-get install -y -qq --no-install-recommends pandoc > /dev/null
pandoc --version | head -1 | tee seen.txt
for type in misc unpublished online dataset report periodical software; do
  printf '@%s{key, title = {Springs}}\n' "$type" > in.bib
  echo "$type $(pandoc -f biblatex -t csljson in.bib | grep -o '"type": ".*"')" | tee -a seen.txt
done
printf '@misc{key, title = {Springs}}\n' > in.bib
echo "misc of BibTeX $(pandoc -f bibtex -t csljson in.bib | grep -o '"type": ".*"')" | tee -a seen.txt
diff seen.txt - <<'SEEN'
pandoc 2.17.1.1
misc "type": ""
unpublished "type": "manuscript"
online "type": "webpage"
dataset "type": "dataset"
report "type": "report"
periodical "type": "article-journal"
software "type": "book"
misc of BibTeX "type": ""
SEEN
