"""The rules as a wheel: their Python, their words, and the words parsed ahead."""

import ast
import json
import os
import shutil
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from site_builder.project import BuildError
from site_builder.runtime.archive import EPOCH_SECONDS

DISTRIBUTION = "werkwijzer-rules"

PROJECT_FILE = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "{version}"
requires-python = ">=3.13"

[tool.hatch.build.targets.wheel]
packages = ["rules"]
"""


def rules_version(rules: Path) -> str:
    """Read `VERSION = "x.y.z"` without importing the rules: only the text counts."""
    for name in ("version.py", "__init__.py"):
        file = rules / name
        if not file.is_file():
            continue
        for node in ast.parse(file.read_text("utf-8")).body:
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.targets[0], ast.Name)
                and node.targets[0].id == "VERSION"
                and isinstance(node.value, ast.Constant)
            ):
                return str(node.value.value)
    raise BuildError("er staat geen versie.", 'Schrijf VERSION = "1.2.3".', f"{rules.name}/version.py")


def build_wheel(rules: Path, target: Path) -> None:
    """Build the wheel into the folder `target`, the same bytes for the same rules."""
    from hatchling.builders.wheel import WheelBuilder

    with tempfile.TemporaryDirectory() as name:
        project = Path(name)
        shutil.copytree(rules, project / "rules", ignore=shutil.ignore_patterns("__pycache__"))
        for file in sorted((project / "rules").rglob("*.toml")):
            file.with_name(f"{file.name}.json").write_text(_parsed(file, project), "utf-8")
        text = PROJECT_FILE.format(name=DISTRIBUTION, version=rules_version(rules))
        (project / "pyproject.toml").write_text(text, "utf-8")
        before = os.environ.get("SOURCE_DATE_EPOCH")
        os.environ["SOURCE_DATE_EPOCH"] = EPOCH_SECONDS
        try:
            list(WheelBuilder(name).build(directory=str(target), versions=["standard"]))
        finally:
            os.environ.pop("SOURCE_DATE_EPOCH")
            if before is not None:
                os.environ["SOURCE_DATE_EPOCH"] = before


def _parsed(file: Path, project: Path) -> str:
    """Return a TOML file as JSON, or refuse it: no value may become another one on the way."""
    shown = file.relative_to(project)
    try:
        value: Any = tomllib.loads(file.read_text("utf-8"))
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except tomllib.TOMLDecodeError as error:
        raise BuildError(f"geen geldige TOML ({error}).", "Verbeter die regel.", str(shown)) from None
    except (TypeError, ValueError) as error:
        raise BuildError(
            f"er staat een waarde die JSON niet kent ({error}).",
            "Zet haar tussen aanhalingstekens.",
            str(shown),
        ) from None
    return text
