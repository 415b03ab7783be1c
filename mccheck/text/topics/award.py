"""The micro-credential, awarded without the assessment being passed."""

from mccheck.text.rules import SAYS, SPARES, Rule, Topic

_MC = r"(?:micro-?\s?credentials?|credential|award|badge)"
_GIVEN = (
    r"(?:award(?:s|ed)?|issu(?:e|es|ed)|grant(?:s|ed)?|confer(?:s|red)?|receiv(?:e|es|ed)|earn(?:s|"
    r"ed)?|get(?:s)?|given|gain(?:s|ed)?|yours|obtain(?:s|ed)?|eligible|qualif(?:y|ies)|secure[sd]?|"
    r"collect|entitle[sd]?|made\s+out|sent)"
)
_PRESENCE = (
    r"(?:attend(?:s|ed|ing|ance|ees?)?|turn(?:s|ed|ing)?\s+up|show(?:s|ed|ing)?\s+up|participat\w+|"
    r"tak(?:e|es|ing)\s+part|took\s+part|present\s+(?:at|for|on)|being\s+there|"
    r"watch(?:es|ed|ing)?|view(?:s|ed|ing)?|sit(?:s|ting)?\s+through|sign(?:s|ed|ing)?\s+(?:in|"
    r"the\s+(?:roll|sheet|register))|stay(?:s|ed|ing)?|come(?:s|ing)?\s+to|join(?:s|ed|ing)?|click\w*)"
)
_PASSING = (
    r"(?:pass(?:es|ed|ing)?|assess(?:ed|ment|ments)|exam\w*|mark(?:s|ed)?|grade[sd]?|satisfactor\w+|"
    r"demonstrat\w+|final\s+task|successful\w*)"
)
_DENIAL = r"(?:not|never|no|n['’]t|cannot|alone\s+(?:does|is|will)|without\s+passing|insufficient|neither)"

