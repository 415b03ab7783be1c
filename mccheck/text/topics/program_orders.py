"""Credit that is promised, and a place in a degree's orders."""

from mccheck.text.parts import DENIAL
from mccheck.text.rules import SAYS, SPARES, Rule, Topic

_DEGREE = (
    r"(?:degrees?(?!\s+of\s+(?:[a-z]+\s+)?(?:coordination|freedom|care|trust|risk|skill|difficulty|"
    r"certainty|precision))|master(?:['’]s)?|bachelor|juris\s+doctor|doctor(?:ate|al)?|diploma|"
    r"graduate\s+certificate|program(?:me)?s?|major|minor|honours|phd|mba|specialisation)"
)

TOPIC = Topic(
    "program-orders",
    ("credit", "order", "elective", "core", "units", "exempt", "advanced standing", "degree", "compulsory"),
    r"\bcredit(?:s|ed|ing)?\b | \b(?:program(?:me)?|degree|course)\s+(?:orders?|rules|requirements|"
    r"structure)\b | \bcore\b | \belectives?\b | \badvanced\s+standing\b"
    r" | \bexempt(?:ion|ions|ed)\b | \blists?\s+of\s+(?:approved\s+)?(?:options|courses|electives|"
    r"units)\b | \b(?:compulsory|required)\s+(?:unit|component|part|element|course)s?\b | \bcount(?:s|"
    r"ed)?\s+(?:\w+\s+){0,2}(?:towards?|as|for)\b",
    (
        Rule(
            "only considered",
            SPARES,
            r"\b(?:may|might|can|could)\s+(?:\w+\s+){0,4}?(?:be\s+)?(?:consider|ask|apply|assess|request|seek|"
            r"recogni|eligible)|\bconsider(?:ed|ation)\b|\bwhether\b|\bdecided\b|\bdepends\b|"
            r"\bcase[\s-]by[\s-]case\b|\bif\s+any\b|\bdiscretion\b|\bon\s+(?:its|their|your)\s+merits\b|"
            r"\bapplication\s+for\b|\bapply\s+for\b|\bassessed\s+(?:under|individually)\b",
            "It may be considered for ⟪credit⟫.",
            "It is automatically given ⟪credit⟫.",
        ),
        Rule(
            "denied",
            SPARES,
            rf"{DENIAL}[^.;:⟪]{{0,80}}⟪ | ⟫[^.;:]{{0,60}}\b{DENIAL}",
            "⟪Credit⟫ is not guaranteed.",
            "⟪Credit⟫ is guaranteed.",
        ),
        Rule(
            "credit promised",
            SAYS,
            r"\b(?:automatic(?:ally)?|guarantee[sd]?|assured|ensures?|secures?|entitle[sd]?|promised?|"
            r"as\s+of\s+right|without\s+(?:further\s+)?(?:application|assessment))\b[^.;]{0,90}⟪(?:credit|"
            r"exempt|advanced)"
            r"|⟪(?:credit|exempt|advanced|count)[^⟫]*⟫[^.;]{0,90}\b(?:automatic(?:ally)?|guarantee[sd]?|"
            r"assured|entitle[sd]?|promised|as\s+of\s+right|in\s+full|without\s+(?:further\s+)?(?:application|"
            r"assessment))\b"
            r"|\b(?:will|shall|are|is)\s+(?:always\s+|then\s+|fully\s+)?(?:be\s+)?(?:given|granted|awarded|"
            r"receive|get|gain|earn)\b[^.;]{0,50}⟪credit|\b(?:receives?|earns?|gains?|gets?|brings?|carries|"
            r"worth|attracts?|awards?|gives?(?:\s+you)?)\b(?:\s+[\w-]+){0,3}?\s+(?:units?\s+(?:of|"
            r"in)\s+)?⟪credits?⟫[^.;]{0,60}\b"
            rf"(?:towards?|in|into|for|against|of)\b[^.;]{{0,40}}\b{_DEGREE}|⟪credited⟫\s+(?:with|to|towards?|"
            rf"in\s+full|as)|⟪counts?[^⟫]*⟫[^.;]{{0,60}}\b{_DEGREE}|\b(?:will|shall|is|"
            rf"are)\b[^.;⟪]{{0,15}}⟪(?:counted[^⟫]*|credited|exempted)⟫[^.;]{{0,60}}\b{_DEGREE}",
            "Everyone is automatically given ⟪credit⟫.",
            "Ask the College about ⟪credit⟫.",
        ),
        Rule(
            "listed in a degree",
            SAYS,
            rf"\b(?:list(?:ed|s)?|appears?|included?|part\s+of|counts?|choose|taken?|select(?:ed)?|available|"
            rf"offered|among|one\s+of|option(?:al)?|approved|satisf(?:y|ies)|meets?|fulfils?|replaces?|"
            rf"embedded|serves?)\b[^.;]{{0,80}}⟪(?!credit|exempt|count)[^⟫]*⟫[^.;]{{0,80}}\b{_DEGREE}"
            rf"|\b{_DEGREE}\b[^.;]{{0,80}}⟪(?!credit|exempt|count)(?:core|elective|list|compulsory|"
            rf"required)[^⟫]*⟫|⟪(?:core|electives?|compulsory[^⟫]*|required[^⟫]*)⟫\s+(?:\w+\s+){{0,3}}?(?:of|"
            rf"in|for|within|unit|course)\b[^.;]{{0,40}}\b{_DEGREE}|⟪(?:program(?:me)?|"
            rf"degree)\s+orders?⟫\s+(?:of|for)\b",
            "It is listed as an ⟪elective⟫ in the Master of Law.",
            "The ⟪core⟫ of the workshop is a simulation.",
        ),
    ),
)
