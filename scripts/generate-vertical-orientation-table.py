#!/usr/bin/env python3
"""Prints Sources/Typography/VerticalOrientationTable.swift from the Unicode file VerticalOrientation.txt.

    scripts/generate-vertical-orientation-table.py [FILE] > Sources/Typography/VerticalOrientationTable.swift

FILE is that of Unicode 15.0; Debian's package unicode-data puts it into /usr/share/unicode.
"""
import sys

CASES = {"R": "sideways", "U": "upright", "Tu": "transformedUpright", "Tr": "transformedSideways"}


def ranges(path):
    """First and last code point of each entry, with its value, in code point order."""
    entries = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.split("#")[0].split(";")
            if len(fields) != 2:
                continue
            bounds = fields[0].strip().split("..")
            entries.append((int(bounds[0], 16), int(bounds[-1], 16), fields[1].strip()))
    return sorted(entries)


def starts(entries):
    """Where each value begins; what the file does not list is R."""
    result, position = [], 0
    for first, last, value in entries + [(0x110000, 0x110000, "R")]:
        for start, kind in ((position, "R"), (first, value)):
            if (start < first or kind == value) and start < 0x110000:
                if not result or result[-1][1] != kind:
                    result.append((start, kind))
        position = last + 1
    return result


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/VerticalOrientation.txt"
    script = "scripts/generate-vertical-orientation-table.py"
    print(f"// From VerticalOrientation.txt of Unicode 15.0 by {script}. Do not edit.\n")
    print("extension VerticalOrientation {")
    print("    /// First code point of each stretch of equal values, upwards; a stretch ends where the next begins.")
    print("    static let stretches: [(start: UInt32, value: VerticalOrientation)] = [")
    for start, kind in starts(ranges(path)):
        print(f"        (0x{start:04X}, .{CASES[kind]}),")
    print("    ]\n}")


main()
