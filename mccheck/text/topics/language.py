"""Teaching in a language other than English."""

from mccheck.text.languages import COMMON_NAMES
from mccheck.text.parts import DENIAL
from mccheck.text.rules import SAYS, SPARES, Rule, Topic

_NAMES = "|".join(
    sorted(
        COMMON_NAMES - {"english", "tok", "karen", "latin", "bahasa", "polish", "irish", "dari", "motu"},
        key=len,
        reverse=True,
    )
)
_LANGUAGE = (
    rf"(?:Bahasa(?:\s+(?:Indonesia|Melayu|Malaysia))?|Tok\s+Pisin|(?:Classical|Modern|Mandarin|"
    rf"Brazilian|Standard)\s+(?:{_NAMES})|{_NAMES}|Auslan|Latin|Polish|Dari)"
)
_TEACHING = (
    r"(?:taught|teach(?:es|ing)?|deliver(?:ed|y|s)?|conducted|held|run|given|offered|presented|led|"
    r"facilitated|instruct(?:ion|ed)|class(?:es)?|lectur(?:e|es|ed|ing)|seminars?|workshops?|sessions?|"
    r"tutorials?|discussions?|exam(?:s|ination|inations)?|assess(?:ed|ment|ments)|assignments?|brief|"
    r"completed|written|spoken|feedback|material|materials|readings?|studios?|speaks?|viva|defence|"
    r"taken|works?|proceeds?|operates?|takes\s+place)"
)
_STOP = (
    r"(?=\s*(?:[.,;:)!?—–]|$|\b(?:and|or|with|throughout|only|by|from|to|at|on|for|as|so|but|while|"
    r"unless|because|since|over|across|during|in|the|is|are|will|which|not|rather|exclusively|entirely|"
    r"wholly|first|then|when|though|although|each|every|speakers|interpret\w+)\b))"
)

TOPIC = Topic(
    "language-of-instruction",
    (),
    rf"\b{_LANGUAGE}\b(?!-)",
    (
        Rule(
            "denied",
            SPARES,
            rf"{DENIAL}[^.;:⟪]{{0,60}}⟪ | ⟫[^.;:,]{{0,30}}\b(?:is|are)\s+(?:not|never)\b",
            "No session is held in ⟪Hindi⟫.",
            "Sessions are held in ⟪Hindi⟫.",
        ),
        Rule(
            "said to be the language",
            SAYS,
            r"⟫[^.;]{0,25}\b(?:is|will\s+be|being|as|serves\s+as|remains)\s+(?:both\s+)?(?:the|our|"
            r"its)\s+(?:main\s+|sole\s+|only\s+|working\s+|primary\s+)?(?:language|"
            r"medium)\s+(?:of\s+(?:instruction|teaching|tuition|delivery|the\s+class\w*)|in\s+which|used|"
            r"spoken|for\s+(?:teaching|class\w*))|\b(?:language|medium)\s+of\s+(?:instruction|teaching|tuition|"
            r"delivery|the\s+class(?:room|es))\s*(?:is|will\s+be|:|,|\()\s*(?:[\w-]+\s+)?⟪|\b(?:working|"
            r"classroom|teaching)\s+language\s+(?:is|will\s+be)\s+⟪"
            r"|⟫[^.;]{0,20}\bthe\s+language\s+(?:in\s+which|of\s+(?:instruction|teaching|the\s+class))|"
            r"⟪[^⟫]*⟫\s+(?:is|will\s+be)\s+(?:spoken|used)\s+(?:in|throughout|for)\b[^.;]{0,25}\b(?:class|"
            r"session|teach|workshop|instruction|seminar)",
            "⟪Tetum⟫ is the language of instruction.",
            "⟪Tetum⟫ is the language of the region.",
        ),
        Rule(
            "taught in it",
            SAYS,
            rf"\b{_TEACHING}\b[^.;]{{0,50}}\bin\s+(?:both\s+)?(?:[\w-]+\s+(?:and|or)\s+)?(?:fluent\s+|"
            rf"simple\s+|spoken\s+|the\s+original\s+)?⟪[^⟫]*⟫{_STOP}(?!\s+(?:and|or)\s+English\s+texts)",
            "Classes are held in ⟪French⟫.",
            "Classes deal with history in ⟪French⟫ schools.",
            frozenset({"title", "description", "delivery", "assessment", "fees", "credit", "material", "statement"}),
        ),
        Rule(
            "a class in it",
            SAYS,
            r"⟪[^⟫]*⟫[\s-]+(?:medium|language)\s+(?:instruction|teaching|delivery|class(?:es)?|tuition|"
            r"sessions?|workshops?)",
            "⟪French⟫-medium teaching.",
            "⟪French⟫ history is taught.",
        ),
    ),
    words=frozenset(COMMON_NAMES - {"english"}),
)
