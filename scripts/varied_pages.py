"""Labelled pages printed otherwise: the same lines with the same roles, as another newspaper or another program would have
given them. Learning from these too keeps the model from holding on to the habits of whoever wrote the pages.

A variant has other blank lines, other widths of marks, other column lines, its stories in another order, some of them without
kicker, deck, byline or crossheads, headlines in one line or in two, and now and then the other script (`opencc`).
"""
import random, re, subprocess

ITEMS = ("@article", "@picture", "@notice")
HEADS = {"column", "kicker", "headline", "notice"}
TEXT = {"body", "opening", "more"}
QUOTES = str.maketrans("“”‘’", "「」『』")
LEFT_OUT = {"kicker": 0.3, "deck": 0.3, "column": 0.3, "crosshead": 0.3, "byline": 0.2, "credit": 0.2, "source": 0.2,
            "signer": 0.2, "caption": 0.1, "note": 0.2, "staff": 0.2}


class Line:
    """A line of a page: its role (empty: a directive or a comment), its text and its gold, and the empty lines before it."""

    def __init__(self, role, text, blanks):
        self.role, self.blanks = role, blanks
        self.text, _, self.gold = text.partition(" => ")

    def __str__(self):
        if not self.role:
            return self.text + (" => " + self.gold if self.gold else "")
        return self.role + "\t" + self.text + (" => " + self.gold if self.gold else "")

    def with_text(self, text, blanks=None):
        other = Line(self.role, "", self.blanks if blanks is None else blanks)
        other.text, other.gold = text, self.gold
        return other


def lines_of(page):
    result, blanks = [], 0
    for row in page.split("\n"):
        if row == "":
            blanks += 1
            continue
        role, tab, text = row.partition("\t")
        if row.startswith("@") or row.startswith("# ") or not tab:
            result.append(Line("", row, blanks))
        else:
            result.append(Line(role, text, blanks))
        blanks = 0
    return result


def items_of(lines):
    """Runs of lines that may change places: each begins with the line that names its item."""
    result = [[]]
    for line in lines:
        if not line.role and line.text.startswith(ITEMS + ("@end", "@page", "@formfeed")):
            result.append([])
        result[-1].append(line)
    return result


def shuffled(lines, chance):
    """Stories in another order; what is named twice keeps its place, as do the first of a page and what stands in none."""
    items = items_of(lines)
    names = [item[0].text if item else "" for item in items]
    free = [index for index in range(1, len(items))
            if names[index].startswith(ITEMS) and names.count(names[index]) == 1]
    runs = []
    for index in free:
        if runs and runs[-1][-1] == index - 1:
            runs[-1].append(index)
        else:
            runs.append([index])
    for run in runs:
        others = run[:]
        chance.shuffle(others)
        moved = [items[index] for index in others]
        for index, item in zip(run, moved):
            items[index] = item
    return [line for item in items for line in item]


def thinner(lines, chance):
    """Some parts of stories left out, each kind on the whole page or here and there."""
    lacking = {role for role, share in LEFT_OUT.items() if chance.random() < share}
    kept = []
    for line in lines:
        if line.role in lacking and chance.random() < 0.7:
            continue
        if line.role == "body" and kept and kept[-1].role in ("body", "opening") and chance.random() < 0.15:
            continue
        kept.append(line)
    return kept


def reheaded(lines, chance):
    """Headlines of two parts in two lines, those of two lines in one."""
    splits, joins = chance.random() < 0.4, chance.random() < 0.4
    result = []
    for line in lines:
        last = result[-1] if result else None
        parts = line.text.split(" ")
        if line.role != "headline" or line.gold:
            result.append(line)
        elif joins and last and last.role == "headline" and not last.gold and line.blanks == 0 \
                and len(last.text + line.text) < 26:
            result[-1] = last.with_text(last.text + " " + line.text)
        elif splits and len(parts) == 2 and min(map(len, parts)) >= 4:
            result += [line.with_text(parts[0]), line.with_text(parts[1], 0)]
        else:
            result.append(line)
    return result


def spaced(lines, chance):
    """Other blank lines: none at all, one everywhere, wider between stories, or as they were."""
    style = chance.choice(["as-is", "none", "everywhere", "stories", "wide", "heads"])
    if style == "as-is":
        return lines
    before, starts = "", False
    for line in lines:
        if not line.role:
            starts = starts or line.text.startswith(ITEMS + ("@end", "@page"))
            line.blanks = 0
            continue
        verse = line.role == before == "verse"
        if style == "none":
            line.blanks = line.blanks if verse else 0
        elif style == "everywhere":
            line.blanks = line.blanks if line.role in ("verse", "table") and before == line.role else 1
        elif not verse:
            wide = {"stories": 1, "wide": chance.choice([2, 2, 3]), "heads": 2}[style]
            inner = {"stories": 0, "wide": 1, "heads": int(line.role in TEXT and before not in TEXT)}[style]
            line.blanks = wide if starts and before else inner
        before, starts = line.role, False
    return lines


def converted(text, traditional):
    command = ["opencc", "-c", "t2s" if traditional else "s2t"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout


def in_other_script(page):
    traditional = "@language zh-Hant" in page
    text = converted(page, traditional)
    if traditional:
        return text.replace("@language zh-Hant\n", "").translate({v: k for k, v in QUOTES.items()})
    return "@language zh-Hant\n" + text.translate(QUOTES)


def dirtied(page, chance):
    """Other widths of marks and other column lines."""
    marks = chance.choice(["", "", "@dirt half", "@dirt half quotes", "@dirt quotes"])
    page = re.sub(r"^@dirt.*\n", "", page, flags=re.M)
    if chance.random() < 0.25 and "@wrap" not in page:
        page = f"@wrap {chance.randint(11, 22)}{chance.choice(['', ' indent', ' indent'])}\n" + page
    return (marks + "\n" if marks else "") + page


def variant(page, seed):
    chance = random.Random(seed)
    lines = thinner(shuffled(lines_of(page), chance), chance)
    lines = spaced(reheaded(lines, chance), chance)
    text = "".join("\n" * line.blanks + str(line) + "\n" for line in lines)
    text = dirtied(text, chance)
    return in_other_script(text) if chance.random() < 0.25 else text
