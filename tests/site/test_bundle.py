"""The scripts and styles in a few files: each page names what it needs, and what is for paper is for paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from site_builder import bundle
from site_builder.bundle import FOLDER, write_bundle
from site_builder.project import FORMS, BuildError
from site_builder.serve import HASHED_NAME
from tests.site.built import SITE, BuiltPage, attr, on_every_page, tags, target

IMPORTS = re.compile(r'@import "\./([\w-]+\.css)";')
IMPORTED = re.compile(r"""(?:from|import)\s*["'`]\./([\w.-]+\.js)["'`]""")
STYLES = FORMS / "style"


def sheets(name: str) -> list[str]:
    return IMPORTS.findall((STYLES / name).read_text(encoding="utf-8"))


def closure(names: set[str]) -> set[str]:
    """Return scripts with all that they import, as their own text says."""
    found: set[str] = set()
    while names - found:
        for name in names - found:
            found.add(name)
            text = (SITE / FOLDER / name).read_text(encoding="utf-8")
            names = names | set(IMPORTED.findall(text.partition("import(")[0]))
    return found


def named(found: BuiltPage, selector: str, attribute: str) -> set[str]:
    paths = [target(attr(tag, attribute), found.path).path for tag in tags(found.soup, selector)]
    return {path.removeprefix(f"{FOLDER}/") for path in paths if path.startswith(f"{FOLDER}/")}


@on_every_page
def test_a_page_names_ahead_all_that_it_will_need(found: BuiltPage) -> None:
    ahead = named(found, "link[rel=modulepreload]", "href")
    started = named(found, "script[src]", "src")
    roots = tags(found.soup, "[data-check]")
    views = {attr(root, "data-view") for root in roots if root.get("data-view")}
    stems = {name.partition(".")[0] for name in ahead}
    assert stems >= {"page", "common", *views, *(["check"] if roots else [])}
    assert ("check" in stems) == bool(roots)
    assert ahead == closure(ahead)
    assert closure(started) <= ahead | started
    assert all(HASHED_NAME.search(name) for name in ahead | started)


@on_every_page
def test_the_letter_and_two_sheets_are_all_that_the_screen_waits_for(found: BuiltPage) -> None:
    sheets = tags(found.soup, "link[rel=stylesheet]")
    assert [
        (attr(link, "media"), attr(link, "href").rpartition("/")[2].partition(".")[0]) for link in sheets
    ] == [
        ("", "theme"),
        ("", "screen"),
        ("print", "paper"),
    ]
    (letter,) = tags(found.soup, "link[rel=preload]")
    assert (attr(letter, "as"), attr(letter, "type")) == ("font", "font/woff2")
    assert (SITE / target(attr(letter, "href"), found.path).path).is_file()


def test_every_style_sheet_is_in_one_of_the_two() -> None:
    files = {file.name for file in STYLES.glob("*.css")} - {"screen.css", "paper.css"}
    both = [*sheets("screen.css"), *sheets("paper.css")]
    assert sorted(both) == sorted(files)


@pytest.mark.parametrize("name", sheets("paper.css"))
def test_what_is_for_paper_says_nothing_of_the_screen(name: str) -> None:
    text = re.sub(r"/\*.*?\*/", "", (STYLES / name).read_text(encoding="utf-8"), flags=re.DOTALL)
    starts = re.findall(r"^[^\s}].*", text, re.MULTILINE)
    assert starts
    assert all(start.startswith(("@media print", "@page")) for start in starts), starts


def test_a_fault_in_a_module_stops_the_build_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forms(name: str, text: str) -> None:
        for file in FORMS.rglob("*.*"):
            if file.suffix in {".js", ".css"}:
                copy = tmp_path / name / file.relative_to(FORMS)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(file.read_bytes())
        (tmp_path / name / "page" / "page.js").write_text(text, encoding="utf-8")
        monkeypatch.setattr(bundle, "FORMS", tmp_path / name)

    forms("missing", 'import "../widget/nowhere.js";')
    with pytest.raises(BuildError, match=r"(?s)^bundle\.mjs: .*nowhere\.js"):
        write_bundle(tmp_path / "a")
    forms("broken", "const = 1;")
    with pytest.raises(BuildError, match=r"(?s)^bundle\.mjs: .*page\.js"):
        write_bundle(tmp_path / "b")
    monkeypatch.setattr(bundle, "NODE_MODULES", tmp_path)
    with pytest.raises(BuildError, match=r"^node_modules: rolldown ontbreekt"):
        write_bundle(tmp_path / "c")


def test_what_is_the_same_has_the_same_name(tmp_path: Path) -> None:
    first, second = write_bundle(tmp_path / "a"), write_bundle(tmp_path / "b")
    assert first == second
    names = sorted(file.name for file in (tmp_path / "a" / FOLDER).iterdir())
    assert [name for name in names if not (SITE / FOLDER / name).is_file()] == []
