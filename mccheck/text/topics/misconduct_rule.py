"""The Academic Misconduct Rule 2015, cited alone: the Academic Integrity Rule 2021 replaced it on 1 December 2021."""

from mccheck.text.rules import SAYS, SPARES, Rule, Topic

TOPIC = Topic(
    "academic-integrity",
    ("misconduct rule", "academic misconduct"),
    r"\bAcademic\s+Misconduct\s+Rules?(?:\s+2015)?\b",
    (
        Rule(
            "cited beside its successor",
            SPARES,
            r"\bAcademic\s+Integrity\s+Rule|\b(?:replac|former|repeal|supersed|predecessor)\w*",
            "The Academic Integrity Rule replaced the ⟪Academic Misconduct Rule 2015⟫.",
            "The ⟪Academic Misconduct Rule 2015⟫ applies.",
        ),
    ),
    otherwise=SAYS,
)
