"""What points which way, and how near the other outcomes were, counted in answers."""

from __future__ import annotations

from itertools import product

from rules.core.explanation import Answers, Side
from rules.core.questions import questions
from rules.core.sentences import fill
from rules.core.words import load
from rules.overdracht.majority import ANSWERS, ID, pointing

WORDS = "overdracht/words.toml"


def sides(answers: Answers) -> list[Side]:
    """Return what points to the buurtteam, what to aanvullende ondersteuning, and what is not known."""
    words = load(WORDS)["wegen"]
    given = {kind: [q.id for q in questions(ID) if answers.get(q.id) == kind] for kind in ANSWERS}
    return [
        Side(fill(words[kind], aantal=str(len(these))), words["teken"][kind], these)
        for kind, these in given.items()
    ]


def nearest(answers: Answers) -> tuple[int, list[str | None]]:
    """Return the fewest answers that must be others for another outcome, and which outcomes those give.

    What is still open stays open. Without any other outcome within reach: 0 and none.
    """
    counts = tuple(list(answers.values()).count(kind) for kind in ANSWERS)
    given = sum(counts)
    now = pointing(counts[0], counts[1], given)
    found: dict[int, dict[str | None, None]] = {}
    for yes, no in product(range(given + 1), repeat=2):
        if yes + no > given:
            continue
        other = pointing(yes, no, given)
        if other != now:
            after = (yes, no, given - yes - no)
            # Each answer that changes leaves one kind and comes to another.
            changed = sum(max(0, old - new) for old, new in zip(counts, after, strict=True))
            found.setdefault(changed, {})[other] = None
    fewest = min(found, default=0)
    return fewest, sorted(found.get(fewest, {}), key=lambda code: code is None)


def near(answers: Answers) -> str:
    """Return how near another outcome was; empty while there is none to be near to."""
    given = list(answers.values())
    if pointing(given.count("ja"), given.count("nee"), len(given)) is None:
        return ""
    fewest, others = nearest(answers)
    if not others:
        return ""
    words = load(WORDS)["wegen"]
    said = words["dan"][others[0] or "open"]
    for other in others[1:]:
        said = fill(words["of"], eerste=said, laatste=words["dan"][other or "open"])
    return fill(words["nipt" if fewest == 1 else "ruim"], aantal=str(fewest), uitkomst=said)
