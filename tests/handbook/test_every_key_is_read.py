"""Every key of the data reaches somebody: a reader of a page or a result, or the code that decides."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from markdown import Markdown

from rules import CHECKS
from rules.__main__ import main
from rules.core.answers import Fault
from rules.core.overlay import is_fixed
from rules.core.question import VOICES, Question
from rules.core.questions import questions
from rules.core.schema import schema
from rules.core.words import load, source
from rules.description.given import answer_words
from rules.door import NOT_UTF8, described_json
from rules.kinds import fields
from rules.kinds.fields import changes
from site_builder import check_data, own, wording
from site_builder.case_list import with_case_list
from site_builder.generate.every import generated_pages
from site_builder.markdown.practice import format_practice
from site_builder.pages import all_pages
from site_builder.practices import practices, with_place
from site_builder.project import DOCS, FORMS, ROOT, read_toml
from site_builder.question_list import question_list_html
from site_builder.render import check_html, exercise_html, form_html, self_test_html
from site_builder.reviews import reviews, said
from site_builder.stage import page_foot
from tests.case_tables import cases, shown
from tests.made_up import made_up
from tests.marks import Marks, References
from tests.rules.data import copied, forget
from tests.rules.test_bad_input import NOT_AN_OBJECT, WORDING
from tests.rules.test_faults_described import TOLD

RULES = ROOT / "rules"
# Texts that nobody reads, laid in so that one sees that they are found.
DEAD_TEXTS = [
    ("triage/words.toml", "reden"),
    ("stroomdiagram/words.toml", "verder"),
    ("shared/beschrijving.toml", "zin"),
    ("shared/fouten.toml", "lezer"),
    ("words/paginas.toml", "wet"),
    ("zrm/form.toml", "records metingen"),
]
NOT_IN_A_PAGE = {
    "words/paginas.toml: checks overig": "a check whose page does not say what it is for",
    "words/paginas.toml: leesbaarheid nee": "a text that is too hard to read",
    "words/paginas.toml: van-ons start": "something of ours on a page outside the chapters",
    "words/site.toml: naar-menu": "put on a page when the whole site is there",
    "words/site.toml: zoek-begin": "the same",
    "words/site.toml: zoek-verder": "the same",
}
# What is said around a diagram of an organisation's own: tests/rules/test_halfjaar puts one in the place of ours.
OF_ANOTHER_DIAGRAM = "halfjaar/words.toml: ander-diagram "
# Faults across answers that no table of faults has: a label that stands there twice, a begin after the month, and
# one after which no half year can be written.
ACROSS = [
    ("netwerk", {"personen": [{"label": "zus"}, {"label": " Zus "}]}),
    (
        "halfjaar",
        {
            "maand": "2026-05",
            "zaken": [
                {"label": "casus A", "begin": "2026-01", "antwoorden": {}},
                {"label": "casus A", "begin": "2026-09", "antwoorden": {}},
            ],
        },
    ),
    ("halfjaar", {"maand": "9999-12", "zaken": [{"label": "A", "begin": "9999-08", "antwoorden": {}}]}),
]
TWICE = '{"acuut": "ja", "acuut": "nee"}'
# What some kind or other refuses.
WRONG: list[Any] = [
    None,
    True,
    False,
    3,
    1.5,
    -1,
    "",
    "x",
    "x" * 3000,
    "\ud800",
    {},
    [],
    ["x"],
    ["geld", "geld"],
    [""] * 60,
]


def given(check: str) -> Iterator[dict[str, Any]]:
    """Yield the answers of the case tables, each with what it is with one answer changed, and for whom."""
    asked = questions(check)
    # How many there are of a list stands in sentences.
    lists = [
        {question.id: some}
        for question in asked
        if question.kind == "choices"
        for some in accumulate([option.code] for option in question.options)
    ]
    yield from (case.answers for case in cases(check))
    for answers in shown(check).values():
        yield answers
        yield from (whole for _path, _value, whole in changes(asked, answers))
        yield from ({**answers, "voor": voice} for voice in VOICES if "voor" in answers)
        yield from ({**answers, **more} for more in lists if more.keys() <= answers.keys())


def results(check: str) -> Iterator[str]:
    """Yield all that the rules say of answers, right and wrong ones."""
    wrong = [answers for other, answers, *_ in (*WORDING, *TOLD.values(), *ACROSS) if other == check]
    for text in {*map(json.dumps, [*given(check), *wrong]), *NOT_AN_OBJECT, NOT_UTF8, TWICE}:
        yield described_json(check, text)


def of_kinds() -> Iterator[str]:
    """Yield what is said at questions of every kind, also such as no check has yet."""
    for question in every(made_up()[0]):
        yield question.acts.expected(question)
        faults: list[Fault] = []
        for value in WRONG:
            question.acts.read(question, value, "", faults)
        fields.read((question._replace(required=True),), {}, "", faults)
        yield str(faults)
        if question.kind == "choices":
            yield answer_words(question, [])


def every(asked: tuple[Question, ...]) -> Iterator[Question]:
    """Yield questions with those in them, at any depth."""
    for question in asked:
        yield question
        yield from every(question.fields)


def commands() -> Iterator[str]:
    """Yield what the command line says of what is none."""
    for command in (["niets"], ["decide", "niets"], *(["graph", check] for check in CHECKS)):
        out = io.BytesIO()
        main(command, io.BytesIO(), out)
        yield out.getvalue().decode("utf-8")


def marks_and_notes() -> Iterator[str]:
    """Yield what the build puts on a page where that asks for it."""
    asked, placed = made_up()
    yield form_html("verzonnen", placed, asked)
    yield from (self_test_html(file.parent.name) for file in DOCS.glob("*/zelftest.toml"))
    yield from (own.words(scope) for scope in (None, "de volgorde"))
    for month in range(1, 13):
        yield said(reviews([{"wie": "x", "organisatie": "y", "datum": f"2026-{month:02}-01"}], "x"))


def pages() -> Iterator[str]:
    """Yield what the build makes of the words: the checks on their pages, and the pages of data."""
    for check in CHECKS:
        yield json.dumps(schema(check), ensure_ascii=False)
        yield check_html(check)
        if "question" in load(f"{check}/words.toml"):
            yield question_list_html(check)
    made = generated_pages()
    titles = {path: page.title for path, page in made.items()} | {
        page.path: page.menu_title for page in all_pages()
    }
    yield from (page.markdown for page in made.values())
    for page in all_pages():
        yield page_foot(page, titles)
        yield with_case_list(page.body, page.path)
        if "niveau" in page.meta:
            yield exercise_html(page.meta["check"], page.path)
        for block, _line in practices(with_place(page.body, page.path)):
            yield format_practice(block, "", "", {}, Markdown())


class Read(NamedTuple):
    """What nobody came to see of the marks on the words of the rules, and of those of the pages."""

    of_rules: set[str]
    of_pages: set[str]


@pytest.fixture(scope="module")
def unread(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """Return the places of the texts that reach nobody, a dead one in each sort of file among them."""
    of_rules, of_pages = Marks(RULES), Marks(FORMS)
    for file, table in DEAD_TEXTS:
        found = (of_pages if file in of_pages.files else of_rules).files[file]
        for name in table.split():
            found = found[name]
        found["dood"] = "Dit leest niemand."
    of_rules.lay()
    of_pages.lay()

    def read(file: Path) -> dict[str, Any]:
        return of_pages.files[file.relative_to(FORMS).as_posix()]

    with copied(tmp_path_factory.mktemp("marked")) as data, pytest.MonkeyPatch.context() as patch:
        of_rules.write(data)
        patch.setattr(check_data, "read_toml", read)
        patch.setattr(wording, "read_toml", read)
        forget("rules", "site_builder")
        told = [text for check in CHECKS for text in results(check)]
        text = "\n".join([*told, *of_kinds(), *commands(), *marks_and_notes(), *pages()])
    forget("rules", "site_builder")
    return Read(set(of_rules.unseen(text)), set(of_pages.unseen(text)))


def dead(folder: Path) -> set[str]:
    """Return where the dead texts below a folder stand."""
    return {f"{file}: {table} dood" for file, table in DEAD_TEXTS if (folder / file).is_file()}


def test_every_text_of_the_rules_reaches_a_reader(unread: Read) -> None:
    of_another = {place for place in unread.of_rules if place.startswith(OF_ANOTHER_DIAGRAM)}
    assert of_another, "no longer unread: take it off"
    assert unread.of_rules - of_another == dead(RULES)


def test_every_text_of_the_pages_reaches_a_reader(unread: Read) -> None:
    # Those of scripts are named by a script: see test_words_are_data.
    of_scripts = {
        f"words/widget.toml: page {code}" for code in read_toml(FORMS / "words/widget.toml")["page"]
    }
    assert unread.of_pages - of_scripts == dead(FORMS) | set(NOT_IN_A_PAGE)


def test_whatever_is_led_to_is_led_to_from_a_result_or_a_table(tmp_path: Path) -> None:
    marks = References(RULES)
    marks.files["triage/words.toml"]["outcome"]["crisis"]["summary-page"] = {"page": "werken/houding"}
    marks.files["overdracht/words.toml"]["alert-page"]["dood"] = "werken/houding"
    marks.lay()
    with copied(tmp_path) as data:
        marks.write(data)
        forget()
        tables = [
            str(source(row.source))
            for check in CHECKS
            for row in CHECKS[check].table(check).rows
            if row.source
        ]
        text = "\n".join([*(text for check in CHECKS for text in results(check)), *tables])
    # Where a question or an action comes from is kept for whoever checks it, cited by a result or not.
    assert {place for place in marks.unseen(text) if not place.endswith(" source")} == {
        "triage/words.toml: outcome crisis summary-page page",
        "overdracht/words.toml: alert-page dood",
        f"{OF_ANOTHER_DIAGRAM}veilig page",
        f"{OF_ANOTHER_DIAGRAM}veilig phone",
    }


def codes(value: Any, file: str, path: str = "") -> Iterator[str]:
    """Yield the keys of all that is no text: codes, limits, flags."""
    if isinstance(value, dict):
        for key, entry in value.items():
            here = f"{path}.{key}".lstrip(".")
            if not isinstance(entry, dict | list) and is_fixed(file, here, entry) and not is_reference(entry):
                yield key
            # The names of a form's own questions stand before which check helps there.
            if here != "helper":
                yield from codes(entry, file, here)
    elif isinstance(value, list):
        for entry in value:
            yield from codes(entry, file, path)


def is_reference(value: Any) -> bool:
    """Return whether a value leads to something else: the test above follows it."""
    return isinstance(value, str) and "/" in value


def test_every_code_limit_and_flag_is_asked_for_by_its_name() -> None:
    files = {**Marks(RULES).files, **Marks(FORMS).files}
    keys = {key for name, data in files.items() for key in codes(data, name)}
    code = "\n".join(
        file.read_text("utf-8")
        for folder in (RULES, ROOT / "site_builder")
        for file in sorted([*folder.rglob("*.py"), *folder.rglob("*.j2")])
        # What says which keys there may be reads none of them.
        if file.name not in ("shape.py", "overlay.py") and file.parent.name != "checker"
    )

    def asked(key: str) -> bool:
        whole, first = re.escape(key), re.escape(key.rpartition("-")[0])
        made = rf"|f\"{first}-\{{" if first else ""
        return bool(re.search(rf"[\"']{whole}[\"']|^    {whole}: {made}", code, re.MULTILINE))

    assert len(keys) > 20
    # As a source is, the origin of a word is kept for whoever checks it, and no code asks for it.
    assert [key for key in sorted({*keys, "dood"}) if not asked(key)] == ["dood", "origin"]
