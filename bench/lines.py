"""How many results a second `python -m rules decide overdracht --lines` gives."""

import json
import random
import subprocess
import sys
import time

from site_builder.runtime.tools import PROJECT

QUESTIONS = [
    *(f"functioneren-{number}" for number in range(1, 8)),
    *(f"begeleiding-{number}" for number in range(1, 12)),
    "wonen-1",
]
ANSWERS = ("ja", "nee", "onbekend")
HALF = len(QUESTIONS) // 2


def measure(count: int) -> float:
    """Return results per second, the start of Python included; half of the answers are left open."""
    chance = random.Random(2)  # noqa: S311 - the same lines each time, not a secret
    lines = (
        json.dumps({question: chance.choice(ANSWERS) for question in chance.sample(QUESTIONS, HALF)})
        for _ in range(count)
    )
    text = "\n".join(lines) + "\n"
    began = time.perf_counter()
    result = subprocess.run(
        [sys.executable, "-m", "rules", "decide", "overdracht", "--lines"],
        cwd=PROJECT,
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    took = time.perf_counter() - began
    if result.stdout.count("\n") != count:
        raise RuntimeError(f"{count} lines went in, {result.stdout.count(chr(10))} came out")
    return count / took
