"""How people at home treat each other: the domain in which a low level is a matter of safety."""

HOME = "huiselijke-relaties"
ACUTE = 1
# At this level too there is danger (methodisch, ZRM: level 2 is potential violence).
POTENTIAL_VIOLENCE = 2
UNSAFE = (ACUTE, POTENTIAL_VIOLENCE)
