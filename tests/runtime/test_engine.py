"""The engine in a real browser: it loads, answers, says how far it is, and fails in plain words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from playwright.sync_api import Page, Playwright

from site_builder.serve import RunningSite
from tests.runtime.pages import Site, browser, served


class Opened(NamedTuple):
    """The page, and what it did without being asked."""

    page: Page
    site: Site
    server: RunningSite
    requests: list[str]
    console: list[str]

    def state(self) -> str:
        """Return the engine's state."""
        return str(self.page.evaluate("engine.state"))

    def decide(self, check: str, answers: object = None) -> Any:
        """Ask, and return the result or the name of the error."""
        return self.page.evaluate("([check, answers]) => decide(check, answers)", [check, answers or {}])

    def fails(self) -> dict[str, Any]:
        """Wait for the engine to fail and return how."""
        self.page.evaluate("""() => new Promise((done) => {
          const look = () => engine.state === 'failed' ? done() : setTimeout(look, 20);
          engine.start();
          look();
        })""")
        status: dict[str, Any] = self.page.evaluate("engine.status")
        return {"code": status["failure"]["code"], "message": status["message"]}


@pytest.fixture
def opened(playwright: Playwright, tmp_path: Path) -> Iterator[Opened]:
    (tmp_path / "site").mkdir()
    with served(tmp_path / "site") as (site, server), browser(playwright, tmp_path / "profile") as context:
        page = context.new_page()
        requests: list[str] = []
        console: list[str] = []
        context.on("request", lambda request: requests.append(request.url))
        context.on("console", lambda message: console.append(message.text))
        page.goto(server.url)
        page.locator("body[data-there]").wait_for(state="attached")
        yield Opened(page, site, server, requests, console)


def test_it_answers_and_is_quiet_about_it(opened: Opened) -> None:
    assert opened.state() == "idle"
    before = len(opened.requests)
    result = opened.decide("echo", {"vraag": "één"})
    assert (result["check"], result["answers"]) == ("echo", '{"vraag":"één"}')
    assert opened.state() == "ready"
    wanted = {entry.name for entry in opened.site.manifest.files.values()}
    asked = {url.rpartition("/")[2] for url in opened.requests[before:]}
    assert asked == {*wanted, "manifest.json", "worker.js"}
    assert all(url.startswith((opened.server.url, "data:")) for url in opened.requests)
    before = len(opened.requests)
    opened.decide("echo", {"vraag": "twee"})
    assert opened.requests[before:] == []
    assert opened.console == []
    assert opened.page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert opened.page.evaluate("indexedDB.databases()") == []
    assert opened.page.evaluate("caches.keys()") == []


def test_each_layer_of_words_has_a_worker_that_speaks_it(opened: Opened) -> None:
    assert opened.decide("layer") == ""
    assert opened.page.evaluate("other.decide('layer', {}).then(({ result }) => result)") == "qq"
    assert opened.page.evaluate("engine === again && engine !== other")


def test_progress_is_told_as_it_is(opened: Opened) -> None:
    opened.decide("echo")
    seen = opened.page.evaluate("seen")
    assert [status["state"] for status in seen] == ["loading"] * (len(seen) - 1) + ["ready"]
    assert seen[0]["message"] == "De rekenregels worden opgezocht."
    assert seen[1]["message"] == "De rekenregels worden geladen (0 van 5)."
    assert "De rekenregels worden geladen (4 van 5)." in {status["message"] for status in seen}
    assert seen[-2]["message"] == "De rekenregels worden klaargezet."
    loaded = [status["loaded"] for status in seen]
    assert loaded == sorted(loaded)
    assert seen[-1]["loaded"] == seen[-1]["total"] == opened.site.manifest.total


