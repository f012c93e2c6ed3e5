"""What the law says today, in a page: `::: wet wet/wgs#2-4` becomes a note with the register's own sentences.

It becomes Markdown before MkDocs reads it, so that links to pages and the chapter's reader work as usual.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from datetime import date

from rules.core.words import LAW
from rules.shared.laws import NOT_SEEN, laws
from site_builder.project import BuildError
from site_builder.sources import Reference, law_title, resolve
from site_builder.wording import day_words, say

LINE = re.compile(rf"^::: {LAW}\b *(.*?) *$", re.MULTILINE)
PAGE = "naslag/wet.md"


def noted(text: str, where: str, lines_before: int = 0) -> Iterator[Reference]:
    """Yield what the notes in a page's text cite.

    Raises:
        BuildError: a note cites nothing, or something that is not in the register of the law.
    """
    for found in LINE.finditer(text):
        place = f"{where}:{text.count(chr(10), 0, found.start()) + 1 + lines_before}"
        if not found.group(1):
            raise BuildError(f"“::: {LAW}” noemt geen wet.", f"Schrijf ::: {LAW} {LAW}/wmo#5-6.", place)
        for name in found.group(1).split():
            if not name.startswith(f"{LAW}/"):
                raise BuildError(
                    f"“{name}” is geen wet.", f"Noem hier alleen verwijzingen {LAW}/naam#nummer.", place
                )
            yield resolve(name, place)


def with_notes(text: str, path: str) -> str:
    """Return a page's text with each line that names laws replaced by its note, the last with the way on."""
    last = max((found.start() for found in LINE.finditer(text)), default=0)
    return LINE.sub(
        lambda found: _note(
            list(noted(found.group(0), f"docs/{path}")), path if found.start() == last else ""
        ),
        text,
    )


def _note(cited: list[Reference], path: str) -> str:
    """Return a note: each sentence with its article; with a path also the way from there to all laws."""
    rows = [f'!!! note wet "{law_title()}"', ""]
    for reference in cited:
        law = laws()[reference.section.slug]
        for number in reference.numbers:
            article = law.articles[number - 1]
            said = say("site.wet-punt", zegt=article.says, wet=law.short, artikel=article.article)
            rows.append(f"    - {said}")
    if path:
        link = posixpath.relpath(PAGE, posixpath.dirname(path) or ".")
        rows += ["", f"    {say('site.wet-alle', titel=say('site.wet-link'), link=link)}"]
    return "\n".join(rows)


def since_words(since: str) -> str:
    """Return the date of the register as a reader reads it."""
    if since == NOT_SEEN:
        return say("site.wet-niet-nagezien")
    return day_words(date.fromisoformat(since))
