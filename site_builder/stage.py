"""Lays out what MkDocs reads: the handbook's pages with their foot, and the pages made from data.

MkDocs gets plain Markdown in `build/docs`, so that nothing here needs a plugin or a hook.
"""

from __future__ import annotations

import posixpath
import shutil
from collections.abc import Iterator
from pathlib import Path

from rules.core.words import LAW
from site_builder.case_list import LINE as CASE_LIST
from site_builder.case_list import with_case_list
from site_builder.case_pages import check_case_pages
from site_builder.check_list import LINE as CHECK_LIST
from site_builder.check_list import with_check_list
from site_builder.check_pages import check_pages
from site_builder.embeds import embeds, without_code
from site_builder.exercises import LINE as EXERCISE
from site_builder.exercises import check_exercise, ways_on, with_exercise
from site_builder.fonts import ITALIC, UPRIGHT, font
from site_builder.generate.every import generated_pages
from site_builder.generate.readers import reader_paths
from site_builder.laws import LINE as LAW_NOTE
from site_builder.laws import PAGE, noted, with_notes
from site_builder.leads import check_leads
from site_builder.markdown.extension import check_embed
from site_builder.markdown.practice import worked_answer
from site_builder.own import LISTED, marked
from site_builder.pages import Page, all_pages, front_matter
from site_builder.practices import practices, with_place
from site_builder.project import DOCS, FORMS, STAGED, BuildError
from site_builder.reviews import reviews, said
from site_builder.sources import Reference, documents, resolve
from site_builder.wording import say

WORKER = FORMS / "runtime" / "worker.js"
# What the site has of its own beside Markdown.
ASSETS = (".svg", ".css", ".ico")


def stage() -> None:
    """Fill `build/docs` anew.

    Raises:
        BuildError: a page, a reference or an embedding is wrong; names file, line and remedy.
        FaultyDataError: the front matter of practice cases is wrong; names every fault.
    """
    shutil.rmtree(STAGED, ignore_errors=True)
    STAGED.mkdir(parents=True)
    pages = {page.path: page for page in all_pages()}
    check_case_pages(pages.values())
    for page in pages.values():
        check_page(page)
    check_pages()
    check_leads()
    made = generated_pages()
    titles = {path: page.menu_title for path, page in pages.items()}
    titles |= {path: text.title for path, text in made.items()}
    for page in pages.values():
        _write(page.path, _front(page) + _body(page) + page_foot(page, titles))
    for path, text in made.items():
        _write(path, text.markdown)
    for file in DOCS.rglob("*"):
        if file.suffix in ASSETS:
            _copy(file, file.relative_to(DOCS))
    _stage_browser_files()


def _stage_browser_files() -> None:
    # The other scripts are bundled; a worker has a world, and a policy, of its own.
    _copy(WORKER, Path("assets", "checks") / WORKER.relative_to(FORMS))
    for name in (UPRIGHT, ITALIC):
        _copy(font(name), Path("assets", "fonts", name))


def _copy(file: Path, target: Path) -> None:
    place = STAGED / target
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)


def _write(path: str, text: str) -> None:
    place = STAGED / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")


def _body(page: Page) -> str:
    """Return the text with what data put in it as Markdown: notes of the law, checks, its place."""
    text = with_check_list(with_notes(page.body, page.path), page.path)
    return with_place(with_exercise(with_case_list(text, page.path), page), page.path)


def _front(page: Page) -> str:
    """Return the front matter for MkDocs: only what the theme reads."""
    more = {name: page.meta[name] for name in ("hide",) if name in page.meta}
    if EXERCISE.search(page.body):
        # A case and its check stand beside each other: they need the whole width.
        more["hide"] = ["navigation", "toc"]
    return front_matter(page.menu_title, str(page.meta.get("description", "")), more)


def check_page(page: Page) -> None:
    """Raise a BuildError for the first embedding or worked answer in a page that is not right."""
    text = without_code(page.body)
    for line_of_text in (CHECK_LIST, LAW_NOTE, EXERCISE, CASE_LIST):
        text = line_of_text.sub("", text)
    for embed in embeds(text):
        check_embed(embed, f"docs/{page.path}:{embed.line + page.lines_before}")
    worked = [
        worked_answer(block, f"docs/{page.path}:{line + page.lines_before}")
        for block, line in practices(page.body)
    ]
    check_exercise(page, [found.check for found in worked])


