"""A new check is six files of its own and one line in the menu: no list is edited, and everything finds it.

The steps are those of CONTRIBUTING, "Add a check". What forces another file to be touched fails here.
"""

from __future__ import annotations

import json
import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from site_builder.project import ROOT
from tests.recipe.copy import Copy

ID = "treden"
HERE = Path(__file__).parent / ID
# Where each file of a check goes.
OWN = {
    "words.toml": f"rules/{ID}/words.toml",
    "rule.py": f"rules/{ID}/rule.py",
    "shape.py": f"rules/{ID}/shape.py",
    "form.toml": f"checks/{ID}/form.toml",
    "page.md": f"docs/werken/{ID}-invullen.md",
    "cases.toml": f"tests/cases/{ID}.toml",
}
MENU = "mkdocs.yml"
BEFORE = "          - werken/participatieladder.md\n"
# Written by a command, not by hand.
SNAPSHOT = f"tests/rules/snapshots/{ID}.json"
STEP = {
    "momenten": [
        {"label": "mei", "buiten": "nee", "samen": "nee"},
        {"label": "nu", "buiten": "ja", "samen": "ja"},
    ]
}

# All of it on one worker: it is one story, and it builds one site.
pytestmark = [pytest.mark.xdist_group("recipe"), pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """Return a copy of the project with the check in it, as the steps say."""
    made = Copy(tmp_path_factory.mktemp("recipe"))
    for name, place in OWN.items():
        (made.root / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / name, made.root / place)
    menu = (made.root / MENU).read_text("utf-8")
    assert menu.count(BEFORE) == 1
    line = BEFORE.replace("werken/participatieladder.md", OWN["page.md"].removeprefix("docs/"))
    (made.root / MENU).write_text(menu.replace(BEFORE, f"{BEFORE}{line}"), "utf-8")
    return made


@pytest.fixture(scope="module")
def built(copy: Copy) -> Copy:
    """Return that copy with its snapshot written and its site built."""
    copy.run("-m", "tests.rules.snapshots")
    copy.run("-m", "site_builder", "build")
    return copy


def test_a_check_is_six_files_of_its_own_and_one_line_of_the_menu(copy: Copy) -> None:
    assert {file.name for file in HERE.iterdir() if file.is_file()} == set(OWN)
    assert len(OWN) == 6
    assert copy.differs() - {SNAPSHOT} == {*OWN.values(), MENU}
    now, was = ((root / MENU).read_text("utf-8").splitlines() for root in (copy.root, ROOT))
    assert len(now) == len(was) + 1


def test_contributing_names_each_of_those_files() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    steps = text.partition("\n## Add a check\n")[2].partition("\n## ")[0]
    for place in ("rules/<check>/words.toml", "rules/<check>/rule.py", "rules/<check>/shape.py",
                  "checks/<check>/form.toml", "::: check <check>", "tests/cases/<check>.toml", MENU):  # fmt: skip
        assert place in steps, place


def test_the_command_line_knows_it(copy: Copy) -> None:
    assert copy.run("-m", "rules", "list").split()[-1] == ID
    assert json.loads(copy.run("-m", "rules", "check")) == {"errors": []}
    assert set(json.loads(copy.run("-m", "rules", "schema", ID))["properties"]) == {"momenten", "afspraak"}
    result = json.loads(copy.run("-m", "rules", "decide", ID, given=json.dumps(STEP)))
    assert (result["outcome"], result["treden"]) == ("hoger", [1, 3])
    turning = {(entry["question"], entry["answer"]): entry["outcome"] for entry in result["what_if"]}
    assert turning["momenten.1.samen", "onbekend"] == "onzeker"
    assert turning["momenten.0.samen", "ja"] == "gelijk"


def test_after_its_snapshot_is_written_no_other_has_changed(built: Copy) -> None:
    assert built.differs() == {*OWN.values(), MENU, SNAPSHOT}


def test_the_tests_of_the_rules_pass_for_it(built: Copy) -> None:
    of_a_check = ("cases", "result", "table", "snapshots", "whatif", "schema", "words", "alerting",
                  "fingerprint", "bad_input_anything")  # fmt: skip
    assert built.test(*(f"tests/rules/test_{name}.py" for name in of_a_check), "-k", ID) > 100
    of_all = ("own_choices", "command_line", "purity", "helplines")
    assert built.test(*(f"tests/rules/test_{name}.py" for name in of_all)) > 100


def test_the_tests_of_the_handbook_pass_with_it(built: Copy) -> None:
    files = ("structure", "menu", "front_matter", "coverage", "readability", "embedding", "generic", "own",
             "practice")  # fmt: skip
    assert built.test(*(f"tests/handbook/test_{name}.py" for name in files)) > 200


def test_its_page_the_list_of_checks_and_the_pages_from_data_have_it(built: Copy) -> None:
    place = f"werken/{ID}-invullen/"
    page = (built.root / "site" / place / "index.html").read_text("utf-8")
    assert f'data-check="{ID}"' in page
    elsewhere = unescape((built.root / "site/triage/index.html").read_text("utf-8"))
    assert f'"{ID}": "../{place}"' in elsewhere, "the page of another check knows where it is"
    for other in ("index.html", "begin/index.html", "naslag/hoe-de-regels-beslissen/index.html",
                  "naslag/wat-wij-erbij-bedachten/index.html"):  # fmt: skip
        text = (built.root / "site" / other).read_text("utf-8")
        assert re.search(rf'href="[./]*{place}"', text), other
    index = json.loads((built.root / "site/assets/search/index.json").read_text("utf-8"))
    addresses = [index["pages"][entry["page"]]["address"] for entry in index["places"]]
    for word in ("eenzaamheid", "deur"):  # of the page, and of a question of the check
        assert place in {addresses[number] for number in index["terms"][word][::2]}, word


def test_the_tests_of_the_built_site_pass_with_it(built: Copy) -> None:
    files = ("names", "check_forms", "search", "generated_pages", "own", "pictures")
    assert built.test(*(f"tests/site/test_{name}.py" for name in files)) > 200


def test_in_a_browser_it_works_by_mouse_by_keyboard_and_in_silence(built: Copy) -> None:
    files = ("checks", "privacy", "focus", "without_javascript", "alerts")
    # Six cases by mouse and five outcomes by keyboard are the least of it.
    assert built.test(*(f"tests/browser/test_{name}.py" for name in files), "-k", ID) > 6 + 5