def test_what_the_browser_has_kept_counts_as_arrived(opened: Opened) -> None:
    opened.site.more_headers[".wasm"] = {"Cache-Control": "max-age=600"}
    opened.decide("echo")
    opened.site.file("wasm").write_bytes(b"not asked for again")
    opened.page.reload()
    opened.page.locator("body[data-there]").wait_for(state="attached")
    assert opened.decide("echo")["check"] == "echo"
    last = opened.page.evaluate("seen.at(-1)")
    assert last["loaded"] == last["total"] == opened.site.manifest.total


def test_it_runs_over_plain_http_and_with_a_wrong_media_type(opened: Opened) -> None:
    opened.site.more_headers[".wasm"] = {"Content-Type": "application/octet-stream"}
    opened.page.goto(opened.server.url.replace("127.0.0.1", "site.test"))
    opened.page.locator("body[data-there]").wait_for(state="attached")
    assert opened.page.evaluate("[isSecureContext, crypto.subtle === undefined]") == [False, True]
    assert opened.decide("echo")["check"] == "echo"


def test_there_is_one_engine(opened: Opened) -> None:
    assert opened.page.evaluate("engine === again")


def test_the_newest_question_of_a_check_is_answered_and_no_other_that_waits(opened: Opened) -> None:
    found = opened.page.evaluate("""() => Promise.all([
      decide("echo", { turn: 1 }), decide("echo", { turn: 2 }),
      decide("other", { turn: 3 }), decide("echo", { turn: 4 }),
    ])""")
    assert found[:2] == ["Superseded", "Superseded"]
    assert (found[2]["check"], found[2]["answers"]) == ("other", '{"turn":3}')
    assert (found[3]["check"], found[3]["answers"]) == ("echo", '{"turn":4}')
    assert max(found[2]["decided"], found[3]["decided"]) == 2


def test_texts_are_looked_at_beside_questions_and_only_the_newest_of_those_that_wait(opened: Opened) -> None:
    found = opened.page.evaluate("""() => Promise.all([
      decide("echo", { turn: 1 }).then((result) => result.answers),
      ...[["a"], ["b", "é😀"]].map((texts) => engine.mark("echo", texts).catch(({ name }) => name)),
    ])""")
    assert found == ['{"turn":1}', "Superseded", ["echo", ["b", "é😀"], ""]]


def test_who_asks_for_something_else_takes_nobodys_place(opened: Opened) -> None:
    found = opened.page.evaluate("""() => Promise.all([
      ["", 1], ["other-asker", 2], ["", 3], ["other-asker", 4]
    ].map(([asker, turn]) => engine.decide("echo", { turn }, {}, asker).then(
      ({ result }) => result.answers, ({ name }) => name)))""")
    assert found == ["Superseded", "Superseded", '{"turn":3}', '{"turn":4}']


def test_each_check_is_warmed_once(opened: Opened) -> None:
    opened.page.evaluate("engine.start('echo'); engine.start('echo'); engine.start('other')")
    opened.decide("echo")
    opened.page.evaluate("engine.start('echo'); engine.start('later')")
    assert opened.decide("echo")["warmed"] == ["echo", "other", "later"]


def test_a_file_is_missing_and_then_it_is_there_again(opened: Opened) -> None:
    for role in opened.site.manifest.files:
        file = opened.site.file(role)
        aside = file.rename(file.with_suffix(".weg"))
        opened.page.reload()
        opened.page.locator("body[data-there]").wait_for(state="attached")
        found = opened.fails()
        assert found["code"] == "missing", role
        assert found["message"] == (
            f"Het bestand {file.name} staat niet op de website. "
            "Laad de pagina opnieuw; blijft dit zo, meld het dan aan de beheerder."
        )
        assert opened.decide("echo") == "EngineFailure"
        opened.page.evaluate("engine.start('echo')")
        assert opened.state() == "failed"
        aside.rename(file)
        opened.page.evaluate("engine.retry()")
        assert opened.decide("echo")["check"] == "echo"


def test_the_manifest_is_missing(opened: Opened) -> None:
    (opened.site.root / "runtime" / "manifest.json").unlink()
    assert opened.fails()["message"].startswith("Het bestand manifest.json staat niet op de website.")


