"""The page that goes to the meeting: what is known of the case, what is not, and who is asked what."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, said
from rules.core.questions import by_id
from rules.core.sheets import part, sheet
from rules.core.words import load
from rules.inbreng.ready import ASKING, PARTS, needed
from rules.kinds.written import trimmed

ID = "inbreng"
WORDS = "inbreng/words.toml"
# What is told of the case in one word or a few, in this order: answers of the form.
TOLD_IN_SHORT = ("soort", "kenmerken", "veiligheid", "aandachtsfunctionaris", "kinderen", "toestemming")
# Of these, what is asked of a case alone, and what where safety may be at stake.
OF_A_CASE = "kenmerken"
CONSULTED = "aandachtsfunctionaris"
# Fields to write in at the top.
HEADS = ("label", "inbrenger", "overleg", "gespreksleider")
# What the meeting needs, the kinds of question, and where who leads stands still.
SOURCES = ("casuistiek/inbrengen", "casuistiek/voorbereiden#3", "casuistiek/procedure-veiligheid#4")
# Empty rows: for others who are asked something, and for what is agreed.
OTHERS = 1
AGREED = 2
# With so few rows there is room to write in each.
FEW = 5


def handout(answers: Answers, result: Json, *, unsafe: bool) -> Json:
    """Return the page, whatever is still missing."""
    words = load(WORDS)["blad"]
    return {
        "button": words["knop"],
        "sources": SOURCES,
        **sheet(
            words["titel"],
            words["uitleg"],
            [
                part(words["kop"], code="heads", lines=[words[name] for name in HEADS]),
                *([_safety(words, result)] if unsafe else []),
                part(words["vraag"], code="asks", **_question(answers, words)),
                part(
                    words["casus"],
                    rows=_short(answers, unsafe=unsafe),
                ),
                _needed(answers, words, needed(answers, result["outcome"], unsafe=unsafe)),
                part(
                    words["wie-wat"],
                    code="fill",
                    columns=[words["wie"], words["wat-gevraagd"]],
                    rows=_asked(answers, words, unsafe=unsafe),
                ),
                part(
                    words["afspraken"],
                    code="agreed",
                    columns=[words["wat"], words["wie-doet"], words["wanneer"]],
                    rows=[[""] * 3] * AGREED,
                ),
            ],
            words["van-ons"],
        ),
    }


def _question(answers: Answers, words: Json) -> Json:
    """Return the question as it was written, or that there is none yet and a line to write it on."""
    asking = trimmed(answers.get(ASKING, ""))
    return {"text": [asking]} if asking else {"text": [words["niet-bekend"]], "lines": [""]}


def _short(answers: Answers, *, unsafe: bool) -> list[list[str]]:
    """Return what is known of the case in a few words; what was not answered is not known."""
    names, unknown = load(WORDS)["blad-rij"], load(WORDS)["blad"]["niet-bekend"]
    case = answers["soort"] == "casus"
    skipped = {*(() if case else (OF_A_CASE,)), *(() if unsafe else (CONSULTED,))}
    return [
        [names[name], _answer(name, answers[name]) if name in answers else unknown]
        for name in TOLD_IN_SHORT
        if name not in skipped
    ]


def _answer(name: str, answer: str | list[str]) -> str:
    question = by_id(ID)[name]
    if isinstance(answer, str):
        return question.option_title(answer)
    known = [option.title for option in question.options if option.code in answer]
    return ", ".join(known) or question.none


def _needed(answers: Answers, words: Json, needs: list[str]) -> Json:
    """Return what the meeting needs in the order of the source, whether it is there, and room to write.

    What is ready without being needed stands there too.
    """
    ready = answers.get("klaar", ())
    rows = [
        [by_id(ID)["klaar"].option_title(name), words["is-klaar" if name in ready else "niet-bekend"], ""]
        for name in PARTS
        if name in needs or name in ready
    ]
    columns = [words["onderdeel"], words["klaar"], words["kort"]]
    return part(words["lijst"], code="roomy" if len(rows) <= FEW else "fill", columns=columns, rows=rows)


def _safety(words: Json, result: Json) -> Json:
    return part(
        words["veilig"],
        code="safety",
        text=[*(entry["text"] for entry in result["alerts"]), said(words["veilig-bellen"])],
        lines=[words["meldcode"], words["gedaan"]],
    )


def _asked(answers: Answers, words: Json, *, unsafe: bool) -> list[list[str]]:
    """Return whom something is asked of: everybody, who leads where safety or a child asks for it, others."""
    kind = answers.get("vraagsoort")
    asked = load(WORDS)["blad-vraag"][kind] if kind else words["niet-bekend"]
    children = answers.get("kinderen") == "ja"
    leading = words["leider-kind" if children else "leider-veilig"]
    return [
        [words["iedereen"], asked],
        *([[words["leider"], leading]] if unsafe or children else []),
        *[["", ""]] * OTHERS,
    ]
