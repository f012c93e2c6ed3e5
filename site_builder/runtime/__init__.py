"""The browser runtime: a trimmed Pyodide with the rules as a wheel, ready to be served as it is."""

from site_builder.runtime.build import build_runtime
from site_builder.runtime.manifest import Manifest, RuntimeFile

__all__ = ["Manifest", "RuntimeFile", "build_runtime"]
