#!/usr/bin/env python3
"""Learns the weights of the line model from the labelled pages and writes RoleWeights.swift and CharacterWeights.swift in
Sources/Ingest/Roles.

    scripts/train-intake.py                      learn from all labelled pages
    scripts/train-intake.py --hold-out heldout   learn without one folder, print how many of its lines come out right
    scripts/train-intake.py --hold-out unseen-h,unseen-i --weights FILE
                                                 writes those weights too, for `intake-score FOLDER … --weights FILE`
    scripts/train-intake.py --cross-validate     the same for each folder in turn

A linear-chain conditional random field: a line's features and the role before it give points to its role. In short lines the
characters count too, each by itself, and the first and the last by their places. The prior says what is certain from the
form of a line alone; regularisation pulls the weights towards it. Each page is learned twice, once with some of its
features left out, so that no role hangs on a single feature. A sequence must be ahead of others by a margin for each line that they
have wrong. Strong regularisation is what new pages need; pages that still come out wrong count for more in further rounds, so that no
known page is given up for it. Text has states: below a crosshead, in a notice (`RoleState.swift`). Needs numpy and scipy, and
`swift build -c release --product intake-score`, which prints the features. The same pages give the same weights.
"""
import os, re, subprocess, sys
from collections import Counter
# The matrices are small: threads wait for each other longer than they work.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, vstack

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def cases(path):
    """The cases of the first enumeration in a Swift file, in their order."""
    text = re.sub(r"//.*", "", open(ROOT + path, encoding="utf-8").read())
    body = text[text.index("{"):]
    return [name for row in re.findall(r"^\s*case\s+((?:\w+\s*,\s*)*\w+)\s*$", body, re.M) for name in re.findall(r"\w+", row)]


ROLES = cases("/Sources/Ingest/Roles/LineRole.swift")
FEATURES = cases("/Sources/Ingest/Roles/LineFeature.swift")
R = {role: index for index, role in enumerate(ROLES)}
F = len(FEATURES)
# The role of each state, in the order of RoleState.swift, and their names for those who read the weights.
KINDS = ("below a crosshead", "under a byline", "of a notice")
SPLIT = [(role, kind) for kind in KINDS for role in ("body", "more")] + [("list", "of a notice")]
STATES = ROLES + [role for role, _ in SPLIT]
STATE_NAMES = ROLES + [f"{role} {kind}" for role, kind in SPLIT]
ROLE = np.array([R[role] for role in STATES])
N = len(STATES)
# From roles to states, when weights of a role are those of each of its states.
SPREAD = (np.arange(len(ROLES))[:, None] == ROLE).astype(float)
SCALE, UNIT = 0.6, 64
# Units of log-odds that a right sequence must be ahead for each line that another has wrong.
MARGIN = 4.0
# Chosen by cross-validation over the folders, as are the copies of a page and the share of features they lack.
LAMBDA, COPIES, LEFT_OUT = 4.0, 1, 0.25
# Pages with wrong lines count for so much more in the next round of learning, up to a limit: more rounds bring known pages right and new
# ones wrong.
ROUNDS, STRESS, MOST_STRESS = 9, 1.5, 8.0
# Steps of the first round, and of each further one.
FIRST, FURTHER = 130, 30
# What pages of a few lines and the example issues, which lie beside the folders, count for: they must come out right.
SURE, SURE_FOLDERS = 5.0, ("small", "intake")
# Lines up to this length are weighed by their characters; of those, the ones that stand in at least so many lines.
LONGEST, RAREST = 42, 4

