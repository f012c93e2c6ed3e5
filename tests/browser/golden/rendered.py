"""Renders results with the modules on the page of the built site, from the description that Python gives: no runtime."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from rules.decide import described
from site_builder.check_pages import check_address
from tests.browser.sources import with_sources
from tests.case_tables import Case, cases

FOLDER = Path(__file__).parent
COMMAND = "python -m tests.browser.golden"
# What is kept of each outcome, with how the file ends.
FORMS = {"text": "txt", "html": "html", "paper": "paper.txt"}
# Changes with every word and every version, and says nothing about how a result reads.
MADE_WITH = re.compile(r"Regels versie \S+ Teksten \w+\.")

RENDER = """async ([base, results]) => {
  const at = (name) => `${base}${name}`;
  const [{ Outcome }, { asText }, { asElement }, { layOutPaper }] = await Promise.all(
    ['widget/outcome.js', 'result/text.js', 'result/document.js', 'widget/takeaway.js'].map((name) => import(at(name))));
  const root = document.querySelector('[data-check]');
  const form = root.querySelector('.check__form');
  const nobody = new Proxy({}, { get: () => () => {} });
  const outcome = new Outcome(root, form, nobody, new AbortController().signal);
  // The picture comes in a turn of its own.
  outcome.show(...results[0], {});
  for (let turn = 0; turn < 200 && outcome.place.querySelector('.result__no-picture'); turn += 1) {
    await new Promise((next) => setTimeout(next, 10));
  }
  const today = new Date().toLocaleDateString('nl-NL');
  return results.map(([result, description]) => {
    outcome.clear();
    outcome.show(result, description, {});
    layOutPaper(outcome);
    return {
      text: asText(outcome.description, 'DATUM'),
      html: asElement(outcome.description, 'DATUM').outerHTML,
      paper: outcome.place.innerText.replaceAll(today, 'DATUM'),
    };
  });
}"""


def chosen(check: str) -> list[Case]:
    """Return the first case of each outcome, in the order of the table, and the one with most in its tables."""
    decided = [case for case in cases(check) if case.expected.outcome]
    most = max(decided, key=lambda case: len(str(described(check, case.answers)[1]["tables"])))
    first = {case.expected.outcome: case for case in reversed(decided)}
    return [case for case in decided if case is most or case is first[case.expected.outcome]]


def file_of(check: str, form: str) -> Path:
    """Return where one form of a check's outcomes is kept."""
    return FOLDER / f"{check}.{FORMS[form]}"


def rendered(page: Page, base: str, check: str) -> dict[str, str]:
    """Return what the files of a check hold, by form: each outcome under its code and the name of its case."""
    page.goto(base + check_address(check))
    page.emulate_media(media="print")
    picked = chosen(check)
    results = [described(check, case.answers) for case in picked]
    found: list[dict[str, Any]] = page.evaluate(RENDER, [with_sources(page, base), results])
    return {
        form: "\n".join(
            f"=== {case.expected.outcome}: {case.name}\n\n{tidy(entry[form], form)}\n"
            for case, entry in zip(picked, found, strict=True)
        )
        for form in FORMS
    }


def tidy(text: str, form: str) -> str:
    """Return a text without what it was made with; HTML with each block on a line, to compare."""
    plain = MADE_WITH.sub("Regels versie VERSIE. Teksten TEKSTEN.", text)
    if form == "html":
        return re.sub(
            r"(</(?:h\d|p|li|tr|thead)>|<(?:div|ul|ol|table[^>]*|tbody|thead)>)", r"\1\n", plain
        ).strip()
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]+$", "", plain, flags=re.MULTILINE)).strip()
