"""Which words a result was made with: a short hash of everything that the check reads."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256

from rules.questions import data_files
from rules.words import load

LENGTH = 12


@cache
def fingerprint(check: str) -> str:
    """Return the first hexadecimal digits of the SHA-256 of a check's data, the same in every runtime.

    It is taken over what the files say, not over their bytes: a comment changes nothing.
    """
    data = {name: load(name) for name in data_files(check)}
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()[:LENGTH]
