#!/usr/bin/env python3
"""Writes Sources/Romanisation/PinyinReadings.swift: the reading of each character of GB 2312 and of the common level of
Big5 as ICU's transform Han-Latin gives it, tone marks taken off. Needs `uconv` (Debian package icu-devtools).

    scripts/make-pinyin.py
"""
import collections
import pathlib
import subprocess
import unicodedata

HEAD = '''/// Readings of characters without tones, as the transform Han-Latin of Unicode's CLDR gives them (data © Unicode, Inc.,
/// Unicode License v3). Each line holds syllables, each followed by its characters.
///
/// `scripts/make-pinyin.py` writes this file.
let pinyinReadings = """
'''


def characters() -> list[str]:
    """The characters of GB 2312 and of Big5's first level, in Unicode order."""
    found = set()
    planes = [("gb2312", range(0xB0, 0xF8)), ("big5", range(0xA4, 0xC7))]
    for encoding, first in planes:
        for high in first:
            for low in range(0x40, 0xFF):
                try:
                    text = bytes([high, low]).decode(encoding)
                except UnicodeDecodeError:
                    continue
                found.update(c for c in text if 0x4E00 <= ord(c) <= 0x9FFF)
    return sorted(found)


def toneless(reading: str) -> str:
    """The reading without marks of tones; the diaeresis of ü stays."""
    marks = [c for c in unicodedata.normalize("NFD", reading) if not unicodedata.combining(c) or c == "\u0308"]
    return unicodedata.normalize("NFC", "".join(marks)).strip()


def main() -> None:
    all_characters = characters()
    transliterated = subprocess.run(
        ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "Han-Latin"],
        input="\n".join(all_characters).encode(), stdout=subprocess.PIPE, check=True).stdout.decode()
    groups = collections.defaultdict(list)
    for character, reading in zip(all_characters, transliterated.split("\n"), strict=True):
        syllable = toneless(reading)
        if syllable.isalpha() and character != syllable:
            groups[syllable].append(character)
    lines, line, width = [], "", 0
    for syllable in sorted(groups):
        for start in range(0, len(groups[syllable]), 40):
            part = syllable + "".join(groups[syllable][start:start + 40])
            if width + len(part) > 100:
                lines.append(line)
                line, width = "", 0
            line += part
            width += len(part)
    lines.append(line)
    target = pathlib.Path(__file__).parent.parent / "Sources/Romanisation/PinyinReadings.swift"
    target.write_text(HEAD + "".join(f"    {line}\n" for line in lines) + '    """\n', encoding="utf-8")


if __name__ == "__main__":
    main()