# Certain forms: feature, then role:points.
PRIOR = """
source source:11
staff staff:18
jumpOn jump:20
jumpFrom jumped:20
captionSign caption:9 picture:9
circled list:1 caption:2 picture:2
circledText caption:4 picture:4
enumDigit list:4 headline:-2 body:1
bullet list:4
noticeBullet list:2 body:1
note note:12
creditTail caption:5 picture:5
asks body:5
folio folio:10
label label:11
fieldRun list:4
turn body:2
noLetter furniture:11
digitsOnly furniture:8
credit credit:6
bracketNames signer:6
columnSign column:2 crosshead:1
opening opening:8
timeStart table:3 list:1
cells table:7
salutation body:2
noticeHead notice:13 headline:1
sign signature:2
org signature:2
dateOnly signature:4
bylineMark byline:5 signer:4
bylineRole byline:5 signer:6 signature:-5
any picture:-2 notice:-10 staff:-10 jump:-10 jumped:-10 folio:-5 section:-5 label:-3 furniture:-4 source:-5
n14 column:-2
n24 column:-5 section:-5 nameplate:-3
n42 column:-8 section:-8 nameplate:-5
bylineNames byline:2 signer:1
fact fact:5
phone label:1 table:1 signature:1
dash deck:5
sectionWord section:8
paperName nameplate:2 folio:1
prevCut more:4
noCut more:-3
inStop body:4 caption:2 opening:2 list:2 note:1 more:2 headline:-4 crosshead:-4 kicker:-4 deck:-2
stop body:3 more:2 opening:1 caption:1 headline:-8 crosshead:-8 kicker:-8 deck:-5
long body:3 opening:1 headline:-6 crosshead:-6 kicker:-6 verse:-4
n90 body:2 headline:-4 crosshead:-5 kicker:-5 verse:-3
inner nameplate:-6
nextCredit caption:3 picture:3
kickerEnd kicker:1
numberWord crosshead:2
enumHan crosshead:2 list:1 body:1
nextOpening headline:3 deck:2 crosshead:-4
nextByline headline:2 deck:2 crosshead:-4
nextNames headline:2 deck:1 crosshead:-2
stanza verse:3
verseGroup verse:1
twin crosshead:2
prevEndsNames headline:2 crosshead:-4 body:-2
prevSource headline:2 crosshead:-4 body:-2
slogan fact:1
tableRun table:2
sameWords table:5 verse:-3
listRun list:2
aheadOfFacts fact:11 nameplate:5 label:5 column:-5 headline:-5 kicker:-5
sloganTop fact:11 kicker:-6 headline:-4
relatedBefore caption:2
relatedAfter caption:2
couplet verse:5 body:-2
titleOfMarked crosshead:3 verse:-4
titleOfFree crosshead:3 verse:-2
wideGap2 headline:2 kicker:1 column:1 crosshead:-3
"""
# Certain orders: role before (edge: of the page), then role:points.
ORDER = """
kicker deck:-6 byline:-6 opening:-6 body:-6 crosshead:-6 verse:-6 picture:-6 caption:-6 list:-6 table:-6 signature:-6 staff:-6 more:-6 edge:-6
column body:-2 opening:-2
crosshead edge:-6
edge crosshead:-8 more:-8 signer:-8 signature:-8 source:-8 credit:-8 headline:3
"""


def characters(text):
    """What the characters of a line say: `.x` it has x, `<x` it begins with x, `>x` it ends with x."""
    letters = [c for c in text if not c.isspace()]
    if not letters or len(letters) > LONGEST:
        return []
    return ["." + c for c in sorted(set(letters))] + ["<" + letters[0], ">" + letters[-1]]


def pages():
    """Pages as lists of (gap, role, features, text), with the folder that each comes from."""
    command = [ROOT + "/.build/release/intake-score", "features", ROOT + "/Tests/Fixtures/intake", "--root", ROOT]
    result = {}
    for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n"):
        fields = line.split("\t", 6)
        if len(fields) == 7 and fields[5] and fields[4] in R:
            path, page, _, gap, role, features, text = fields
            result.setdefault((path, page), []).append((int(gap), R[role], features.split(" "), text))
    return [(path.split("/")[-2], lines) for (path, _), lines in result.items()]


def vocabulary(data):
    """The characters that are learned, in the order of their code points, and the column of each."""
    counts = Counter(word for lines in data for _, _, _, text in lines for word in characters(text))
    return {word: F + index for index, word in enumerate(sorted(w for w, n in counts.items() if n >= RAREST))}


def matrix(lines, words):
    rows, columns = [], []
    for row, (_, _, features, text) in enumerate(lines):
        found = [FEATURES.index(feature) for feature in features]
        found += [words[word] for word in characters(text) if word in words]
        rows += [row] * len(found)
        columns += found
    x = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(lines), F + len(words)))
    return x, states([role for _, role, _, _ in lines]), np.array([gap for gap, _, _, _ in lines])


