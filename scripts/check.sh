#!/usr/bin/env bash
# What `make test` leaves out because it is slow or about the source text: format, shell syntax, the target graph
# before anything else is tested, and every test once more under the address sanitizer with leak detection.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

step() { printf 'check: %s\n' "$*" >&2; }

step "format"
swift format lint --strict --parallel --recursive \
    Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests

step "shell scripts"
for script in scripts/*.sh .ci/run; do bash -n "$script"; done
if command -v shellcheck >/dev/null; then shellcheck scripts/*.sh .ci/run; fi

step "target graph"
swift test --filter TargetGraphTests

step "benchmark package"
swift test --package-path Benchmarks

step "address sanitizer"
# fontconfig keeps its configuration until the process ends; leaks.suppressions names such allocations, each with
# its reason. Everything else that is lost is ours and fails.
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0
export LSAN_OPTIONS=suppressions=$PWD/scripts/leaks.suppressions:print_suppressions=0
swift test --sanitize=address --scratch-path .build-asan
step "all good"
