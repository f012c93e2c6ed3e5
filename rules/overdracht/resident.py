"""What a resident is told of the nineteen questions: what fits the buurtteam, and what may need more."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Told
from rules.core.questions import questions
from rules.core.resident import told
from rules.core.sentences import fill
from rules.core.words import load
from rules.overdracht.majority import ID

# Which answers are told one by one. What is not known is counted: a list of doubts is no help.
LISTED = ("ja", "nee")


def resident(answers: Answers, result: Json) -> Told | None:
    """Return what the resident is told; None while nothing is decided.

    Of a question that an organisation added, and for which its words have no such sentence, nothing is told.
    """
    found = told(ID, result["outcome"])
    if found is None:
        return None
    words = load(f"{ID}/words.toml")
    titles, sentences = words["bewoner-lijst"], words["bewoner-vraag"]
    asked = [question.id for question in questions(ID) if question.id in sentences]
    lists = [
        (titles[kind], tuple(sentences[name][kind] for name in asked if answers.get(name) == kind))
        for kind in LISTED
    ]
    unknown = result["telling"]["totaal"]["onbekend"]
    later = (fill(titles["onbekend"], aantal=str(unknown)),) if unknown else ()
    return found._replace(lists=tuple(entry for entry in lists if entry[1]), then=(*later, *found.then))
