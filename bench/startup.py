"""How long from asking for the runtime to its first decided result, and how many bytes that takes."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Playwright, Response

from bench.browser import profile
from bench.contestants import CONTESTANTS, Contestant
from site_builder.serve import RunningSite

# Between the two visits: long enough for a browser to write away what it has compiled.
PAUSE = 3.0


@dataclass
class Starts:
    """The measurements of one contestant, in milliseconds, and what its first visit fetched."""

    cold: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    paths: set[str] = field(default_factory=set)


def measure(playwright: Playwright, site: RunningSite, runs: int) -> dict[str, Starts]:
    """Take turns, so that a busy moment of the machine hits all alike; a new profile each time."""
    found = {contestant.name: Starts() for contestant in CONTESTANTS}
    for run in range(runs):
        turn = CONTESTANTS[run % len(CONTESTANTS) :] + CONTESTANTS[: run % len(CONTESTANTS)]
        for contestant in turn:
            with profile(playwright) as context:
                starts = found[contestant.name]
                starts.cold.append(_visit(context, site, contestant, starts.paths))
                time.sleep(PAUSE)
                starts.warm.append(_visit(context, site, contestant, set()))
    return found


def _visit(context: BrowserContext, site: RunningSite, contestant: Contestant, paths: set[str]) -> float:
    page = context.new_page()

    def note(response: Response) -> None:
        path = urlsplit(response.url).path.lstrip("/")
        if response.ok and path != "favicon.ico":
            paths.add(path)

    page.on("response", note)
    page.goto(site.url + contestant.page)
    body = page.locator("body[data-result]")
    body.wait_for(state="attached", timeout=60_000)
    result = body.get_attribute("data-result") or ""
    if '"check":"overdracht"' not in result:
        raise RuntimeError(f"{contestant.name}: no result but {result[:300]!r}")
    took = float(body.get_attribute("data-took") or "nan")
    page.close()
    return took


def weight(paths: set[str], folder: Path) -> int:
    """Return the bytes over the network of these files, under brotli where that is smaller."""
    total = 0
    for path in paths:
        file = folder / path
        small = Path(f"{file}.br")
        sizes = [part.stat().st_size for part in (file, small) if part.is_file()]
        total += min(sizes, default=0)
    return total
