"""Nothing in the built site points to a third party, and nothing runs that is not a file of ours."""

from __future__ import annotations

import re
from pathlib import Path

from site_builder.finish.leave import way_out
from tests.site.built import (
    ADDRESS,
    SITE,
    BuiltPage,
    attr,
    files,
    is_elsewhere,
    links,
    on_every_page,
    pages,
    tags,
    target,
    words,
)

ABSOLUTE = re.compile(r"(?:https?|wss?|ftp):/*/[^\s\"'`)\\]*|(?<=[\"'`(])//[a-z][^\s\"'`)]*", re.IGNORECASE)
CSS_URL = re.compile(r"url\(\s*(?:\"([^\"]*)\"|'([^']*)'|([^)]*))\s*\)")
COMMENT = re.compile(r"/\*.*?\*/|(?<![:\"'`\\])//[^\n]*", re.DOTALL)
SVG = "http://www.w3.org/2000/svg"
WAY_OUT = way_out(ADDRESS)["adres"]
# What the theme and the runtime carry as text and never ask for, each with the reason why not.
INERT = {
    "javascripts/bundle": {
        "https://clipboardjs.com/": "a licence comment",
        "https://unpkg.com/resize-observer-polyfill": "for browsers older than WebAssembly",
        "https://unpkg.com/mermaid@11/dist/mermaid.min.js": "for a page with .mermaid, see below",
        "https://api.github.com/repos/${e}/${t}": "for a link to a repository, see below",
        "https://api.github.com/users/${e}": "for a link to a repository, see below",
        "https://${e}/api/v4/projects/${encodeURIComponent(t": "for a link to a repository, see below",
    },
    "runtime/pyodide.asm": {
        "wss://": "sockets of a Python program; the rules open none, and connect-src forbids it",
        "ws://": "same",
    },
    "runtime/pyodide.": {
        "https://cdn.jsdelivr.net/pyodide/v${U}/full/": "for packages that our lock file does not name",
    },
}


def is_ours(file: Path) -> bool:
    return "checks" in file.relative_to(SITE).parts or file.suffix == ".svg"


def inert(file: Path) -> set[str]:
    name = file.relative_to(SITE / "assets").as_posix() if "assets" in file.parts else file.name
    return {url for start, urls in INERT.items() if name.startswith(start) for url in urls}


@on_every_page
def test_no_attribute_of_a_page_names_a_host(found: BuiltPage) -> None:
    for element, url in links(found):
        canonical = element.name == "link" and attr(element, "rel") == "canonical"
        if element.name == "a" and url.startswith("tel:"):
            # A telephone number names no host; that it is dialled as it is read, test_phones.py looks at.
            assert re.fullmatch(r"tel:\d+", url)
        elif element.name == "a" and attr(element, "class") == "leave__link":
            # The one way out, a link that asks nothing until it is pressed; test_leave.py counts it.
            assert url == WAY_OUT
        else:
            assert not is_elsewhere(url) or (canonical and ADDRESS), f"{element.name}: {url}"
    for element in found.elements:
        for name, value in element.attrs.items():
            text = " ".join(value) if isinstance(value, list) else str(value)
            if name not in {"xmlns", "href"}:
                assert not ABSOLUTE.search(text), f"{element.name} {name}: {text[:80]}"


@on_every_page
def test_a_page_has_no_inline_style_and_no_inline_handler(found: BuiltPage) -> None:
    for element in found.elements:
        for name in element.attrs:
            assert name != "style", f"{element.name}: {attr(element, name)[:80]}"
            assert not name.startswith("on"), f"{element.name} {name}"
    assert not found.of("style", "iframe", "object", "embed", "base", "applet", "frame", "portal")
    assert not [meta for meta in found.of("meta") if attr(meta, "http-equiv").lower() == "refresh"]


@on_every_page
def test_text_and_data_in_a_page_name_no_address(found: BuiltPage) -> None:
    for script in found.of("script", "template"):
        assert not ABSOLUTE.search(script.get_text()), script.get_text()[:120]
    assert "https://" not in words(found.article)


def test_a_style_sheet_asks_only_for_our_own_files() -> None:
    for file in files(".css"):
        text = COMMENT.sub("", file.read_text(encoding="utf-8"))
        assert "@import" not in text, file.name
        urls = [next((part for part in groups if part), "") for groups in CSS_URL.findall(text)]
        for url in (url for url in urls if not url.startswith("data:image/svg+xml")):
            assert not is_elsewhere(url), (file.name, url)
            found = target(url, file.relative_to(SITE).as_posix())
            assert (SITE / found.path).is_file(), (file.name, url)
        assert not set(ABSOLUTE.findall(CSS_URL.sub("", text))), file.name


def test_a_script_names_no_address_but_the_inert_ones_of_others() -> None:
    for file in files(".js", ".mjs"):
        text = file.read_text(encoding="utf-8")
        assert {url for url in ABSOLUTE.findall(text) if url != SVG} <= inert(file), file.name


def test_every_inert_string_is_still_there() -> None:
    """A string that is gone should not stay on the list: it would let another one pass."""
    scripts = {file: file.read_text(encoding="utf-8") for file in files(".js", ".mjs") if not is_ours(file)}
    for start, urls in INERT.items():
        text = "".join(text for file, text in scripts.items() if start in file.as_posix())
        assert not [url for url in urls if url not in text]


def test_what_would_wake_the_inert_strings_is_on_no_page() -> None:
    for found in pages():
        assert not tags(found.soup, ".mermaid, [data-md-component=source], [data-md-component=consent]")


def test_the_runtime_is_told_where_everything_is_so_that_it_asks_nobody() -> None:
    worker = (SITE / "assets/checks/runtime/worker.js").read_text(encoding="utf-8")
    for option in ("indexURL", "stdLibURL", "lockFileContents"):
        assert re.search(rf"\b{option}\b", worker)


def test_our_modules_import_files_that_exist() -> None:
    for file in filter(is_ours, files(".js", ".mjs")):
        path = file.relative_to(SITE).as_posix()
        text = COMMENT.sub("", file.read_text(encoding="utf-8"))
        named = re.findall(r"\b(?:from|import)\s*[\"']([^\"']+)[\"']", text)
        named += re.findall(r"new URL\(\s*[\"']([^\"']+)[\"'],\s*import\.meta\.url", text)
        for url in named:
            assert url.startswith("."), f"{file.name}: {url}: only files of ours, by their path"
            assert (SITE / target(url, path).path.removesuffix("index.html")).exists(), (file.name, url)


def test_data_and_drawings_name_no_address() -> None:
    for file in files(".json", ".svg", ".webmanifest"):
        text = file.read_text(encoding="utf-8")
        assert not {url for url in ABSOLUTE.findall(text) if url != SVG}, file.name


def test_a_script_runs_only_from_a_file_of_ours() -> None:
    for found in pages():
        sources = {attr(script, "src") for script in found.of("script") if script.get("src")}
        names = {target(url, found.path).path.rpartition("/")[2].partition(".")[0] for url in sources}
        assert names == {"bundle", "leave", "menu", "page", "search"}
        assert len(names) == 5
