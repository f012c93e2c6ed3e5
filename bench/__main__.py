"""`python -m bench`: measure everything once and print it as a table in Markdown."""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench import answers, lines, startup
from bench.contestants import OURS, PYSCRIPT, STOCK_PYODIDE, headers, prepare
from bench.sizes import most, usual
from bench.table import Row, bytes_row, figure, markdown, times_row
from site_builder.project import BuildError
from site_builder.runtime.tools import PROJECT
from site_builder.serve import running

CACHE = PROJECT / "build" / "cache"
SITE = PROJECT / "site"
PARTS = ("start", "answers", "lines", "build")


def say(text: str) -> None:
    """Progress goes to stderr: stdout is the table."""
    print(f"bench: {text}", file=sys.stderr, flush=True)


def start_rows(runs: int) -> list[Row]:
    """Measure first visit, cold start and warm start, side by side."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        say("preparing (compressing takes a minute the first time)")
        prepare(folder, CACHE)
        say(f"starting up, {runs} runs of cold and warm each")
        with running(folder, headers=headers) as site, sync_playwright() as playwright:
            found = startup.measure(playwright, site, runs)
        ours, stock, pyscript = (found[each.name] for each in (OURS, STOCK_PYODIDE, PYSCRIPT))
        weights = [startup.weight(starts.paths, folder) for starts in (ours, stock, pyscript)]
    return [
        bytes_row("first visit, brotli", "≤ 3.2 MB", *weights),
        times_row("cold start to first result", 2.3, ours.cold, stock.cold, pyscript.cold),
        times_row("warm start to first result", 3.0, ours.warm, stock.warm, pyscript.warm),
    ]


def answer_rows() -> list[Row]:
    """Measure from answer to shown outcome in the real page of every check."""
    if not (SITE / "index.html").is_file():
        return [Row("answer to shown outcome", "≤ 16 ms", "no site/: run `make build`")]
    with sync_playwright() as playwright:
        say("answering on the page of every check, as much as is usual filled in")
        often = answers.measure(playwright, SITE, usual(), 60)
        say("answering with the longest lists")
        seldom = answers.measure(playwright, SITE, most(), 20)
    return [
        *(_answer_row(size, "≤ 16 ms", took) for size, took in often),
        *(_answer_row(size, "≤ 100 ms", took) for size, took in seldom),
    ]


def _answer_row(size: answers.Size, wanted: str, took: list[float]) -> Row:
    """Return the median, and the 95th of a hundred beside it."""
    middle, high = took[len(took) // 2], took[len(took) * 95 // 100]
    return Row(
        f"answer to shown outcome, {size.check}, {size.name}", wanted, f"{middle:.1f} ms (95th {high:.1f})"
    )


def lines_row() -> Row:
    """Measure the command line on many lines."""
    say("deciding 20,000 lines")
    rate = figure(lines.measure(20_000))
    return Row("`decide overdracht --lines`", "≥ 5,000/s", f"{rate}/s")


def build_row() -> Row:
    """Measure a build of the whole site after another one."""
    say("building the site twice")
    command = [sys.executable, "-m", "site_builder", "build"]
    for _ in range(2):
        began = time.perf_counter()
        result = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
        took = time.perf_counter() - began
        if result.returncode != 0:
            reason = (result.stderr.strip().splitlines() or ["no reason given"])[-1]
            return Row("whole build, after the first", "≤ 60 s", f"failed: {reason}")
    return Row("whole build, after the first", "≤ 60 s", f"{took:.0f} s")


def main() -> int:
    """Measure what is asked for, everything by default."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="starts of each kind (at least 5)")
    parser.add_argument("--only", choices=PARTS, action="append", help="leave the rest out")
    options = parser.parse_args()
    wanted = options.only or PARTS
    rows: list[Row] = []
    try:
        if "start" in wanted:
            rows += start_rows(max(options.runs, 1))
        if "build" in wanted:
            rows.append(build_row())
        if "answers" in wanted:
            rows += answer_rows()
        if "lines" in wanted:
            rows.append(lines_row())
    except BuildError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    print(markdown(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
