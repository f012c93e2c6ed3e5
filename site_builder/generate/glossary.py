"""The glossary page, from the same terms that pages explain."""

from __future__ import annotations

from site_builder.generate.page import Generated, page
from site_builder.glossary import terms
from site_builder.sources import resolve, titles


def glossary_page() -> Generated:
    """Return every term with its explanation, former name and source."""
    rows = [
        "# Wat betekent dit woord?",
        "",
        f"Hier staan {len(terms())} woorden uit het vak, met een korte uitleg.",
        "Op de andere pagina's krijg je dezelfde uitleg als je een onderstreept woord aanwijst.",
    ]
    letter = ""
    for term in terms():
        first = term.anchor[0].upper()
        if first != letter:
            letter = first
            rows += ["", f"## {letter} {{ #letter-{letter.lower()} data-search-exclude }}"]
        rows += ["", f"### {term.term} {{ #{term.anchor} }}", "", term.written]
        if term.formerly:
            rows.append(f"Vroeger of elders: {term.formerly}.")
        if term.source:
            reference = resolve(term.source, "docs/naslag/begrippen.toml")
            title = titles()[reference.section.document]
            rows.append(f"Bron: *{title}*, {reference.words}.")
    return page(
        "Begrippen",
        "Woordenlijst van het werk in de wijk: korte uitleg van vaktermen, met oude en nieuwe namen.",
        "\n".join(rows),
    )
