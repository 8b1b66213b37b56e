#!/usr/bin/env bash
# The long check of batches: an archive of generated issues (4 pages × 2,600 characters) on one core and on all, the memory
# that it takes, a second run, the catalogue, kills at twenty moments, and a Slurm of one node. Prints a section of the
# campaign's report; status 1 when something did not hold.
#
#   scripts/batch-campaign.sh [ISSUES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

issues=${1:-1000}
few=50
banxin=.build/release/banxin
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
bench=$(swift build --package-path Benchmarks --configuration release --show-bin-path)/banxin-bench
"$bench" --generate "$scratch/all" --issues "$issues" --pages 4 --characters 2600 >&2
"$bench" --generate "$scratch/few" --issues "$few" --pages 4 --characters 2600 >&2

failed=0

# run NAME ARGUMENTS…: exports; seconds and the memory of the largest process in KiB go to NAME.time.
run() {
    local name=$1
    shift
    # GNU time counts the largest of all processes that were waited for.
    command time --format '%e %M' --output "$scratch/$name.time" \
        "$banxin" batch "$@" --progress lines 2>"$scratch/$name.log" || {
        tail -n 3 "$scratch/$name.log" >&2
        failed=1
    }
}
seconds() { cut -d ' ' -f 1 "$scratch/$1.time" | tail -n 1; }
memory() { cut -d ' ' -f 2 "$scratch/$1.time" | tail -n 1; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

run few "$scratch/few" --output "$scratch/few-out"
run one "$scratch/all" --output "$scratch/one-out" --jobs 1
run all "$scratch/all" --output "$scratch/all-out"
run again "$scratch/all" --output "$scratch/all-out"
same=yes
diff --recursive --brief --exclude .banxin --exclude 'report.*' "$scratch/one-out" "$scratch/all-out" >&2 || same=no
[[ $same == yes ]] || failed=1

# catalogue NAME FOLDER: time and memory as above, of the catalogue of what a run has made.
catalogue() {
    command time --format '%e %M' --output "$scratch/$1.time" "$banxin" catalogue "$2" >&2 || failed=1
}
catalogue few-catalogue "$scratch/few-out"
catalogue all-catalogue "$scratch/all-out"

# Volumes of all issues, a year each; the largest has as many issues as the year has days.
volumes=yes
command time --format '%e %M' --output "$scratch/bind.time" \
    "$banxin" bind "$scratch/all-out" --by year --output "$scratch/volumes" >"$scratch/volumes.list" || volumes=no
for volume in "$scratch"/volumes/*.pdf; do qpdf --check "$volume" >/dev/null || volumes=no; done
[[ $volumes == yes && $(memory bind) -lt $((400 * 1024)) ]] || failed=1

kills=yes
BANXIN_KILLS=20 swift test --filter BatchCommandTests/killed >"$scratch/kills.log" 2>&1 || {
    kills=no
    failed=1
    tail -n 5 "$scratch/kills.log" >&2
}
slurm=$(scripts/slurm-check.sh "$banxin" "$scratch/few" 4) || failed=1

printf '\nBatches, %s issues of 4 pages × 2,600 characters, EPUB and PDF, %s cores (`scripts/batch-campaign.sh`):\n\n' \
    "$issues" "$(nproc)"
printf '* %s issues: %s s; largest process %s MiB\n' "$few" "$(seconds few)" "$(($(memory few) / 1024))"
printf '* %s issues: %s s with one worker, %s s with one a core: %s × the speed; largest process %s MiB, %s × that of %s issues\n' \
    "$issues" "$(seconds one)" "$(seconds all)" "$(ratio "$(seconds one)" "$(seconds all)")" \
    "$(($(memory all) / 1024))" "$(ratio "$(memory all)" "$(memory few)")" "$few"
printf '* a second run skips all of them in %s s\n' "$(seconds again)"
printf '* catalogue of all: %s s, %s MiB, %s × that of %s issues; %s MiB on disk\n' "$(seconds all-catalogue)" \
    "$(($(memory all-catalogue) / 1024))" "$(ratio "$(memory all-catalogue)" "$(memory few-catalogue)")" "$few" \
    "$(du --summarize --block-size 1M "$scratch/all-out/catalogue" | cut -f 1)"
printf '* the same bytes from one worker and from several: %s\n' "$same"
printf '* bound by year: %s volumes of up to %s pages, %s s, largest process %s MiB, largest PDF %s MiB, EPUB %s MiB; qpdf finds no fault: %s\n' \
    "$(grep -c '\.pdf$' "$scratch/volumes.list")" \
    "$(for volume in "$scratch"/volumes/*.pdf; do qpdf --show-npages "$volume"; done | sort -n | tail -n 1)" \
    "$(seconds bind)" "$(($(memory bind) / 1024))" \
    "$(du --block-size=1M "$scratch"/volumes/*.pdf | sort -n | tail -n 1 | cut -f 1)" \
    "$(du --block-size=1M "$scratch"/volumes/*.epub | sort -n | tail -n 1 | cut -f 1)" "$volumes"
printf '* killed at 20 moments and run again, the results are those of an undisturbed run: %s\n' "$kills"
printf '* an array of 4 tasks on a Slurm of one node: %s\n' "$slurm"
exit "$failed"