def states(roles):
    """The state of each line of a page: what text is hangs on the head or crosshead that it stands under."""
    result, kind = [], None
    for role in roles:
        name = ROLES[role]
        if name in ("headline", "kicker", "column", "picture"):
            kind = None
        elif name in ("notice", "crosshead"):
            kind = KINDS[2 if name == "notice" else 0]
        elif name == "byline" and not kind:
            kind = KINDS[1]
        result.append(len(ROLES) + SPLIT.index((name, kind)) if (name, kind) in SPLIT else role)
    return np.array(result)


def prior(width):
    emission, order = np.zeros((width, len(ROLES))), np.zeros((len(ROLES) + 1, len(ROLES) + 1))
    index = dict(R, edge=len(ROLES))
    for row in PRIOR.strip().split("\n"):
        name, *values = row.split()
        for value in values:
            role, points = value.split(":")
            emission[FEATURES.index(name), R[role]] = float(points) * SCALE
    for row in ORDER.strip().split("\n"):
        name, *values = row.split()
        for value in values:
            role, points = value.split(":")
            order[index[name], index[role]] = float(points) * SCALE
    ends = np.append(ROLE, len(ROLES))
    return np.concatenate([emission.ravel(), order[np.ix_(ends, ends)].ravel(), np.zeros((N + 1) * 3 * (N + 1))])


def parts(theta):
    """Weights by feature and role, and orders by state before, blank lines between and state after."""
    emissions = len(theta) - 4 * (N + 1) ** 2
    order = theta[emissions:emissions + (N + 1) ** 2].reshape(N + 1, N + 1)
    gaps = theta[emissions + (N + 1) ** 2:].reshape(N + 1, 3, N + 1)
    return theta[:emissions].reshape(-1, len(ROLES)), order[:, None, :] + gaps


def written(theta):
    """The weights and orders as the program has them: in whole points, those of characters in fours."""
    weights, order = parts(theta)
    weights = np.vstack([np.round(weights[:F] * UNIT), 4 * np.clip(np.round(weights[F:] * UNIT / 4), -45, 45)])
    return weights / UNIT, np.round(order * UNIT) / UNIT


class Batch:
    """Pages in one matrix, the longest first, so that step t of all pages is done at once."""

    def __init__(self, pages):
        pages = sorted(pages, key=lambda page: -len(page[1]))
        lengths = np.array([len(y) for _, y, _, _ in pages])
        self.x = vstack([x for x, _, _, _ in pages]).tocsr()
        self.turned = self.x.T.tocsr()
        self.y = np.concatenate([y for _, y, _, _ in pages])
        self.gap = np.concatenate([gap for _, _, gap, _ in pages])
        self.share = np.array([share for _, _, _, share in pages])
        ends = np.cumsum(lengths)
        self.first, self.last = ends - lengths, ends - 1
        self.page = np.repeat(np.arange(len(pages)), lengths)
        self.steps = [self.first[:np.count_nonzero(lengths > t)] + t for t in range(lengths[0])]
        self.inner = np.setdiff1d(np.arange(len(self.y)), self.first)


def pushed(points, gap, tables, peaks):
    """log of the sum over roles of exp(points + order), row by row, with the order that the row's gap names."""
    peak = points.max(1, keepdims=True)
    shares, result = np.exp(points - peak), np.empty_like(points)
    for kind in range(3):
        rows = gap == kind
        if rows.any():
            result[rows] = np.log(shares[rows] @ tables[kind] + 1e-300) + peaks[kind]
    return result + peak