TOPIC = Topic(
    "award-eligibility",
    ("credential", "award", "assess", "badge", "completion", "exam", "pass", "grad", "test"),
    rf"\b{_MC}\b | \b(?:no|without(?:\s+any)?|not\s+(?:be\s+)?|n['’]t\s+(?:be\s+)?|"
    rf"nothing\s+is)\s*(?:formal\s+|graded\s+|final\s+|compulsory\s+|an?y?\s+)*(?:assess(?:ment|ments|"
    rf"ed)|(?:exams?|examinations?|tests?|assignments?)\s+(?:and|or|,)\s+(?:no\s+)?(?:assignments?|"
    rf"essays?|exams?|assessment|tests?))\b"
    r" | \bassessment\s+is\s+(?:entirely\s+|purely\s+)?(?:optional|voluntary|waived)\b |"
    r" \bcertificates?\s+of\s+completion\b",
    (
        Rule(
            "a term of short courses",
            SAYS,
            r"⟪certificates?\s+of\s+completion⟫",
            "You receive a ⟪certificate of completion⟫.",
            "You receive a ⟪credential⟫.",
        ),
        Rule(
            "assessed or not",
            SAYS,
            r"⟪assessment\s+is",
            "⟪Assessment is optional⟫ for all.",
            "⟪The award⟫ is optional.",
        ),
        Rule(
            "nothing is assessed",
            SAYS,
            r"⟪(?:no|without|not|n['’]t|nothing)(?![^⟫]*(?:final|any\s+final))[^⟫]*⟫(?!\s*(?:in\s+(?:the|week|"
            r"this)|until|before|on\s+the\s+(?:first|day)|during|is\s+(?:late|accepted)|item|task|work|"
            r"by\s+(?:third|outside)|is\s+(?:contracted|outsourced)|after|counts?|weigh"
            r"|may|can|other|is\s+(?:possible|complete|released|marked|set)|are\s+(?:late|set)|extension|"
            r"criteri\w+\s+differ|results?\s+is|fees?|conditions|deadline))",
            "There is ⟪no assessment⟫.",
            "There is ⟪no assessment⟫ in the first week.",
        ),
        Rule(
            "about assessment otherwise",
            SPARES,
            r"⟪(?:no|without|not|n['’]t|nothing)[^⟫]*⟫",
            "⟪No exam⟫ is set in week one.",
            "⟪The award⟫ is made.",
        ),
        Rule(
            "awarded to those who fail",
            SAYS,
            rf"\b(?:not|n['’]t|without|fail(?:s|ed|ing)?\s+to|fail(?:s|ed|ing)?|regardless\s+of|"
            rf"irrespective\s+of|whether\s+or\s+not)\b[^.;]{{0,40}}\b(?:pass\w*|result|grade|mark|assessment|"
            rf"task|test|exam\w*|outcome)\b[^.;]{{0,60}}\b(?:still|nevertheless|nonetheless|also|too|anyway|"
            rf"all\s+the\s+same|can|may|will)\b"
            rf"[^.;]{{0,30}}\b{_GIVEN}\b[^.;]{{0,30}}⟪(?!\s)|⟪[^⟫]*⟫[^.;]{{0,120}}\b(?:regardless|irrespective|"
            rf"whether\s+or\s+not|even\s+(?:if|when|though))\b[^.;]{{0,60}}\b(?:pass\w*|result|grade|mark|"
            rf"fail\w*|assess\w*|score)",
            "Those who do not pass will still be granted the ⟪micro-credential⟫.",
            "Those who do not pass are not granted the ⟪micro-credential⟫.",
        ),
        Rule(
            "denied, or passing asked for",
            SPARES,
            rf"\b{_DENIAL}\b[^.;⟪]{{0,60}}\b{_GIVEN}\b[^.;⟪]{{0,40}}⟪|⟪[^⟫]*⟫[^.;]{{0,30}}\b{_DENIAL}\b|"
            rf"\b(?:not|n['’]t|never|cannot)\b\s+(?:earn|lead|entitle|suffice|enough|by\s+itself)[^.;]{{0,50}}⟪"
            rf"|\b(?:must|need|required?|only|those\s+who|who|if|once|when|by|after|on|upon|to|and|having|"
            rf"as\s+well\s+as|in\s+addition\s+to|for)\b[^.;]{{0,50}}\b{_PASSING}\b[^.;]{{0,70}}⟪|"
            rf"⟪[^⟫]*⟫[^.;]{{0,110}}\b{_PASSING}",
            "You must pass both tasks to be awarded the ⟪micro-credential⟫.",
            "The ⟪micro-credential⟫ is awarded for attendance.",
        ),
        Rule(
            "awarded for presence",
            SAYS,
            rf"⟪[^⟫]*⟫[^.;]{{0,50}}\b{_GIVEN}\b[^.;]{{0,70}}\b{_PRESENCE}\b|"
            rf"\b{_GIVEN}\b[^.;⟪]{{0,40}}⟪[^⟫]*⟫[^.;]{{0,70}}\b{_PRESENCE}\b"
            rf"|\b{_PRESENCE}\b[^.;]{{0,80}}\b{_GIVEN}\b[^.;]{{0,30}}⟪|"
            rf"\b{_PRESENCE}\b[^.;]{{0,70}}⟪[^⟫]*⟫[^.;]{{0,25}}\b{_GIVEN}\b"
            r"|\b(?:attendance|participation|presence|being\s+there)\s+(?:is|alone\s+is)\s+(?:all|enough|"
            r"sufficient)[^.;]{0,60}⟪|⟪[^⟫]*⟫[^.;]{0,40}\b(?:requires?|needs?|depends)\s+(?:only|just|"
            r"no\s+more\s+than)\b[^.;]{0,30}attend",
            "The ⟪micro-credential⟫ is awarded to everyone who attends.",
            "The ⟪micro-credential⟫ begins with a day that all attend.",
        ),
    ),
    also=(
        *("attend", "turn up", "turns up", "turning up", "turned up", "show up", "shows up", "showing up", "showed up"),
        *("particip", "take part", "takes part", "taking part", "took part", "present at", "present for", "present on"),
        *("being there", "watch", "view", " sit ", " sits ", "sitting", "sign in", "signs", "signed", "signing"),
        *("stays", "stayed", "staying", "come to", "comes to", "coming to", "join", "click", "completion"),
        *("no assess", "no formal", "no graded", "no final", "no compulsory", "no exam", "no test", "no assign"),
        *("without assess", "without any", "without passing", "not assess", "not be assess", "n't be assess"),
        *("nothing is", "not pass", "n't pass", "n’t pass", "fail", "regardless", "irrespective", "whether or not"),
        *("optional", "voluntary", "waived", "even if", "even when", "even though"),
    ),
)
