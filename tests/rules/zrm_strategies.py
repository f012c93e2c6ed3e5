"""Measurements of the zrm for hypothesis: in a right order, and far from complete."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.rules.contract import DOMAINS
from tests.rules.strategies import LETTERS, Answers, Strategy


def zrm() -> Strategy:
    """Return one to four measurements in a right order, or none."""
    level = st.none() | st.integers(1, 5)
    measurement: Strategy = st.fixed_dictionaries(
        {},
        optional={
            "scores": st.dictionaries(st.sampled_from(DOMAINS), level),
            "participatie": st.none() | st.integers(1, 6),
            "label": st.text(LETTERS, max_size=40),
            "maand": st.sampled_from(("2025-12", "2026-01")),
        },
    )

    @st.composite
    def measured(draw: st.DrawFn) -> Answers:
        records = draw(st.lists(measurement, min_size=1, max_size=4))
        for position, record in enumerate(records):
            free = ["tussentijds"]
            free += ["start"] if position == 0 else []
            free += ["afsluiting"] if position == len(records) - 1 else []
            seen = [earlier.get("moment") for earlier in records[:position]]
            free += [] if "drie-maanden" in seen else ["drie-maanden"]
            if draw(st.integers(0, 5)):
                record["moment"] = draw(st.sampled_from(free))
        return {"metingen": records}

    return st.just({}) | measured()
