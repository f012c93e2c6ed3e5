"""A check that does not exist, to prove what no check does yet: every kind, nested as deep as one likes."""

from __future__ import annotations

import tomllib

from rules.core.question import Question
from rules.core.questions import question
from site_builder.check_data import Layout, layout_of

WORDS = """
[[question]]
id = "vraag"
kind = "long-text"
title = "Wat is de vraag?"
maximum = 60

# So many that they are a native list.
[[question]]
id = "maand"
title = "Welke maand?"
options = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt"]

[[question]]
id = "venster"
kind = "group"
title = "Het venster"
[[question.fields]]
id = "wonen"
kind = "group"
title = "Wonen"
[[question.fields.fields]]
id = "krachten"
kind = "long-text"
title = "Krachten"
maximum = 2000
[[question.fields.fields]]
id = "veilig"
title = "Is het veilig?"
[[question.fields.fields]]
id = "mensen"
kind = "records"
one = "Mens"
title = "Mensen in huis"
maximum = 5
[[question.fields.fields.fields]]
id = "naam"
kind = "label"
title = "Label"
maximum = 20
[[question.fields.fields.fields]]
id = "thuis"
kind = "flag"
title = "Woont er"

[[question]]
id = "zaken"
kind = "records"
one = "Zaak"
title = "Zaken"
minimum = 0
maximum = 6
[[question.fields]]
id = "id"
kind = "label"
title = "Label van de zaak"
minimum = 1
maximum = 40
required = true
[[question.fields]]
id = "acuut"
title = "Is er gevaar?"
[[question.fields]]
id = "uitleg"
kind = "text"
title = "Wat is er?"
maximum = 30
sometimes = true
[[question.fields]]
id = "uren"
kind = "number"
title = "Hoeveel uur?"
minimum = 1
default = 2
[[question.fields]]
id = "om"
kind = "time"
title = "Hoe laat?"
default = "09:00"
[[question.fields]]
id = "sinds"
kind = "month"
title = "Sinds welke maand?"
[[question.fields]]
id = "steun"
kind = "choices"
title = "Welke steun?"
options = [{ code = "geld", title = "Geld" }, { code = "raad", title = "Goede raad" }]
[[question.fields]]
id = "over-zaken"
kind = "records"
one = "Stap"
title = "Stappen"
maximum = 6
[[question.fields.fields]]
id = "wie"
kind = "label"
title = "Wie?"
maximum = 20
[[question.fields.fields]]
id = "klaar"
kind = "flag"
title = "Klaar"
[[question.fields.fields]]
id = "niveau"
nullable = true
title = "Niveau"
options = [{ code = 1, title = "1 Laag", short = "laag" }, { code = 2, title = "2 Hoog", short = "hoog" }]
[[question.fields.fields]]
id = "delen"
kind = "records"
one = "Deel"
title = "Delen"
maximum = 3
[[question.fields.fields.fields]]
id = "tekst"
kind = "text"
title = "Deel"
maximum = 30

[[question]]
id = "volgorde"
kind = "texts"
title = "Volgorde"
maximum = 6
"""

FORM = """
[[group]]
title = "Alles"
questions = "all"
[records.zaken]
add = "Zaak toevoegen"
remove = "Zaak weghalen"
reorder = true
[records."zaken.over-zaken"]
add = "Stap toevoegen"
remove = "Stap weghalen"
reorder = true
[records."zaken.over-zaken.delen"]
add = "Deel toevoegen"
remove = "Deel weghalen"
[records."venster.wonen.mensen"]
add = "Mens toevoegen"
remove = "Mens weghalen"
"""


def made_up() -> tuple[tuple[Question, ...], Layout]:
    """Return the questions and how they stand on a page."""
    asked = tuple(question(entry) for entry in tomllib.loads(WORDS)["question"])
    return asked, layout_of("verzonnen", tomllib.loads(FORM), asked, "tests/made_up.py")
