#!/usr/bin/env bash
# Builds styles/profiles/newsprint.icc: the output profile that print PDFs have when no other is named.
#
# Source: the characterisation data CGATS/SNAP TR 002-2007 (coldset printing on newsprint, the mean of 102 sets of
# measurements), as Debian's icc-profiles-free carries it. CGATS permits profiles made from it to be distributed
# when the report is named as their source. Argyll's colprof (Debian's argyll) fits the profile.
#
# The same packages give the same bytes: the time of making in the header is set to that of the data.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

data=/usr/share/color/icc/TR002.ti3
source_gamut=/usr/share/color/icc/sRGB.icc
[[ -f $data && -f $source_gamut ]] || { echo "install icc-profiles-free" >&2; exit 1; }
command -v colprof >/dev/null || { echo "install argyll" >&2; exit 1; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp "$data" "$scratch/newsprint.ti3"
# -l 240: total ink that coldset bears; -kr: black from the middle tones on; -nc: without the data themselves.
colprof -qm -bm -l240 -kr -nc -S "$source_gamut" \
    -D "Newsprint, coldset (CGATS/SNAP TR 002)" \
    -C "Made from the characterization data of CGATS/SNAP TR 002-2007; free to use" \
    "$scratch/newsprint" >/dev/null
# Bytes 24 to 35 of the header: year, month, day, hour, minute, second, two bytes each (ICC.1, 7.2.8).
printf '\x07\xd6\x00\x0c\x00\x01\x00\x00\x00\x00\x00\x00' \
    | dd of="$scratch/newsprint.icc" bs=1 seek=24 conv=notrunc status=none
mkdir -p styles/profiles
mv "$scratch/newsprint.icc" styles/profiles/newsprint.icc
