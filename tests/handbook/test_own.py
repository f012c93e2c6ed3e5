"""What no source says is marked where it stands, and one page lists all of it."""

from __future__ import annotations

import re
from html import unescape

import pytest
from markdown import Markdown

from rules import CHECKS
from rules.grenzen.tasks import tasks
from rules.shared.own import choices, shared
from site_builder.check_pages import link_to
from site_builder.generate.own import own_page
from site_builder.own import LISTED, MARK, all_marked, marked
from site_builder.pages import Page
from site_builder.project import BuildError
from site_builder.stage import page_foot
from tests.handbook.prose import BY_PATH, PAGES, without_code

LIST = own_page().markdown
TITLES = {path: path for path in [*BY_PATH, LISTED]}
# Prose that says that something is ours: the mark does, in one way.
IN_OTHER_WORDS = re.compile(
    r"(?:geheugensteun|voorstel|tip|suggestie|keuze|lijst) van (?:dit handboek|onszelf)"
    r"|(?:is|zijn) van ons\b|[Dd]it (?:\w+ )?staat niet in de bron\b",
)
# What the whole site does is said in prose: whose the sentences are, and the memory aids of the ZRM.
SAID_ONCE = {"begin/index.md", "zrm.md", "over/index.md"}


def written(body: str) -> Page:
    return Page("werken/proef.md", {}, body, 10)


def rendered(body: str) -> str:
    return unescape(
        Markdown(extensions=["admonition", "tables", "attr_list", "site_builder.markdown"]).convert(body)
    )


def test_many_pages_have_something_of_ours_and_each_mark_can_be_read() -> None:
    found = all_marked()
    assert len(found) > 60
    assert sum(map(len, found.values())) == sum(len(MARK.findall(without_code(page))) for page in PAGES)


def test_the_list_leads_to_every_mark_on_every_page() -> None:
    for path, things in all_marked().items():
        for number, thing in enumerate(things, start=1):
            link = f"{path.removeprefix('naslag/') if path.startswith('naslag/') else f'../{path}'}"
            assert f"- [{thing.text}]({link}#van-ons-{number})" in LIST
    assert LIST.count("#van-ons-") == sum(map(len, all_marked().values()))


def test_the_list_gives_every_choice_of_the_rules_with_its_reason_under_its_check() -> None:
    for check in CHECKS:
        part = LIST.partition(f"({link_to(check, LISTED)})")[2].partition("\n### ")[0].partition("\n## ")[0]
        assert choices(check), check
        for choice in choices(check).values():
            assert f"- {choice.text}\n  *Waarom:* {choice.reason}\n" in f"{part}\n"
    for choice in shared().values():
        assert LIST.count(f"- {choice.text}\n  *Waarom:* {choice.reason}\n") == 1


def test_the_list_names_the_tasks_whose_partner_is_ours_and_no_other() -> None:
    ours = [task["title"] for task in tasks().values() if task.get("partner-eigen")]
    assert len(ours) > 5
    for task in tasks().values():
        assert (f"- {task['title']}: {task['partner']}.\n" in LIST) is (task["title"] in ours)


def test_what_the_list_says_of_a_mark_is_plain_text() -> None:
    for path, things in all_marked().items():
        for thing in things:
            assert len(thing.text) > 5, path
            assert not re.search(r"[*\[\]{}|`]|\]\(", thing.text), (path, thing.text)


def test_what_the_list_says_of_a_mark_can_be_understood_without_its_page() -> None:
    """“Deze drie vragen” points at what is not there, and so does a column."""
    pointing = re.compile(r"^(?:Dit|Deze|Dat|Die) [^.]*$|^De (?:\w+ )?kolom(?: en de \w+ kolom)?$")
    faults = [
        f"docs/{path}: {thing.text}"
        for path, things in all_marked().items()
        for thing in things
        if pointing.search(thing.text)
    ]
    assert not faults
    assert pointing.search("Deze vuistregel")
    assert pointing.search("De tweede kolom")


def test_the_list_says_why_and_folds_each_page() -> None:
    part = LIST.partition("## Toevoegingen op pagina's")[2]
    kinds = re.findall(r"^- \*\*[^*]+\.\*\* .{20,}$", part.partition("\n???")[0], re.MULTILINE)
    assert len(kinds) > 4
    assert part.count("\n??? note ") == len(all_marked())


