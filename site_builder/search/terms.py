"""Words as the search compares them; `checks/search/terms.js` cuts what is typed in the same way."""

from __future__ import annotations

import html
import re
import unicodedata

BETWEEN = re.compile(r"[\W_]+")
TAG = re.compile(r"<[^>]+>")


def terms(text: str) -> list[str]:
    """Return the words of a text without accents and capitals; one letter alone is no word."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return [word for word in BETWEEN.split(plain.lower()) if len(word) > 1]


def plain(markup: str) -> str:
    """Return the text of HTML as MkDocs keeps it in its index."""
    return html.unescape(TAG.sub(" ", markup))
