#!/usr/bin/env python3
"""Learns the weights of the line model from the labelled pages and writes RoleWeights.swift and CharacterWeights.swift in
Sources/Ingest/Roles.

    scripts/train-intake.py                      learn from all labelled pages
    scripts/train-intake.py --hold-out heldout   learn without one folder, print how many of its lines come out right
    scripts/train-intake.py --hold-out unseen-h,unseen-i --weights FILE
                                                 writes those weights too, for `intake-score FOLDER … --weights FILE`
    scripts/train-intake.py --cross-validate     the same for each folder in turn

A linear-chain conditional random field: a line's features and the role before it give points to its role. In short lines the
characters count too, each by itself, and the first and the last by their places. What hangs on several of them at once, and on the lines
around, is learned by a layer of hidden units: each feature and character drives the units of its line, those of the lines right above and
drive units again, and these give points to roles. The prior says what is certain from the form of a line alone. Half of the features
are left out at random in each step, so that no role hangs on a single one. A sequence must be ahead of others by a margin for each line
that they have wrong. Pages that still come out wrong count for more. Text has states: below a crosshead, in a notice
(`RoleState.swift`). Needs numpy and jax, and `swift build -c release --product intake-score`, which prints the features. On one machine the
same pages give the same weights.
"""
import os, re, subprocess, sys
from collections import Counter
import numpy as np
import jax
import jax.numpy as jnp

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def cases(path):
    """The cases of the first enumeration in a Swift file, in their order."""
    text = re.sub(r"//.*", "", open(ROOT + path, encoding="utf-8").read())
    body = text[text.index("{"):]
    return [name for row in re.findall(r"^\s*case\s+((?:\w+\s*,\s*)*\w+)\s*$", body, re.M) for name in re.findall(r"\w+", row)]


ROLES = cases("/Sources/Ingest/Roles/LineRole.swift")
FEATURES = cases("/Sources/Ingest/Roles/LineFeature.swift")
R = {role: index for index, role in enumerate(ROLES)}
COLUMN = {feature: index for index, feature in enumerate(FEATURES)}
F = len(FEATURES)
# The role of each state, in the order of RoleState.swift, and their names for those who read the weights.
KINDS = ("below a crosshead", "under a byline", "of a notice")
SPLIT = [(role, kind) for kind in KINDS for role in ("body", "more")] + [("list", "of a notice")]
STATES = ROLES + [role for role, _ in SPLIT]
STATE_NAMES = ROLES + [f"{role} {kind}" for role, kind in SPLIT]
ROLE = np.array([R[role] for role in STATES])
N = len(STATES)
SCALE, UNIT = 0.3, 64
# Hidden units of a line, and lines above and below that drive them (`LineUnits.swift`); what one unit of a weight between them counts.
UNITS, REACH, FINE = 32, 1, 256
# Units of log-odds that a right sequence must be ahead for each line that another has wrong.
MARGIN = 1.5
# Times that all pages are learned from, pages of a step, size of a step. Shares of features and of units that a step lacks.
EPOCHS, BATCH, STEP, LEFT_OUT, UNITS_OUT = 60, 16, 3e-3, 0.5, 0.3
# How weights shrink: a share of each step.
DECAY = 1e-3
# Pages with wrong lines count for so much more from then on, up to a limit, asked after every so many rounds.
STRESS, MOST_STRESS, ASKED = 1.6, 12.0, 5
# What pages of a few lines and the example issues, which lie beside the folders, count for: they must come out right.
SURE, SURE_FOLDERS = 10.0, ("small", "intake")
# Lines up to this length are weighed by their characters; of those, the ones that stand in at least so many lines.
LONGEST, RAREST = 42, 4
# Features and characters of a line at most.
WIDEST = 88

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


def encoded(lines, words):
    """A page as numbers: the columns of each line, the states, the gaps. The column behind the last stands for nothing."""
    columns = np.full((len(lines), WIDEST), F + len(words), np.int32)
    for row, (_, _, features, text) in enumerate(lines):
        found = [COLUMN[feature] for feature in features]
        found += [words[word] for word in characters(text) if word in words]
        columns[row, :len(found)] = found
    return columns, states([role for _, role, _, _ in lines]), np.array([gap for gap, _, _, _ in lines], np.int32)


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
    return np.array(result, np.int32)


