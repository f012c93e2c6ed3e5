"""`label`: what a record is called. A form that holds none sends the record's own title ("Zaak 2")."""

from __future__ import annotations

from rules.kinds.kind import Kind
from rules.kinds.written import KEYS, expected, needed, read, schema

KIND = Kind("label", read, schema, expected, keys=KEYS, needed=needed, names=True)