def test_the_pages_that_an_editor_missed_are_marked() -> None:
    assert "De aandachtspunten 2 en 4 voor wie het gesprek leidt" in [
        thing.text for thing in marked(BY_PATH["casuistiek/basl.md"])
    ]
    told = [thing.text for thing in marked(BY_PATH["lopend/besluiten-en-vertellen.md"])]
    assert "De uitspraken van de inbrenger, en welk blad erbij past" in told
    assert {"begin/zorgen-om-een-ander.md", "begin/inwoners.md"} <= all_marked().keys()
    assert "De vier waarschuwingen bij de ladder" in [
        thing.text for thing in marked(BY_PATH["werken/participatieladder.md"])
    ]


def test_no_page_says_in_words_of_its_own_that_something_is_ours() -> None:
    faults = [
        f"docs/{page.path}: {line}"
        for page in PAGES
        if page.path not in SAID_ONCE and not page.path.startswith("over/besluiten/")
        for line in without_code(page).splitlines()
        if IN_OTHER_WORDS.search(line) and "{eigen" not in line
    ]
    assert not faults


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("Je belt **eerst**. {eigen}\n", ["Je belt eerst."]),
        ("- Zie [het plan](plan.md). {eigen}\n", ["Zie het plan."]),
        ("3. Wacht even. {eigen}\n", ["Wacht even."]),
        ("| a | b {eigen} |\n| --- | --- |\n| c {eigen} | d |\n", ["b", "c"]),
        ("{eigen: de tweede kolom}\n", ["De tweede kolom"]),
        ("    {eigen: dit blok}\n", ["Dit blok"]),
        ("- {eigen: deze regel}\n", ["Deze regel"]),
        ("```\nZo: {eigen}\n```\n\nEn `{eigen}` hier.\n", []),
        ("Bel {bel:112}. {eigen}\n", ["Bel 112."]),
        ("Niets van ons.\n", []),
    ],
)
def test_a_mark_is_about_its_sentence_its_cell_or_what_it_says(body: str, texts: list[str]) -> None:
    assert [thing.text for thing in marked(written(body))] == texts


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Je belt. { eigen }", "“{ eigen }” is niet te lezen."),
        ("Je belt. {Eigen}", "“{Eigen}” is niet te lezen."),
        ("{eigen:de kolom}", "“{eigen:de kolom}” is niet te lezen."),
        ("{eigen: }", "“{eigen: }” is niet te lezen."),
        ("Je belt. {eigen", "“{eigen” is niet te lezen."),
        ("{eigen}", "“{eigen}” staat op een plek waar niet te zien is wat van ons is."),
        ("- {eigen}", "“{eigen}” staat op een plek waar niet te zien is wat van ons is."),
        ("Je {eigen} belt.", "“{eigen}” staat op een plek waar niet te zien is wat van ons is."),
        ("## Bellen {eigen}", "“{eigen}” staat op een plek waar niet te zien is wat van ons is."),
        ("Je belt. {eigen: dit}", "“{eigen: dit}” staat op een plek waar niet te zien is wat van ons is."),
    ],
)
def test_a_mark_that_cannot_be_understood_stops_with_place_and_remedy(line: str, what: str) -> None:
    with pytest.raises(BuildError) as stopped:
        page_foot(written(f"# Kop\n\n{line}\n"), TITLES)
    assert str(stopped.value) == (
        f"docs/werken/proef.md:13: {what} "
        "Schrijf {eigen} achter een zin, of {eigen: wat ervan ons is} op een eigen regel."
    )


def test_a_mark_becomes_words_with_an_id_counted_from_top_to_bottom() -> None:
    html = rendered(
        'Eerst. {eigen}\n\n- **Twee.** {eigen}\n\n!!! tip "Tip"\n\n    Drie. {eigen}\n\n{eigen: het eind}\n'
    )
    marks = re.findall(r'<span class="eigen" data-search-exclude="" id="([\w-]+)">([^<]*)</span>', html)
    assert marks == [
        ("van-ons-1", "(van ons)"),
        ("van-ons-2", "(van ons)"),
        ("van-ons-3", "(van ons)"),
        ("van-ons-4", "(van ons: het eind)"),
    ]


def test_a_mark_in_code_stays_as_it_is_written() -> None:
    html = rendered("Schrijf `{eigen}` achter een zin.\n")
    assert "<code>{eigen}</code>" in html
    assert "van ons" not in html


def test_only_a_page_with_a_mark_leads_to_the_list() -> None:
    link = "[alles wat wij erbij bedachten](../naslag/wat-wij-erbij-bedachten.md)"
    assert link in page_foot(written("# Kop\n\nJe belt. {eigen}\n"), TITLES)
    assert link not in page_foot(written("# Kop\n\nJe belt.\n"), TITLES)