def start(width):
    """The weights before anything is learned: the prior, and small ones at random between the units."""
    chance = np.random.default_rng(0)
    points, order = np.zeros((width + 1, len(ROLES))), np.zeros((len(ROLES) + 1, len(ROLES) + 1))
    index = dict(R, edge=len(ROLES))
    for row in PRIOR.strip().split("\n"):
        name, *values = row.split()
        for value in values:
            role, number = value.split(":")
            points[COLUMN[name], R[role]] = float(number) * SCALE
    for row in ORDER.strip().split("\n"):
        name, *values = row.split()
        for value in values:
            role, number = value.split(":")
            order[index[name], index[role]] = float(number) * SCALE
    ends = np.append(ROLE, len(ROLES))
    lines = 2 * REACH + 1
    weights = {
        "points": points,
        "order": np.repeat(order[np.ix_(ends, ends)][:, None, :], 3, 1),
        "drive": chance.normal(0, 0.1, (width + 1, UNITS)),
        "around": chance.normal(0, 1.2 / (lines * UNITS) ** 0.5, (lines, UNITS, UNITS)),
        "bias": np.zeros(UNITS),
        "votes": chance.normal(0, 0.05, (UNITS, len(ROLES))),
    }
    return {name: jnp.array(values, jnp.float32) for name, values in weights.items()}


def moved(lines, by):
    """Lines of pages so many places further on; at the edge of a page stands nothing."""
    none = jnp.zeros_like(lines)
    return lines if by == 0 else none.at[:, by:].set(lines[:, :-by]) if by > 0 else none.at[:, :by].set(lines[:, -by:])


def emission(weights, columns, mask, key=None):
    """Points of each line in each role by itself. With a key, some features and units are left out."""
    nothing = weights["points"].shape[0] - 1
    if key is not None:
        key, own = jax.random.split(key)
        # Never the first, which holds of every line.
        out = (jax.random.uniform(own, columns.shape) < LEFT_OUT) & (jnp.arange(WIDEST) > 0)
        columns = jnp.where(out, nothing, columns)
    units = jax.nn.relu(weights["drive"].at[nothing].set(0)[columns].sum(2)) * mask[..., None]

    def thinned(values, key):
        return values * (jax.random.uniform(key, values.shape) > UNITS_OUT) / (1 - UNITS_OUT)

    if key is not None:
        key, own = jax.random.split(key)
        units = thinned(units, own)
    around = sum(moved(units, REACH - place) @ weights["around"][place] for place in range(2 * REACH + 1))
    around = jax.nn.relu(around + weights["bias"])
    if key is not None:
        around = thinned(around, key)
    return weights["points"].at[nothing].set(0)[columns].sum(2) + around @ weights["votes"]


def loss(weights, columns, y, gaps, mask, share, key):
    own = emission(weights, columns, mask, key)[:, :, ROLE]
    order = weights["order"]
    # What is wrong gets the margin on top, and must be that much worse by itself.
    points = own + MARGIN * (ROLE[None, None] != jnp.asarray(ROLE)[y][..., None])
    inside = order[:N, :, :N].transpose(1, 0, 2)

    def step(ahead, line):
        points, gap, is_line = line
        sums = jax.scipy.special.logsumexp(ahead[:, :, None] + inside[gap], axis=1) + points
        return jnp.where(is_line[:, None] > 0, sums, ahead), None

    rest = (points[:, 1:].transpose(1, 0, 2), gaps[:, 1:].T, mask[:, 1:].T)
    ahead, _ = jax.lax.scan(step, points[:, 0] + order[N, 2, :N], rest)
    z = jax.scipy.special.logsumexp(ahead + order[:N, 2, N], axis=1)
    last = jnp.take_along_axis(y, mask.sum(1).astype(int)[:, None] - 1, 1)[:, 0]
    gold = (jnp.take_along_axis(own, y[..., None], 2)[..., 0] * mask).sum(1)
    gold += order[N, 2, y[:, 0]] + order[last, 2, N]
    gold += (order[y[:, :-1], gaps[:, 1:], y[:, 1:]] * mask[:, 1:]).sum(1)
    return ((z - gold) * share).sum() / mask.sum()


