"""The picture of a decision: its nodes are questions and outcomes that exist, its edges run between nodes."""

from __future__ import annotations

from typing import Any

from rules.core.checker.walk import Found, Known, walk
from rules.core.shape import Code, Keyed, Rows, Table, Text

PLAIN = Text(calls=False)
NODE = Table({"id": PLAIN}, {"asks": Code("asked"), "outcome": Code("reached")})


def graph_faults(data: dict[str, Any], known: Known) -> Found:
    """Yield what is wrong with a graph file of the check whose codes these are."""
    shape = Table({"node": Rows(NODE, 1), "edges": Keyed(Keyed(PLAIN))}, {"title": Keyed(PLAIN)})
    yield from walk(data, shape, "", known)
    nodes, edges = data.get("node"), data.get("edges")
    if not isinstance(nodes, list) or not isinstance(edges, dict):
        return
    names = [node.get("id") for node in nodes if isinstance(node, dict)]
    questions = known.codes("asked") or ()
    for node in nodes:
        asks_itself = isinstance(node, dict) and not {"asks", "outcome"} & set(node)
        if asks_itself and node.get("id") not in questions:
            remedy = "noem bij asks welke vraag het is, of bij outcome welke uitkomst"
            yield f"node “{node.get('id')}”", "er is geen vraag die zo heet", remedy
        if isinstance(node, dict) and "outcome" not in node and node.get("id") not in edges:
            remedy = "schrijf onder [edges] waar elk antwoord heen gaat"
            yield f"node “{node.get('id')}”", "uit deze vraag gaat geen pijl", remedy
    for start, answers in edges.items():
        if start not in names:
            yield f"edges, {start}", "er is geen node die zo heet", f"kies uit {', '.join(map(str, names))}"
        for answer, end in answers.items() if isinstance(answers, dict) else ():
            if end not in names:
                remedy = f"kies uit {', '.join(map(str, names))}"
                yield f"edges, {start}, {answer}", f"de node “{end}” bestaat niet", remedy
