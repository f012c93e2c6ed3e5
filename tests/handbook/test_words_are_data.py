"""No sentence for a reader stands in code: rules, scripts and templates name their words by code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from rules.core.overlay import BRACED
from site_builder.project import ROOT, read_toml

# Two words of letters with a space between them: that is said to somebody.
SENTENCE = re.compile(r"[^\W\d_]{2,},?[ \n]+[^\W\d_]{2,}")
# What says something to whoever builds or mends, on the terminal, and to no reader of a page.
TO_THE_BUILDER = {
    "rules/core/checker/": "the checker of the data: its lines are for who edits them",
    "rules/core/overlay.py": "the same, of layers",
    "rules/core/words.py": "a data file that cannot be read",
    "rules/core/helplines.py": "faults in the data file of numbers",
    "rules/core/fingerprint.py": "a value in a data file that JSON has not",
    "rules/shared/own.py": "faults in a data file",
    "rules/shared/domains.py": "faults in a data file",
    "rules/shared/ladder.py": "faults in a data file",
    "rules/shared/laws.py": "faults in a data file",
    "rules/shared/moments.py": "faults in a data file",
    "rules/stroomdiagram/diagram.py": "the checker of a diagram that was replaced",
}
SHAPES = re.compile(r"rules/[a-z]+/shape\.py")
# Sentences that are none, or for nobody.
ALLOWED = {
    "Dit is Python {}.{}, en de regels draaien op 3.13. Roep ze aan met python3.13.": "said before any data can be read",
    "python -m rules list | schema ID | decide ID [--lines] | graph ID | check [--layer LAYER]": "what one types",
}
SCRIPTS = sorted(file for file in (ROOT / "checks").rglob("*.js"))
# What a developer reads on the console, or in an error that no page shows.
FOR_DEVELOPERS = re.compile(
    r"console\.\w+\(|new Error\(|new TypeError\(|super\(\"|leave: this page|new Fault\("
)
STRING = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|\'((?:[^\'\\\n]|\\.)*)\'')
JS_COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'])//[^\n]*", re.DOTALL)
TEMPLATES = sorted(file for file in (ROOT / "site_builder" / "templates").rglob("*.j2"))
JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
# Attributes that a macro gives to an element elsewhere.
HANDLES = re.compile(r'^ ?(?:[\w-]+(?:="[^"]*")? ?)+$', re.MULTILINE)
SPOKEN_ATTRIBUTE = re.compile(r'(?:aria-label|title|alt|placeholder)="([^"]*)"')
# A code can stand in brackets of its own, behind what says its type.
SAID = re.compile(r'\b(?:say(?:With)?|words)\(\s*\(?(?:[\w.=> ]+\?\s*)?["`]([^"`]+)["`](?:\s*:\s*"([^"]+)")?')


def literals(file: Path) -> Iterator[str]:
    """Yield every text in a Python file but docstrings."""
    tree = ast.parse(file.read_text("utf-8"))
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        if node.body and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value


def rule_files() -> list[Path]:
    """Return the Python of the rules that can speak to a reader."""
    found = []
    for file in sorted((ROOT / "rules").rglob("*.py")):
        name = file.relative_to(ROOT).as_posix()
        if not name.startswith(tuple(TO_THE_BUILDER)) and not SHAPES.fullmatch(name):
            found.append(file)
    return found


def name_of(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("file", rule_files(), ids=name_of)
def test_a_rule_says_nothing_that_is_no_data(file: Path) -> None:
    said = [text for text in literals(file) if SENTENCE.search(text) and text not in ALLOWED]
    assert [text for text in said if not to_a_maintainer(file, text)] == []


def to_a_maintainer(file: Path, text: str) -> bool:
    """Return whether a text is raised as an error about our own files, or written to the terminal."""
    source = file.read_text("utf-8")
    place = source.find(text.strip()[:30])
    before = source[max(0, place - 260) : place]
    return bool(re.search(r"(?:raise \w+Error\(|super\(\).__init__\(|stderr\.write\()[^)]*$", before))


@pytest.mark.parametrize("file", SCRIPTS, ids=name_of)
def test_a_script_says_nothing_that_is_no_data(file: Path) -> None:
    text = JS_COMMENT.sub("", file.read_text("utf-8"))
    found = []
    for match in STRING.finditer(text):
        said = next(group for group in match.groups() if group is not None)
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        words = re.sub(r"\$\{[^}]*\}", " ", said)
        if (
            SENTENCE.search(words)
            and not FOR_DEVELOPERS.search(line + match.group(0))
            and not is_selector(line)
        ):
            found.append(said)
    assert found == []


def is_selector(before: str) -> bool:
    """Return whether a text is a list of selectors, or of class names."""
    return bool(
        re.search(
            r"(?:all|one|closest|matches|querySelector(?:All)?)\([^)]*$|class: [^,]*$|const [A-Z]+ = $",
            before,
        )
    )


@pytest.mark.parametrize("file", TEMPLATES, ids=name_of)
def test_a_template_says_nothing_that_is_no_data(file: Path) -> None:
    text = JINJA.sub("", file.read_text("utf-8"))
    text = HANDLES.sub("", text)
    said = [*SPOKEN_ATTRIBUTE.findall(text), *TAG.split(text)]
    assert [words.strip() for words in said if re.search(r"[^\W\d_]{2,}", words)] == []


def words_of_scripts() -> dict[str, str]:
    """Return every word of the scripts by its code: what all pages share, and what the forms have."""
    found: dict[str, str] = {}
    for table in read_toml(ROOT / "checks" / "words" / "widget.toml").values():
        found |= table
    for form in sorted((ROOT / "checks").glob("*/form.toml")):
        found |= read_toml(form).get("words", {})
    return found


def used() -> set[str]:
    """Return the codes that scripts name; one made of parts counts for all that it can become."""
    known = words_of_scripts()
    found: set[str] = set()
    for file in SCRIPTS:
        for first, second in SAID.findall(JS_COMMENT.sub("", file.read_text("utf-8"))):
            for code in filter(None, (first, second)):
                pattern = re.sub(r"\\\$\\\{.*?\\\}", ".+", re.escape(code))
                found |= {name for name in known if re.fullmatch(pattern, name)} or {code}
    return found


def test_each_code_that_a_script_names_has_words_and_the_other_way_round() -> None:
    assert used() == set(words_of_scripts())


def test_the_types_name_the_same_codes() -> None:
    listed = re.findall(r'\| "([^"]+)"', (ROOT / "checks" / "words" / "codes.d.ts").read_text("utf-8"))
    assert listed == sorted(words_of_scripts())


def test_each_place_in_the_words_of_scripts_is_filled_by_name() -> None:
    scripts = "\n".join(file.read_text("utf-8") for file in SCRIPTS)
    places = {name for text in words_of_scripts().values() for name in BRACED.findall(text)}
    assert [name for name in sorted(places) if not re.search(rf"\b{name}\b", scripts)] == []


def test_each_word_of_the_site_is_used() -> None:
    code = "\n".join(
        file.read_text("utf-8")
        for kind in ("*.py", "*.j2")
        for file in sorted((ROOT / "site_builder").rglob(kind))
    )
    for file in ("check", "site", "paginas"):
        for key, value in read_toml(ROOT / "checks" / "words" / f"{file}.toml").items():
            for name in value if isinstance(value, dict) else [key]:
                assert re.search(rf"[\"'.]{re.escape(name)}[\"']", code), f"{file}.toml: {key}, {name}"


def test_the_search_sees_a_sentence() -> None:
    assert SENTENCE.search("Dit is een zin.")
    assert not SENTENCE.search("direct-gevaar")
    assert not SENTENCE.search("werkkader/niet#3")
    assert len(rule_files()) > 25
