"""The figures as a table: ratios first, because a machine's mood is in the milliseconds only."""

import os
import platform
from dataclasses import dataclass
from statistics import median

HEAD = ("", "to reach", "ours", "× stock", "× PyScript", "stock Pyodide", "PyScript")


@dataclass(frozen=True)
class Row:
    """One line of the table; what does not apply stays empty."""

    name: str
    goal: str
    ours: str
    against_stock: str = ""
    against_pyscript: str = ""
    stock: str = ""
    pyscript: str = ""


def figure(value: float) -> str:
    """Write a large number with its thousands apart."""
    return f"{value:,.0f}"


def times_row(name: str, goal: float, ours: list[float], stock: list[float], pyscript: list[float]) -> Row:
    """Compare medians in milliseconds, with the spread of the single runs behind each."""
    middle = median(ours)
    return Row(
        name,
        f"≥ {goal}× stock",
        _spread(ours),
        f"**{median(stock) / middle:.1f}×**",
        f"**{median(pyscript) / middle:.1f}×**",
        _spread(stock),
        _spread(pyscript),
    )


def bytes_row(name: str, goal: str, ours: int, stock: int, pyscript: int) -> Row:
    """Compare sizes."""
    return Row(
        name,
        goal,
        _megabytes(ours),
        f"**{stock / ours:.1f}×**",
        f"**{pyscript / ours:.1f}×**",
        _megabytes(stock),
        _megabytes(pyscript),
    )


def markdown(rows: list[Row]) -> str:
    """Lay out the rows, and say what they were taken on and how far to trust them."""
    cells = [
        (
            row.name,
            row.goal,
            row.ours,
            row.against_stock,
            row.against_pyscript,
            row.stock,
            row.pyscript,
        )
        for row in rows
    ]
    lines = [HEAD, ("---",) * len(HEAD), *cells]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return (
        f"{table}\n\n"
        f"Medians, with the lowest and highest run in brackets. "
        f"Headless Chromium and a local server on {os.cpu_count()} processors "
        f"({platform.system()} {platform.machine()}, {os.getloadavg()[1]:.1f} of them busy over the "
        f"last five minutes); contestants take turns, each with a fresh profile. On a machine with "
        f"nothing else to do, milliseconds vary by a fifth from run to run and ratios by a tenth; "
        f"on a busy one, look at the lowest runs. A local server has no distance: on a real network "
        f"the first visit is mostly its bytes."
    )


def _spread(values: list[float]) -> str:
    return f"{median(values):.0f} ms ({min(values):.0f}–{max(values):.0f})"


def _megabytes(value: int) -> str:
    return f"{value / 1e6:.2f} MB"
