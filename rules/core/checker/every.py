"""Which files there are to check: those of each check, and those that checks share."""

from __future__ import annotations

from importlib import import_module

from rules.core.checker.fault import WordsFault
from rules.core.checker.layers import layer_faults
from rules.core.checker.shared import FILES, shared_faults
from rules.core.checker.words import from_error, words_faults
from rules.core.explanation import Rule
from rules.core.layers import using
from rules.core.looks import EVERYTHING
from rules.core.questions import data_files
from rules.core.words import WORDS_FILE, WordsError, checks, layer_name, load


def all_faults() -> list[WordsFault]:
    """Return every fault in every data file, what checks share first."""
    found = [fault for name in FILES for fault in shared_faults(name)]
    for check in checks():
        found += _of_check(check)
    return list(dict.fromkeys(found))


def all_faults_with(layer: str) -> list[WordsFault]:
    """Return every fault in a layer, and then in what comes of laying it over ours."""
    found = layer_faults(layer)
    if found:
        return found
    with using(layer):
        return [fault._replace(file=f"{layer_name()}/{fault.file}") for fault in all_faults()]


def faults_of(check: str) -> list[WordsFault]:
    """Return every fault in what one check reads, what it shares with others first.

    Where it takes the answers of another check, that one's words are among it.
    """
    try:
        read = data_files(check)
    except (WordsError, KeyError, TypeError, AttributeError):
        read = list(FILES)
    found = [fault for name in FILES if name in read for fault in shared_faults(name)]
    for name in checks():
        if name == check or f"{name}/{WORDS_FILE}" in read:
            found += _of_check(name)
    return list(dict.fromkeys(found))


def _of_check(check: str) -> list[WordsFault]:
    found = words_faults(check)
    rule: Rule = import_module(f"rules.{check}.rule").RULE
    found += limit_faults(rule)
    try:
        rule.ready()
    except WordsError as error:
        found += _own_faults(error)
    except (KeyError, TypeError, AttributeError, ValueError):
        # It stumbles over words that are broken, and those have been said.
        if not found:
            raise
    return found


def limit_faults(rule: Rule) -> list[WordsFault]:
    """Return what is wrong where a rule limits what-if: its reader has to be told, and only then."""
    file = f"{rule.id}/words.toml"
    try:
        told = "what-if-limit" in load(file)["check"]
    except (WordsError, KeyError, TypeError):
        # What is broken there is said by what reads it.
        return []
    limited = rule.looks != EVERYTHING
    if limited and not told:
        what, remedy = (
            "what-if-limit ontbreekt",
            "schrijf op wat de regel niet bekijkt bij een ander antwoord",
        )
        return [WordsFault(file, "[check]", what, remedy)]
    if told and not limited:
        return [WordsFault(file, "[check], what-if-limit", "de regel bekijkt alles", "haal die regel weg")]
    return []


def _own_faults(error: WordsError) -> list[WordsFault]:
    """Return the faults that a rule found in a file of its own: each "what; remedy" where it lists them."""
    whole = from_error(error)
    listed = getattr(error, "faults", None)
    if not listed:
        return [whole]
    pairs = [str(fault).partition("; ")[::2] for fault in listed]
    return [WordsFault(whole.file, "", what, remedy) for what, remedy in pairs]
