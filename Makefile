# Everything that is done with this project by hand. `make` alone lists it.
#
# Options: FORMAT, STYLE and OUTPUT for `example`; FILTER for `test`; ISSUES for `campaign`; RUNS for `bench`;
# SCORE for `intake-score`; STATIC= for a toolchain without Swift's libraries in static form.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build example test intake-score bench check campaign clean

OUTPUT  ?= output
FORMAT  ?= epub,pdf,png
STYLE   ?= tabloid
FILTER  ?=
ISSUES  ?= 12
SCORE   ?=
RUNS    ?= 5
# Swift's libraries go into the programs: they start in two thirds of the time, and run where no Swift is installed.
STATIC  ?= --static-swift-stdlib
export STATIC

release := swift build --configuration release $(STATIC)
banxin := .build/release/banxin

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## Install what building, exporting and testing need (Debian packages, pinned validators)
	@scripts/setup.sh build test

build: ## Build the command: .build/release/banxin
	@scripts/setup.sh build
	$(release) --product banxin
	$(release) --product banxin-pages

example: build ## Export the example issue to output/ as EPUB, PDF and page pictures
	$(banxin) export Examples/qinghe-weekly --output $(OUTPUT) --format $(FORMAT) --style $(STYLE) --quiet
	@echo "The example issue is in $(OUTPUT)/:"; ls -d $(OUTPUT)/qinghe-weekly*

test: ## Run all tests, the validators included
	@scripts/setup.sh build test
	BANXIN_REQUIRE_VALIDATORS=1 swift test $(if $(FILTER),--filter $(FILTER))

intake-score: ## Compare labelled pages with what is read from them (SCORE=--errors, SCORE=--update-baseline)
	swift build --product intake-score
	.build/debug/intake-score --baseline Tests/Fixtures/intake/baseline.json $(SCORE)
	@echo "Pages that nothing was learned from:"
	@.build/debug/intake-score Tests/Fixtures/examination | sed -n 1,2p

bench: build ## Measure time, memory and size of exports, time of reading and of setting lines (RUNS=5)
	swift run --package-path Benchmarks --configuration release banxin-bench --command $(banxin) --runs $(RUNS)
	$(release) --product intake-score
	.build/release/intake-score time
	$(release) --product line-timing
	.build/release/line-timing $(RUNS)

check: ## Format, target graph, shell syntax, all tests under the address sanitizer, leaks
	@scripts/setup.sh build test
	@scripts/check.sh

campaign: build ## Export and validate generated issues, batches, damage texts and bytes; writes Documentation/campaigns/ (ISSUES=12)
	@scripts/setup.sh test campaign
	@scripts/campaign.sh $(ISSUES)

clean: ## Remove everything that was built (installed packages and .tools stay)
	rm -rf .build .build-asan Benchmarks/.build
