"""Stroomdiagram, over every path of the graph: where it ends, what it asks, what it never does."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from rules import decide
from rules.core.schema import schema
from tests.rules import strategies
from tests.rules.contract import OUTCOMES, ROOT, YES_NO_UNKNOWN
from tests.rules.stroomdiagram_paths import edges, end_of, graph, paths, start

NUMBERS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien")


def test_every_box_has_an_edge_for_each_of_the_three_answers_and_no_other() -> None:
    assert all(sorted(answers) == sorted(YES_NO_UNKNOWN) for answers in edges().values())
    ids = [node["id"] for node in graph()["nodes"]]
    assert len(set(ids)) == len(ids)


def test_the_ends_are_the_seven_outcomes_and_each_is_reached() -> None:
    ends = {node["id"] for node in graph()["nodes"]} - edges().keys()
    assert ends == OUTCOMES["stroomdiagram"]
    assert {end_of(path) for path in paths()} == ends
    assert {node["outcome"] for node in graph()["nodes"] if node["kind"] == "outcome"} == ends


def test_every_box_is_on_a_path() -> None:
    assert {box for path in paths() for box, _ in path} == edges().keys()


def test_no_path_asks_more_than_ten_questions_or_the_same_one_twice() -> None:
    for path in paths():
        assert len(path) <= 10
        assert len({box for box, _ in path}) == len(path)


def test_the_page_promises_the_length_of_the_longest_path() -> None:
    page = (ROOT / "docs" / "stroomdiagram.md").read_text("utf-8")
    longest = max(len(path) for path in paths())
    assert f"hooguit {NUMBERS[longest]} vragen" in page


def test_every_path_decides_as_the_graph_says() -> None:
    for path in paths():
        result = decide("stroomdiagram", dict(path))
        assert result["outcome"] == end_of(path), path
        assert result["pad"] == [*(box for box, _ in path), end_of(path)]
        assert [(reason["question"], reason["answer"]) for reason in result["reasons"]] == path
        assert (result["missing"], result["complete"]) == ([], True)


def test_every_path_cut_short_waits_at_its_next_box() -> None:
    for path in paths():
        for length in range(len(path)):
            result = decide("stroomdiagram", dict(path[:length]))
            assert result["outcome"] is None
            assert result["pad"] == [box for box, _ in path[: length + 1]]
            assert result["missing"][0] == path[length][0]
            assert result["complete"] is False
            assert len(result["actions"]) <= len(result["alerts"])


def test_no_path_with_an_unknown_ends_in_rounding_off() -> None:
    for path in paths():
        if "onbekend" in dict(path).values():
            assert end_of(path) != "afsluiten", path


def test_a_threatening_crisis_goes_before_everything() -> None:
    assert start() == "crisis"
    assert edges()["crisis"]["ja"] == "direct-handelen"
    assert edges()["half-jaar"]["nee"] == "nog-niet"


def test_alerts_are_about_boxes_on_the_path() -> None:
    signs = {("crisis", "ja"): "crisis", ("crisis", "onbekend"): "crisis-onbekend"}
    signs |= {("veilig", "nee"): "veilig-nee", ("veilig", "onbekend"): "veilig-onbekend"}
    for path in paths():
        found = [alert["code"] for alert in decide("stroomdiagram", dict(path))["alerts"]]
        assert found == [signs[step] for step in path if step in signs], path


def test_no_path_stops_or_steps_back_without_an_answer_about_safety() -> None:
    for path in paths():
        if end_of(path) in {"afsluiten", "afschalen"}:
            assert "veilig" in dict(path), path
        if end_of(path) == "afsluiten":
            assert dict(path)["veilig"] == "ja", path


def test_stepping_back_while_it_is_not_safe_settles_first_who_guards_the_safety() -> None:
    found = [path for path in paths() if end_of(path) == "afschalen" and dict(path)["veilig"] == "nee"]
    assert found, "there is such a way"
    for path in found:
        first = decide("stroomdiagram", dict(path))["actions"][0]
        assert "wie de veiligheid bewaakt" in first["text"], path


def test_whenever_an_alert_is_on_the_path_the_first_action_is_for_today() -> None:
    for path in paths():
        for length in range(1, len(path) + 1):
            result = decide("stroomdiagram", dict(path[:length]))
            if result["alerts"]:
                assert result["actions"][0]["when"] in {"nu", "vandaag"}, path[:length]


def test_who_does_not_notice_in_time_does_not_take_over() -> None:
    for path in paths():
        assert dict(path).get("signaleren") != "nee" or end_of(path) != "afschalen", path


def test_who_does_not_want_guidance_any_more_finds_a_way_out() -> None:
    leaving = [path for path in paths() if dict(path).get("wil") == "nee"]
    assert {end_of(path) for path in leaving} == {"afsluiten", "agenderen"}
    assert not any("doelen" in dict(path) for path in leaving), "reached goals are not asked for"


def test_a_reconstruction_is_said_to_be_ours_and_too_heavy_goes_on_to_overdracht() -> None:
    for path in paths():
        result = decide("stroomdiagram", dict(path))
        assert len([said for said in result["eigen"] if "plaatje van dit diagram" in said]) == 1, path
        onward = [entry["check"] for entry in result["verder"]]
        assert onward == {"opschalen": ["overdracht"], "agenderen": ["vierd"]}.get(end_of(path), []), path


def follow(answers: dict[str, str]) -> list[str]:
    """Return the nodes passed with these answers."""
    found = [start()]
    while found[-1] in edges() and found[-1] in answers:
        found.append(edges()[found[-1]][answers[found[-1]]])
    return found


def can_come(answers: dict[str, str]) -> set[str]:
    """Return the open boxes that some way to answer the open ones still passes."""
    seen: set[str] = set()
    ahead = {start()}
    while ahead:
        box = ahead.pop()
        seen.add(box)
        ways = edges().get(box, {})
        ways = {answers[box]: ways[answers[box]]} if box in answers and ways else ways
        ahead |= set(ways.values()) - seen
    return {box for box in seen if box in edges() and box not in answers}


some_answers = st.deferred(lambda: strategies.of_schema(schema("stroomdiagram")))


@given(some_answers)
def test_answers_beside_the_path_change_nothing(answers: dict[str, str]) -> None:
    passed = follow(answers)
    on_path = {box: answers[box] for box in passed[:-1]}
    full, less = decide("stroomdiagram", answers), decide("stroomdiagram", on_path)
    assert full["pad"] == less["pad"] == passed
    for field in ("outcome", "reasons", "alerts", "actions", "title", "summary", "receipt"):
        assert full[field] == less[field], field
    assert full["outcome"] == (None if passed[-1] in edges() else passed[-1])


@given(some_answers)
def test_missing_is_what_can_still_come_given_all_answers(answers: dict[str, str]) -> None:
    """A later box that is answered already rules out what lies behind its other answers."""
    missing = decide("stroomdiagram", answers)["missing"]
    ended = follow(answers)[-1] not in edges()
    assert set(missing) == (set() if ended else can_come(answers))
    assert len(set(missing)) == len(missing)


@given(some_answers)
@example({
    "half-jaar": "ja", "doelen": "ja", "zwaar": "nee", "signaleren": "nee", "redzaam": "ja",
    "afspraken": "ja", "twijfel": "onbekend",
})  # fmt: skip
def test_missing_is_in_the_order_in_which_a_path_asks(answers: dict[str, str]) -> None:
    missing = decide("stroomdiagram", answers)["missing"]
    for position, name in enumerate(missing):
        assert not set(edges()[name].values()) & set(missing[:position]), (name, missing)