def test_a_file_is_damaged(opened: Opened) -> None:
    for role in opened.site.manifest.files:
        file = opened.site.file(role)
        right = file.read_bytes()
        # As long as it was, and for Python and the browser just as good.
        wrong = right.replace(b"Pyodide", b"Pyodyde", 1) if b"Pyodide" in right else right[:-1] + b"\x01"
        assert wrong != right
        file.write_bytes(wrong)
        os.utime(file, (1_000_000_000, 1_000_000_000))
        opened.page.reload()
        opened.page.locator("body[data-there]").wait_for(state="attached")
        found = opened.fails()
        assert found["code"] == "damaged", role
        assert found["message"] == (
            f"Het bestand {file.name} is niet goed aangekomen. "
            "Probeer het opnieuw. Blijft dit zo, leeg dan de cache van je browser."
        )
        file.write_bytes(right)


def test_webassembly_is_blocked(opened: Opened) -> None:
    opened.site.worker_policy = opened.site.worker_policy.replace(" 'wasm-unsafe-eval'", "")
    assert opened.fails() == {
        "code": "wasm-blocked",
        "message": "WebAssembly is geblokkeerd door een instelling van je browser of van deze website. "
        "Gebruik een andere browser of vraag het aan de beheerder.",
    }


def test_webassembly_is_absent(opened: Opened) -> None:
    opened.site.change("worker.js", "const scope", "delete globalThis.WebAssembly;\nconst scope")
    assert opened.fails() == {
        "code": "wasm-absent",
        "message": "Deze browser heeft geen WebAssembly, en dat is nodig om te rekenen. "
        "Werk je browser bij of gebruik een andere.",
    }


def test_the_worker_is_missing(opened: Opened) -> None:
    (opened.site.root / "checks" / "runtime" / "worker.js").unlink()
    found = opened.fails()
    assert found["code"] == "worker"
    assert found["message"].startswith("Het bestand worker.js kon niet worden gestart.")


def test_the_rules_crash(opened: Opened) -> None:
    for check in ("crash", "deep"):
        assert opened.decide(check) == "EngineFailure"
        assert opened.fails() == {
            "code": "crash",
            "message": "Het rekenen is onverwacht gestopt. Probeer het opnieuw.",
        }
        opened.page.evaluate("engine.retry()")
        assert opened.decide("echo")["check"] == "echo"
    assert opened.console == []


def test_a_run_away_is_stopped_and_what_waited_is_told(opened: Opened) -> None:
    opened.site.change("session.js", "RUNAWAY_AFTER = 5", "RUNAWAY_AFTER = 1")
    opened.page.reload()
    opened.page.locator("body[data-there]").wait_for(state="attached")
    assert (
        opened.page.evaluate("Promise.all([decide('loop', {}), decide('echo', {})])") == ["EngineFailure"] * 2
    )
    assert opened.fails() == {
        "code": "runaway",
        "message": "Het rekenen duurde te lang en is gestopt. Probeer het opnieuw.",
    }
    opened.page.evaluate("engine.retry()")
    assert opened.decide("echo")["check"] == "echo"


def test_loading_stalls(opened: Opened) -> None:
    opened.site.change("session.js", "STALLED_AFTER = 25", "STALLED_AFTER = 1")
    opened.site.change(
        "worker.js", "const network = ", "const network = () => new Promise(() => {}); const never = "
    )
    opened.page.reload()
    opened.page.locator("body[data-there]").wait_for(state="attached")
    assert opened.fails() == {
        "code": "stalled",
        "message": "Het laden is stilgevallen. Kijk of je internetverbinding werkt en probeer het opnieuw.",
    }


def test_the_network_is_gone(opened: Opened) -> None:
    opened.page.context.set_offline(True)
    found = opened.fails()
    assert found["code"] in {"unreachable", "worker"}
    opened.page.context.set_offline(False)
    opened.page.evaluate("engine.retry()")
    assert opened.decide("echo")["check"] == "echo"
