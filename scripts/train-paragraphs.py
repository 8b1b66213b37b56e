#!/usr/bin/env python3
"""Learns how paragraphs begin from the labelled pages and writes Sources/Ingest/PageTexts/ParagraphWeights.swift.

    scripts/train-paragraphs.py                       learn from all labelled pages
    scripts/train-paragraphs.py --hold-out unseen-k   learn without some folders (parted by commas), print what is right of them

Where the lines of a column are not indented, and a sentence ends with its line, nothing but the words tells whether the paragraph ends
too. A logistic regression over what `ParagraphFeatures.swift` asks: sentences inside the labelled paragraphs go on, first sentences of
paragraphs after a paragraph begin one. Needs numpy and scipy, and `swift build -c release --product intake-score`, which prints what is
asked. The same pages give the same weights.
"""
import os, subprocess, sys
from collections import Counter
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Regularisation, and how many examples a character needs.
LAMBDA, RAREST, UNIT = 2.0, 4, 64
# Paragraphs end at line ends more often than sentences end paragraphs: the difference of log-odds as it was counted at ends of lines.
AT_LINE_ENDS = 0.5


def examples():
    """Folder, what is asked, and whether a paragraph begins."""
    command = [ROOT + "/.build/release/intake-score", "paragraphs", ROOT + "/Tests/Fixtures/intake"]
    for row in subprocess.run(command, capture_output=True, text=True, check=True).stdout.rstrip("\n").split("\n"):
        path, begins, asked = row.split("\t")
        yield path.split("/")[-2], asked.split(" "), int(begins)


def learned(data):
    counts = Counter(word for _, words, _ in data for word in words)
    places = {word: i for i, word in enumerate(sorted(word for word, n in counts.items() if n >= RAREST))}
    rows = [(i, places[word]) for i, (_, words, _) in enumerate(data) for word in words if word in places]
    x = csr_matrix((np.ones(len(rows)), tuple(zip(*rows))), shape=(len(data), len(places)))
    y = np.array([begins for _, _, begins in data], float)

    def loss(theta):
        points = x @ theta[1:] + theta[0]
        away = 1 / (1 + np.exp(-points)) - y
        value = (np.logaddexp(0, points) - y * points).sum() + LAMBDA / 2 * (theta[1:] @ theta[1:])
        return value, np.concatenate([[away.sum()], x.T @ away + LAMBDA * theta[1:]])

    theta = minimize(loss, np.zeros(len(places) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return theta[0], {word: theta[1 + i] for word, i in places.items()}


def swift(bias, weights):
    def points(value):
        return int(round(value * UNIT))
    def row(name):
        steps = [int(word[len(name):]) for word in weights if word.startswith(name)]
        return "[" + ", ".join(str(points(weights.get(f"{name}{i}", 0))) for i in range(max(steps) + 1)) + "]"
    text = ["// swift-format-ignore-file", "",
            "/// How paragraphs begin, learned from the labelled pages; `scripts/train-paragraphs.py` writes this file. 64 is one unit of log-odds.",
            "extension ParagraphBeginnings {", f"    static let bias = {points(bias + AT_LINE_ENDS)}",
            f"    static let lengths = {row('length')}", f"    static let sentences = {row('sentences')}",
            f"    static let marks = {row('mark')}",
            "    /// The first character of a sentence, or the last before it, and its points.",
            "    static let characters = #\"\"\""]
    text += [f"        {word} {points(value)}" for word, value in weights.items() if word[0] in "<>" and points(value)]
    return "\n".join(text + ["        \"\"\"#", "}", ""])


def main():
    data = list(examples())
    if "--hold-out" in sys.argv:
        folders = sys.argv[sys.argv.index("--hold-out") + 1].split(",")
        bias, weights = learned([row for row in data if row[0] not in folders])
        own = [row for row in data if row[0] in folders]
        right = sum((bias + sum(weights.get(word, 0) for word in words) > 0) == begins for _, words, begins in own)
        print(f"{right} of {len(own)} sentences right ({100 * right / max(1, len(own)):.1f} %), {sum(row[2] for row in own)} begin a paragraph")
        return
    with open(ROOT + "/Sources/Ingest/PageTexts/ParagraphWeights.swift", "w", encoding="utf-8") as file:
        file.write(swift(*learned(data)))


main()
