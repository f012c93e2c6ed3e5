"""The whole command, on a copy of the project: what is broken stops it in one line, without a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from rules import CHECKS
from site_builder.project import NODE_MODULES, ROOT
from site_builder.serve import running

# What is broken (file, old text, new text), and the line that the command must end with.
BREAKS = {
    "a check's name": (
        "docs/triage.md",
        "::: check triage",
        "::: check triag",
        (f"Gestopt: docs/triage.md:{{line}}: check “triag” bestaat niet. Kies uit {', '.join(CHECKS)}."),
    ),
    "a check that stands on no page": (
        "docs/zrm.md",
        "::: check zrm\n",
        "",
        (
            "Gestopt: rules/zrm: de check “zrm” staat op geen pagina. "
            "Zet de regel “::: check zrm” op één pagina in docs/."
        ),
    ),
    "a check that stands on two pages": (
        "docs/werken/regie.md",
        "# Wie heeft",
        "::: check zrm\n\n# Wie heeft",
        (
            "Gestopt: rules/zrm: de check “zrm” staat op meer dan één plek: docs/werken/regie.md:{line} en "
            "docs/zrm.md:33. Laat één regel “::: check zrm” staan."
        ),
    ),
    "a page that an action leads on to": (
        "rules/triage/words.toml",
        'page = "van-wie/schulden"',
        'page = "van-wie/shulden"',
        (
            "Gestopt: rules/triage/words.toml: gebied, financien, page: de pagina “van-wie/shulden” bestaat niet. "
            "Noem een pagina die er is, als map/naam."
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
    "what one learns of a practice case": (
        "docs/leren/zrm-3-overal-een-vier.md",
        "leert: Verder kijken dan de uitkomst\n",
        "",
        (
            "Gestopt: docs/leren/zrm-3-overal-een-vier.md: leert ontbreekt in de front matter. "
            "Schrijf in een paar woorden wat iemand van deze casus leert."
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
    "a number to dial": (
        "docs/werken/regie.md",
        "{bel:112}",
        "{bel:115}",
        (
            "Gestopt: docs/werken/regie.md:{line}: het nummer “115” bestaat niet. "
            "Kies uit 112, 113, 113-gratis, veilig-thuis, zorgwekkend-gedrag, kindertelefoon."
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
    "the opening of a chapter": (
        "mkdocs.yml",
        "      - begin/index.md\n",
        "",
        (
            "Gestopt: mkdocs.yml: nav: hoofdstuk “Begin hier” begint niet met een openingspagina. "
            "Zet <map>/index.md als eerste onder het hoofdstuk."
        ),
    ),
    "the YAML of the menu": (
        "mkdocs.yml",
        "  - Begin hier:\n",
        "  - Begin: hier:\n",
        (
            "Gestopt: mkdocs.yml:{line}: het menu is niet te lezen. "
            "Schrijf onder nav: hoofdstukken met hun pagina's, en let op inspringen en dubbele punten."
        ),
    ),
    "front matter that is a list": (
        "docs/werken/regie.md",
        "---\n",
        "---\n- regie\n---\n",
        (
            "Gestopt: docs/werken/regie.md:2: de front matter heeft geen regels met een naam en een waarde. "
            "Schrijf elke regel als naam: waarde, zonder streepje ervoor."
        ),
    ),
    "the domains of the ZRM": (
        "rules/shared/domeinen.toml",
        'id = "financien"',
        'id = financien"',
        (
            "Gestopt: rules/shared/domeinen.toml: geen geldige TOML (Invalid value (at line {line}, column 6)). "
            "Verbeter die regel."
        ),
    ),
    "a line in the words that nothing reads": (
        "rules/zrm/words.toml",
        "[check]\n",
        "[check]\nsinds = 2026-01-01\n",
        (
            "Gestopt: rules/zrm/words.toml: [check]: “sinds” bestaat hier niet. "
            "Haal het weg, of kies uit title, minutes, place, ahead, others, handover, reasons, what-if-limit, reader, questions, alerts, reads, nagekeken."
        ),
    ),
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of what a build reads, with the drawings that were laid out before."""
    for name in ("docs", "rules", "checks", "site_builder"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in (".python-version", "mkdocs.yml", "package.json"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "node_modules").symlink_to(NODE_MODULES)
    (tmp_path / "build" / "cache").mkdir(parents=True)
    for file in (ROOT / "build" / "cache").glob("layout-*.json"):
        shutil.copy(file, tmp_path / "build" / "cache")
    return tmp_path


def stopped(project: Path, *arguments: str, **environment: str) -> str:
    """Run a command that must stop; return the last line that it says."""
    done = subprocess.run(
        [sys.executable, "-m", "site_builder", *arguments],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr.splitlines()[-1]


@pytest.mark.parametrize("broken", BREAKS)
def test_a_build_stops_with_one_line_that_says_where_and_what_to_do(broken: str, project: Path) -> None:
    name, old, new, message = BREAKS[broken]
    text = (project / name).read_text(encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    (project / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert stopped(project, "build") == message.format(line=line)
    assert not (project / "site").exists(), "a broken build leaves no site behind"


def byte_broken(project: Path, name: str) -> None:
    """Put a byte that is no UTF-8 on the second line of a file."""
    file = project / name
    first, _, rest = file.read_bytes().partition(b"\n")
    file.write_bytes(first + b"\n# caf\xe9\n" + rest)


def marked(project: Path, name: str) -> None:
    """Put a byte order mark before a file, as some editors do."""
    file = project / name
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())


def turned_into_a_folder(project: Path, name: str) -> None:
    """Let a folder stand where a file belongs."""
    (project / name).unlink(missing_ok=True)
    (project / name).mkdir()


def dangling(project: Path, name: str) -> None:
    """Let a link that leads to nothing stand where a file belongs."""
    (project / name).unlink(missing_ok=True)
    (project / name).symlink_to("bestaat-niet")


def emptied(project: Path, name: str) -> None:
    """Take everything out of a file."""
    (project / name).write_text("", encoding="utf-8")


WRITTEN = ("docs/werken/regie.md", "checks/triage/form.toml", "docs/naslag/begrippen.toml", "mkdocs.yml")
MORE = (
    "docs/snel-weg.toml",
    "docs/werken/zelftest.toml",
    "rules/zrm/words.toml",
)
UNREADABLE: dict[tuple[Callable[[Path, str], None], str], str] = {
    **{(byte_broken, name): "geen UTF-8. Bewaar het bestand als UTF-8." for name in (*WRITTEN, *MORE)},
    **{
        (marked, name): "begint met een BOM. Bewaar het bestand als UTF-8 zonder BOM."
        for name in (*WRITTEN, *MORE)
    },
    **{
        (turned_into_a_folder, name): "dit is een map en geen bestand. Geef de map een andere naam."
        for name in (*WRITTEN, "docs/werken/nieuw.md")
    },
    (dangling, "docs/werken/nieuw.md"): "deze link wijst naar niets. Zet het bestand terug.",
    (dangling, "docs/naslag/begrippen.toml"): "deze link wijst naar niets. Zet het bestand terug.",
    (
        emptied,
        "docs/naslag/begrippen.toml",
    ): "er staat geen begrip in. Schrijf elk begrip onder een kop [[begrip]].",
    (emptied, "docs/werken/regie.md"): (
        "deze pagina heeft geen front matter. "
        "Begin met --- en de regels title, description en bronnen (zie CONTRIBUTING)."
    ),
}


@pytest.mark.parametrize(
    ("spoil", "name"), UNREADABLE, ids=[f"{spoil.__name__} {name}" for spoil, name in UNREADABLE]
)
def test_a_file_that_cannot_be_read_is_one_line_with_its_name(
    spoil: Callable[[Path, str], None], name: str, project: Path
) -> None:
    spoil(project, name)
    said = stopped(project, "build")
    assert said.startswith(f"Gestopt: {name}")
    assert said.lower().endswith(UNREADABLE[spoil, name].lower())


@pytest.mark.parametrize("port", ["99999", "-1", ""])
def test_a_port_that_cannot_be_is_refused(port: str) -> None:
    said = stopped(ROOT, "serve", f"--port={port}")
    assert said.startswith(f"Gestopt: poort “{port}” bestaat niet. Kies een getal van 0 ")


def test_every_fault_in_the_rules_data_is_a_line_of_its_own(project: Path) -> None:
    for name, old, new in (
        ("shared/hulplijnen.toml", 'number = "0800-2000"', 'number = "0800 2000"'),
        ("triage/words.toml", "[partner.dwang]", "[partner.drang]"),
    ):
        file = project / "rules" / name
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "site_builder", "build"],
        cwd=project, env={**os.environ, "PYTHONPATH": str(project)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout == "", "nothing is built before the data are right"
    lines = done.stderr.splitlines()
    assert lines[0] == (
        "Gestopt: rules/shared/hulplijnen.toml: hulplijn, “veilig-thuis”, number: “0800 2000” kan hier niet. "
        "Schrijf een nummer van alleen cijfers, met hooguit één streepje."
    )
    assert len(lines) > 2
    assert all(line.startswith("Gestopt: rules/triage/words.toml: [partner]") for line in lines[1:])


def test_an_address_without_a_scheme_is_refused() -> None:
    assert stopped(ROOT, "build", SITE_URL="example.org/handboek") == (
        "Gestopt: SITE_URL: “example.org/handboek” is geen adres. Geef het met https:// ervoor."
    )


def test_a_port_that_is_taken_is_named_with_another_one(tmp_path: Path) -> None:
    with running(tmp_path) as other:
        assert stopped(ROOT, "serve", "--port", str(other.port)) == (
            f"Gestopt: poort {other.port} is bezet. Kies een andere: `make serve PORT={other.port + 1}`."
        )
