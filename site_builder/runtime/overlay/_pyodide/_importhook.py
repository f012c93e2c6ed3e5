"""Importing JavaScript objects as modules, as far as Pyodide's own start-up does it.

Written against `_frozen_importlib`, which is always there, instead of `importlib.abc`, which pulls
in `importlib.resources` and with it `tempfile`, `shutil`, `random` and `inspect`.
"""

import sys
from _frozen_importlib import ModuleSpec

from ._core_docs import JsProxy


class JsFinder:
    """Finds the modules that JavaScript has registered (`js`, `pyodide_js`) and what is below them."""

    def __init__(self):
        self.jsproxies = {}
        self.hook = lambda proxy: None

    def find_spec(self, fullname, path, target=None):
        """Return how to import `fullname`, if it is JavaScript's."""
        parent, _, child = fullname.rpartition(".")
        if not parent:
            proxy = self.jsproxies.get(fullname)
        elif isinstance(sys.modules.get(parent), JsProxy):
            proxy = getattr(sys.modules[parent], child, None)
        else:
            proxy = None
        if not isinstance(proxy, JsProxy):
            return None
        return ModuleSpec(fullname, _JsLoader(proxy), origin="javascript", is_package=True)

    def register_js_module(self, name, jsproxy):
        """Make `jsproxy` importable as `name`."""
        self.jsproxies[name] = jsproxy

    def unregister_js_module(self, name):
        """Forget the module `name`."""
        del self.jsproxies[name]


class _JsLoader:
    def __init__(self, proxy):
        self.proxy = proxy

    def create_module(self, spec):
        return self.proxy

    def exec_module(self, module):
        pass


jsfinder = JsFinder()
register_js_module = jsfinder.register_js_module
unregister_js_module = jsfinder.unregister_js_module


def register_js_finder():
    """Put the finder in use; called once, near the end of the start."""
    sys.meta_path.append(jsfinder)


def register_windows_finder():
    """Do nothing: a browser has no drive letters."""


def register_module_not_found_hook(packages, unvendored):
    """Do nothing: there is one package, and it is loaded."""


def add_note_to_module_not_found_error(error):
    """Do nothing: advice on installing packages is of no use to our reader."""
