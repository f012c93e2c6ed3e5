"""The local server does what a good host does."""

from __future__ import annotations

import http.client
from collections.abc import Iterator

import pytest

from site_builder.serve import RunningSite, running


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    root = tmp_path_factory.mktemp("site")
    (root / "checks").mkdir()
    (root / "index.html").write_text("home", "utf-8")
    (root / "checks" / "index.html").write_text("checks", "utf-8")
    (root / "404.html").write_text("nergens", "utf-8")
    for name in ("a.0123456789ab.mjs", "b.wasm", "c.webmanifest", "w-1.0.0-00123456789ab-cp313-none-any.whl"):
        (root / name).write_text("text " * 10, "utf-8")
    (root / "a.0123456789ab.mjs.br").write_bytes(b"brotli")
    (root / "a.0123456789ab.mjs.gz").write_bytes(b"gzip, longer")
    with running(root, prefix="/onder/pad/", headers=lambda path: {"X-Path": path}) as server:
        yield server


def get(site: RunningSite, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=60)
    connection.request(
        "GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    response = connection.getresponse()
    found = {name.lower(): value for name, value in response.getheaders()}
    body = response.read()
    connection.close()
    return response.status, found, body


def test_a_folder_is_its_page(site: RunningSite) -> None:
    assert get(site, "/onder/pad/")[2] == b"home"
    assert get(site, "/onder/pad/checks/")[2] == b"checks"
    status, headers, _ = get(site, "/onder/pad/checks")
    assert (status, headers["location"]) == (302, "checks/")


def test_the_root_leads_to_the_sub_path(site: RunningSite) -> None:
    status, headers, _ = get(site, "/")
    assert (status, headers["location"]) == (302, "/onder/pad/")
    assert site.url == f"http://127.0.0.1:{site.port}/onder/pad/"


def test_what_is_not_there_gets_the_page_for_that(site: RunningSite) -> None:
    for path in ("/onder/pad/niets", "/niets", "/onder/pad/%2e%2e/%2e%2e/etc/passwd"):
        status, headers, body = get(site, path)
        assert (status, body, headers["x-path"]) == (404, b"nergens", "404.html")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.0123456789ab.mjs", "text/javascript"),
        ("b.wasm", "application/wasm"),
        ("c.webmanifest", "application/manifest+json"),
        ("", "text/html"),
    ],
)
def test_media_types_that_browsers_insist_on(site: RunningSite, name: str, kind: str) -> None:
    assert get(site, f"/onder/pad/{name}")[1]["content-type"].startswith(kind)


def test_what_is_compressed_ahead_is_served_so(site: RunningSite) -> None:
    path = "/onder/pad/a.0123456789ab.mjs"
    for accepted, encoding, body in (("br, gzip", "br", b"brotli"), ("gzip", "gzip", b"gzip, longer")):
        _, headers, found = get(site, path, Accept_Encoding=accepted)
        assert (headers["content-encoding"], found) == (encoding, body)
        assert headers["vary"] == "Accept-Encoding"
    _, headers, found = get(site, path)
    assert ("content-encoding" in headers, found) == (False, b"text " * 10)


def test_only_a_name_with_a_hash_is_kept_for_ever(site: RunningSite) -> None:
    for name in ("a.0123456789ab.mjs", "w-1.0.0-00123456789ab-cp313-none-any.whl"):
        assert "immutable" in get(site, f"/onder/pad/{name}")[1]["cache-control"]
    for name in ("", "b.wasm"):
        assert get(site, f"/onder/pad/{name}")[1]["cache-control"] == "max-age=0, public"


def test_the_headers_are_those_of_the_file(site: RunningSite) -> None:
    assert get(site, "/onder/pad/checks/")[1]["x-path"] == "checks/index.html"
    assert get(site, "/onder/pad/b.wasm")[1]["x-path"] == "b.wasm"
