"""What a rule reads of its words, said in a few shapes; each rule says its own in `shape.py` beside it.

The checker holds every entry of the words against them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from rules.core.doors import PARTS
from rules.core.resident import PARTS as PARTS_FOR_RESIDENT

Json = dict[str, Any]


class Text(NamedTuple):
    """A text for a reader; `places` are the `{names}` that the rule fills, `calls` whether `{bel:…}` may."""

    places: tuple[str, ...] = ()
    calls: bool = True
    empty: bool = False


class Like(NamedTuple):
    """A short text of a fixed form; `say` tells in Dutch which."""

    pattern: str
    say: str


class Flag(NamedTuple):
    """True or false."""


class Whole(NamedTuple):
    """A whole number of at least `least`."""

    least: int = 0


class Code(NamedTuple):
    """A code of something else: see `among` in the checker for the names."""

    among: str


class Table(NamedTuple):
    """A table with these keys; one named by a voice (of these, or among those) changes some of them.

    Of the keys in `apart` only one may be there.
    """

    needed: Mapping[str, Any]
    optional: Mapping[str, Any] = {}
    voices: tuple[str, ...] = ()
    voices_among: str = ""
    apart: tuple[str, ...] = ()


class Keyed(NamedTuple):
    """A table by codes that the data choose: those of something else where `among` names it."""

    shape: Any
    among: str = ""
    needed: tuple[str, ...] = ()


class Rows(NamedTuple):
    """A list of tables `[[…]]`, or of texts, at least `least` of them; `id` must be there once only."""

    shape: Any
    least: int = 0


class Asked(NamedTuple):
    """A question that the rule reads: its kind, its codes (None: whatever the data say), its fields."""

    kind: str = "choice"
    codes: tuple[str | int, ...] | None = None
    fields: Mapping[str, Asked] = {}
    default: bool = False
    required: bool = False


class Shape(NamedTuple):
    """Everything that a rule reads by name from its words, beside what every check has.

    `questions`: None where another file holds them, which the rule's own `ready` checks; `more_questions`
    where the rule counts any question. `lines`: the ids of the decision's lines, where the rule names
    them, None where its table is not made of lines; `line_ends`: what a line may lead to beside outcomes;
    `lined` whether every outcome needs one. `reasons`: every answer has words as a reason, but for those
    of the questions in `no_reason`, and the answers in it (`vraag.antwoord`) that never decide.
    `faults`: what no shape can say, as (place, what, remedy). `shared`: whether data that
    it shares with others are as it counts them; what is wrong there their own file's faults say.
    """

    questions: Mapping[str, Asked] | None
    outcomes: tuple[str, ...]
    tables: Mapping[str, Any] = {}
    more_questions: bool = False
    reasons: bool = False
    no_reason: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    voices: tuple[str, ...] = ()
    action_voices: tuple[str, ...] = ()
    summary_places: tuple[str, ...] = ()
    action_places: tuple[str, ...] = ()
    lines: tuple[str, ...] | None = ()
    line_ends: tuple[str, ...] = ()
    lined: bool = True
    graph: str = ""
    faults: Callable[[Json], Iterator[tuple[str, str, str]]] = lambda _words: iter(())
    shared: Callable[[], bool] = lambda: True


# Whether a page is there, the build sees: the rules know no pages.
PAGE = Like(r"[a-z0-9-]+/[a-z0-9-]+", "een pagina onder docs/, als map/naam, zonder .md")
LEADS: Mapping[str, Any] = {"check": Code("every-check"), "page": PAGE}

YES_NO = Asked(codes=("ja", "nee"))
YES_NO_UNKNOWN = Asked(codes=("ja", "nee", "onbekend"))


def action(
    *places: str, voices: tuple[str, ...] = (), needed: Mapping[str, Any] | None = None, among: str = ""
) -> Table:
    """Return the shape of an action: what to do, who, when; `needed` is more of it.

    Mostly a number, and where it leads on to: a check, or a page of the handbook.
    """
    plain = Text(calls=False)
    about = {"text": Text(places), "who": plain, "when": plain, **(needed or {})}
    optional = {} if "phone" in about else {"phone": Code("phone")}
    return Table(about, {**optional, **LEADS}, voices, among, apart=tuple(LEADS))


def doors(*places: str, voices: tuple[str, ...] = (), among: str = "") -> Keyed:
    """Return the shape of the cards of outcomes that are "not here", with the places that the rule fills."""
    card = Table(dict.fromkeys(PARTS, Text(places)), voices=voices, voices_among=among)
    return Keyed(card, among="reached")


def residents(outcomes: tuple[str, ...], *places: str, voices: tuple[str, ...] = ()) -> Table:
    """Return the shape of what a resident is told, of each outcome, with the places that the rule fills."""
    text = Text(places)
    told = Table({**dict.fromkeys(PARTS_FOR_RESIDENT, text), "straks": Rows(text, 1)}, voices=voices)
    return Table(dict.fromkeys(outcomes, told))


def said(*places: str) -> Text:
    """Return the shape of a sentence that the rule says itself, and that names no number."""
    return Text(places, calls=False)


def leading(ends: Mapping[str, str]) -> Callable[[Json], Iterator[tuple[str, str, str]]]:
    """Return what finds a line that the words lead elsewhere than the rule (`ends`, by its id).

    It yields (place, what, remedy), as `Shape.faults` does.
    """

    def faults(words: Json) -> Iterator[tuple[str, str, str]]:
        for line in words["line"]:
            end = ends.get(line["id"], line["outcome"])
            if line["outcome"] != end:
                what = f"de regel leidt naar {end}, niet naar “{line['outcome']}”"
                yield f"[[line]], “{line['id']}”", what, f'schrijf outcome = "{end}"'

    return faults
