"""How long from an answer to its outcome on the screen, in the real page, as large as usual and at most."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Playwright

from bench.browser import profile
from site_builder.check_pages import check_address
from site_builder.finish.policy import headers_for
from site_builder.serve import running

# Runs inside the page: from just before the last field of the form changes, there and back in turn, to the
# outcome that follows; of files one is taken away. While the rules are waited for there is no outcome.
MEASURE = """async ([check, times]) => {
  const root = document.querySelector(`[data-check="${check}"]`);
  const place = root.querySelector('[data-outcome]');
  const last = (selector) => [...root.querySelectorAll(`.check__form ${selector}`)].at(-1);
  const chosen = last('input[type=radio]:checked');
  const others = chosen && [...root.querySelectorAll(`input[name="${chosen.name}"]`)];
  const box = last('input[type=checkbox]');
  const text = last('textarea[name], input[type=text][name]');
  const change = (turn) => {
    const file = last('[data-do="ungather"]');
    if (file) file.click();
    else if (chosen) others[(others.indexOf(chosen) + turn + 1) % others.length].click();
    else if (box) box.click();
    else {
      text.value = turn % 2 ? text.value.slice(0, -1) : `${text.value}.`;
      text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  };
  const took = [];
  for (let turn = 0; turn < times; turn += 1) {
    await new Promise((next) => setTimeout(next, 50));
    took.push(await new Promise((done) => {
      let began = 0;
      const observer = new MutationObserver(() => {
        if (place.dataset.waiting !== undefined) return;
        observer.disconnect();
        done(performance.now() - began);
      });
      observer.observe(place, { attributes: true, attributeFilter: ['data-outcome', 'data-waiting'] });
      began = performance.now();
      change(turn);
    }));
  }
  return took;
}"""


@dataclass(frozen=True)
class Size:
    """A check that is filled in, and what to call that; or the `files` (check and answers) that it takes."""

    check: str
    name: str
    answers: dict[str, Any]
    files: tuple[tuple[str, dict[str, Any]], ...] = ()


def _opened(page: Page, address: str, size: Size) -> None:
    """Open the page of a check and fill it in out of a file of the reader's own."""
    page.goto(address + check_address(size.check))
    root = page.locator(f'[data-check="{size.check}"]')
    root.evaluate("root => root.scrollIntoView()")
    page.locator(f'[data-check="{size.check}"][data-state="ready"]').wait_for(timeout=60_000)
    if size.files:
        held = [_file(f"{number}.json", check, answers) for number, (check, answers) in enumerate(size.files)]
        root.locator('[data-do="gather"]').set_input_files(held)
    else:
        root.locator('[data-do="open"]').set_input_files(_file("antwoorden.json", size.check, size.answers))
        root.locator(".check__file-news:not(:empty)").wait_for(timeout=60_000)
    root.locator("[data-outcome]:not([data-outcome=''])").wait_for(timeout=60_000)
    # The list of files, one of which is taken away, comes when it is opened.
    whole = root.locator(".files__all > summary")
    if whole.count():
        whole.click()
        root.locator('[data-do="ungather"]').first.wait_for()


def _file(name: str, check: str, answers: dict[str, Any]) -> Any:
    """Return a file of the reader's own with the answers to one check."""
    held = {"soort": "werkwijzer-antwoorden", "versie": 2, "checks": {check: answers}}
    return {"name": name, "mimeType": "application/json", "buffer": json.dumps(held).encode()}


def measure(
    playwright: Playwright, site: Path, sizes: list[Size], times: int
) -> list[tuple[Size, list[float]]]:
    """Return the milliseconds of each answer, the shortest first, for each size."""
    found = []
    with running(site, headers=lambda file: headers_for(site, file)) as server:
        for size in sizes:
            with profile(playwright) as context:
                page = context.new_page()
                _opened(page, server.url, size)
                took: list[float] = page.evaluate(MEASURE, [size.check, times])
                found.append((size, sorted(took)))
    return found
