"""How long from an answer to its outcome in a long list: a caseload of the usual size, and the largest."""

import json
import tempfile
from pathlib import Path

from playwright.sync_api import Playwright

from bench.browser import profile
from site_builder.check_pages import check_address
from site_builder.finish.policy import headers_for
from site_builder.serve import running

CHECK = "halfjaar"
USUAL, LARGEST = 12, 300
FILLED = {"crisis": "nee", "veilig": "ja", "wil": "ja", "doelen": "nee", "zwaar": "nee"}
# Runs inside the page: from just before the input event until the outcome stands there, laid out.
MEASURE = """async (times) => {
  const root = document.querySelector('[data-check="halfjaar"]');
  const place = root.querySelector('[data-outcome]');
  const records = root.querySelectorAll('[data-record]');
  const took = [];
  for (let turn = 0; turn < times; turn += 1) {
    await new Promise((next) => setTimeout(next, 30));
    const record = records[Math.floor((records.length * turn) / times)];
    const answer = record.querySelector('[name$=".zwaar"][value="onbekend"]');
    took.push(await new Promise((done) => {
      let began = 0;
      const observer = new MutationObserver(() => {
        if (place.dataset.waiting !== undefined) return;
        observer.disconnect();
        place.getBoundingClientRect();
        done(performance.now() - began);
      });
      observer.observe(place, { attributes: true });
      began = performance.now();
      answer.click();
    }));
  }
  return took;
}"""


def caseload(cases: int) -> dict[str, object]:
    """Return a file of the reader's own with so many cases, each on its way."""
    zaken = [
        {"label": f"casus {number}", "begin": f"{2020 + number % 6}-0{number % 9 + 1}", "antwoorden": FILLED}
        for number in range(cases)
    ]
    checks = {CHECK: {"maand": "2026-11", "zaken": zaken}}
    return {"soort": "werkwijzer-antwoorden", "versie": 2, "checks": checks}


def measure(playwright: Playwright, site: Path, cases: int, times: int) -> list[float]:
    """Return the milliseconds of each answer in a caseload of so many cases."""
    with (
        running(site, headers=lambda file: headers_for(site, file)) as server,
        profile(playwright) as context,
        tempfile.TemporaryDirectory() as folder,
    ):
        file = Path(folder) / "zaken.json"
        file.write_text(json.dumps(caseload(cases)), "utf-8")
        page = context.new_page()
        page.goto(server.url + check_address(CHECK))
        root = page.locator(f'[data-check="{CHECK}"]')
        root.locator('input[name="maand"]').focus()
        page.locator(f'[data-check="{CHECK}"][data-state="ready"]').wait_for(timeout=60_000)
        root.locator('[data-do="open"]').set_input_files(file)
        root.locator('[data-outcome="open"]').wait_for(timeout=60_000)
        took: list[float] = page.evaluate(MEASURE, times)
        return took
