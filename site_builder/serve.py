"""A local server for the built site that behaves like production: the same headers, compression and 404 page.

Nothing of the checks runs from ``file://``, and a policy that is only in production is found out too late,
so what a developer looks at and what the tests drive is served with the very headers that are deployed.
"""

import errno
import re
import threading
import webbrowser
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from wsgiref.headers import Headers

import waitress.server
from waitress import wasyncore
from whitenoise.base import WhiteNoise

from site_builder.project import BuildError

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

HeadersFor = Callable[[str], dict[str, str]]
"""The response headers of one file, by its path below the site's root (``runtime/manifest.json``)."""

# A name that carries its own hash (``pyodide.1a2b3c4d5e.mjs``) can never mean anything else.
HASHED_NAME = re.compile(r"[.\-_][0-9a-f]{8,64}(?:[.\-][\w.\-]+)?\.\w+$")

# Python's own table differs from machine to machine (it reads /etc/mime.types); a browser insists on these.
MIME_TYPES = {
    ".mjs": "text/javascript",
    ".py": "text/plain",
    ".toml": "text/plain",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/zip",
}

# The ports that everybody may open, and one to name where the next number is not among them.
FIRST_FREE_TO_ALL, LAST, FALLBACK = 1024, 65535, 8001


def no_headers(_path: str) -> dict[str, str]:
    """The headers of a site that states none: for tests that do not look at them."""
    return {}


def base_of(prefix: str) -> str:
    """A sub-path as a browser writes it: with a slash at both ends."""
    name = prefix.strip("/")
    return f"/{name}/" if name else "/"


def site_app(root: Path, prefix: str = "/", headers: HeadersFor = no_headers) -> "WSGIApplication":
    """The WSGI application that serves ``root`` under ``prefix``.

    Files are looked up anew at each request: a rebuilt site is there on reload, without a restart.
    """
    base = base_of(prefix)

    def add_headers(target: Headers, path: str, _url: str) -> None:
        for name, value in headers(Path(path).relative_to(root.resolve()).as_posix()).items():
            target[name] = value

    def not_found(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        if environ.get("PATH_INFO") in ("", "/") and base != "/":
            start_response("302 Found", [("Location", base)])
            return []
        page = root / "404.html"
        body = page.read_bytes() if page.is_file() else b"404\n"
        answer = Headers([("Content-Type", "text/html; charset=utf-8"), ("Content-Length", str(len(body)))])
        for name, value in headers("404.html").items():
            answer[name] = value
        start_response("404 Not Found", answer.items())
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]

    app: WSGIApplication = WhiteNoise(
        not_found,
        root=root.resolve(),
        prefix=base,
        autorefresh=True,
        max_age=0,
        allow_all_origins=False,
        mimetypes=MIME_TYPES,
        add_headers_function=add_headers,
        index_file=True,
        immutable_file_test=lambda path, url: bool(HASHED_NAME.search(url)),
    )
    return app


@dataclass(frozen=True)
class RunningSite:
    """A server that is up, and where it is reached."""

    url: str
    port: int


@contextmanager
def running(
    root: Path, *, port: int = 0, prefix: str = "/", headers: HeadersFor = no_headers
) -> Iterator[RunningSite]:
    """Serve in a thread for as long as the block lasts; port 0 takes one that is free.

    Raises:
        BuildError: the port cannot be had.
    """
    sockets: dict[int, object] = {}
    try:
        server = waitress.server.create_server(
            site_app(root, prefix, headers),
            map=sockets,
            host="127.0.0.1",
            port=port,
            threads=8,
            ident=None,
        )
    except OSError as error:
        what = "is bezet" if error.errno == errno.EADDRINUSE else f"is niet te openen ({error.strerror})"
        other = port + 1 if FIRST_FREE_TO_ALL <= port < LAST else FALLBACK
        raise BuildError(f"poort {port} {what}.", f"Kies een andere: `make serve PORT={other}`.") from error
    thread = threading.Thread(target=server.run, name="serve", daemon=True)
    thread.start()
    number = int(server.effective_port)
    try:
        yield RunningSite(url=f"http://127.0.0.1:{number}{base_of(prefix)}", port=number)
    finally:
        # On the loop's own thread: it would trip over a socket that vanishes while it waits on it.
        server.trigger.pull_trigger(lambda: wasyncore.close_all(sockets))
        thread.join(timeout=5)
        server.task_dispatcher.shutdown(timeout=1)


def serve(
    root: Path,
    port: int,
    prefix: str = "/",
    headers: HeadersFor = no_headers,
    *,
    open_browser: bool = False,
) -> None:
    """Serve until interrupted, at whichever moment that comes."""
    try:
        with running(root, port=port, prefix=prefix, headers=headers) as site:
            print(f"{site.url}  (Ctrl+C stops)", flush=True)
            if open_browser:
                webbrowser.open(site.url)
            threading.Event().wait()
    except KeyboardInterrupt:
        print()
