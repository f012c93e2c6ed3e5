"""The Python-Markdown extension that puts checks, self-tests, numbers to dial and glossary terms in pages."""

from __future__ import annotations

from typing import Any

from site_builder.markdown.extension import WerkwijzerExtension

__all__ = ["makeExtension"]


def makeExtension(**options: Any) -> WerkwijzerExtension:  # noqa: N802 - Python-Markdown's name
    """Return the extension; Python-Markdown calls this by the module's name."""
    return WerkwijzerExtension(**options)
