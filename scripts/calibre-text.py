#!/usr/bin/env python3
"""Has calibre turn EPUBs into text, directly and by way of Kindle's format, and looks for every text of the issue in it.

    calibre-text.py ISSUE.json BOOK.epub ...

ISSUE.json is what `banxin parse` prints. Status 0 when nothing is missing, 1 when something is; then what was not found is
printed.
"""

import json
import os
import subprocess
import sys
import tempfile

# Fields that no edition prints as they are.
SILENT = {"id", "kind", "image", "alt", "annotations", "position"}


def texts(value):
    """All texts of a part of the model."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in SILENT:
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str):
        yield value


def tight(text):
    return "".join(text.split())


def converted(source, target):
    subprocess.run(
        ["ebook-convert", source, target], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return target


def missing(issue, book, folder):
    """What is not in the text that calibre makes of a book, with the way on which it was lost."""
    kindle = converted(book, os.path.join(folder, "book.azw3"))
    for way, source in [("text", book), ("AZW3, text", kindle)]:
        path = converted(source, os.path.join(folder, "book.txt"))
        with open(path, encoding="utf-8") as file:
            found = tight(file.read())
        for text in texts(issue["pages"]):
            if tight(text) not in found:
                yield f"{os.path.basename(book)} → {way}: {text[:40]}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        issue = json.load(file)
    lost = []
    for book in sys.argv[2:]:
        with tempfile.TemporaryDirectory() as folder:
            lost += missing(issue, book, folder)
    print("\n".join(lost), end="\n" if lost else "")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
