"""The content policy: strict, the same in every page and in the headers, and exact about scripts."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from site_builder.bundle import FOLDER
from site_builder.finish.policy import SHARED, WORKER, headers_for
from site_builder.serve import HASHED_NAME
from tests.site.built import SITE, BuiltPage, attr, files, on_every_page, pages, paths, tags

ONLY_IN_A_HEADER = "; frame-ancestors 'none'"


def header(path: str = "index.html") -> str:
    return headers_for(SITE, path)["Content-Security-Policy"]


def directives(policy: str) -> dict[str, list[str]]:
    rows = [row.split() for row in policy.split(";")]
    assert len({row[0] for row in rows}) == len(rows), "a directive stands there twice"
    return {row[0]: row[1:] for row in rows}


def inline_hashes() -> set[str]:
    found = set()
    for entry in pages():
        for script in entry.of("script"):
            if not script.get("src") and attr(script, "type") != "application/json":
                digest = hashlib.sha256(script.get_text().encode()).digest()
                found.add(f"'sha256-{base64.b64encode(digest).decode()}'")
    return found


@on_every_page
def test_a_page_carries_the_same_policy_as_its_header(found: BuiltPage) -> None:
    (policy,) = [tag for tag in found.of("meta") if tag.get("http-equiv")]
    assert attr(policy, "http-equiv") == "Content-Security-Policy"
    assert attr(policy, "content") + ONLY_IN_A_HEADER == header()
    assert header(found.path) == header()


@on_every_page
def test_the_policy_stands_before_anything_that_it_governs(found: BuiltPage) -> None:
    first, second, *_ = tags(found.soup, "head > *")
    assert attr(first, "charset") == "utf-8"
    assert attr(second, "http-equiv") == "Content-Security-Policy"
    assert found.meta("referrer") == SHARED["Referrer-Policy"] == "no-referrer"


def test_the_policy_of_a_page_allows_nothing_unsafe_and_nothing_from_elsewhere() -> None:
    found = directives(header())
    assert found.pop("default-src") == ["'none'"]
    assert found.pop("script-src")[0] == "'self'"
    assert found == {
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "worker-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
        "frame-ancestors": ["'none'"],
    }
    assert "unsafe" not in header()
    assert "http" not in header()
    assert "*" not in header()


def test_the_inline_scripts_are_exactly_those_of_the_policy() -> None:
    allowed = directives(header())["script-src"][1:]
    assert len(allowed) == len(set(allowed))
    assert set(allowed) == inline_hashes()


def test_only_the_worker_may_compile_webassembly_and_it_may_do_no_more() -> None:
    assert directives(header(WORKER.removeprefix("/"))) == {
        "default-src": ["'none'"],
        "script-src": ["'self'", "'wasm-unsafe-eval'"],
        "connect-src": ["'self'"],
    }
    assert (SITE / WORKER.removeprefix("/")).is_file()


def test_every_other_file_has_the_policy_of_the_pages() -> None:
    for file in files(".js", ".mjs", ".css", ".json", ".wasm", ".whl", ".zip", ".svg", ".woff2"):
        path = file.relative_to(SITE).as_posix()
        if f"/{path}" != WORKER:
            assert header(path) == header()


def test_every_file_is_sent_with_the_shared_headers() -> None:
    for path in (*paths(), WORKER.removeprefix("/"), "assets/runtime/manifest.json"):
        found = headers_for(SITE, path)
        assert SHARED.items() <= found.items()
    assert SHARED["X-Content-Type-Options"] == "nosniff"
    assert SHARED["Referrer-Policy"] == "no-referrer"


def test_only_files_whose_name_changes_with_their_content_are_kept_for_ever() -> None:
    for file in SITE.rglob("*"):
        path = file.relative_to(SITE).as_posix()
        # A host sends the copies under the name of what they are copies of.
        if file.is_file() and file.suffix not in {".br", ".gz"}:
            kept = headers_for(SITE, path).get("Cache-Control", "")
            ours = path.startswith(("assets/runtime/", f"{FOLDER}/"))
            assert ("immutable" in kept) == (ours and bool(HASHED_NAME.search(path))), path


def test_what_the_runtime_consists_of_is_looked_up_anew_every_time() -> None:
    assert headers_for(SITE, "assets/runtime/manifest.json")["Cache-Control"] == "no-cache"


def test_a_header_is_added_to_one_that_is_there_unless_that_was_taken_away(tmp_path: Path) -> None:
    (tmp_path / "_headers").write_text(
        "/*\n  A: 1\n  B: 1\n/x/*\n  A: 2\n/x/y\n  ! B\n  B: 2\n", encoding="utf-8"
    )
    assert headers_for(tmp_path, "index.html") == {"A": "1", "B": "1"}
    assert headers_for(tmp_path, "x/z") == {"A": "1, 2", "B": "1"}
    assert headers_for(tmp_path, "x/y") == {"A": "1, 2", "B": "2"}