def loss(theta, batch, start):
    weights, order = parts(theta)
    inside = [order[:N, kind, :N] for kind in range(3)]
    peaks = [table.max() for table in inside]
    tables = [np.exp(table - peak) for table, peak in zip(inside, peaks)]
    y, gap, first, last, inner = batch.y, batch.gap, batch.first, batch.last, batch.inner
    own = batch.x @ weights @ SPREAD
    # What is wrong gets the margin on top, and must be that much worse by itself.
    emission = own + MARGIN * (ROLE[None, :] != ROLE[y][:, None])
    ahead, behind = np.zeros_like(emission), np.zeros_like(emission)
    ahead[first] = emission[first] + order[N, 2, :N]
    for rows in batch.steps[1:]:
        ahead[rows] = emission[rows] + pushed(ahead[rows - 1], gap[rows], tables, peaks)
    behind[last] = order[:N, 2, N]
    turned = [table.T for table in tables]
    for rows in reversed(batch.steps[1:]):
        behind[rows - 1] = pushed(emission[rows] + behind[rows], gap[rows], turned, peaks)
    ends = ahead[last] + behind[last]
    peak = ends.max(1, keepdims=True)
    z = (peak + np.log(np.exp(ends - peak).sum(1, keepdims=True)))[:, 0]
    # What a page counts for stands before all that comes of its lines.
    share = batch.share[batch.page]
    shares = np.exp(ahead + behind - z[batch.page][:, None]) * share[:, None]
    gold = (own[np.arange(len(y)), y] * share).sum()
    gold += ((order[N, 2, y[first]] + order[y[last], 2, N]) * batch.share).sum()
    gold += (order[y[inner - 1], gap[inner], y[inner]] * share[inner]).sum()
    d, d_order = shares.copy(), np.zeros_like(order)
    d[np.arange(len(y)), y] -= share
    d_order[N, 2, :N] = d[first].sum(0)
    d_order[:N, 2, N] = shares[last].sum(0)
    np.subtract.at(d_order, (y[last], 2, N), batch.share)
    peak = ahead[inner - 1].max(1, keepdims=True)
    before = np.exp(ahead[inner - 1] - peak) * share[inner][:, None]
    after = emission[inner] + behind[inner] - z[batch.page[inner]][:, None] + peak
    for kind in range(3):
        rows = gap[inner] == kind
        d_order[:N, kind, :N] += tables[kind] * (before[rows].T @ np.exp(after[rows] + peaks[kind]))
    np.subtract.at(d_order, (y[inner - 1], gap[inner], y[inner]), share[inner])
    gradient = np.concatenate([(batch.turned @ (d @ SPREAD.T)).ravel(), d_order.sum(1).ravel(), d_order.ravel()])
    away = theta - start
    return (z * batch.share).sum() - gold + 0.5 * LAMBDA * (away @ away), gradient + LAMBDA * away


def thinned(data, shares):
    """The pages, and copies that lack some of their features (never the first, which holds of every line)."""
    chance = np.random.default_rng(1)
    result = []
    for (x, y, gap), share in zip(data, shares):
        result.append((x, y, gap, share))
        for _ in range(COPIES):
            kept = (chance.random(x.nnz) > LEFT_OUT) | (x.indices == 0)
            result.append((csr_matrix((x.data * kept, x.indices, x.indptr), shape=x.shape), y, gap, 1.0))
    return result


def learned(pages, sure=()):
    """The characters, the weights and the orders that the pages teach; those at the `sure` places must come out right."""
    sure = np.array(sure, int)
    words = vocabulary(pages)
    start = prior(F + len(words))
    data = [matrix(lines, words) for lines in pages]
    shares, theta, best = np.ones(len(data)), start, None
    shares[sure] = SURE
    most = MOST_STRESS * shares
    for turn in range(ROUNDS):
        batch = Batch(thinned(data, shares))
        steps = FIRST if turn == 0 else FURTHER
        theta = minimize(loss, theta, args=(batch, start), jac=True, method="L-BFGS-B", options={"maxiter": steps}).x
        weights = written(theta)
        wrong = np.array([(best_roles(x, gap, *weights) != ROLE[y]).any() for x, y, gap in data])
        print(f"round {turn + 1}: {wrong.sum()} of {len(data)} pages have wrong lines, {wrong[sure].sum()} of them sure",
              file=sys.stderr, flush=True)
        # Stress for some pages costs others: of all rounds the one counts that leaves the fewest.
        left = (wrong[sure].sum(), wrong.sum())
        if best is None or left < best[0]:
            best = (left, theta)
        shares[wrong] = np.minimum(most, shares * STRESS)[wrong]
    return words, *parts(best[1])