def batches(data, nothing, order=None):
    """Pages of about one length side by side, in the order of a generator when there is one."""
    by_length = np.argsort([len(y) for _, y, _ in data], kind="stable")
    groups = [by_length[i:i + BATCH] for i in range(0, len(data), BATCH)]
    if order is not None:
        order.shuffle(groups)
    for group in groups:
        length = -(-max(len(data[i][1]) for i in group) // 16) * 16
        columns = np.full((BATCH, length, WIDEST), nothing, np.int32)
        y, gaps = np.zeros((BATCH, length), np.int32), np.zeros((BATCH, length), np.int32)
        mask = np.zeros((BATCH, length), np.float32)
        for row, i in enumerate(group):
            n = len(data[i][1])
            columns[row, :n], y[row, :n], gaps[row, :n], mask[row, :n] = *data[i], 1
        mask[len(group):, 0] = 1e-9
        yield group, columns, y, gaps, mask


@jax.jit
def improved(weights, means, squares, turn, step, columns, y, gaps, mask, share, key):
    """One step of Adam, with decay."""
    gradient = jax.grad(loss)(weights, columns, y, gaps, mask, share, key)
    means = jax.tree.map(lambda mean, g: 0.9 * mean + 0.1 * g, means, gradient)
    squares = jax.tree.map(lambda square, g: 0.99 * square + 0.01 * g * g, squares, gradient)
    first, second = 1 - 0.9 ** turn, 1 - 0.99 ** turn
    return jax.tree.map(
        lambda w, mean, square: w * (1 - step * DECAY) - step * mean / first / (jnp.sqrt(square / second) + 1e-6),
        weights, means, squares), means, squares


def learned(pages, sure=()):
    """The characters and the weights that the pages teach; those at the `sure` places must come out right."""
    words = vocabulary(pages)
    data = [encoded(lines, words) for lines in pages]
    shares = np.ones(len(data))
    shares[list(sure)] = SURE
    most = MOST_STRESS * shares
    weights = start(F + len(words))
    means = squares = jax.tree.map(jnp.zeros_like, weights)
    chance, key, turn = np.random.default_rng(0), jax.random.PRNGKey(0), 0
    turns = EPOCHS * -(-len(data) // BATCH)
    for epoch in range(1, EPOCHS + 1):
        for group, *batch in batches(data, F + len(words), chance):
            turn += 1
            key, own = jax.random.split(key)
            share = np.zeros(BATCH, np.float32)
            share[:len(group)] = shares[group]
            step = STEP * min(1, turn / 100) * (0.5 * (1 + np.cos(np.pi * turn / turns)) + 0.01)
            weights, means, squares = improved(weights, means, squares, turn, step, *batch, share, own)
        if epoch % ASKED == 0:
            wrong = np.array([(found != ROLE[y]).any() for found, (_, y, _) in zip(best_roles(data, written(weights)), data)])
            print(f"round {epoch}: {wrong.sum()} of {len(data)} pages have wrong lines, {wrong[list(sure)].sum()} of them sure",
                  file=sys.stderr, flush=True)
            if epoch >= EPOCHS // 3:
                shares[wrong] = np.minimum(most, shares * STRESS)[wrong]
    return words, written(weights)


def written(weights):
    """The weights as the program has them: in whole points, those of characters in steps of two and of four."""
    result = {name: np.array(values, float) for name, values in weights.items()}
    for name, step in (("points", 4), ("drive", 2)):
        rows = result[name]
        rows[:F] = np.round(rows[:F] * UNIT) / UNIT
        # One less below than above: letters then never hold `#`, which would end the text that Swift reads after a backslash.
        rows[F:] = step * np.clip(np.round(rows[F:] * UNIT / step), -44, 45) / UNIT
        rows[-1] = 0
    result["order"] = np.round(result["order"] * UNIT) / UNIT
    for name in ("around", "bias", "votes"):
        result[name] = np.round(result[name] * FINE) / FINE
    return result


emissions = jax.jit(emission)


def best_roles(data, weights):
    """The roles of the lines of each page in the best sequence, with written weights."""
    order, result = weights["order"], [None] * len(data)
    on_machine = {name: jnp.array(values, jnp.float32) for name, values in weights.items()}
    for group, columns, _, gaps, mask in batches(data, weights["points"].shape[0] - 1):
        points = np.array(emissions(on_machine, columns, np.round(mask)))[:, :, ROLE]
        for row, i in enumerate(group):
            result[i] = best_path(points[row, :len(data[i][1])], gaps[row], order)
    return result


def best_path(points, gaps, order):
    score, back = points[0] + order[N, 2, :N], []
    for i in range(1, len(points)):
        steps = score[:, None] + order[:N, gaps[i], :N]
        back.append(steps.argmax(0))
        score = steps.max(0) + points[i]
    state = int((score + order[:N, 2, N]).argmax())
    chosen = [state]
    for step in reversed(back):
        state = int(step[state])
        chosen.append(state)
    return ROLE[np.array(chosen[::-1])]


def numbers(values, unit):
    return ", ".join(str(int(round(v * unit))) for v in values)


def swift_table(name, comment, rows):
    """A table of numbers: rows are (values, unit, note)."""
    text = [f"/// {line}" for line in comment] + [f"let {name}: [Int16] = ["]
    return text + [f"    {numbers(values, unit)},  // {note}" for values, unit, note in rows] + ["]", ""]


WRITTEN = "learned from the labelled pages; `scripts/train-intake.py` writes this file."


def swift(weights):
    """RoleWeights.swift."""
    order = weights["order"]
    text = ["// swift-format-ignore-file", ""]
    text += swift_table("roleWeights", [
        "Weights of the line model, " + WRITTEN, "",
        "A row is a feature, a column a role, both in the order of their cases; 64 is one unit of log-odds."],
        [(weights["points"][i], UNIT, name) for i, name in enumerate(FEATURES)])
    text += swift_table("roleTransitions", [
        "Weights of one state after another. Three rows for each state before (at last the edge of the page): no blank line",
        "between, one, more. A column is the state after; the last is the edge of the page."],
        [(order[i, g], UNIT, f"{name} {g}") for i, name in enumerate(STATE_NAMES + ["edge"]) for g in range(3)])
    return "\n".join(text)


def swift_units(weights):
    """UnitWeights.swift."""
    text = ["// swift-format-ignore-file", ""]
    text += swift_table("unitDrives", [
        "How much each feature drives each unit of its line, " + WRITTEN, "", "A row is a feature, a column a unit; 64 is one."],
        [(weights["drive"][i], UNIT, name) for i, name in enumerate(FEATURES)])
    text += swift_table("unitsAround", [
        "How much each unit of a line near by drives each unit of the second layer; 256 is one.", "",
        "A row is a unit of the line above, of the line itself, of the one below."],
        [(weights["around"][place, unit], FINE, f"{place - REACH} {unit}") for place in range(2 * REACH + 1) for unit in range(UNITS)])
    text += swift_table("unitBias", ["What drives each unit of the second layer anyhow; 256 is one."], [(weights["bias"], FINE, "all")])
    text += swift_table("unitVotes", [
        "What each unit of the second layer gives to each role; 256 is one unit of log-odds.", "", "A row is a unit, a column a role."],
        [(weights["votes"][unit], FINE, str(unit)) for unit in range(UNITS)])
    return "\n".join(text)


def swift_characters(words, weights):
    text = ["// swift-format-ignore-file", "", "/// Weights of characters in short lines, " + WRITTEN,
            "///", "/// A line is a place (`.` anywhere, `<` first, `>` last), a character, a letter for each role in the order of their cases, and a",
            "/// letter for each unit. `P` is nought, each letter before or after it is four sixty-fourths less or more, of a unit two.",
            "let characterWeights = #\"\"\""]
    text += character_rows(words, weights)
    return "\n".join(text + ["\"\"\"#", ""])


def character_rows(words, weights):
    """One line for each character and place: the place, the character, a letter for each role and for each unit."""
    def letters(values, step):
        return "".join(chr(80 + int(round(v * UNIT / step))) for v in values)
    return [word + letters(weights["points"][column], 4) + letters(weights["drive"][column], 2) for word, column in words.items()
            if weights["points"][column].any() or weights["drive"][column].any()]


def weights_file(words, weights):
    """Weights as `intake-score --weights` reads them: tables of numbers and the characters, parted by empty lines."""
    def table(rows, unit):
        return "\n".join(numbers(row, unit).replace(",", "") for row in rows)
    parts = [table(weights["points"][:F], UNIT), table(weights["order"].reshape(-1, N + 1), UNIT),
             table(weights["drive"][:F], UNIT), table(weights["around"].reshape(-1, UNITS), FINE), table([weights["bias"]], FINE),
             table(weights["votes"], FINE), "\n".join(character_rows(words, weights))]
    return "\n\n".join(parts) + "\n"


def held_out(data, name):
    """Lines of folders (parted by commas) that are right, and all of their lines, when they were not learned from."""
    folders = name.split(",")
    words, weights = learned([lines for folder, lines in data if folder not in folders])
    if "--weights" in sys.argv:
        with open(sys.argv[sys.argv.index("--weights") + 1], "w", encoding="utf-8") as file:
            file.write(weights_file(words, weights))
    own = [encoded(lines, words) for folder, lines in data if folder in folders]
    right = sum(int((found == ROLE[y]).sum()) for found, (_, y, _) in zip(best_roles(own, weights), own))
    return right, sum(len(y) for _, y, _ in own)


def write(name, text):
    with open(f"{ROOT}/Sources/Ingest/Roles/{name}", "w", encoding="utf-8") as file:
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
    words, weights = learned([lines for _, lines in data], sure)
    write("RoleWeights.swift", swift(weights))
    write("UnitWeights.swift", swift_units(weights))
    write("CharacterWeights.swift", swift_characters(words, weights))


main()
