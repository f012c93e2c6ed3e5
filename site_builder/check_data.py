"""What the page of a check needs beside the rules: its layout, checked against the questions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from rules import CHECKS
from rules.core.layers import per_layer
from rules.core.question import Question
from rules.core.questions import questions
from rules.core.words import WordsError, load
from site_builder.pages import relative
from site_builder.project import FORMS, TEMPLATES, BuildError, need, read_toml
from site_builder.reviews import reviews
from site_builder.wording import laid


class Group(NamedTuple):
    """Questions that stand together under one title."""

    title: str
    questions: tuple[Question, ...]


class Poster(NamedTuple):
    """The sheet for the wall: its page under `docs/` with what that says, and what is printed around it."""

    page: str
    title: str
    description: str
    text: str
    head: str
    about: str
    foot: str


NO_HELP: Mapping[str, str] = {}


class Layout(NamedTuple):
    """How a check stands on its page."""

    check: str
    groups: tuple[Group, ...]
    records: dict[str, dict[str, Any]]
    look: dict[str, str]
    view: str
    picture: str
    unfolded: bool
    on_paper: bool
    wide: bool | str
    beside: bool
    words: dict[str, str]
    aid: dict[str, dict[str, str]]
    opinions: bool
    through: tuple[str, ...]
    unsaved: bool
    poster: Poster | None = None
    helper: Mapping[str, str] = NO_HELP


# `unfolded`: the picture stands open; `on-paper`: it is printed with the form. `wide`: the outcome has as
# much room as the form, and "most" that it has more; `beside`: the picture stands there too. `opinions`: a
# colleague's file can be laid beside one's own answers. `records` and `look` are by the path of a question
# without the numbers of records: the words of its buttons, and a look other than that of its kind. A record
# is a `row` where its fields stand beside each other, its `fold` are the fields that fold away under `more`
# (`quiet`: without what is filled in there), `pen` is how many empty rows paper has instead of one record,
# `paste` are the fields that a pasted line fills, a label and a month, and behind them the question with the
# last month there can be; and `order` is the question that its buttons up and down answer: the reader's own
# order. `words`: what its view says. `aid`: by the same path, what helps to choose a level. `poster`: all
# that it decides on one sheet. `through`: the outcomes that on a phone come when every question that is
# asked has had its turn; any other comes at once. `helper`: by the same path, the check that looks along
# while that text is typed. `unsaved`: its answers come from files that a reader has, so that it offers no
# file of its own, and is in none. `tally` under `records`: for answers from files, the list (`from`,
# `table`) of which paper has a row each, to count by hand in `columns`.
KNOWN = {
    "group", "records", "look", "view", "picture", "unfolded", "on-paper", "wide", "beside", "words", "aid",
    "opinions", "poster", "through", "helper", "unsaved",
}  # fmt: skip

# What `step` of a list can be: on a phone a record as a whole is one step, or all of the list is.
STEPS = ("record", "list")
# What low and high look like, and where more stands: a page under `docs/` and a heading, as `werken/a#b`.
AID = ("low", "high", "page")


@per_layer
def layout(check: str) -> Layout:
    """Return the checked layout of a check.

    Raises:
        BuildError: the file is missing or broken, or a question stands nowhere or twice.
    """
    file = FORMS / check / "form.toml"
    where = relative(file)
    if not file.exists():
        raise BuildError("dit bestand bestaat niet.", "Maak het, met een [[group]] voor de vragen.", where)
    return layout_of(check, laid(file, read_toml(file)), questions(check), where)


def layout_of(check: str, data: dict[str, Any], asked: tuple[Question, ...], where: str) -> Layout:
    """Return the layout that a form file gives to these questions; `where` names the file.

    Raises:
        BuildError: it does not fit them.
    """
    unknown = set(data) - KNOWN
    if unknown:
        raise BuildError(
            f"onbekend: {', '.join(sorted(unknown))}.",
            f"Kies uit {', '.join(sorted(KNOWN))}.",
            where,
        )
    known = {question.id: question for question in asked}
    groups = tuple(_group(group, known, where) for group in data.get("group", []))
    placed = [question.id for group in groups for question in group.questions]
    wrong = sorted({name for name in placed if placed.count(name) > 1} | (set(known) - set(placed)))
    if wrong:
        raise BuildError(
            f"{', '.join(wrong)} staat in geen groep, of in meer dan één.",
            "Zet elke vraag in precies één [[group]].",
            where,
        )
    records, look, aid = data.get("records", {}), data.get("look", {}), data.get("aid", {})
    _fits(asked, records, look, aid, where)
    return Layout(
        check,
        groups,
        records,
        look,
        data.get("view", ""),
        data.get("picture", ""),
        data.get("unfolded", False),
        data.get("on-paper", False),
        data.get("wide", False),
        data.get("beside", False),
        data.get("words", {}),
        aid,
        data.get("opinions", False),
        _through(check, data["through"], where) if "through" in data else (),
        data.get("unsaved", False),
        _poster(data["poster"], where) if "poster" in data else None,
        _helped(data.get("helper", {}), asked, where),
    )


def is_number(part: str) -> bool:
    """Return whether a part of a path stands for a record: its number, or the place for one."""
    return part.isdigit() or part.startswith("__")


def numberless(path: str) -> str:
    """Return a path without the numbers of records, as a layout names questions."""
    return ".".join(part for part in path.split(".") if not is_number(part))


def _paths(asked: tuple[Question, ...], before: str = "") -> dict[str, Question]:
    """Return every question by its path, those within others too."""
    found: dict[str, Question] = {}
    for question in asked:
        path = f"{before}{question.id}"
        found |= {path: question, **_paths(question.fields, f"{path}.")}
    return found


def _fits(
    asked: tuple[Question, ...],
    records: dict[str, Any],
    look: dict[str, str],
    aid: dict[str, dict[str, str]],
    where: str,
) -> None:
    """Refuse a list without its words, and words, a look or an aid for what is not there."""
    paths = _paths(asked)
    for path, question in paths.items():
        if question.acts.repeats:
            _suits(question, records.get(path, {}), paths, f'{where}: [records."{path}"]')
    looks = {file.name.partition(".")[0] for file in (TEMPLATES / "looks").glob("*.j2")}
    for name, entry in aid.items():
        need(entry, AID, f'{where}: [aid."{name}"]')
    for name in [*records, *look, *aid]:
        if name not in paths:
            raise BuildError(
                f"records, look of aid noemt “{name}”, en die vraag bestaat niet.",
                f"Kies uit {', '.join(paths)}.",
                where,
            )
    for name in set(look.values()) - looks:
        raise BuildError(f"de look “{name}” bestaat niet.", f"Kies uit {', '.join(sorted(looks))}.", where)


def _suits(question: Question, about: dict[str, Any], paths: dict[str, Question], where: str) -> None:
    """Refuse a list without its words, and one that folds away or orders by what is not there."""
    folded = about.get("fold", [])
    need(about, ("add", "remove", *(("more",) if folded else ())), where)
    if "step" in about and about["step"] not in STEPS:
        raise BuildError(
            f"step “{about['step']}” bestaat niet.",
            f"Schrijf “{STEPS[0]}” of “{STEPS[1]}”, of laat het weg: dan is elke vraag een stap.",
            where,
        )
    fields = [field.id for field in question.fields]
    order = [about["order"]] if "order" in about else []
    # What a pasted line fills: a label, a month, and the question that says which month is the last.
    label, month, *until = about.get("paste", ("", ""))
    pasted = [name for name in (label, month) if name]
    for names, known in ((folded, fields), (pasted, fields), ([*order, *until], list(paths))):
        for name in names:
            if name not in known:
                raise BuildError(f"de vraag “{name}” bestaat niet.", f"Kies uit {', '.join(known)}.", where)


# The kinds that are a text of the reader's own in one field.
TEXTS = ("text", "long-text", "label")


def _helped(helper: dict[str, str], asked: tuple[Question, ...], where: str) -> dict[str, str]:
    """Return which check looks along at which text; what stands for a group holds for every text in it.

    Raises:
        BuildError: it is no text and holds none, or that check cannot help.
    """
    able = [check for check in CHECKS if CHECKS[check].marks]
    texts = [path for path, question in _paths(asked).items() if question.kind in TEXTS]
    found: dict[str, str] = {}
    for path, check in helper.items():
        within = [text for text in texts if f"{text}.".startswith(f"{path}.")]
        if not within:
            raise BuildError(
                f"helper noemt “{path}”, en dat is geen tekst.", f"Kies uit {', '.join(texts)}.", where
            )
        if check not in able:
            raise BuildError(f"de check “{check}” kijkt niet mee.", f"Kies uit {', '.join(able)}.", where)
        found |= dict.fromkeys(within, check)
    return found


def _through(check: str, named: Any, where: str) -> tuple[str, ...]:
    """Return the outcomes that wait for all questions; refuse one that the check does not have."""
    known = [code for code in words(check)["outcome"] if code != "open"]
    if not isinstance(named, list):
        raise BuildError("through is geen lijst.", f"Noem uitkomsten: kies uit {', '.join(known)}.", where)
    wrong = [str(code) for code in named if code not in known]
    if wrong:
        raise BuildError(
            f"through noemt {', '.join(wrong)}, en die uitkomst bestaat niet.",
            f"Kies uit {', '.join(known)}.",
            where,
        )
    return tuple(named)


def _poster(raw: dict[str, Any], where: str) -> Poster:
    need(raw, Poster._fields, f"{where}: [poster]")
    return Poster(**{name: raw[name] for name in Poster._fields})


def _group(raw: dict[str, Any], known: dict[str, Question], where: str) -> Group:
    need(raw, ("title", "questions"), where)
    names = list(known) if raw["questions"] == "all" else raw["questions"]
    missing = [name for name in names if name not in known]
    if missing:
        raise BuildError(
            f"de vraag {', '.join(missing)} bestaat niet.", f"Kies uit {', '.join(known)}.", where
        )
    return Group(raw["title"], tuple(known[name] for name in names))


def words(check: str) -> dict[str, Any]:
    """Return the check's words.

    Raises:
        BuildError: there is no such check, its TOML is broken, or something has no title.
    """
    if check not in CHECKS:
        raise BuildError(f"de check “{check}” bestaat niet.", f"Kies uit {', '.join(CHECKS)}.")
    where = f"rules/{check}/words.toml"
    try:
        found = load(f"{check}/words.toml")
    except WordsError as error:
        what, _, remedy = str(error).removeprefix(f"{where}: ").rpartition(". ")
        raise BuildError(f"{what}.", remedy, where) from error
    need(found, ("check", "outcome"), where)
    need(found["check"], ("title", "minutes"), where)
    reviews(found["check"].get("nagekeken"), f"{where}: nagekeken")
    for question in found.get("question", []):
        for entry in (question, *question.get("fields", [])):
            need(entry, ("id", "title"), where)
    for code, outcome in found["outcome"].items():
        need(outcome, ("title",), f"{where}: outcome.{code}")
    return found
