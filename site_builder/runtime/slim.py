"""Pyodide's interpreter without its table of contents for extension modules.

The interpreter exports all its 9,700 functions and variables by name, so that modules like numpy can
be linked to it while it runs. Each name costs at every start: it gets a place in a table and a cell of
its own. We load no such module; what stays is every name that Pyodide's own JavaScript mentions. Not
a byte of code or data changes.
"""

import re
from collections.abc import Iterator

from site_builder.project import BuildError
from site_builder.runtime.tools import INSTALL_AGAIN

# `var _free=Module["_free"]=wasmExports["free"];`, and `...=1234;` for a variable's address.
ASSIGNMENT = re.compile(r'var (\w+)=Module\["(\w+)"\]=(?:wasmExports\["\w+"\]|\d+);')
WORD = re.compile(r"[A-Za-z_$][\w$]*")

MAGIC = b"\0asm\1\0\0\0"
EXPORT_SECTION = 7

# Far fewer means that a new Pyodide is built in another way, and that this must be thought through.
FEWEST_ASSIGNMENTS = 3000
FEWEST_EXPORTS = 5000


def mentioned(glue: str, loader: str) -> frozenset[str]:
    """Return every word in Pyodide's JavaScript outside the list that only hands on exports."""
    rest, count = ASSIGNMENT.subn("", glue)
    if count < FEWEST_ASSIGNMENTS:
        raise BuildError(
            f"het geeft {count} namen door, minder dan verwacht.", "Kijk slim.py na.", "pyodide.asm.js"
        )
    return frozenset(WORD.findall(rest)) | frozenset(WORD.findall(loader))


def is_needed(name: str, words: frozenset[str]) -> bool:
    """Tell whether an export is mentioned, under its own name or as JavaScript calls it."""
    return name in words or f"_{name}" in words


def slim_glue(glue: str, words: frozenset[str]) -> str:
    """Leave out of the JavaScript the handing on of names that nobody mentions."""
    return ASSIGNMENT.sub(lambda found: found.group() if found.group(1) in words else "", glue)


def slim_wasm(wasm: bytes, words: frozenset[str]) -> bytes:
    """Leave out of the interpreter's export section the names that nobody mentions."""
    parts = [MAGIC]
    for kind, body in sections(wasm):
        kept = _slim_exports(body, words) if kind == EXPORT_SECTION else body
        parts += [bytes([kind]), _number(len(kept)), kept]
    return b"".join(parts)


def sections(wasm: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield kind and contents of each section, in order."""
    if not wasm.startswith(MAGIC):
        raise BuildError("dit is geen WebAssembly.", INSTALL_AGAIN, "pyodide.asm.wasm")
    place = len(MAGIC)
    while place < len(wasm):
        size, start = _read_number(wasm, place + 1)
        yield wasm[place], wasm[start : start + size]
        place = start + size


def exported(body: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield name and entry of each export in the section: a name, a byte for its kind, an index."""
    count, place = _read_number(body, 0)
    for _ in range(count):
        length, start = _read_number(body, place)
        _, end = _read_number(body, start + length + 1)
        yield body[start : start + length].decode(), body[place:end]
        place = end


def _slim_exports(body: bytes, words: frozenset[str]) -> bytes:
    entries = list(exported(body))
    if len(entries) < FEWEST_EXPORTS:
        raise BuildError(
            f"het heeft {len(entries)} namen, minder dan verwacht.", "Kijk slim.py na.", "pyodide.asm.wasm"
        )
    kept = [entry for name, entry in entries if is_needed(name, words)]
    return _number(len(kept)) + b"".join(kept)


def _read_number(data: bytes, place: int) -> tuple[int, int]:
    """Read an unsigned LEB128; return it and the place after it."""
    value = shift = 0
    while True:
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:  # noqa: PLR2004 - the high bit says that more follows
            return value, place


def _number(value: int) -> bytes:
    """Write an unsigned LEB128."""
    found = bytearray()
    while True:
        value, low = value >> 7, value & 0x7F
        found.append(low | 0x80 if value else low)
        if not value:
            return bytes(found)
