"""A typo in what a page embeds, or in a check's data, stops with the file, the line and the remedy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from markdown import Markdown

import rules.core.words
from rules import CHECKS
from rules.core.words import load
from site_builder import check_data
from site_builder.embeds import embeds
from site_builder.markdown.extension import KINDS
from site_builder.pages import read_page
from site_builder.project import BuildError
from site_builder.render import self_test_html
from site_builder.stage import check_page

FRONT = "---\ntitle: Proef\n---\n"
TRIAGE = """\
[[group]]
title = "Alles"
questions = [{}]
"""
QUESTIONS = [
    "voor",
    "acuut", "volwassen", "opvoeding", "postcode", "woonvoorziening", "leefgebieden", "zwaar",
    "bereikbaar", "hulpvragen", "buurtteam-betrokken", "ingewikkeld",
]  # fmt: skip


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    """Forget what was read from the files of a test."""
    yield
    check_data.layout.cache_clear()
    load.cache_clear()


def stopped_by_page(tmp_path: Path, body: str) -> str:
    file = tmp_path / "van-wie" / "proef.md"
    file.parent.mkdir()
    file.write_text(FRONT + body, encoding="utf-8")
    with pytest.raises(BuildError) as stopped:
        check_page(read_page(file, tmp_path))
    return str(stopped.value)


def stopped_by_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> str:
    (tmp_path / "triage").mkdir()
    (tmp_path / "triage" / "form.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(check_data, "FORMS", tmp_path)
    check_data.layout.cache_clear()
    with pytest.raises(BuildError) as stopped:
        check_data.layout("triage")
    return str(stopped.value).removeprefix(f"{tmp_path}/")


def stopped_by_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> str:
    (tmp_path / "triage").mkdir()
    (tmp_path / "triage" / "words.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(rules.core.words, "__file__", str(tmp_path / "core" / "words.py"))
    load.cache_clear()
    with pytest.raises(BuildError) as stopped:
        check_data.words("triage")
    return str(stopped.value)


def test_a_typo_in_a_check_stops_with_file_line_and_the_names_to_choose_from(tmp_path: Path) -> None:
    assert stopped_by_page(tmp_path, "\n# Titel\n\nAntwoord.\n\n::: check triag\n") == (
        f"docs/van-wie/proef.md:9: check “triag” bestaat niet. Kies uit {', '.join(CHECKS)}."
    )


def test_an_unknown_kind_stops_with_the_kinds_that_there_are(tmp_path: Path) -> None:
    assert stopped_by_page(tmp_path, "# Titel\n\n::: chek triage\n") == (
        "docs/van-wie/proef.md:6: “::: chek” bestaat niet. Kies uit check, checks, figuur, vragen, wet, zelftest."
    )


def test_a_self_test_that_does_not_exist_stops(tmp_path: Path) -> None:
    assert stopped_by_page(tmp_path, "# Titel\n\n::: zelftest werk\n").startswith(
        "docs/van-wie/proef.md:6: zelftest “werk” bestaat niet. Kies uit begin, casuistiek, "
    )


def test_an_embedding_without_a_name_stops(tmp_path: Path) -> None:
    assert "check “” bestaat niet." in stopped_by_page(tmp_path, "::: check\n")


def test_the_line_is_counted_past_code_that_only_shows_an_embedding(tmp_path: Path) -> None:
    body = "# Titel\n\n```\n::: check zo-schrijf-je-het\n```\n\n::: check grens\n"
    assert stopped_by_page(tmp_path, body).startswith("docs/van-wie/proef.md:10: check “grens”")


def test_the_markdown_extension_refuses_what_the_staging_would_have_found() -> None:
    with pytest.raises(BuildError, match="check “triag” bestaat niet"):
        Markdown(extensions=["site_builder.markdown"]).convert("::: check triag")


def test_an_embedding_is_a_line_of_its_own() -> None:
    found = list(embeds("Zie ::: check triage hier.\n\n::: check zrm\n\n:::zelftest begin\n"))
    assert [(entry.kind, entry.name, entry.line) for entry in found] == [
        ("check", "zrm", 3),
        ("zelftest", "begin", 5),
    ]


def test_broken_toml_in_a_form_stops_with_file_line_and_column(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stopped_by_form(tmp_path, monkeypatch, '[[group]]\ntitle = "Alles\n') == (
        "triage/form.toml: geen geldige TOML (Illegal character '\\n' (at line 2, column 15)). "
        "Verbeter die regel."
    )


def test_a_form_that_is_missing_stops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_data, "FORMS", tmp_path)
    check_data.layout.cache_clear()
    with pytest.raises(BuildError) as stopped:
        check_data.layout("triage")
    assert str(stopped.value).endswith(
        "triage/form.toml: dit bestand bestaat niet. Maak het, met een [[group]] voor de vragen."
    )


def test_a_question_in_no_group_stops_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = ", ".join(f'"{name}"' for name in QUESTIONS if name != "postcode")
    assert stopped_by_form(tmp_path, monkeypatch, TRIAGE.format(listed)) == (
        "triage/form.toml: postcode staat in geen groep, of in meer dan één. "
        "Zet elke vraag in precies één [[group]]."
    )


def test_a_question_in_two_groups_stops_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = ", ".join(f'"{name}"' for name in [*QUESTIONS, "zwaar"])
    assert "zwaar staat in geen groep, of in meer dan één." in stopped_by_form(
        tmp_path, monkeypatch, TRIAGE.format(listed)
    )


def test_a_question_that_does_not_exist_stops_with_those_that_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = stopped_by_form(tmp_path, monkeypatch, TRIAGE.format('"acut"'))
    assert message.startswith("triage/form.toml: de vraag acut bestaat niet. Kies uit acuut, voor, volwassen")


@pytest.mark.parametrize(
    ("through", "said"),
    [
        ('["klaar"]', "through noemt klaar, en die uitkomst bestaat niet. Kies uit crisis, jeugd-en-gezin"),
        ("true", "through is geen lijst. Noem uitkomsten: kies uit crisis, jeugd-en-gezin"),
    ],
)
def test_an_outcome_to_go_through_to_that_does_not_exist_stops_with_those_that_do(
    through: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f'through = {through}\n[[group]]\ntitle = "Alles"\nquestions = "all"'
    assert stopped_by_form(tmp_path, monkeypatch, text).startswith(f"triage/form.toml: {said}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "kleur = 1",
            "triage/form.toml: onbekend: kleur. Kies uit aid, beside, group, helper, look, on-paper, opinions, picture, poster, records, through, unfolded, unsaved, view, wide, words.",
        ),
        ('[[group]]\ntitle = "A"', "triage/form.toml: bij 'A' ontbreekt questions. Noem title, questions."),
    ],
)
def test_a_key_that_is_unknown_or_missing_stops(
    text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stopped_by_form(tmp_path, monkeypatch, text) == message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[check]\ntitle = "Triage"\nminutes == 2\n',
            "geen geldige TOML (Invalid value (at line 3, column 10)). Verbeter die regel.",
        ),
        ("[check]\n", "bij {} ontbreekt outcome. Noem check, outcome."),
        (
            '[check]\ntitle = "T"\nminutes = "2"\n[outcome.open]\n[[question]]\nid = "acuut"\n',
            "bij 'acuut' ontbreekt title. Noem id, title.",
        ),
    ],
)
def test_broken_words_of_a_check_stop_with_their_file(
    text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stopped_by_words(tmp_path, monkeypatch, text) == f"rules/triage/words.toml: {message}"


def test_words_of_a_check_that_does_not_exist_are_refused_by_name() -> None:
    with pytest.raises(BuildError, match=r"de check “triag” bestaat niet\. Kies uit triage, overdracht"):
        check_data.words("triag")


def test_everything_that_can_be_embedded_is_there() -> None:
    assert KINDS["check"][0]() == list(CHECKS)
    for name in KINDS["zelftest"][0]():
        assert self_test_html(name).count("<details") == 15
