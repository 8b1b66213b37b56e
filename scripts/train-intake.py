#!/usr/bin/env python3
"""Learns the weights of the line model from the labelled pages and writes Sources/Ingest/RoleWeights.swift.

    scripts/train-intake.py                  learn from all labelled pages
    scripts/train-intake.py --hold-out heldout   learn without one folder and print how many of its lines come out right

A linear-chain conditional random field: a line's features and the role before it give points to its role. The prior says
what is certain from the form of a line alone; regularisation pulls the weights towards it. Needs numpy and scipy, and
`swift build -c release --product intake-score`, which prints the features. Seeds are not needed: the fit is convex.
"""
import os, subprocess, sys
import numpy as np
from scipy.optimize import minimize
from scipy.special import logsumexp

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ROLES = []
for line in open(ROOT + "/Sources/Ingest/LineRole.swift", encoding="utf-8"):
    if line.strip().startswith("case "):
        ROLES.append(line.split()[1])
FEATURES = []
for line in open(ROOT + "/Sources/Ingest/LineFeature.swift", encoding="utf-8"):
    if line.strip().startswith("case "):
        FEATURES += [name.strip() for name in line.strip()[5:].split(",")]
R = {role: index for index, role in enumerate(ROLES)}
N, F = len(ROLES), len(FEATURES)
SCALE, LAMBDA, UNIT = 0.6, 0.1, 64

# Certain forms: feature, then role:points.
PRIOR = """
source source:11
staff staff:18
jumpOn jump:20
jumpFrom jumped:20
captionSign caption:4 picture:4
circled list:1 caption:2 picture:2
enumDigit list:4 headline:-2 body:1
bullet list:4
noticeBullet list:2 body:1
note note:5
creditTail caption:5 picture:5
asks body:5
folio folio:10
label label:8
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
wideGap2 headline:2 kicker:1 column:1 crosshead:-3
"""
# Certain orders: role before (edge: of the page), then role:points.
ORDER = """
kicker deck:-6 byline:-6 opening:-6 body:-6 crosshead:-6 verse:-6 picture:-6 caption:-6 list:-6 table:-6 signature:-6 staff:-6 more:-6 edge:-6
column body:-2 opening:-2
crosshead edge:-6
edge crosshead:-8 more:-8 signer:-8 signature:-8 source:-8 credit:-8 headline:3
"""


def pages():
    """Pages as lists of (gap, role, features), with the folder that each comes from."""
    command = [ROOT + "/.build/release/intake-score", "features", ROOT + "/Tests/Fixtures/intake", "--root", ROOT]
    result = {}
    for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n"):
        fields = line.split("\t", 5)
        if len(fields) == 6 and fields[4] and fields[3] in R:
            path, page, gap, role, features, _ = fields
            result.setdefault((path, page), []).append((int(gap), R[role], features.split(" ")))
    return [(path.split("/")[-2], lines) for (path, _), lines in result.items()]


def matrix(lines):
    x = np.zeros((len(lines), F))
    for row, (_, _, features) in enumerate(lines):
        for feature in features:
            x[row, FEATURES.index(feature)] = 1
    return x, np.array([role for _, role, _ in lines]), np.array([gap for gap, _, _ in lines])


def prior():
    emission, order = np.zeros((F, N)), np.zeros((N + 1, N + 1))
    index = dict(R, edge=N)
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
    return np.concatenate([emission.ravel(), order.ravel(), np.zeros((N + 1) * 3 * (N + 1))])


def parts(theta):
    order = theta[F * N:F * N + (N + 1) ** 2].reshape(N + 1, N + 1)
    gaps = theta[F * N + (N + 1) ** 2:].reshape(N + 1, 3, N + 1)
    return theta[:F * N].reshape(F, N), order[:, None, :] + gaps


