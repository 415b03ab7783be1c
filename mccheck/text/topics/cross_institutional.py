"""Cross-institutional enrolment, offered."""

from mccheck.text.parts import DENIED
from mccheck.text.rules import SAYS, SPARES, Rule, Topic

TOPIC = Topic(
    "cross-institutional-enrolment",
    ("institutional", "home universit", "home institution"),
    r"\b(?:cross|inter)[\s-]*institution(?:al(?:ly)?)?\b | \bhome\s+(?:university|institution)\b",
    (
        Rule(
            "denied",
            SPARES,
            DENIED,
            "⟪Cross-institutional⟫ enrolment is not available.",
            "Apply as a ⟪cross-institutional⟫ student.",
        ),
        Rule(
            "another kind of thing",
            SPARES,
            r"⟪(?:cross|inter)[\s-]*institutional⟫\s+(?:\w+\s+){0,2}?(?:research|project|team|collaborat|"
            r"partnership|network|"
            r"study\s+of|stud(?:y|ies)\b|working|group|committee|comparison|data|agreement|teaching\s+team|"
            r"learning\s+communit|"
            r"dialogue|initiative|survey|panel|trial|consortium|review|grant|centre|library)",
            "A ⟪cross-institutional⟫ research project.",
            "A ⟪cross-institutional⟫ student.",
        ),
        Rule(
            "home university in passing",
            SPARES,
            r"^(?!.*\b(?:cross|approv|permission|letter|credit\s+back|enrol|count)).*⟪home",
            "Bring a laptop from your ⟪home university⟫.",
            "Bring approval from your ⟪home university⟫.",
        ),
    ),
    otherwise=SAYS,
)
