"""How long from an answer to its outcome on the screen, in the real page."""

from pathlib import Path

from playwright.sync_api import Playwright

from bench.browser import profile
from site_builder.finish.policy import headers_for
from site_builder.serve import running

# Runs inside the page: from just before the input event to the change of `data-outcome`.
MEASURE = """async (times) => {
  const root = document.querySelector('[data-check="triage"]');
  const place = root.querySelector('[data-outcome]');
  const answers = ['ja', 'nee'].map((code) =>
    root.querySelector(`input[name="acuut"][value="${code}"]`));
  const took = [];
  for (let turn = 0; turn < times; turn += 1) {
    await new Promise((next) => setTimeout(next, 30));
    took.push(await new Promise((done) => {
      let began = 0;
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done(performance.now() - began);
      });
      observer.observe(place, { attributes: true, attributeFilter: ['data-outcome'] });
      began = performance.now();
      answers[turn % 2].click();
    }));
  }
  return took;
}"""


def triage_page(site: Path) -> str | None:
    """Return the path of the page that carries the triage, if the site has been built."""
    for file in sorted(site.rglob("index.html")):
        if 'data-check="triage"' in file.read_text("utf-8"):
            folder = file.parent.relative_to(site).as_posix()
            return "" if folder == "." else f"{folder}/"
    return None


def measure(playwright: Playwright, site: Path, times: int) -> list[float] | None:
    """Return the milliseconds of each answer, or nothing when there is no such page."""
    path = triage_page(site)
    if path is None:
        return None
    with (
        running(site, headers=lambda file: headers_for(site, file)) as server,
        profile(playwright) as context,
    ):
        page = context.new_page()
        page.goto(server.url + path)
        root = page.locator('[data-check="triage"]')
        root.locator('input[name="acuut"]').first.focus()
        page.locator('[data-check="triage"][data-state="ready"]').wait_for(timeout=60_000)
        took: list[float] = page.evaluate(MEASURE, times)
        return took
