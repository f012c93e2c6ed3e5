"""The whole command, on a copy of the project: what is broken stops it in one line, without a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from site_builder.project import NODE_MODULES, ROOT

# What is broken (file, old text, new text), and the line that the command must end with.
BREAKS = {
    "a check's name": (
        "docs/triage.md",
        "::: check triage",
        "::: check triag",
        (
            "Gestopt: docs/triage.md:{line}: check “triag” bestaat niet. "
            "Kies uit triage, overdracht, grenzen, zrm, agenda, stroomdiagram."
        ),
    ),
    "an outcome that the rules do not give": (
        "docs/leren/triage-1-blauwe-enveloppen.md",
        '```uitwerking\n    check = "triage"\n    verwacht = "buurtteam"',
        '```uitwerking\n    check = "triage"\n    verwacht = "crisis"',
        (
            "Gestopt: docs/leren/triage-1-blauwe-enveloppen.md:{line}: de regels van triage komen uit op "
            "“buurtteam”, de tekst verwacht “crisis”. Pas de antwoorden of de tekst van de oefencasus aan."
        ),
    ),
    "a form": (
        "checks/triage/form.toml",
        '"volwassen", ',
        "",
        (
            "Gestopt: checks/triage/form.toml: volwassen staat in geen groep, of in meer dan één. "
            "Zet elke vraag in precies één [[group]]."
        ),
    ),
    "the glossary": (
        "docs/naslag/begrippen.toml",
        'term = "4D-model"',
        'term = 4D-model"',
        (
            "Gestopt: docs/naslag/begrippen.toml: geen geldige TOML (Expected newline or end of document "
            "after a statement (at line {line}, column 9)). Verbeter die regel."
        ),
    ),
    "a related page": (
        "docs/werken/regie.md",
        "verwant:\n",
        "verwant:\n  - werken/bestaat-niet.md\n",
        (
            "Gestopt: docs/werken/regie.md: verwant: verwante pagina “werken/bestaat-niet.md” bestaat niet. "
            "Verbeter het pad onder verwant."
        ),
    ),
    "the menu": (
        "mkdocs.yml",
        "      - begin/inwoners.md\n",
        "",
        (
            "Gestopt: MkDocs geeft 1 waarschuwingen (hierboven). "
            "Verbeter de links of het menu; de paden zijn die onder docs/."
        ),
    ),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of what a build reads, with the drawings that were laid out before."""
    for name in ("docs", "rules", "checks", "site_builder"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "node_modules").symlink_to(NODE_MODULES)
    (tmp_path / "build" / "cache").mkdir(parents=True)
    for file in (ROOT / "build" / "cache").glob("layout-*.json"):
        shutil.copy(file, tmp_path / "build" / "cache")
    return tmp_path


@pytest.mark.parametrize("broken", BREAKS)
def test_a_build_stops_with_one_line_that_says_where_and_what_to_do(broken: str, project: Path) -> None:
    name, old, new, message = BREAKS[broken]
    text = (project / name).read_text(encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    (project / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "site_builder", "build"],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == message.format(line=line)
    assert "Traceback" not in done.stderr
    assert not (project / "site").exists(), "a broken build leaves no site behind"
