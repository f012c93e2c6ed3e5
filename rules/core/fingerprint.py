"""Which words a result was made with: a short hash of everything that the check reads."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from rules.core.layers import per_layer
from rules.core.questions import data_files
from rules.core.words import WordsError, load

LENGTH = 12


@per_layer
def fingerprint(check: str) -> str:
    """Return the first hexadecimal digits of the SHA-256 of a check's data, the same in every runtime.

    It is taken over what the files say, not over their bytes: a comment changes nothing.

    Raises:
        WordsError: a file holds a value that does not survive on the way to the browser.
    """
    data = {name: load(name) for name in data_files(check)}
    text = "".join(_as_json(name, data[name]) for name in data)
    return sha256(text.encode()).hexdigest()[:LENGTH]


def _as_json(name: str, value: Any) -> str:
    """Return what a file says as JSON, which is how the browser gets it."""
    try:
        return json.dumps({name: value}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    except TypeError as error:
        raise WordsError(
            f"rules/{name}: er staat een waarde die JSON niet kent ({error}). "
            "Zet haar tussen aanhalingstekens."
        ) from None
