"""The page with everything that is ours and not the sources': choices of the rules, additions on pages."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from rules import CHECKS
from rules.shared.own import Choice, choices, shared
from site_builder.chapters import chapters
from site_builder.check_data import words
from site_builder.check_pages import link_to
from site_builder.generate.page import Generated, page
from site_builder.own import LISTED, all_marked
from site_builder.pages import all_pages
from site_builder.wording import lines, say


def own_page() -> Generated:
    """Return the list: per check each choice with its reason, per page each marked addition with a link."""
    found = all_marked()
    count = sum(len(entry) for entry in found.values())
    rows = [*lines("paginas.van-ons.text"), "", f"### {say('paginas.van-ons.in-elke-check')}", ""]
    rows += _choices(shared())
    for check in CHECKS:
        rows += ["", f"### {words(check)['check']['title']}", ""]
        rows += [say("paginas.beslissen.naar-check", adres=link_to(check, LISTED)), ""]
        rows += _choices(choices(check))
        if ours := _rows(check):
            rows += ["", say("paginas.van-ons.tabel"), "", *ours]
    rows += ["", *lines("paginas.van-ons.vaak"), ""]
    rows += lines("paginas.van-ons.toevoegingen", paginas=len(found), aantal=count)
    titles = {entry.path: entry.menu_title for entry in all_pages()}
    for chapter, paths in _by_chapter(found).items():
        rows += ["", f"### {chapter} {{ data-search-exclude }}"]
        for path in paths:
            link = posixpath.relpath(path, posixpath.dirname(LISTED))
            # Folded: open, the list is some thirty screens of a phone.
            rows += ["", f'??? note "{titles[path]} ({len(found[path])})"', ""]
            rows += [f"    - [{thing.text}]({link}#{thing.anchor})" for thing in found[path]]
    return page(say("paginas.van-ons.title"), say("paginas.van-ons.description"), "\n".join(rows))


def _by_chapter(found: Iterable[str]) -> dict[str, list[str]]:
    """Return paths by the title of their chapter, both in the order of the menu."""
    groups = {chapter.title: [path for path in chapter.pages if path in found] for chapter in chapters()}
    outside = sorted(set(found) - {path for paths in groups.values() for path in paths})
    return {
        title: paths for title, paths in {say("paginas.van-ons.start"): outside, **groups}.items() if paths
    }


def _rows(check: str) -> list[str]:
    """Return the rows of a check's table of which something is ours."""
    return [
        f"- {': '.join((row.cells[0], row.cells[-1]))}." for row in CHECKS[check].table(check).rows if row.own
    ]


def _choices(found: dict[str, Choice]) -> list[str]:
    """Return the choices as a list; what was chosen first, then why."""
    return [
        f"- {choice.text}\n  {say('paginas.van-ons.waarom', reden=choice.reason)}"
        for choice in found.values()
    ]
