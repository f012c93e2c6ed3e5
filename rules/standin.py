"""STAND-IN for what the rules will give; only there to build the page against."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

from rules.helplines import helplines
from rules.words import load

Json = dict[str, Any]


def phones(text: str) -> list[Json]:
    """Return the numbers in a text, in its order."""
    found = []
    for line in helplines().values():
        match = re.search(rf"(?<![\d-]){line.number}(?![\d-])", text)
        if match:
            found.append((match.start(), line.as_json()))
    return [entry for _, entry in sorted(found, key=lambda pair: pair[0])]


def with_phones(entry: Json) -> Json:
    """Return an alert or action with its phones."""
    found = phones(entry["text"])
    more = [line.as_json() for line in helplines().values() if line.number == entry.get("phone")]
    found += [line for line in more if line not in found]
    return {**entry, "phones": found} if found or "code" in entry else entry


THUIS = {
    "code": "thuis-veilig",
    "text": "Er speelt iets thuis. Is het niet veilig, vraag dan niet eerst familie. Bel Veilig Thuis, 0800-2000, gratis, dag en nacht.",
}
ZELF = {
    "code": "zelfdoding",
    "text": "Denkt iemand aan zelfdoding? Vraag het gewoon. Bel 113, of gratis 0800-0113, dag en nacht.",
}
KIND = {
    "code": "kind-veilig",
    "text": "Twijfel je of het kind veilig is? Bel Veilig Thuis, 0800-2000, gratis, dag en nacht.",
}


def more_alerts(check: str, answers: Json, outcome: str | None) -> list[Json]:
    """Return the alerts that the contract adds."""
    found = []
    if check == "triage":
        if "huiselijke-relaties" in answers.get("leefgebieden", []):
            found.append(THUIS)
        if "geestelijke-gezondheid" in answers.get("leefgebieden", []):
            found.append(ZELF)
        if outcome == "jeugd-en-gezin":
            found.append(KIND)
    return found


def words_hash(check: str) -> str:
    """Return a short hash of a check's words."""
    return sha256(repr(load(f"{check}/words.toml")).encode()).hexdigest()[:8]


def alerting(check: str) -> dict[tuple[str, Any], list[Json]]:
    """Return the alerts of each option."""
    words = load(f"{check}/words.toml").get("alert", {})

    def made(*codes: str) -> list[Json]:
        return [with_phones({"code": code, "text": words[code]}) for code in codes]

    found: dict[tuple[str, Any], list[Json]] = {}
    if check == "triage":
        found = {
            ("acuut", "ja"): made("direct-gevaar"),
            ("acuut", "onbekend"): made("veiligheid-onzeker"),
            ("volwassen", "nee"): [with_phones(KIND)],
            ("opvoeding", "ja"): [with_phones(KIND)],
            ("leefgebieden", "huiselijke-relaties"): [with_phones(THUIS)],
            ("leefgebieden", "geestelijke-gezondheid"): [with_phones(ZELF)],
        }
    elif check == "overdracht":
        found = {(code, "nee"): made(code) for code in words}
    elif check == "grenzen":
        found = {
            ("taak", name): [with_phones({**entry, "code": "veiligheid"})]
            for name, entry in load("grenzen/words.toml")["dringend"].items()
        }
        found = {
            key: [{name: entry[name] for name in ("code", "text", "phones")} for entry in alerts]
            for key, alerts in found.items()
        }
    elif check == "zrm":
        from rules.zrm.rule import ALERTS, domains  # noqa: PLC0415

        for domain, title in domains().items():
            first = made("acuut")[0]
            first["text"] = first["text"].replace("{domeinen}", title.lower())
            more = made(ALERTS[domain]) if domain in ALERTS else []
            found[(f"metingen.*.scores.{domain}", 1)] = [first, *more]
    elif check == "agenda":
        first = made("direct")[0]
        first["text"] = first["text"].replace(": {zaken}", "")
        found = {("zaken.*.acuut", True): [first]}
    elif check == "stroomdiagram":
        for box in load("stroomdiagram/diagram.toml")["question"]:
            for key, code in box.items():
                if key.startswith("alert-"):
                    found[(box["id"], key.removeprefix("alert-"))] = made(code)
    return found
