"""A layer changes words and nothing else; whatever else it tries is one line with place and remedy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rules.core.checker import all_faults_with
from rules.core.layers import chosen, using
from rules.core.words import WordsError, load
from rules.door import decide_json
from tests.rules.command import rules

ABOUT = 'name = "Ons team"\nlanguage = "nl"\n'
TITLE = "Is hier nu gevaar?"
RIGHT = f'[[question]]\nid = "acuut"\ntitle = "{TITLE}"\n'
LONG = "[[outcome.crisis.actions]]\ntext = 'Bel.'\n" * 9


@pytest.fixture
def layer(tmp_path: Path) -> Path:
    """Return a layer that says one question of the triage otherwise."""
    (tmp_path / "triage").mkdir()
    (tmp_path / "layer.toml").write_text(ABOUT, "utf-8")
    (tmp_path / "triage" / "words.toml").write_text(RIGHT, "utf-8")
    return tmp_path


def lines(layer: Path) -> list[str]:
    """Return what is said of a layer, without the folder that it stands in."""
    return [
        fault.as_line().replace(f"{layer}/", "").replace(str(layer), "laag")
        for fault in all_faults_with(str(layer))
    ]


def test_what_it_says_holds_and_the_rest_stays_ours(layer: Path) -> None:
    assert lines(layer) == []
    ours = {question["id"]: question for question in load("triage/words.toml")["question"]}
    with using(str(layer)):
        laid = {question["id"]: question for question in load("triage/words.toml")["question"]}
    assert laid["acuut"] == {**ours["acuut"], "title": TITLE}
    assert list(laid) == list(ours)
    assert {name: laid[name] for name in laid if name != "acuut"} == {
        name: ours[name] for name in ours if name != "acuut"
    }
    assert chosen() == ""


def test_the_command_line_and_the_door_take_it(layer: Path) -> None:
    schema = rules("schema", "triage", "--layer", str(layer)).json
    assert schema["properties"]["acuut"]["title"] == TITLE
    assert rules("schema", "triage").json["properties"]["acuut"]["title"] != TITLE
    given = b'{"acuut": "nee"}'
    told = rules("decide", "triage", "--layer", str(layer), given=given)
    assert told.json == json.loads(decide_json("triage", given.decode(), str(layer)))
    assert told.json["receipt"]["words"] != rules("decide", "triage", given=given).json["receipt"]["words"]
    assert rules("check", "--layer", str(layer)).json == {"errors": []}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[chek]\ntitle = "x"', "chek: dit bestaat niet in onze woorden. Haal het weg, of kies uit aantallen, "),
        ('[check]\ntitle = "x"\nplace = 3', "check, place: een laag verandert alleen tekst, en dit is geen tekst."),
        ('[[question]]\nid = "acuut"\nsource = "werkkader/niet#4"', "question, “acuut”, source: een laag verandert"),
        ('[[question]]\nid = "acuut"\noptions = ["ja"]', "question, “acuut”, options: een laag verandert alleen"),
        ('[[question]]\nid = "acut"\ntitle = "x"', "question, “acut”: dit bestaat niet in onze woorden. Haal het"),
        ('[[question]]\ntitle = "x"', "question, nummer 1: er staat geen id of code bij. Kies er een uit acuut, "),
        (RIGHT + RIGHT, "question, “acuut”: dit staat er twee keer in. Haal er één weg."),
        ('[[question]]\nid = "acuut"\ntitle = 3', "question, “acuut”, title: dit is geen tekst. Schrijf een tekst"),
        ('[[question]]\nid = "acuut"\ntitle = " "', "question, “acuut”, title: de tekst is leeg. Schrijf haar op"),
        ('question = "x"', "question: dit is geen lijst. Schrijf haar zoals bij ons, tussen haken."),
        ('check = "x"', "check: dit is geen groep van regels. Schrijf er een kop [...] boven, zoals bij ons."),
        (LONG, "outcome, crisis, actions: er staan er 9, en bij ons 5. Schrijf ze allemaal, in dezelfde volgorde."),
        ('[alert]\nzelfdoding = "Bel."', "alert, zelfdoding: “{bel:113}” ontbreekt. Zet die plek in de tekst"),
        ('[reden]\neen-gebied = "{gebieden} {x}"', "reden, een-gebied: “{x}” wordt hier niet ingevuld. Kies uit {gebieden}"),
        ('[reden]\neen-gebied = "Eén."', "reden, een-gebied: “{gebieden}” ontbreekt. Zet die plek in de tekst"),
        ("[check", "geen geldige TOML ("),
    ],
)  # fmt: skip
def test_whatever_is_no_word_of_ours_is_refused(layer: Path, text: str, line: str) -> None:
    (layer / "triage" / "words.toml").write_text(text, "utf-8")
    found = lines(layer)
    assert found
    assert found[0].startswith(f"triage/words.toml: {line}"), found
    assert rules("check", "--layer", str(layer)).status == 2
    # Where it is used all the same, it is said too, in one line.
    told = rules("decide", "triage", "--layer", str(layer), given=b"{}")
    assert told.status == 2
    assert len(told.json["errors"]) == 1


def test_what_only_shows_in_what_comes_of_it_is_said_too(layer: Path) -> None:
    (layer / "triage" / "words.toml").write_text('[reden]\ngeen-gebied = "{bel:112}"\n', "utf-8")
    line = "triage/words.toml: [reden], geen-gebied: “{bel:112}” wordt hier geen nummer. Zet het nummer in "
    assert lines(layer) == [f"{line}de tekst van een actie of een waarschuwing."]


def test_a_file_that_is_not_ours_is_named(layer: Path) -> None:
    (layer / "triage" / "word.toml").write_text("[check]\n", "utf-8")
    assert lines(layer) == [
        "triage/word.toml: bij ons is er geen bestand dat zo heet. Geef het de naam van het onze."
    ]


def test_titles_of_source_documents_and_laws_stay(layer: Path) -> None:
    (layer / "shared").mkdir()
    (layer / "shared" / "bronnen.toml").write_text('[werkkader]\ntitle = "Framework"\n', "utf-8")
    (layer / "shared" / "wet.toml").write_text('[wmo]\nname = "Care act"\n', "utf-8")
    assert [line.partition(": een laag")[0] for line in lines(layer)] == [
        "shared/bronnen.toml: werkkader",
        "shared/wet.toml: wmo, name",
    ]


def test_what_must_be_whole_is_whole(layer: Path) -> None:
    (layer / "layer.toml").write_text(f'{ABOUT}whole = ["zrm"]\n', "utf-8")
    found = lines(layer)
    assert "zrm/words.toml: check, title: ontbreekt, en zrm moet heel zijn. Schrijf die regel." in found
    assert (
        "shared/domeinen.toml: domein, “adl”, title: ontbreekt, en zrm moet heel zijn. Schrijf die regel."
        in found
    )
    assert not [line for line in found if line.startswith("triage/")]


@pytest.mark.parametrize(
    ("about", "line"),
    [
        ('name = "x"\n', "layer.toml: language ontbreekt. Voeg die regel toe."),
        (f'{ABOUT}whole = ["zmr"]\n', "layer.toml: whole: de check “zmr” bestaat niet. Kies uit triage, "),
        (
            f'{ABOUT}heel = ["zrm"]\n',
            "layer.toml: “heel” bestaat hier niet. Haal het weg, of kies uit name, ",
        ),
    ],
)
def test_it_says_what_it_is(layer: Path, about: str, line: str) -> None:
    (layer / "layer.toml").write_text(about, "utf-8")
    assert [said for said in lines(layer) if said.startswith(line)]


def test_a_folder_that_says_nothing_of_itself_is_no_layer(layer: Path) -> None:
    (layer / "layer.toml").unlink()
    assert lines(layer) == [
        "laag: deze laag zegt niet wat zij is. Zet er layer.toml in, met name en language."
    ]


def test_a_layer_that_is_not_there_is_said_in_one_line() -> None:
    with (
        using("nergens"),
        pytest.raises(WordsError, match=r"^\./nergens: deze laag is er niet\. Noem een map"),
    ):
        load("triage/words.toml")
    told = rules("decide", "triage", "--layer", "nergens", given=b"{}")
    assert told.status == 2
    assert told.json["errors"][0]["message"].startswith("./nergens: deze laag is er niet.")


def test_a_layer_that_comes_with_the_rules_goes_by_its_name_and_is_checked_with_them(data: Path) -> None:
    folder = data / "layers" / "qq"
    (folder / "triage").mkdir(parents=True)
    (folder / "layer.toml").write_text(ABOUT, "utf-8")
    (folder / "triage" / "words.toml").write_text(RIGHT, "utf-8")
    with using("qq"):
        assert load("triage/words.toml")["question"][0]["title"] == TITLE
    (folder / "triage" / "words.toml").write_text('[check]\nplace = "x"\n', "utf-8")
    line = "check, place: een laag verandert alleen tekst, en dit is geen tekst. Haal het weg."
    assert [fault.as_line() for fault in all_faults_with("qq")] == [
        f"rules/layers/qq/triage/words.toml: {line}"
    ]
