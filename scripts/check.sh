#!/usr/bin/env bash
# What `make test` leaves out because it is slow or about the source text: format, shell syntax, the target graph
# before anything else is tested, and every test once more under the address sanitizer.
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

# Everything once for wrong use of memory, in the processes that tests start too.
step "address sanitizer"
export ASAN_OPTIONS=detect_leaks=0
swift test --sanitize=address --scratch-path .build-asan

# Then what owns memory of C libraries, for what is lost, in the process of the tests alone: a command ends with much still
# in its hands. fontconfig keeps its configuration until the process ends; leaks.suppressions names such allocations, each
# with its reason. Everything else that is lost is ours and fails.
step "leaks"
# Whole call stacks, which take long: the suppressions name functions far from the allocation.
export ASAN_OPTIONS=detect_leaks=1:fast_unwind_on_malloc=0
export LSAN_OPTIONS=suppressions=$PWD/scripts/leaks.suppressions:print_suppressions=0
owners='FoundationsTests|FontShapingTests|PictureTests|ColourTests|HyphenationTests|ScriptConversionTests'
swift test --sanitize=address --scratch-path .build-asan --skip-build \
    --filter "^($owners|PDFObjectsTests|TextEncodingsTests|StylesTests)\."
step "all good"
