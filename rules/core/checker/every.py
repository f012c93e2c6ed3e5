"""Which files there are to check: those of each check, and those that checks share."""

from __future__ import annotations

from importlib import import_module

from rules.core.checker.fault import WordsFault
from rules.core.checker.layers import layer_faults
from rules.core.checker.shared import FILES, shared_faults
from rules.core.checker.words import from_error, words_faults
from rules.core.layers import using
from rules.core.questions import data_files
from rules.core.words import WordsError, checks, layer_name


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
    """Return every fault in what one check reads, what it shares with others first."""
    try:
        read = data_files(check)
    except (WordsError, KeyError, TypeError, AttributeError):
        read = list(FILES)
    found = [fault for name in FILES if name in read for fault in shared_faults(name)]
    return list(dict.fromkeys([*found, *_of_check(check)]))


def _of_check(check: str) -> list[WordsFault]:
    found = words_faults(check)
    try:
        import_module(f"rules.{check}.rule").RULE.ready()
    except WordsError as error:
        found += _own_faults(error)
    except (KeyError, TypeError, AttributeError, ValueError):
        # It stumbles over words that are broken, and those have been said.
        if not found:
            raise
    return found


def _own_faults(error: WordsError) -> list[WordsFault]:
    """Return the faults that a rule found in a file of its own: each "what; remedy" where it lists them."""
    whole = from_error(error)
    listed = getattr(error, "faults", None)
    if not listed:
        return [whole]
    pairs = [str(fault).partition("; ")[::2] for fault in listed]
    return [WordsFault(whole.file, "", what, remedy) for what, remedy in pairs]
