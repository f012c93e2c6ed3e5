"""A door with the three functions that the worker calls."""

import json

warmed: list[str] = []
decided = 0


def described_json(check: str, answers_json: str, layer: str = "", places_json: str = "{}") -> str:
    """Return the answers as they came, undescribed, or do what the name of the check says."""
    global decided  # noqa: PLW0603 - how often the worker was asked is what a test wants to know
    decided += 1
    while check == "loop":
        pass
    if check == "layer":
        return f"{json.dumps(layer)}\nnull"
    if check == "crash":
        raise RuntimeError("op verzoek")
    if check == "deep":
        return described_json(check, answers_json, layer, places_json)
    result = {"check": check, "answers": answers_json, "decided": decided, "warmed": warmed}
    return f"{json.dumps(result)}\nnull"


def warm(check: str, layer: str = "") -> None:  # noqa: ARG001 - as the real one
    """Remember that this was asked."""
    warmed.append(check)


def marks_json(check: str, texts_json: str, layer: str = "") -> str:
    """Return who was asked, about which texts, in whose words."""
    return json.dumps([check, json.loads(texts_json), layer])