def loss(theta, data, start):
    weights, order = parts(theta)
    d_weights, d_order, total = np.zeros_like(weights), np.zeros_like(order), 0.0
    for x, y, gap in data:
        n, emission = len(y), x @ weights
        ahead, behind = np.zeros((n, N)), np.zeros((n, N))
        ahead[0] = emission[0] + order[N, 2, :N]
        for i in range(1, n):
            ahead[i] = emission[i] + logsumexp(ahead[i - 1][:, None] + order[:N, gap[i], :N], axis=0)
        behind[-1] = order[:N, 2, N]
        for i in range(n - 2, -1, -1):
            behind[i] = logsumexp(order[:N, gap[i + 1], :N] + (emission[i + 1] + behind[i + 1])[None, :], axis=1)
        z = logsumexp(ahead[-1] + behind[-1])
        p = np.exp(ahead + behind - z)
        gold = emission[np.arange(n), y].sum() + order[N, 2, y[0]] + order[y[-1], 2, N]
        gold += sum(order[y[i - 1], gap[i], y[i]] for i in range(1, n))
        total += z - gold
        d = p.copy()
        d[np.arange(n), y] -= 1
        d_weights += x.T @ d
        d_order[N, 2, :N] += d[0]
        d_order[:N, 2, N] += p[-1]
        d_order[y[-1], 2, N] -= 1
        for i in range(1, n):
            both = ahead[i - 1][:, None] + order[:N, gap[i], :N] + (emission[i] + behind[i])[None, :] - z
            d_order[:N, gap[i], :N] += np.exp(both)
            d_order[y[i - 1], gap[i], y[i]] -= 1
    gradient = np.concatenate([d_weights.ravel(), d_order.sum(1).ravel(), d_order.ravel()])
    away = theta - start
    return total + 0.5 * LAMBDA * (away @ away), gradient + LAMBDA * away


def learned(data):
    start = prior()
    return parts(minimize(loss, start, args=(data, start), jac=True, method="L-BFGS-B", options={"maxiter": 120}).x)


def best_roles(x, gap, weights, order):
    emission = x @ weights
    score, back = emission[0] + order[N, 2, :N], []
    for i in range(1, len(x)):
        steps = score[:, None] + order[:N, gap[i], :N]
        back.append(steps.argmax(0))
        score = steps.max(0) + emission[i]
    role = int((score + order[:N, 2, N]).argmax())
    roles = [role]
    for step in reversed(back):
        role = int(step[role])
        roles.append(role)
    return np.array(roles[::-1])


def swift(weights, order):
    def row(values, note):
        return "    " + ", ".join(str(int(round(v * UNIT))) for v in values) + ",  // " + note
    text = ["// swift-format-ignore-file", "", "/// Weights of the line model, learned from the labelled pages; `scripts/train-intake.py` writes this file.",
            "///", "/// A row is a feature, a column a role, both in the order of their cases; 64 is one unit of log-odds.",
            "let roleWeights: [Int16] = ["]
    text += [row(weights[i], name) for i, name in enumerate(FEATURES)] + ["]", ""]
    text += ["/// Weights of one role after another. Three rows for each role before (at last the edge of the page): no blank line",
             "/// between, one, more. A column is the role after; the last is the edge of the page.",
             "let roleTransitions: [Int16] = ["]
    text += [row(order[i, g], f"{name} {g}") for i, name in enumerate(ROLES + ["edge"]) for g in range(3)] + ["]", ""]
    return "\n".join(text)


def main():
    data = [(folder, matrix(lines)) for folder, lines in pages()]
    if "--hold-out" in sys.argv:
        name = sys.argv[sys.argv.index("--hold-out") + 1]
        weights, order = learned([page for folder, page in data if folder != name])
        right = total = 0
        for folder, (x, y, gap) in data:
            if folder == name:
                right += int((best_roles(x, gap, weights, order) == y).sum())
                total += len(y)
        print(f"{name}: {right} of {total} lines right ({100 * right / max(1, total):.1f} %)")
        return
    weights, order = learned([page for _, page in data])
    with open(ROOT + "/Sources/Ingest/RoleWeights.swift", "w", encoding="utf-8") as file:
        file.write(swift(weights, order))


main()
