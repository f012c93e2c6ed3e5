"""Layers of words over what pages say: the part of a layer that the rules do not read.

A layer has it under `page/`, as it stands under `checks/`: `page/words/widget.toml`, `page/triage/form.toml`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rules.core.checker import all_faults_with, layers
from rules.core.layers import using
from rules.core.overlay import Overlay, lacking
from rules.core.words import layer_folder, layer_name, of_layer
from site_builder.project import FORMS, read_toml
from site_builder.wording import PAGE

# What every page of a check says, so that a check is whole only with these.
OF_EVERY_CHECK = ("words/widget.toml", "words/check.toml")


def lines_of_layers() -> Iterator[str]:
    """Yield every fault in the layers that come with the rules, as a line."""
    for layer in layers():
        yield from lines_of(layer)


def lines_of(layer: str) -> Iterator[str]:
    """Yield every fault in a layer: what the rules read of it, then what pages do."""
    found = [fault.as_line() for fault in all_faults_with(layer)]
    yield from found
    if found:
        return
    with using(layer):
        shown, folder = f"{layer_name()}/{PAGE}", Path(layer_folder()) / PAGE
        for file in sorted(folder.rglob("*.toml")):
            name = file.relative_to(folder).as_posix()
            if not (FORMS / name).is_file():
                what = "bij ons is er geen bestand dat zo heet. Geef het de naam van het onze."
                yield f"{shown}/{name}: {what}"
                continue
            mine = read_toml(FORMS / name)
            for place, what, remedy in Overlay(name, mine, of_layer(f"{PAGE}/{name}") or {}).faults:
                yield f"{shown}/{name}: {place}: {what}. {remedy[:1].upper()}{remedy[1:]}."
        yield from _lacking(shown)


def _lacking(shown: str) -> Iterator[str]:
    whole = (of_layer("layer.toml") or {}).get("whole", [])
    for name in [*(OF_EVERY_CHECK if whole else ()), *(f"{check}/form.toml" for check in whole)]:
        mine, over = read_toml(FORMS / name), of_layer(f"{PAGE}/{name}") or {}
        for place in lacking(name, mine, over):
            yield f"{shown}/{name}: {place}: ontbreekt, en deze laag moet heel zijn. Schrijf die regel."
