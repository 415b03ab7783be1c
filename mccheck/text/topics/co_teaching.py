"""Classes shared with undergraduate courses."""

from mccheck.text.parts import DENIAL, DENIED_BEFORE
from mccheck.text.rules import SAYS, SPARES, Rule, Topic

_NOT_A_CODE = (
    r"(?:with|over|from|than|some|year|june|july|only|many|into|near|past|till|upto|each|next|this|that|room|para|page|"
    r"sept|rule|acts|code|post|isbn|unit|plan|iso|about|most|least|word|cost|fees|paid)"
)
_SHARING = (
    r"(?:shar(?:e[sd]?|ing)|co-?\s?(?:taught|teach\w*|deliver\w*|convene\w*)|joint(?:ly)?|join(?:s|ed|ing)?|alongside|"
    r"together\s+with|side\s+by\s+side|sit(?:s|ting)?\s+(?:in\s+)?(?:with|on|beside|among)|"
    r"same\s+(?:\w+\s+){0,2}(?:lecture|class|seminar|"
    r"tutorial|lab|practical|workshop|room|session|theatre|group)\w*|combin(?:e[sd]?|ing)|attend(?:s|ed|ing)?|"
    r"merg(?:e[sd]?|ing)|taught\s+with|in\s+common\s+with|mixed|integrated\s+(?:with|into)|run(?:s|"
    r"ning)?\s+(?:concurrently\s+)?with|"
    r"doubles\s+as|cross-?listed|participat\w+\s+in|take\s+part\s+in|sat\s+with|learn\s+with|"
    r"(?:held|place|run|runs|common|taken|offered|delivered|given|scheduled|conducted|timetabled)\b[^.;]{0,25}\bwith|"
    r"(?:class(?:es)?|lectures?|seminars?|tutorials?|labs?|laborator\w+|practicals?|workshops?|component|sessions?|fieldwork|field\s+trips?)\s+with)"
)

TOPIC = Topic(
    "undergraduate-co-teaching",
    ("1", "2", "3", "undergrad", "-year", " year", "bachelor"),
    rf"\b(?!{_NOT_A_CODE}\b)[A-Za-z]{{4}}[\s-]?[123][0-9]{{3}}[A-Za-z]?\b |"
    rf" \bundergraduates?\b(?!\s+(?:degree|qualification|study|studies|background))"
    r" | \b(?:first|second|third|1st|2nd|3rd)[\s-]year\b | \b[123]000[\s-]level\b | \bBachelor\s+students\b",
    (
        Rule(
            "denied",
            SPARES,
            rf"{DENIED_BEFORE} | ⟫[^.;:]{{0,60}}\b(?:is|are|do|does|will|can|may)\s*(?:not\b|never\b|n['’]t)"
            rf"| {DENIAL}[^.;:]{{0,40}}\b(?:shared?|co-?taught|joined|combined|jointly)\b[^.;]{{0,80}}⟪",
            "No class is shared with ⟪ECON1110⟫.",
            "Lectures are shared with ⟪HYDR2045⟫.",
        ),
        Rule(
            "assumed knowledge",
            SPARES,
            r"\b(?:assum|prerequisite|equivalent|equals?|pass(?:ed)?\s+in|completed|background|prior|previous|"
            r"knowledge|familiar|"
            r"recommended|having\s+(?:taken|done)|grade\s+in|exempt)\w*[^.;]{0,60}⟪ |"
            r" ⟫[^.;]{0,30}\b(?:or\s+equivalent|is\s+assumed|"
            r"prerequisite|background|knowledge|mathematics\s+is)",
            "Assumed knowledge equals a pass in ⟪MATH1205⟫.",
            "Seminars are shared with ⟪MATH1205⟫.",
        ),
        Rule(
            "enrolees teach or study them",
            SPARES,
            r"\b(?:curricul\w+|outlines?|for|of|teach(?:es|ing)?|supervis\w+|mentor\w*|recruit\w*|assess\w*|"
            r"design\w*)\s+(?:an?\s+|the\s+|their\s+)?"
            r"(?:\w+\s+)?⟪(?:undergraduates?|(?:first|second|third)[\s-]year)⟫(?!.*\b(?:share|alongside|join|same)\w*)",
            "A guide to teaching ⟪undergraduates⟫.",
            "Enrolees join ⟪undergraduates⟫ in class.",
        ),
        Rule(
            "a class shared",
            SAYS,
            rf"{_SHARING}\b[^.]{{0,120}}⟪ | ⟫[^.]{{0,90}}\b{_SHARING}",
            "Lectures are shared with students of ⟪HYDR2045⟫.",
            "The unit ⟪HYDR2045⟫ is listed elsewhere.",
        ),
    ),
    also=(
        "shar",
        "with",
        "taught",
        "teach",
        "joint",
        "join",
        "alongside",
        "together",
        "side by side",
        "sit",
        "sat ",
        "same",
        "combin",
        "attend",
        "merg",
        "common",
        "mixed",
        "integrat",
        "concurrent",
        "doubles",
        "listed",
        "particip",
        "take part",
        "learn with",
        "deliver",
        "convene",
    ),
)
