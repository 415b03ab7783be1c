"""An AQF qualification, awarded."""

from mccheck.text.parts import DENIED
from mccheck.text.rules import SAYS, SPARES, Rule, Topic

_LEVEL = (
    r"\bAQF\s+level\s+\w+\b(?!\s+(?:qualification|award|credential)) |"
    r" \bAQF\b(?:\s+level\s+\w+)?\s+(?:qualification|award|credential)s? | \b(?:qualification|award|"
    r"credential)\s+(?:at\s+level\s+\w+\s+)?(?:of|on|under|in)\s+the\s+(?:AQF|"
    r"Australian\s+Qualifications\s+Framework)"
)
_NAMES = (
    r"\bcertificates?\s+(?:I{1,3}|IV|[1-4])\b | \b(?:advanced\s+|associate\s+)?(?:graduate\s+|"
    r"postgraduate\s+)?diplomas?\b"
    r" | \bassociate\s+degrees?\b | \bbachelor(?:['’]?s)?(?:\s+(?:of|in|with)\s+[A-Z]\w+|"
    r"\s+degrees?)?\b | \b(?:post)?graduate\s+certificates?\b"
    r" | \bmaster['’]?s\s+degrees?\b | \bmasters?\s+(?:of|in)\b | \bmaster['’]s\b(?!-) | \b(?:doctoral|"
    r"research|honours)\s+degrees?\b"
    r" | \bdoctor\s+of\b | \bdoctorates?\b | \bph\.?d\.?\b"
)

TOPIC = Topic(
    "not-an-aqf-qualification",
    (
        "aqf",
        "qualification",
        "certificate",
        "diploma",
        "associate degree",
        "doctoral",
        "research degree",
        "honours degree",
        "bachelor",
        "master",
        "doctor",
        "phd",
        "ph.d",
    ),
    rf"{_LEVEL} | {_NAMES}",
    (
        Rule(
            "a title",
            SAYS,
            r"^(?!.*\b(?:towards?|credit|after|for\s+(?:graduates|students|holders)|preparing|before|beyond|"
            r"supervising)\b)",
            "⟪Graduate Certificate⟫ in Law",
            "Beyond the ⟪bachelor degree⟫",
            frozenset({"title"}),
        ),
        Rule("denied", SPARES, DENIED, "It is not a ⟪Graduate Certificate⟫.", "You receive a ⟪Graduate Certificate⟫."),
        Rule(
            "a qualification at a level",
            SAYS,
            r"\b(?:this|our|it|micro-?\s?credential)\b[^.;]{0,50}\b(?:qualification|accredited|"
            r"recogni[sz]ed)\b[^.;]{0,40}⟪AQF\s+level",
            "This recognised qualification is at ⟪AQF level 8⟫.",
            "Staff are at ⟪AQF level 8⟫.",
        ),
        Rule(
            "announced",
            SAYS,
            r"^\W*(?:an?|the|our)\s+(?:[\w-]+\s+)?⟪[^⟫]*⟫\s+(?:for|in|that|which|with|designed)\b"
            r"(?!.*\b(?:required|assumed|expected|needed|prerequisite|entry|hold|helps?|useful|takes|credit)\b)",
            "A ⟪postgraduate certificate⟫ for people in a hurry.",
            "A ⟪bachelor degree⟫ in law is expected.",
            frozenset({"material", "description"}),
        ),
        Rule(
            "held at the end",
            SAYS,
            r"\b(?:will|you['’]ll)\s+(?:then\s+)?(?:hold|have|own)\s+(?:an?\s+|your\s+)?(?:\w+\s+)?⟪"
            r"|⟫,?\s+(?:which\s+is\s+|is\s+)?(?:awarded|conferred|issued)\b",
            "On completion you will hold a ⟪Graduate Certificate⟫.",
            "Applicants hold a ⟪Graduate Certificate⟫.",
        ),
        Rule(
            "credit towards one",
            SPARES,
            r"\b(?:credit|credited|count\w*|towards?|recogni[sz]\w+|exempt\w*|advanced\s+standing|articulat\w+|"
            r"pathway|appl(?:y|ication)\s+(?:for|to)|admission|admitted|enrol(?:l?ed|ment|l?ing)?\s+in|"
            r"progress\s+to|continue|later|further\s+study)\b[^.;]{0,90}⟪|⟫[^.;]{0,60}\b(?:students?|"
            r"candidates?|program|courses?|graduates?\s+of|holders|admission|convenor|units?)\b",
            "Considered for credit towards a ⟪Graduate Diploma⟫.",
            "You receive a ⟪Graduate Diploma⟫.",
        ),
        Rule(
            "held before",
            SPARES,
            r"(?<!graduate\s)(?<!graduates\s)(?<!leave\s)(?<!finish\s)\b(?:applicants?|hold(?:s|ing|ers?)?|"
            r"held|entry|prerequisite|admission|prior|previous|existing|already|have|has|having|had|possess\w*|"
            r"with\s+an?|minimum|equivalent\s+to|completed|graduates\s+of|staff|teachers?|convenors?|"
            r"lecturers?|unlike|compared|whereas|than)\b[^.;]{0,80}⟪",
            "Applicants hold a ⟪bachelor degree⟫.",
            "Enrolees receive a ⟪bachelor degree⟫.",
        ),
        Rule(
            "awarded",
            SAYS,
            r"\b(?:award(?:s|ed|ing)?|confer(?:s|red)?|receiv(?:e|es|ed|ing)|earn(?:s|ed|ing)?|gain(?:s|ed|"
            r"ing)?|obtain\w*|grant(?:s|ed)?|get(?:s)?|issu(?:e|es|ed)|graduat(?:e|es|ing)\s+with|"
            r"lead(?:s|ing)?\s+to|culminat\w+|result(?:s|ing)?\s+in|qualif(?:y|ies)|complet(?:e|es|"
            r"ing)\s+(?:the|this|your|a)|offers?|walk\s+away|leave\s+with|achiev\w+|present(?:s|ed)\s+with|"
            r"finish\s+with|study\s+for)\b[^.;]{0,70}⟪",
            "Enrolees receive a ⟪Graduate Diploma⟫.",
            "A ⟪Graduate Diploma⟫ takes a year.",
        ),
        Rule(
            "a level alone",
            SPARES,
            r"^(?!.*\b(?:qualification|accredited|recogni[sz]ed)\b).*⟪AQF\s+level\s+\w+⟫",
            "It is taught at ⟪AQF level 8⟫.",
            "This recognised qualification is at ⟪AQF level 8⟫.",
        ),
        Rule(
            "this one",
            SAYS,
            r"\b(?:this|our|your)\s+(?:(?!previous|prior|existing|earlier|own|first)[\w-]+\s+){0,2}⟪",
            "This ⟪AQF Level 8 qualification⟫ takes ten weeks.",
            "Your previous ⟪bachelor degree⟫ is enough.",
        ),
        Rule(
            "said to be one",
            SAYS,
            r"(?:\b(?:it|this|that|which|micro-?\s?credential|award|credential|stack|offering|"
            r"conferred)\b[^.;,]{0,40}|\b)\b(?:is|are|becomes?|as|be|counts\s+as|equals?|equivalent\s+to|"
            r"amounts\s+to|called|known\s+as)\s+"
            r"(?:(?:an?|the|one|fully|formal|full|accredited|recogni[sz]ed|complete|your|our|nationally)\s+){0,3}⟪",
            "The award is a ⟪diploma⟫.",
            "A ⟪diploma⟫ of that kind is common.",
        ),
    ),
)
