"""A decision as a graph: nodes that ask or end, and an edge for each answer."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.questions import by_id
from rules.core.words import load


def as_json(check: str, file: str) -> Json:
    """Return `{"nodes", "edges"}` of a graph file: the very data that the pictures are drawn from.

    A node is `{"id", "kind", "title"}` with `kind` "question" (and `asks`, the question's id) or
    "outcome" (and `outcome`, its code); an edge is `{"from", "to", "answer", "title"}`.
    """
    data = load(file)
    ends = load(f"{check}/words.toml")["outcome"]
    known = by_id(check)
    titles = data.get("title", {})
    nodes = []
    for node in data["node"]:
        if "outcome" in node:
            title = ends[node["outcome"]]["title"]
            nodes.append({"id": node["id"], "kind": "outcome", "outcome": node["outcome"], "title": title})
        else:
            asks = node.get("asks", node["id"])
            nodes.append({"id": node["id"], "kind": "question", "asks": asks, "title": known[asks].title})
    edges = [
        {
            "from": start,
            "to": end,
            "answer": answer,
            "title": titles.get(answer) or known[_asks(data, start)].option_title(answer),
        }
        for start, answers in data["edges"].items()
        for answer, end in answers.items()
    ]
    return {"nodes": nodes, "edges": edges}


def _asks(data: Json, node_id: str) -> str:
    node = next(node for node in data["node"] if node["id"] == node_id)
    return str(node.get("asks", node_id))
