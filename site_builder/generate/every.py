"""Every page that is made from data, and where it stands."""

from __future__ import annotations

from site_builder.generate.coverage import coverage_page, sources_page
from site_builder.generate.glossary import glossary_page
from site_builder.generate.helplines import helplines_page
from site_builder.generate.laws import law_page
from site_builder.generate.own import own_page
from site_builder.generate.page import Generated
from site_builder.generate.poster import poster_pages
from site_builder.generate.readability import readability_page
from site_builder.generate.readers import reader_pages
from site_builder.generate.rules import rules_page
from site_builder.own import LISTED


def generated_pages() -> dict[str, Generated]:
    """Return every generated page by its path under `docs/`."""
    return {
        "naslag/begrippen.md": glossary_page(),
        "naslag/nummers.md": helplines_page(),
        "naslag/bronnen.md": sources_page(),
        "naslag/dekking.md": coverage_page(),
        "naslag/wet.md": law_page(),
        "naslag/leesbaarheid.md": readability_page(),
        "naslag/hoe-de-regels-beslissen.md": rules_page(),
        LISTED: own_page(),
        **poster_pages(),
        **reader_pages(),
    }
