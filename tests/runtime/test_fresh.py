"""The fresh machine of `make fresh` has what a fresh Debian has, and nothing that this one happens to have."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools.fresh import __main__ as fresh
from tools.fresh import debian, machine
from tools.fresh.visit import FreshError, run, see_that_all_may_read, visit

# name, essential, priority, provides, needs
DATABASE = """\
bash	yes	required		libc6 (>= 2.36),
tzdata	no	required		, debconf (>= 0.5) | debconf-2.0
git	no	optional		, libc6, perl:any, editor
libc6	no	optional		, libgcc-s1
libgcc-s1	no	optional		,
debconf	no	optional	debconf-2.0	,
perl	no	standard	perlapi-5.36 (= 5.36.0), perl5	,
nano	no	important	editor	,
nodejs	no	optional	node-types	, libc6
chromium	no	optional	www-browser	, libc6
"""


def test_a_package_brings_all_that_it_needs_and_nothing_else() -> None:
    assert debian.packages(["git"], DATABASE) == {
        *("bash", "libc6", "libgcc-s1"),  # every Debian has it
        *("tzdata", "debconf"),
        *("git", "perl"),
        "nano",  # serves as the editor that git asks for
    }


def test_a_package_that_is_not_there_brings_nothing() -> None:
    assert debian.packages(["make"], DATABASE) == debian.packages([], DATABASE)


needs_debian = pytest.mark.skipif(
    not Path("/usr/bin/dpkg-query").exists(), reason="`make fresh` does as a fresh Debian, and this is none"
)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
        patch.setenv("SOURCE_DATE_EPOCH", "1")
        return machine.fresh_machine(tmp_path_factory.mktemp("fresh"))


def found(environment: dict[str, str], name: str) -> bool:
    command = ["/bin/sh", "-c", f"command -v {name}"]
    return not subprocess.run(command, env=environment, capture_output=True, check=False).returncode


@needs_debian
def test_what_the_readme_asks_for_is_there(environment: dict[str, str]) -> None:
    for name in ("git", "make", "python3", "sh", "awk", "sed", "grep", "apt-get"):
        assert found(environment, name), name


@needs_debian
def test_what_the_project_has_to_bring_is_not_there(environment: dict[str, str]) -> None:
    names = ["node", "npm", "npx", "uv", "pip", "ruff", "pyenv", "curl", "chromium", "google-chrome"]
    names += ["firefox", "firefox-esr", "WebKitWebDriver", "xvfb-run", "fc-list", "xdg-open"]
    assert [name for name in names if found(environment, name)] == []


@needs_debian
def test_home_is_empty_and_only_the_way_out_is_kept(environment: dict[str, str]) -> None:
    assert not list(Path(environment["HOME"]).iterdir())
    assert environment["HTTPS_PROXY"] == "http://127.0.0.1:9"
    assert not {"SOURCE_DATE_EPOCH", "LANG", "USER", "VIRTUAL_ENV", "MAKEFLAGS"} & environment.keys()


@needs_debian
def test_python_is_the_machines_and_not_that_of_this_environment(environment: dict[str, str]) -> None:
    where = ["/usr/bin/env", "python3.13", "-c", "import sys; print(sys.prefix == sys.base_prefix)"]
    done = subprocess.run(where, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "True\n"


@needs_debian
def test_installing_shows_what_a_package_brings(environment: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    real = tmp_path / "real"
    machine.write(real, '#!/bin/sh\ncase "$*" in *failing*) exit 100;; esac\n')
    machine.write(tmp_path / "apt-get", machine.APT_GET.format(apt_get=real, folder=folder))

    def apt_get(*arguments: str) -> tuple[int, list[str]]:
        done = subprocess.run([tmp_path / "apt-get", *arguments], env=environment, check=False)
        return done.returncode, sorted(file.name for file in folder.iterdir())

    assert apt_get("update") == (0, [])
    assert apt_get("install", "-y", "failing", "grep") == (100, [])
    assert apt_get("install", "-y", "grep") == (0, ["egrep", "fgrep", "grep", "rgrep"])


def test_a_command_that_fails_is_named_after_its_own_words(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(FreshError, match=r"^“sh -c echo stuk; exit 3” is mislukt .*\(exit 3\)"):
        run(["sh", "-c", "echo stuk; exit 3"], tmp_path, {"PATH": "/usr/bin:/bin"})
    assert capfd.readouterr().out == "stuk\n"


def test_a_site_that_does_not_answer_is_named() -> None:
    with pytest.raises(FreshError, match=r"^http://127\.0\.0\.1:1/triage/: "):
        visit("http://127.0.0.1:1/triage/")


def test_a_file_that_a_web_server_may_not_read_is_named(tmp_path: Path) -> None:
    for name, mode in {"a": 0o644, "b": 0o600}.items():
        file = tmp_path / "site" / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
        file.chmod(mode)
    with pytest.raises(FreshError, match=r"^site/b \(en 0 andere\): een webserver kan dit niet lezen\."):
        see_that_all_may_read(tmp_path / "site")
    (tmp_path / "site" / "b").chmod(0o604)
    see_that_all_may_read(tmp_path / "site")


def test_a_folder_without_a_history_is_told_in_the_words_of_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fresh, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(
        FreshError, match=r"^git status: fatal: not a git repository .*\nDraai dit in een kloon"
    ):
        fresh.cloned(tmp_path / "clone")
