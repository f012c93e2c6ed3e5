"""How the rules decide: the decision tables of all checks on one page."""

from __future__ import annotations

from rules import CHECKS, VERSION
from site_builder.check_data import words
from site_builder.generate.page import Generated, page
from site_builder.jinja import reference_words


def rules_page() -> Generated:
    """Return the page with, per check, its lines in order and the passage behind each."""
    rows = [
        "# Hoe beslissen de regels?",
        "",
        "Elke check is een klein stuk Python dat in je eigen browser draait.",
        f"Hieronder staan de regels in gewone taal, versie {VERSION}.",
        "",
        "Een regel beslist alleen op antwoorden die er zijn.",
        "“Weet ik niet” telt nooit als ja of nee.",
        "Bij elke uitkomst staan de redenen, de bron en wat het anders zou maken.",
        "De uitkomst is een hulpmiddel; jij beslist.",
        "Waar de bronnen zwijgen, kozen wij zelf: [wat wij erbij bedachten](wat-wij-erbij-bedachten.md).",
        "",
        "Dezelfde bestanden draaien in de browser, op de opdrachtregel en in de tests.",
        "Zij geven overal dezelfde uitkomst, tot op de letter.",
    ]
    for check in CHECKS:
        about = words(check)
        rows += ["", f"## {about['check']['title']}", "", f"[Naar de check](../{check}.md)", ""]
        if about["check"].get("lines") == "taak":
            rows.append("Deze check is een lijst van taken; zie de tabel op zijn eigen pagina.")
            continue
        rows += ["| Als | Dan | Bron |", "| --- | --- | --- |"]
        for line in about["line"]:
            then = about["outcome"].get(line["outcome"], {}).get("title", line["outcome"])
            rows.append(f"| {line['when']} | {then} | {reference_words(line['source'])} |")
    return page(
        "Hoe de regels beslissen",
        "De beslistabellen van alle checks op één pagina, met bij elke regel de passage uit de bron.",
        "\n".join(rows),
    )
