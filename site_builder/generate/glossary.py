"""The glossary page, from the same terms that pages explain."""

from __future__ import annotations

from site_builder.generate.page import Generated, page
from site_builder.glossary import terms
from site_builder.sources import resolve, titles
from site_builder.wording import lines, say


def glossary_page() -> Generated:
    """Return every term with its explanation, former name and source."""
    rows = lines("paginas.begrippen.text", aantal=len(terms()))
    letter = ""
    for term in terms():
        first = term.anchor[0].upper()
        if first != letter:
            letter = first
            rows += ["", f"## {letter} {{ #letter-{letter.lower()} data-search-exclude }}"]
        rows += ["", f"### {term.term} {{ #{term.anchor} }}", "", term.written]
        if term.formerly:
            rows.append(say("paginas.begrippen.vroeger", naam=term.formerly))
        if term.source:
            reference = resolve(term.source, "docs/naslag/begrippen.toml")
            title = titles()[reference.section.document]
            rows.append(say("paginas.begrippen.bron", titel=title, plaats=reference.words))
    return page(
        say("paginas.begrippen.title"),
        say("paginas.begrippen.description"),
        "\n".join(rows),
    )
