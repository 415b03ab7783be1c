"""HECS, HECS-HELP, Commonwealth supported places and the Commonwealth Grant Scheme, offered."""

from mccheck.text.parts import DENIED, STUDIED
from mccheck.text.rules import SAYS, SPARES, Rule, Topic

TOPIC = Topic(
    "commonwealth-support",
    ("hecs", "csp", "cgs", "commonwealth"),
    r"\bHECS(?:-HELP)?\b | \bCSPs?\b | \bCGS\b | \bCommonwealth[\s-]+(?:supported|funded|subsidi[sz]ed)"
    r"(?:[\s-]+(?:student|place|enrolment)s?)?\b | \bCommonwealth\s+(?:Grants?\s+Scheme|support|"
    r"subsid(?:y|ies)|funding)\b",
    (
        Rule("denied", SPARES, DENIED, "There is no ⟪HECS⟫ support.", "No upfront cost with ⟪HECS⟫."),
        Rule(
            "asked",
            SPARES,
            r"^\W*⟪[^⟫]*⟫\s*\?|^\W*(?:will|can|is|are|does|do|may|could|would)\b[^?]*⟪[^?]*\?",
            "Will ⟪HECS⟫ cover it?",
            "No cost? Use ⟪HECS⟫.",
        ),
        Rule(
            "studied",
            SPARES,
            STUDIED,
            "Model a change in ⟪HECS⟫ thresholds.",
            "You may defer through ⟪HECS⟫.",
        ),
        Rule(
            "as a subject",
            SPARES,
            r"\b(?:examin|analys|explor|evaluat|discuss|stud|compar|model|consider)\w*\s+(?:how|whether|why|what|the)\b[^.;]{0,60}⟪"
            r"|⟫\s+(?:repayments?|thresholds?|debts?|polic|reform|system|scheme|histor|legislation|model|rules|"
            r"settings|data)"
            r"|\b(?:history|reform|politics|economics|design|introduction|future|effects?|impact|evaluation|"
            r"study|debate)\s+of"
            r"\s+(?:the\s+)?⟪",
            "A history of ⟪HECS⟫.",
            "⟪HECS⟫ places are open.",
        ),
    ),
    otherwise=SAYS,
)
