"""Installing the one wheel that the lock file names.

The original handles every archive there is, through `zipfile`, `shutil`, `tempfile` and `pathlib`.
Our wheels are stored and not deflated, so that unpacking is cutting.
"""

import importlib
import os
import sys


class _Folder:
    """A path that stays a Python object in JavaScript, which asks for its `__str__()`."""

    def __init__(self, path):
        self.path = path

    def __str__(self):
        return self.path


SITE_PACKAGES = _Folder(f"/lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages")
DSO_DIR = _Folder("/usr/lib")


def get_install_dir(target=None):
    """Return where packages go; there are no shared libraries here."""
    return SITE_PACKAGES.path


def unpack_buffer(buffer, *, filename, extract_dir, metadata=None, calculate_dynlibs=False):
    """Unpack a wheel into `extract_dir`; its hash was checked when it was fetched."""
    data = buffer.to_bytes()
    folders = set()
    for name, content in _entries(data):
        folder = ""
        for part in name.split("/")[:-1]:
            folder = f"{folder}/{part}"
            if folder not in folders:
                os.mkdir(extract_dir + folder)
                folders.add(folder)
        # Not open(): what that adds to these three calls is a third of the time of the whole unpacking.
        file = os.open(f"{extract_dir}/{name}", os.O_WRONLY | os.O_CREAT)
        os.write(file, content)
        os.close(file)
    # Python looked into the folder when it was still empty.
    sys.path_importer_cache.pop(extract_dir, None)
    return []


def _entries(data):
    """Yield name and content of each file, by the zip's own table of contents (APPNOTE 4.3.12)."""

    def number(place, size):
        return int.from_bytes(data[place : place + size], "little")

    end = data.rindex(b"PK\5\6")
    place = number(end + 16, 4)
    for _ in range(number(end + 10, 2)):
        if number(place + 10, 2) != 0:
            raise ValueError("the wheel is deflated; site_builder.runtime makes it stored")
        size, length = number(place + 20, 4), number(place + 28, 2)
        start = number(place + 42, 4)
        start += 30 + number(start + 26, 2) + number(start + 28, 2)
        yield data[place + 46 : place + 46 + length].decode(), data[start : start + size]
        place += 46 + length + number(place + 30, 2) + number(place + 32, 2)


def init_loaded_packages():
    """Do nothing: nothing is installed before the wheel is."""


# JavaScript calls this after installing. The original has every importer read its archive again and
# loads `importlib.metadata`, with e-mail headers and CSV files, to forget what was never looked up.
importlib.invalidate_caches = lambda: None