def references(page: Page) -> Iterator[Reference]:
    """Yield what a page rests on: what its front matter names, and the laws in its notes."""
    for reference in page.meta.get("bronnen", []):
        yield resolve(reference, f"docs/{page.path}: bronnen")
    yield from noted(page.body, f"docs/{page.path}", page.lines_before)


def page_foot(page: Page, titles: dict[str, str]) -> str:
    """Return the end of a page: what has moved on, where to read on, what it rests on, whose it is."""
    parts = _ways_on(page, titles)
    if page.meta.get("verouderd"):
        parts += ["", f'!!! note "{say("site.verouderd")}"', "", f"    {page.meta['verouderd']}"]
    related = page.meta.get("verwant", [])
    if related:
        parts += ["", f"## {say('site.lees-ook')} {{ .foot-title data-search-exclude }}", ""]
        parts += [f"- [{_title(page, path, titles)}]({_link(page, path)})" for path in related]
    found: dict[str, list[str]] = {}
    for reference in references(page):
        found.setdefault(reference.section.document, []).append(reference.words)
    if found:
        parts += ["", f"## {say('site.rust-op')} {{ .foot-title data-search-exclude }}", ""]
        for name, places in found.items():
            if name == LAW:
                continue
            document = documents()[name]
            about = {"titel": document.title, "jaar": document.year, "plaatsen": "; ".join(places)}
            parts.append(f"- {say('site.rust-document', **about)}")
        if LAW in found:
            what = "; ".join(dict.fromkeys(found[LAW]))
            law = {"titel": say("site.wet-titel"), "merk": say("site.wet-merk"), "link": _link(page, PAGE)}
            parts.append(f"- {say('site.rust-wet', **law, plaatsen=what)}")
    parts += [*_whose(page), *page_tools(page)]
    return "\n".join(parts) + "\n"


def _ways_on(page: Page, titles: dict[str, str]) -> list[str]:
    """Return where a practice case leads on: nobody comes to a dead end there."""
    if not EXERCISE.search(page.body):
        return []
    words = {"check": "site.casus-check", "methode": "site.casus-methode", "volgende": "site.casus-volgende"}
    rows = [
        f"- {say(words[way], titel=_title(page, path, titles), link=_link(page, path))}"
        for way, path in ways_on(page).items()
    ]
    return ["", f"## {say('site.casus-verder')} {{ .foot-title data-search-exclude }}", "", *rows]


def _whose(page: Page) -> list[str]:
    """Return where all that is ours is listed, if this page has any, and who looked at the page."""
    look = said(reviews(page.meta.get("nagekeken"), f"docs/{page.path}: nagekeken"))
    ours = say("site.bedacht", link=f"[{say('site.bedacht-link')}]({_link(page, LISTED)})")
    return [*(["", ours, "{ .foot-line }"] if marked(page) else []), "", look, "{ .foot-line }"]


def page_tools(page: Page) -> list[str]:
    """Return the line with which a reader prints this page, or reads its chapter as one."""
    rows = ['<p class="page-tools" markdown="span">']
    rows.append(f'<button type="button" data-print hidden>{say("site.print-pagina")}</button>')
    if page.chapter and f"{page.chapter}/lezen.md" in reader_paths():
        link = posixpath.relpath(f"{page.chapter}/lezen.md", posixpath.dirname(page.path))
        rows.append(f"[{say('site.lees-hoofdstuk')}]({link})")
    return ["", *rows, "</p>"]


def _title(page: Page, path: str, titles: dict[str, str]) -> str:
    if path not in titles:
        raise BuildError(
            f"verwante pagina “{path}” bestaat niet.",
            "Verbeter het pad onder verwant.",
            f"docs/{page.path}: verwant",
        )
    return titles[path]


def _link(page: Page, path: str) -> str:
    return posixpath.relpath(path, posixpath.dirname(page.path) or ".")