def best_roles(x, gap, weights, order):
    emission = x @ weights @ SPREAD
    score, back = emission[0] + order[N, 2, :N], []
    for i in range(1, len(emission)):
        steps = score[:, None] + order[:N, gap[i], :N]
        back.append(steps.argmax(0))
        score = steps.max(0) + emission[i]
    state = int((score + order[:N, 2, N]).argmax())
    chosen = [state]
    for step in reversed(back):
        state = int(step[state])
        chosen.append(state)
    return ROLE[np.array(chosen[::-1])]


def swift(weights, order):
    def row(values, note):
        return "    " + ", ".join(str(int(round(v * UNIT))) for v in values) + ",  // " + note
    text = ["// swift-format-ignore-file", "", "/// Weights of the line model, learned from the labelled pages; `scripts/train-intake.py` writes this file.",
            "///", "/// A row is a feature, a column a role, both in the order of their cases; 64 is one unit of log-odds.",
            "let roleWeights: [Int16] = ["]
    text += [row(weights[i], name) for i, name in enumerate(FEATURES)] + ["]", ""]
    text += ["/// Weights of one state after another. Three rows for each state before (at last the edge of the page): no blank line",
             "/// between, one, more. A column is the state after; the last is the edge of the page.",
             "let roleTransitions: [Int16] = ["]
    text += [row(order[i, g], f"{name} {g}") for i, name in enumerate(STATE_NAMES + ["edge"]) for g in range(3)] + ["]", ""]
    return "\n".join(text)


def swift_characters(words, weights):
    text = ["// swift-format-ignore-file", "", "/// Weights of characters in short lines, learned from the labelled pages; `scripts/train-intake.py` writes this file.",
            "///", "/// A line is a place (`.` anywhere, `<` first, `>` last), a character, and a letter for each role in the order of their",
            "/// cases: `P` is nought, each letter before or after it is four sixty-fourths of a unit of log-odds less or more.",
            "let characterWeights = #\"\"\""]
    text += character_rows(words, weights)
    return "\n".join(text + ["\"\"\"#", ""])


def character_rows(words, weights):
    """One line for each character and place: the place, the character, and a letter for each role."""
    def letters(values):
        return "".join(chr(80 + max(-45, min(45, int(round(v * UNIT / 4))))) for v in values)
    return [word + letters(weights[column]) for word, column in words.items() if np.abs(weights[column]).max() * UNIT >= 6]


def weights_file(words, weights, order):
    """Weights as `intake-score --weights` reads them: features, orders and characters, parted by empty lines."""
    def numbers(rows):
        return "\n".join(" ".join(str(int(round(v * UNIT))) for v in row) for row in rows)
    parts = [numbers(weights[:F]), numbers(order.reshape(-1, N + 1)), "\n".join(character_rows(words, weights))]
    return "\n\n".join(parts) + "\n"


def held_out(data, name):
    """Lines of folders (parted by commas) that are right, and all of their lines, when they were not learned from."""
    folders = name.split(",")
    words, weights, order = learned([lines for folder, lines in data if folder not in folders])
    if "--weights" in sys.argv:
        with open(sys.argv[sys.argv.index("--weights") + 1], "w", encoding="utf-8") as file:
            file.write(weights_file(words, weights, order))
    own = [matrix(lines, words) for folder, lines in data if folder in folders]
    right = sum(int((best_roles(x, gap, weights, order) == ROLE[y]).sum()) for x, y, gap in own)
    return right, sum(len(y) for _, y, _ in own)


def write(path, text):
    with open(ROOT + path, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    data = pages()
    names = sorted({folder for folder, _ in data})
    if "--cross-validate" not in sys.argv:
        names = [sys.argv[sys.argv.index("--hold-out") + 1]] if "--hold-out" in sys.argv else []
    if names:
        counts = {name: held_out(data, name) for name in names}
        counts["all"] = tuple(sum(values) for values in zip(*counts.values()))
        for name, (right, total) in counts.items():
            print(f"{name}: {right} of {total} lines right ({100 * right / max(1, total):.1f} %)")
        return
    sure = [index for index, (folder, _) in enumerate(data) if folder in SURE_FOLDERS]
    words, weights, order = learned([lines for _, lines in data], sure)
    write("/Sources/Ingest/Roles/RoleWeights.swift", swift(weights, order))
    write("/Sources/Ingest/Roles/CharacterWeights.swift", swift_characters(words, weights))


main()
