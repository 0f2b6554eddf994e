#!/usr/bin/env bash
# edtf 4.11.1 (npm): the first and last day of dates that are more than one, `min` and `max`. It reads all of these, as EDTF has
# them (https://www.loc.gov/standards/datetime/). Seen on 30 November 2026:
#
# - A set or list with a range, `[1667..1669]`, `{1667,1668..1670}`, ends with the range's first year.
# - `1950S2`, some year whose first two digits are right, so 1900 to 1999, is 1950 alone; with one digit or three it is as well.
# - Seasons are quarters of the year: spring is January to March, winter October to December. Spring of the southern half of the
#   Earth, `2007-29`, is October to December.
# - The first and second third of a year, `2007-37` and `2007-38`, have five months each, so that they overlap with the next.
#
# What was expected: 1669 and 1670; 1900 to 1999, 1000 to 1999 and 1950 to 1959; spring from March, and winter into the year that
# follows, as weather services count; thirds of four months. Who sorts or filters by `max` loses what lies behind it. Fails when any
# of this changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund edtf@4.11.1
cat > bounds.mjs <<'JS'
import edtf from 'edtf';
const day = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 10);
for (const text of ['[1667,1669]', '[1667..1669]', '{1667,1668..1670}', '1950S2', '1950S1', '1950S3', '2007-21', '2007-24', '2007-29', '2007-37', '2007-38', '2007-39']) {
  const { type, min, max } = edtf(text);
  console.log(text, type, day(min), day(max));
}
JS
node bounds.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
[1667,1669] Set 1667-01-01 1669-12-31
[1667..1669] Set 1667-01-01 1667-12-31
{1667,1668..1670} List 1667-01-01 1668-12-31
1950S2 Year 1950-01-01 1950-12-31
1950S1 Year 1950-01-01 1950-12-31
1950S3 Year 1950-01-01 1950-12-31
2007-21 Season 2007-01-01 2007-03-31
2007-24 Season 2007-10-01 2007-12-31
2007-29 Season 2007-10-01 2007-12-31
2007-37 Season 2007-01-01 2007-05-31
2007-38 Season 2007-05-01 2007-09-30
2007-39 Season 2007-09-01 2007-12-31
SEEN
