"""What a resident is told of the profile: how each part of life goes, in everyday words."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Told
from rules.core.resident import told
from rules.core.sentences import enumerate_titles
from rules.core.words import load, table
from rules.zrm.home import HOME, UNSAFE

ID = "zrm"


def resident(_answers: Answers, result: Json) -> Told | None:
    """Return what the resident is told; None while nothing is scored, or where it may not be safe at home.

    The page may lie about there, and whoever is to be feared may read it. So there is none while people at
    home treat each other badly: also what is left out would tell. Where that is behind them, it is left out.
    """
    home = next(row["scores"] for row in result["domeinen"] if row["domein"] == HOME)
    known = [score for score in home if score is not None]
    if known and known[-1] in UNSAFE:
        return None
    rows = [row for row in result["domeinen"] if row["domein"] != HOME or not set(UNSAFE) & {*row["scores"]}]
    levels = [row["niveau"] for row in rows if row["niveau"] is not None]
    titles = {domain["id"]: domain["plain"] for domain in table("shared/domeinen.toml", "domein")}
    lowest = [titles[row["domein"]] for row in rows if levels and row["niveau"] == min(levels)]
    hidden = len(rows) < len(result["domeinen"])
    found = told(
        ID, result["outcome"], *(["onveilig"] if hidden else []), laagste=enumerate_titles(lowest).lower()
    )
    return found and found._replace(table=_rows(rows, titles))


def _rows(rows: list[Json], titles: dict[str, str]) -> Json | None:
    """Return the domains that were looked at, as at the first measurement and now."""
    words = load(f"{ID}/words.toml")
    names, said = words["bewoner-tabel"], words["plaatje"]
    several = any(len(row["scores"]) > 1 for row in rows)
    found = []
    for row in rows:
        scored = [score for score in row["scores"] if score is not None]
        if scored:
            now = row["niveau"]
            first = [said[f"niveau-{scored[0]}"] if len(scored) > 1 else names["niet"]] if several else []
            found.append(
                [titles[row["domein"]], *first, names["niet"] if now is None else said[f"niveau-{now}"]]
            )
    columns = [names["gebied"], *([names["eerst"]] if several else []), names["nu"]]
    return {"title": names["titel"], "columns": columns, "rows": found} if found else None
