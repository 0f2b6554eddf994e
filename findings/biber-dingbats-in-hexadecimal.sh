#!/usr/bin/env bash
# biber 2.18 (Debian's package biber): what `--output-safechars --output-safecharsset=full` writes for a check mark and for Greek with
# an accent. Seen on 1 December 2026:
#
# - A check mark, U+2713, becomes `\ding{33}`. LaTeX's `\ding` takes a decimal number, by which 33 is a pair of scissors and the check
#   mark is 51: biber writes the number in hexadecimals. A star, U+2605, is `\ding{48}`.
# - A Greek letter with an accent is the letter in a formula with an accent on nothing behind it: `{$\alpha$\'{}}` for ά.
#
# What was expected: `\ding{51}`, and `\'{$\alpha$}` or an accent of maths. LaTeX sets another sign for the first, and the accent beside
# its letter for the second. Fails when any of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
command -v biber > /dev/null || apt-get install -y -qq --no-install-recommends biber > /dev/null
count=0
for character in ✓ ★ ά; do printf '@misc{k%s, title = {x %s}}\n' "$((++count))" "$character"; done > in.bib
biber --tool --quiet --nolog --output-safechars --output-safecharsset=full --output-file=out.bib in.bib > /dev/null
grep -o 'TITLE = {.*}' out.bib | tee seen.txt
diff seen.txt - <<'SEEN'
TITLE = {x \ding{33}}
TITLE = {x \ding{48}}
TITLE = {x {$\alpha$\'{}}}
SEEN
